package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.AttachedTo;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Header;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Reference;
import vn.kehoach.plan.Remarks;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;

/**
 * The documents cited by a derived plan: its parent first, then those of the parent's {@code references} that its text
 * still cites.
 */
final class Registry {

  private static final Pattern CITED = Pattern.compile("\\[@([^\\]\\s]+)[^\\]]*]");

  /** A subject that begins with a verb needs no "về" before it. */
  private static final Pattern VERB =
      Pattern.compile("^(?:về|v/v|triển khai|thực hiện|tổ chức|phê duyệt|ban hành) .*", Pattern.DOTALL);

  private Registry() {}

  /** An id that none of the parent's references has. */
  static String citation(Plan parent, String wanted) {
    String id = wanted;
    for (int i = 1; parent.reference(id).isPresent(); i++) {
      id = wanted + "-tren-" + i;
    }
    return id;
  }

  /** A parent as a document cited by its derived plans. */
  static Reference reference(Plan parent, Issuer issuer, String id) {
    AttachedTo decision = parent.attachedTo();
    Header header = parent.header();
    String typeName = typeName(parent);
    Text subject = header.subject();
    if (decision != null) {
      Text about = subject == null ? null
          : subject.withValue("ban hành " + typeName + " " + Letters.firstLower(oneLine(subject)));
      return new Reference(Text.of(id), decision.type(), decision.number(), decision.date(),
          decision.issuer(), about, null);
    }
    return new Reference(Text.of(id), Text.of(typeName), number(header), header.date(), issuer(header, issuer),
        subject == null ? null : subject.withValue(about(oneLine(subject))), null);
  }

  private static Text issuer(Header header, Issuer issuer) {
    return header.agency().isEmpty() ? Text.of(issuer.agency()) : header.agency().get(0).withValue(issuer.agency());
  }

  /** Line breaks marked in the subject are not used in sentences. */
  private static String oneLine(Text subject) {
    return subject.value().replaceAll("\\s+", " ").strip();
  }

  private static String about(String subject) {
    String lower = Letters.firstLower(subject);
    return VERB.matcher(lower).matches() ? lower : "về " + lower;
  }

  private static String typeName(Plan parent) {
    Optional<Standard> standard = Standards.find(
        parent.standard() == null ? Standards.DEFAULT : parent.standard().value());
    String type = parent.type() == null ? "ke-hoach" : parent.type().value();
    Standard.DocumentType known = standard.map(one -> one.types().get(type)).orElse(null);
    return known == null ? "Kế hoạch" : known.name();
  }

  /** "73/KH-UBND", "276-KH/TU"; without the number if it is not known yet. */
  private static @Nullable Text number(Header header) {
    Text symbol = header.symbol();
    if (symbol == null) {
      return header.number();
    }
    String joint = symbol.value().contains("/") ? "-" : "/";
    String number = Text.valueOf(header.number());
    return symbol.withValue(number + joint + symbol.value());
  }

  static void remark(Reference parent, Remarks remarks) {
    Text number = parent.number();
    if (number != null && (number.value().startsWith("/") || number.value().startsWith("-"))) {
      remarks.on(number, "xem lại: kế hoạch cấp trên chưa có số");
    }
    Day date = parent.date();
    if (date != null && !date.isComplete()) {
      remarks.on(date.typed(), "xem lại: ngày của kế hoạch cấp trên chưa đủ");
    }
  }

  /** Those of {@code known} cited in {@code words}, or in the subject of another cited one. */
  static List<Reference> cited(List<Reference> known, List<String> words, Set<String> ids) {
    Map<String, Reference> byId = new LinkedHashMap<>();
    known.forEach(reference -> byId.putIfAbsent(reference.id().value(), reference));
    Set<String> cited = new LinkedHashSet<>(ids);
    words.forEach(text -> collect(text, cited));
    for (int before = -1; before != cited.size();) {
      before = cited.size();
      for (String id : List.copyOf(cited)) {
        Reference reference = byId.get(id);
        if (reference != null && reference.subject() != null) {
          collect(reference.subject().value(), cited);
        }
      }
    }
    List<Reference> kept = new ArrayList<>(byId.values());
    kept.removeIf(reference -> !cited.contains(reference.id().value()));
    return List.copyOf(kept);
  }

  private static void collect(String words, Set<String> ids) {
    for (Matcher citation = CITED.matcher(words); citation.find();) {
      ids.add(citation.group(1));
    }
  }
}
