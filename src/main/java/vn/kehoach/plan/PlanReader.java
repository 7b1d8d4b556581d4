package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

/** Reads the YAML of a plan as a {@link Plan}. All problems of the file are reported at once. */
public final class PlanReader {

  private static final Pattern ARCHIVE = Pattern.compile("^-?\\s*(?:Lưu:?\\s+)?(.*?)[.;]?$");

  /** Problems that concern only a key or its value, independently of the text around it. */
  private static final Set<String> KEYS_IN_PLACE = Set.of("key/unknown", "key/unknown-value", "key/not-a-date",
      "key/colon-in-text", "key/stray", "key/duplicate");

  private final Problems problems;
  private final NodeReader nodes;
  private final boolean whole;

  /**
   * @param whole whether this is a complete plan, which needs a header
   */
  private PlanReader(Problems problems, boolean whole) {
    this.problems = problems;
    this.nodes = new NodeReader(problems);
    this.whole = whole;
  }

  /** The plan in a file, or {@code null} with errors if it cannot be read as one. */
  public static @Nullable Plan read(Source source, Problems problems) {
    YamlNode tree = YamlReader.read(source, problems, (meant, asTyped) -> keys(source, meant, asTyped, problems));
    return tree == null ? null : new PlanReader(problems, true).plan(source, tree);
  }

  /** Reports misspelt keys in the readable parts of a file with YAML errors, so that all are shown in one run. */
  private static void keys(Source source, YamlNode meant, IntPredicate asTyped, Problems problems) {
    Problems found = new Problems();
    new PlanReader(found, true).plan(source, meant);
    for (Problem problem : found.inFileOrder()) {
      Span place = problem.place();
      if (KEYS_IN_PLACE.contains(problem.rule()) && !place.isWholeFile() && asTyped.test(place.line())) {
        problems.add(problem.inFile(source));
      }
    }
  }

  /** Reads a fragment of a plan, as used in recipes: no key is required. */
  public static @Nullable Plan readFragment(Source source, YamlNode tree, Problems problems) {
    PlanReader reader = new PlanReader(problems, false);
    return Fields.of(tree, Keys.PLAN, problems).map(fields -> reader.plan(source, fields)).orElse(null);
  }

  private @Nullable Plan plan(Source source, YamlNode tree) {
    Problem other = NotAPlan.problem(tree);
    if (other != null) {
      problems.add(other);
      return null;
    }
    return Fields.of(tree, Keys.PLAN, problems).map(fields -> plan(source, fields)).orElse(null);
  }

  private Plan plan(Source source, Fields fields) {
    return new Plan(
        source,
        fields.words("standard"),
        "issued".equals(value(fields.choice("status", List.of("draft", "issued"))))
            ? Plan.Status.ISSUED : Plan.Status.DRAFT,
        fields.words("type"),
        fields.words("level"),
        period(fields),
        "electronic".equals(value(fields.choice("medium", List.of("paper", "electronic"))))
            ? Plan.Medium.ELECTRONIC : Plan.Medium.PAPER,
        header(fields),
        attachedTo(fields),
        references(fields),
        legalBasis(fields),
        fields.texts("opening"),
        new SectionsReader(fields, nodes, problems).read(),
        fields.texts("closing"),
        recipients(fields),
        archive(fields.words("archive")),
        signatures(fields),
        appendices(fields),
        derivedFrom(fields),
        blanks(fields));
  }

  /** The blank keys of the plan itself and of the groups that are filled in key by key. */
  private static Map<String, Span> blanks(Fields plan) {
    Map<String, Span> blanks = new HashMap<>();
    addBlanks("", plan.entries(), blanks);
    for (String part : List.of("header", "signature")) {
      if (plan.node(part) instanceof YamlNode.Mapping mapping) {
        addBlanks(part + ".", mapping.entries(), blanks);
      }
    }
    return Map.copyOf(blanks);
  }

  private static void addBlanks(String before, List<YamlNode.Entry> entries, Map<String, Span> blanks) {
    for (YamlNode.Entry entry : entries) {
      if (entry.value() instanceof YamlNode.Scalar scalar && scalar.isBlank()) {
        blanks.put(before + entry.key(), entry.keySpan());
      }
    }
  }

  private static @Nullable String value(@Nullable Text text) {
    return text == null ? null : text.value();
  }

  private @Nullable Period period(Fields fields) {
    Text typed = fields.words("period");
    if (typed == null) {
      return null;
    }
    Period period = Period.parse(typed).orElse(null);
    if (period == null) {
      problems.add(Problem.error("key/not-a-period", fields.place(typed),
              "“" + typed + "” không phải một năm hay một giai đoạn",
              "“" + typed + "” is neither a year nor a period")
          .hint(Period.suggestion(typed.value())
              .map(right -> new Sentence("viết " + right, "write " + right))
              .orElse(new Sentence("viết 2026 hoặc 2026-2030", "write 2026 or 2026-2030"))));
    }
    return period;
  }

  private Header header(Fields plan) {
    YamlNode node = plan.node("header");
    Fields fields = node == null ? null : Fields.of(node, Keys.HEADER, problems).orElse(null);
    if (fields == null) {
      if (node == null && whole) {
        problems.add(Problem.error("key/missing", plan.span(),
                "kế hoạch chưa có phần “header” (cơ quan, số, ký hiệu, ngày, trích yếu)",
                "the plan has no “header” (agency, number, symbol, date, subject)")
            .hint("thêm “header:” với agency, symbol, place, date, subject",
                "add “header:” with agency, symbol, place, date, subject"));
      }
      return new Header(node == null ? plan.span() : node.span(),
          List.of(), List.of(), null, null, null, null, null, null, null, null, null, null, List.of());
    }
    return new Header(
        fields.span(),
        fields.texts("parent"),
        fields.texts("agency"),
        padded(fields.words("number")),
        fields.words("symbol"),
        fields.words("place"),
        fields.day("date"),
        fields.words("subject"),
        fields.words("mark"),
        fields.words("urgency"),
        fields.words("circulation"),
        fields.words("drafter"),
        fields.words("copies"),
        fields.texts("contact"));
  }

  /** A number below 10 is printed with a leading zero (Decree 30, Appendix I, II.3c). */
  private static @Nullable Text padded(@Nullable Text number) {
    boolean oneDigit = number != null && number.length() == 1 && Character.isDigit(number.charAt(0));
    return oneDigit ? number.withValue("0" + number) : number;
  }

  private @Nullable AttachedTo attachedTo(Fields plan) {
    YamlNode node = plan.node("attached_to");
    return node == null ? null : Fields.of(node, Keys.ATTACHED_TO, problems)
        .map(fields -> new AttachedTo(
            fields.words("type"), fields.words("number"), fields.day("date"), fields.words("issuer")))
        .orElse(null);
  }

  private List<Reference> references(Fields plan) {
    YamlNode node = plan.node("references");
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof YamlNode.Mapping mapping)) {
      problems.add(Problem.error("key/wrong-type", node.span(),
              "“references” là một nhóm: mỗi văn bản một tên riêng",
              "“references” is a group: each document has its own id")
          .hint("viết  chi-thi-28: {type: Chỉ thị, number: 28-CT/TW, ...}",
              "write  directive-28: {type: Chỉ thị, number: 28-CT/TW, ...}"));
      return List.of();
    }
    List<Reference> references = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Fields.of(entry.value(), Keys.REFERENCE, problems).ifPresent(fields -> references.add(new Reference(
          entry.key(), fields.words("type"), fields.words("number"), fields.day("date"), fields.words("issuer"),
          fields.words("subject"), fields.words("short_name"))));
    }
    return List.copyOf(references);
  }

  private List<LegalBasis> legalBasis(Fields plan) {
    List<LegalBasis> basis = new ArrayList<>();
    for (YamlNode item : plan.list("legal_basis")) {
      if (item instanceof YamlNode.Scalar scalar) {
        if (!scalar.isBlank()) {
          basis.add(new LegalBasis(scalar.text().strip(), null));
        }
      } else {
        Fields.of(item, Keys.LEGAL_BASIS, problems)
            .ifPresent(fields -> basis.add(new LegalBasis(fields.words("text"), fields.words("cite"))));
      }
    }
    return List.copyOf(basis);
  }

  private List<Recipient> recipients(Fields plan) {
    List<Recipient> recipients = new ArrayList<>();
    for (YamlNode item : plan.list("recipients")) {
      if (item instanceof YamlNode.Scalar scalar) {
        Text name = bare(scalar.text());
        // the label is printed by the template, too
        if (!name.isBlank() && !name.value().equalsIgnoreCase("Nơi nhận:")) {
          recipients.add(new Recipient(List.of(name), null, null));
        }
      } else {
        Fields.of(item, Keys.RECIPIENT, problems).ifPresent(fields -> recipients.add(new Recipient(
            fields.texts("to").stream().map(PlanReader::bare).toList(), fields.words("purpose"),
            fields.words("copies"))));
      }
    }
    return List.copyOf(recipients);
  }

  /** Without the leading dash and the final mark, which the template prints. */
  private static Text bare(Text typed) {
    Text text = typed.strip();
    int from = 0;
    while (from < text.length() && "-–+".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = text.length();
    while (to > from && ";.,".indexOf(text.charAt(to - 1)) >= 0 && !isEllipsis(text, to)) {
      to--;
    }
    return text.subSequence(from, to).strip();
  }

  private static boolean isEllipsis(Text text, int end) {
    return text.value().substring(0, end).endsWith("..");
  }

  private static @Nullable Text archive(@Nullable Text typed) {
    if (typed == null) {
      return null;
    }
    Matcher matcher = ARCHIVE.matcher(typed.value());
    return matcher.matches() ? typed.subSequence(matcher.start(1), matcher.end(1)) : typed;
  }

  /** One group of keys, or a list of groups if several agencies issue the plan together (kế hoạch liên tịch). */
  private List<Signature> signatures(Fields plan) {
    List<Signature> signatures = new ArrayList<>();
    List<YamlNode> nodes = plan.list("signature");
    if (nodes.size() > 1 && nodes.stream().allMatch(YamlNode.Scalar.class::isInstance)) {
      YamlNode all = Objects.requireNonNull(plan.node("signature"));
      problems.add(Problem.error("key/wrong-type", all.span(),
              "“signature” là một nhóm khóa, không phải một danh sách câu chữ",
              "“signature” is a group of keys, not a list of texts")
          .hint("viết  signature: {on_behalf_of: ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: Nguyễn Văn An}",
              "write  signature: {on_behalf_of: ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: Nguyễn Văn An}")
          .unread("signature"));
      return List.of();
    }
    for (YamlNode node : nodes) {
      signature(node).ifPresent(signatures::add);
    }
    return List.copyOf(signatures);
  }

  private Optional<Signature> signature(YamlNode node) {
    if (node instanceof YamlNode.Scalar name && !name.isBlank()) {
      problems.add(Problem.error("key/wrong-type", node.span(),
              "“signature” là một nhóm khóa, không phải một cái tên", "“signature” is a group of keys, not a name")
          .hint("viết  signature: {title: CHỦ TỊCH, name: " + name.text() + "}; tập thể thì thêm on_behalf_of",
              "write  signature: {title: CHỦ TỊCH, name: " + name.text() + "}; for a collective, add on_behalf_of")
          .unread("signature"));
      return Optional.of(new Signature(null, null, null, null, false, null, name.text(), null));
    }
    return Fields.of(node, Keys.SIGNATURE, problems)
        .map(fields -> new Signature(
            fields.words("on_behalf_of"), fields.words("signing_for"), fields.words("by_order_of"),
            fields.words("by_delegation_of"), fields.flag("acting"), fields.words("title"), fields.words("name"),
            fields.words("office")));
  }

  private List<Appendix> appendices(Fields plan) {
    List<Appendix> appendices = new ArrayList<>();
    for (YamlNode item : plan.list("appendices")) {
      appendices.add(nodes.appendix(item, appendices.size() + 1));
    }
    return List.copyOf(appendices);
  }

  private @Nullable DerivedFrom derivedFrom(Fields plan) {
    YamlNode node = plan.node("derived_from");
    return node == null ? null : Fields.of(node, Keys.DERIVED_FROM, problems)
        .map(fields -> new DerivedFrom(fields.words("file"), fields.words("digest"), fields.words("unit")))
        .orElse(null);
  }
}
