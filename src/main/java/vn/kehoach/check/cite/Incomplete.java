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
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * Finds a first mention of a document without its type, number and symbol, date, issuer or subject (Decree 30, Appendix
 * I, II.6b). A missing number or date is a warning, anything else an info.
 */
public final class Incomplete implements Rule {

  private static final Set<String> KNOWN_BY_NUMBER = Set.of("đề án", "chương trình", "dự án");
  /** The issuer is named before: "trên cơ sở đề xuất của Sở Y tế tại Tờ trình ...". */
  private static final Expression PROPOSED =
      Expression.of("(?:đề nghị|đề xuất|kiến nghị|tham mưu|ý kiến|báo cáo) của [^;.]{3,150}? tại $");
  /** Issuer and subject are named before: "kết luận của Chủ tịch ... tại phiên họp tháng 3 số 41/TB-UBND". */
  private static final Expression CONCLUDED = Expression.of("(?:[Kk]ết luận|[Tt]hông báo|ý kiến chỉ đạo)"
      + " (?:kết luận )?của [^;.]{3,200}? (?:tại|về|trong) [^;.]{3,150}? số:? $");
  /** The issuer is the subject of the sentence: "Ủy ban nhân dân tỉnh đã ban hành Chương trình số ...". */
  private static final Expression ISSUES = Expression.of("(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chính phủ|Thủ tướng|Bộ|Sở"
      + "|Ban|Quốc hội|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy) [^;.,]{0,60}?(?:đã |có )?(?:ban hành|ký) $");
  /** "các Thông tư của Bộ trưởng Bộ Y tế: Số ...; Số ...". */
  private static final Expression LISTED = Expression.of(
      "[Cc]ác (?:[Tt]hông tư|[Qq]uyết định|[Nn]ghị định|[Nn]ghị quyết|[Cc]hỉ thị|[Cc]ông văn|[Kk]ế hoạch|[Vv]ăn bản"
      + "|[Ll]uật)(?! này)[^;:.]{0,120}:");
  /** The name of the document says what it is about: "Quy chế làm việc số ...". */
  private static final Expression NAMED =
      Expression.of("(?:Quy chế|Quy định|Quy trình|Điều lệ|Chương trình|Hướng dẫn) \\p{Ll}[^;.,]{3,80} số:? $");
  /** A contract has parties instead of an issuer and a subject: "Hợp đồng đặt hàng số ... giữa ... và ...". */
  private static final Expression CONTRACT = Expression.of("[Hh]ợp đồng(?: [^;.]{1,80})?(?: số:?)? $");
  private static final int BEFORE = 220;
  /** The rest of a subject, from a bracket up to the words before another document. */
  private static final Expression GOVERNED = Expression.of(
      "\\s*\\(\\p{Lu}{2,}\\)[^;.]*[^,;.] (?:thi hành|một số điều của|thực hiện|hướng dẫn|thay thế|kèm theo) ");
  private static final int LONGEST_REST = 500;
  private static final Set<String> PROPOSALS = Set.of("tờ trình", "công văn", "báo cáo", "văn bản");
  private static final Set<Role> BRIEF = Set.of(Role.SUBJECT, Role.TITLE, Role.HEADING, Role.TABLE, Role.TASK_FIELD,
      Role.APPENDIX_TITLE, Role.RECIPIENT);

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
    NamedInSubjects named = NamedInSubjects.of(draft.plan().references());
    documents.values().forEach(mentions -> document(draft, mentions, named, problems));
  }

  private static String key(Citation citation, Map<String, String> bare) {
    if (citation.symbol() != null) {
      return citation.symbol().key();
    }
    String name = citation.typeName() + citation.mark();
    return bare.getOrDefault(name, name);
  }

  private void document(Draft draft, List<Citation> mentions, NamedInSubjects named, Problems problems) {
    Citation first = first(mentions);
    if (Reference.isLaw(first.typeName())) {
      return;
    }
    Citation full = full(mentions);
    if (isInsideSubject(draft, first) && !first.isBare()) {
      return;
    }
    boolean before = full != null && mentions.indexOf(full) < mentions.indexOf(first);
    List<Sentence> missing = before || named.have(first.number()) ? List.of() : missing(draft, first);
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

  /** The mention that must be full: the first one in running text, as titles and tables may be brief. */
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
      missing.add(new Sentence("ký hiệu", "the symbol"));
    }
    if (citation.isRegistered() && citation.type() == null) {
      missing.add(new Sentence("tên loại", "the type"));
    }
    if (citation.dateWords() == null) {
      missing.add(new Sentence("ngày ban hành", "the date of issue"));
    }
    boolean contract = citation.type() == null && isFoundBefore(citation, CONTRACT);
    if (contract || isProposal(citation) || isConclusion(citation)) {
      return missing;
    }
    if (citation.issuer() == null && !isShared(draft, citation, Citation::issuer) && !isFoundBefore(citation, ISSUES)
        && !isListed(citation)) {
      missing.add(new Sentence("cơ quan ban hành", "the issuer"));
    }
    if (citation.subject() == null && !isShared(draft, citation, Citation::subject)
        && !(citation.type() == null && isFoundBefore(citation, NAMED))) {
      missing.add(new Sentence("trích yếu", "the subject"));
    }
    return missing;
  }

  /**
   * "Theo đề nghị của Giám đốc Sở ... tại Tờ trình số ...": the issuer is named before, and the subject is this plan.
   */
  private static boolean isProposal(Citation citation) {
    Passage passage = citation.passage();
    if (PROPOSALS.contains(citation.typeName()) && isFoundBefore(citation, PROPOSED)) {
      return true;
    }
    boolean first = passage != null && (passage.role() == Role.LEGAL_BASIS || passage.role() == Role.OPENING);
    return first && (citation.type() == null || PROPOSALS.contains(citation.typeName()))
        && passage.plain().substring(0, citation.start())
        .matches("(?s)(?:Theo|Xét|Căn cứ) (?:đề nghị|ý kiến)[^;]*");
  }

  private static boolean isConclusion(Citation citation) {
    Passage passage = citation.passage();
    int at = passage == null ? -1 : passage.plain().indexOf(citation.mark().value(), citation.start());
    return at >= 0 && CONCLUDED.matcher(passage.plain()).region(Math.max(0, at - LONGEST_REST), at).find();
  }

  /** Whether the words are right before the citation. */
  private static boolean isFoundBefore(Citation citation, Expression words) {
    Passage passage = citation.passage();
    return passage != null && words.matcher(passage.plain())
        .region(Math.max(0, citation.start() - BEFORE), citation.start()).find();
  }

  /** Whether this is one of several documents whose type and issuer are named before a colon. */
  private static boolean isListed(Citation citation) {
    Passage passage = citation.passage();
    return passage != null && citation.type() == null
        && LISTED.matcher(passage.plain()).region(Math.max(0, citation.start() - Draft.NEAR), citation.start())
        .find();
  }

  /**
   * Whether neighbouring citations share that part: in "Thông tư số 04/... và Thông tư số 07/... của Bộ ..." it is
   * written only once, after the last or before the first.
   */
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
    String before = passage.before(citation.start(), Draft.NEAR);
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

  /** Whether the document is named in the subject of another document, which is copied as it is. */
  static boolean isInsideSubject(Draft draft, Citation citation) {
    for (Citation other : draft.around(citation)) {
      if (other.start() < citation.start() && other.subject() != null
          && (other.end() == citation.start() || isGoverned(other, citation))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the subject of the other document goes on after a bracket: "quy định biểu mẫu (BM) và biện pháp thi hành
   * Nghị định số ...".
   */
  private static boolean isGoverned(Citation other, Citation citation) {
    Passage passage = citation.passage();
    return passage != null && other.end() < citation.start() && citation.start() - other.end() < LONGEST_REST
        && GOVERNED.matcher(passage.plain()).region(other.end(), citation.start()).matches();
  }

  private static Sentence hint(Citation citation) {
    String type = citation.type() == null ? "<tên loại>" : citation.type().value();
    return citation.isRegistered()
        ? new Sentence("ghi đủ type, number, date, issuer, subject của văn bản này",
            "give type, number, date, issuer and subject of this document")
        : new Sentence(
            "lần đầu viết: " + type
                + " số .../... ngày ... tháng ... năm ... của <cơ quan> về <trích yếu>; các lần sau chỉ"
                + " cần tên loại và số, ký hiệu",
            "the first time, give type, number and symbol, date, issuer and subject; later mentions need only "
                + "type, number "
                + "and symbol");
  }

  private static Severity severity(Citation citation) {
    boolean brief = citation.passage() != null && BRIEF.contains(citation.passage().role());
    boolean grave = citation.isBare() || citation.dateWords() == null || citation.isRegistered()
        && citation.type() == null;
    return grave && !brief && !KNOWN_BY_NUMBER.contains(citation.typeName()) ? Severity.WARNING : Severity.INFO;
  }
}
