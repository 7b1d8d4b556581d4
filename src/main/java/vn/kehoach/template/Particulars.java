package vn.kehoach.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Properties;
import vn.kehoach.document.RegistryEntry;
import vn.kehoach.document.RegistryEntry.Field;
import vn.kehoach.document.RegistryEntry.Value;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Header;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standard;

/** The metadata of the output files and of the register (số, ký hiệu, trích yếu ...). */
final class Particulars {

  /** The question of the standard that contains the lengths of the register's fields. */
  private static final String REGISTRY = "registry";

  private final Plan plan;
  private final Standard standard;
  private final Standard.DocumentType type;

  Particulars(Plan plan, Standard standard, Standard.DocumentType type) {
    this.plan = plan;
    this.standard = standard;
    this.type = type;
  }

  Properties properties() {
    Header header = plan.header();
    String subject = header.subject() == null ? "" : " " + plain(header.subject());
    String number = standard.sign("number-label") + " " + orEmpty(header.number())
        + standard.sign("symbol-separator") + orEmpty(header.symbol());
    Day date = header.date();
    return new Properties(
        type.name() + subject,
        String.join(" ", header.agency().stream().map(Particulars::oneLine).toList()),
        number,
        standard.language(),
        date == null ? null : date.calendar().map(Object::toString).orElse(null),
        standard.answer(REGISTRY).map(this::entry).orElse(RegistryEntry.NONE));
  }

  private RegistryEntry entry(Answer lengths) {
    Header header = plan.header();
    Day date = header.date();
    List<Field> fields = new ArrayList<>();
    add(fields, lengths, "TypeName", Text.of(type.name()));
    add(fields, lengths, "CodeNumber", header.number());
    add(fields, lengths, "CodeNotation", header.symbol());
    add(fields, lengths, "IssuedDate", date == null ? null
        : date.calendar().map(day -> date.typed().withValue(written(day))).orElse(null));
    add(fields, lengths, "OrganName", header.agency().isEmpty() ? null
        : header.agency().get(0).withValue(header.issuer().value()));
    add(fields, lengths, "Subject",
        header.subject() == null ? null : header.subject().withValue(plain(header.subject())));
    add(fields, lengths, "Language", Text.of(lengths.text("language")));
    addSigner(fields, lengths);
    addRecipients(fields, lengths);
    Text urgency = header.urgency();
    addNumber(fields, lengths, "Priority",
        urgency == null ? Text.of("0") : urgency.withValue(priority(lengths, urgency)));
    addNumber(fields, lengths, "IssuedAmount", header.copies());
    return new RegistryEntry(fields, lengths.clause());
  }

  /** 05/03/2020. Java's own date formatter takes longer to initialise than filling in a document. */
  private static String written(LocalDate day) {
    return padded(day.getDayOfMonth(), 2) + "/" + padded(day.getMonthValue(), 2) + "/" + padded(day.getYear(), 4);
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** The register has one signer: the first one of a joint plan. */
  private void addSigner(List<Field> fields, Answer lengths) {
    if (plan.signatures().isEmpty()) {
      return;
    }
    Signature signature = plan.signatures().get(0);
    List<Field> signer = new ArrayList<>();
    add(signer, lengths, "Position", signature.title());
    add(signer, lengths, "FullName", signature.name());
    if (!signer.isEmpty()) {
      fields.add(new RegistryEntry.Group("SignerInfo", signer.stream().map(Value.class::cast).toList()));
    }
  }

  private void addRecipients(List<Field> fields, Answer lengths) {
    int longest = lengths.number("OrganName");
    List<List<Value>> recipients = plan.recipients().stream()
        .flatMap(line -> line.to().stream())
        .filter(to -> !to.isBlank())
        .map(to -> List.of(new Value("OrganName", to.withValue(oneLine(to)), false, longest)))
        .toList();
    if (!recipients.isEmpty()) {
      fields.add(new RegistryEntry.Several("To", recipients));
    }
  }

  private static void add(List<Field> fields, Answer lengths, String name, @Nullable Text words) {
    if (words != null && !words.isBlank()) {
      fields.add(new Value(name, words.withValue(oneLine(words)), false, lengths.number(name)));
    }
  }

  private static void addNumber(List<Field> fields, Answer lengths, String name, @Nullable Text digits) {
    if (digits != null && !digits.isBlank()) {
      fields.add(new Value(name, digits.strip(), true, lengths.number(name)));
    }
  }

  /** The digit of an urgency mark; that of the lowest urgency if the mark is unknown. */
  private static String priority(Answer lengths, Text urgency) {
    String typed = urgency.value().strip().toUpperCase(Locale.ROOT);
    for (String digit : List.of("3", "2")) {
      if (lengths.list("priority-" + digit).contains(typed)) {
        return digit;
      }
    }
    return "1";
  }

  /** The plain text of a subject that may contain citations and emphasis. */
  private String plain(Text subject) {
    StringBuilder words = new StringBuilder();
    CitationWording citations = new CitationWording(plan, new Problems());
    for (Inline inline : new InlineReader(citations, CitationWording.Mention.TITLE).read(subject, Emphasis.NONE)) {
      words.append(inline instanceof Inline.Words piece ? piece.text() : inline instanceof Inline.Break ? " " : "");
    }
    return words.toString();
  }

  private static String oneLine(Text text) {
    return text.value().replace('\n', ' ').strip();
  }

  private static String orEmpty(@Nullable Text text) {
    return Text.valueOf(text);
  }
}
