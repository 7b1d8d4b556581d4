package vn.kehoach.check.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * The first mention of a document must name type, number and symbol, date, issuer and subject; later mentions need
 * not (Decree 30, Appendix I, II.6b). A missing number or date is worth a warning, the rest a note.
 */
public final class Incomplete implements Rule {

  private static final Set<String> LAWS = Set.of("luật", "bộ luật", "pháp lệnh", "hiến pháp");
  private static final Set<String> KNOWN_BY_NUMBER = Set.of("đề án", "chương trình", "dự án");
  private static final Set<String> PROPOSALS = Set.of("tờ trình", "công văn", "báo cáo", "văn bản");
  private static final Set<Role> BRIEF =
      Set.of(Role.SUBJECT, Role.TITLE, Role.HEADING, Role.TABLE, Role.TASK_FIELD, Role.APPENDIX_TITLE, Role.RECIPIENT);

  @Override
  public String id() {
    return "cite/incomplete";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, List<Citation>> documents = new LinkedHashMap<>();
    Map<String, String> bare = new HashMap<>();
    for (Citation citation : draft.citations()) {
      if (citation.symbol() != null) {
        bare.putIfAbsent(citation.typeName() + citation.symbol().number(), citation.symbol().key());
      }
    }
    for (Citation citation : draft.citations()) {
      if (!citation.isBlank() || citation.isRegistered()) {
        documents.computeIfAbsent(key(citation, bare), none -> new ArrayList<>()).add(citation);
      }
    }
    documents.values().forEach(mentions -> document(draft, mentions, problems));
  }

  private static String key(Citation citation, Map<String, String> bare) {
    if (citation.symbol() != null) {
      return citation.symbol().key();
    }
    String name = citation.typeName() + citation.mark();
    return bare.getOrDefault(name, name);
  }

  private void document(Draft draft, List<Citation> mentions, Problems problems) {
    Citation first = first(mentions);
    if (LAWS.contains(first.typeName())) {
      return;
    }
    Citation full = full(mentions);
    boolean before = full != null && mentions.indexOf(full) < mentions.indexOf(first);
    List<Sentence> missing = before || isFullInRegistry(draft, first) ? List.of() : missing(draft, first);
    if (missing.isEmpty()) {
      return;
    }
    problems.add(problem(draft, first, missing).seeAlso(full == null || full == first ? null
        : draft.place(full.mark())));
  }

  private static @Nullable Citation full(List<Citation> mentions) {
    for (Citation mention : mentions) {
      if (mention.dateWords() != null && !mention.isBare()) {
        return mention;
      }
    }
    return null;
  }

  /** "về triển khai Chỉ thị số 28-CT/TW ngày ...": named in full in the subject of another, which prints first. */
  private static boolean isFullInRegistry(Draft draft, Citation citation) {
    String number = citation.number() == null ? "" : citation.number().value();
    for (Reference reference : number.isEmpty() ? List.<Reference>of() : draft.plan().references()) {
      String subject = reference.subject() == null ? "" : reference.subject().value().replace('\n', ' ');
      if (subject.indexOf(number + " ngày ") >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The mention that must be full: the first in running text; titles and tables may be brief. */
  private static Citation first(List<Citation> mentions) {
    for (Citation mention : mentions) {
      if (mention.passage() == null || !BRIEF.contains(mention.passage().role())) {
        return mention;
      }
    }
    return mentions.get(0);
  }

  private static List<Sentence> missing(Draft draft, Citation citation) {
    List<Sentence> missing = new ArrayList<>();
    if (citation.isBare()) {
      missing.add(new Sentence("ký hiệu", "its symbol"));
    }
    if (citation.isRegistered() && citation.type() == null) {
      missing.add(new Sentence("tên loại", "its type"));
    }
    if (citation.dateWords() == null) {
      missing.add(new Sentence("ngày ban hành", "its date"));
    }
    if (isProposal(citation)) {
      return missing;
    }
    if (citation.issuer() == null && !isShared(draft, citation, Citation::issuer)) {
      missing.add(new Sentence("cơ quan ban hành", "its issuer"));
    }
    if (citation.subject() == null && !isShared(draft, citation, Citation::subject)) {
      missing.add(new Sentence("trích yếu", "its subject"));
    }
    return missing;
  }

  /** "Theo đề nghị của Giám đốc Sở ... tại Tờ trình số ...": who proposes is said before, what is this plan. */
  private static boolean isProposal(Citation citation) {
    Passage passage = citation.passage();
    boolean first = passage != null && (passage.role() == Role.LEGAL_BASIS || passage.role() == Role.OPENING);
    return first && PROPOSALS.contains(citation.typeName()) && passage.plain().substring(0, citation.start())
        .matches("(?s)(?:Theo|Xét|Căn cứ) (?:đề nghị|ý kiến)[^;]*");
  }

  /** "Thông tư số 04/... và Thông tư số 07/... của Bộ ...": said once, behind the last of them or before the first. */
  private static boolean isShared(Draft draft, Citation citation, Function<Citation, @Nullable Text> part) {
    Passage passage = citation.passage();
    if (passage == null) {
      return false;
    }
    for (Citation other : draft.around(citation)) {
      if (other.start() > citation.start() && part.apply(other) != null
          && other.typeName().equals(citation.typeName())) {
        return true;
      }
    }
    String before = passage.plain().substring(Math.max(0, citation.start() - Draft.NEAR), citation.start());
    return before.indexOf("các " + citation.type() + " của ") >= 0;
  }

  private Problem problem(Draft draft, Citation citation, List<Sentence> missing) {
    StringJoiner vietnamese = new StringJoiner(", ", "viện dẫn lần đầu còn thiếu ", "");
    StringJoiner english = new StringJoiner(", ", "this first citation lacks ", "");
    for (Sentence part : missing) {
      vietnamese.add(part.vietnamese());
      english.add(part.english());
    }
    Severity severity = isInsideSubject(draft, citation) ? Severity.INFO : severity(citation);
    return Problem.warning(id(), draft.place(citation.whole()), vietnamese.toString(), english.toString())
        .as(severity).hint(hint(citation)).cite(draft.clause("citation"));
  }

  /** Named in the subject of another document, as that document names it. */
  static boolean isInsideSubject(Draft draft, Citation citation) {
    for (Citation other : draft.around(citation)) {
      if (other.start() < citation.start() && other.end() == citation.start() && other.subject() != null) {
        return true;
      }
    }
    return false;
  }

  private static Sentence hint(Citation citation) {
    String type = citation.type() == null ? "Kế hoạch" : citation.type().value();
    return citation.isRegistered()
        ? new Sentence("ghi đủ type, number, date, issuer, subject của văn bản này",
            "give this document its type, number, date, issuer and subject")
        : new Sentence(
            "lần đầu viết: " + type
                + " số .../... ngày ... tháng ... năm ... của <cơ quan> về <trích yếu>; các lần sau chỉ"
                + " cần tên loại và số, ký hiệu",
            "write it in full the first time: type, number and symbol, date, issuer, subject; later type and symbol "
                + "will do");
  }

  private static Severity severity(Citation citation) {
    boolean brief = citation.passage() != null && BRIEF.contains(citation.passage().role());
    boolean grave = citation.isBare() || citation.dateWords() == null || citation.isRegistered()
        && citation.type() == null;
    return grave && !brief && !KNOWN_BY_NUMBER.contains(citation.typeName()) ? Severity.WARNING : Severity.INFO;
  }
}
