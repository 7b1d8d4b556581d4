package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Text;

/** Finds all documents cited in the texts of a plan and in its {@code references}. */
final class Citations {

  private static final String DATE =
      "(?:\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|[\\d.…_ ]{0,8}tháng\\s*[\\d.…_ ]{0,8}năm\\s*(?:\\d{4}"
          + "|[.…_]+)|\\d{1,2} ngày \\d{1,2} (?:tháng|năm) \\d{4})";
  private static final Expression DATED = Expression.of("(\\s*,)?\\s*(?:được\\s+)?(?:ban hành\\s+)?\\(?(ngày\\s*"
      + DATE + ")\\)?");
  /** A document type after "và" without a number: "của Ban Thường vụ Tỉnh ủy và Nghị quyết Hội nghị". */
  private static final String OTHER_DOCUMENT =
      "và (?:các|(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông báo|Kế hoạch|Chương trình|Hướng dẫn|Quy định"
      + "|Thông tư|Công văn|Luật|Đề án) )";
  /** "25/KH-THPT Đại Ngãi ngày ...": a name that was not abbreviated. */
  private static final Expression NAMED = Expression.of("(?: \\p{Lu}\\p{Ll}+){1,4}(?=,? ngày )");
  private static final Expression ISSUED = Expression.of(
      "\\s*,?\\s*(?:của|do|giữa(?=\\s(?:Sở|Bộ|Ban|Ủy ban|UBND|Công an|Hội|Đoàn|Liên đoàn|Tỉnh|Bảo hiểm|Viện"
      + "|Tòa)\\s))\\s+((?:(?:Bộ trưởng )?Bộ (?:(?! về | quy | hướng | ban hành | phê )[^,;.:“”()\\[\\]]){2,50}, "
      + "(?=(?:và )?(?:Bộ trưởng )?Bộ \\p{Lu}|Chánh án|Viện trưởng|Tòa án|Viện kiểm sát|Tổng Thanh tra)"
      + "|Bộ trưởng, Chủ nhiệm (?=Ủy ban|Uỷ ban|Văn phòng)|(?:Bộ|Sở|Phòng) Văn hóa, (?:Thể thao|Khoa học)"
      + "(?: và (?:Du lịch|Thông tin))?\\s*|(?!về |[Pp]hê duyệt|[Bb]an hành|[Qq]uy định|triển khai|thực hiện|[Ss]ửa đổi"
      + "|[Hh]ướng dẫn|tiếp tục|tăng cường|đẩy mạnh|giao |công bố|công nhận|thông qua|điều chỉnh|bổ sung|kết luận"
      + "|tổ chức |phát động|phối hợp|nâng cao|đổi mới|xây dựng|phát triển|thành lập|kiện toàn|bảo đảm|đảm bảo"
      + "|phòng (?:chống|ngừa|cháy) |chỉ đạo|quán triệt|một số|định hướng|tổng kết|sơ kết|bãi bỏ|thay thế|hợp nhất"
      + "|phân công|phân cấp|" + OTHER_DOCUMENT + "|đã |được |nêu |trong |tại |theo |để |nhằm |có |như |ngày |năm "
      + "|số )[^,;.:“”\"()\\[\\]\\s]+\\s*)+)");
  private static final Expression ABOUT = Expression.of(
      "\\s*[,:]?\\s*(“[^”]{3,400}”|\"[^\"]{3,400}\"|(?:về|[Pp]hê duyệt|[Bb]an hành|[Qq]uy định|triển khai|thực hiện"
      + "|[Ss]ửa đổi(?:, bổ sung)?|[Hh]ướng dẫn|tiếp tục|tăng cường|đẩy mạnh|nâng cao|đổi mới|xây dựng|phát triển"
      + "|công bố|công nhận|thông qua|điều chỉnh|thay thế|bãi bỏ|hợp nhất|thành lập|kiện toàn|một số)\\s"
      + "[^;.”]{3,400})");
  private static final Expression SUBJECT_END = Expression.of(",\\s+(?=\\p{Lu}\\p{Ll})|\\s(?=\\()|\\[@");

  private final List<Citation> found = new ArrayList<>();

  private Citations() {}

  static List<Citation> of(Plan plan, List<Passage> passages) {
    Citations citations = new Citations();
    plan.references().forEach(citations::registered);
    for (Passage passage : passages) {
      if (passage.isProse() || passage.role() == Passage.Role.RECIPIENT) {
        citations.read(passage);
      }
    }
    return Draft.kept(citations.found);
  }

  private void registered(Reference reference) {
    Text number = reference.number();
    Symbol symbol = number == null ? null : Symbol.parse(number.value());
    boolean blank = number != null && number.value().matches("[\\s.…_]*[-/].*");
    Text whole = number != null ? number : reference.id();
    found.add(new Citation(Citation.Origin.REGISTRY, null, whole, 0, 0, reference.type(), true,
        blank ? null : number, symbol, null, reference.date() == null ? null : reference.date().typed(),
        reference.date(), reference.issuer(), reference.subject()));
  }

  private void read(Passage passage) {
    List<CitationHead> heads = CitationHead.in(passage);
    for (int i = 0; i < heads.size(); i++) {
      int next = i + 1 < heads.size() ? heads.get(i + 1).from() : passage.plain().length();
      found.add(whole(passage, heads.get(i), next));
    }
  }

  /**
   * Completes a citation with what follows its number: date and issuer in either order, then the subject, up to the
   * next citation.
   */
  private static Citation whole(Passage passage, CitationHead head, int next) {
    String words = passage.plain();
    Matcher named = head.symbol() != null && Character.isUpperCase(Ahead.next(words, head.to(), ""))
        ? Ahead.of(head.to(), NAMED, words) : null;
    int at = named != null && named.lookingAt() ? named.end() : head.to();
    Text comma = null;
    Text date = null;
    Text issuer = head.issuer();
    for (int round = 0; round < 2; round++) {
      char first = Ahead.next(words, at, ",");
      Matcher dated = date == null && "đbn(".indexOf(first) >= 0 ? Ahead.of(at, DATED, words) : null;
      if (dated != null && dated.lookingAt()) {
        comma = dated.group(1) == null ? null : passage.text().subSequence(dated.end(1) - 1, dated.end(1));
        date = passage.text(dated, 2);
        at = dated.end();
        first = Ahead.next(words, at, ",");
      }
      Matcher issued = issuer == null && "cdg".indexOf(first) >= 0 ? Ahead.of(at, ISSUED, words) : null;
      if (issued != null && issued.lookingAt() && issued.start(1) < next) {
        int to = Math.min(next, issued.end(1));
        issuer = passage.text().subSequence(issued.start(1), to).strip();
        at = to;
      }
    }
    Text subject = null;
    int end = at;
    Matcher about =
        "“\"vpbqtshđnxcmkPBQSH".indexOf(Ahead.next(words, at, ",:")) >= 0 ? Ahead.of(at, ABOUT, words) : null;
    if (about != null && about.lookingAt() && about.start(1) < next) {
      end = subjectEnd(words, about.start(1), Math.min(next, about.end(1)));
      subject = passage.text().subSequence(about.start(1), end).strip();
    }
    while (at > head.to() && words.charAt(at - 1) == ' ') {
      at--;
    }
    return new Citation(Citation.Origin.PROSE, passage, passage.text().subSequence(head.from(), at), head.from(), end,
        head.type(), head.saysNumber(), head.number(), head.symbol(), comma, date, date == null ? null : day(date),
        issuer, subject);
  }

  private static @Nullable Day day(Text date) {
    boolean words = date.value().contains("tháng");
    Text bare = words ? date : date.subSequence("ngày".length(), date.length()).strip();
    Text slashed = words ? bare : bare.withValue(bare.value().replaceAll("\\s+", "").replaceAll("[.-]", "/"));
    return Day.parse(slashed).orElse(null);
  }

  private static int subjectEnd(String words, int from, int to) {
    if (words.charAt(from) == '“') {
      return to;
    }
    Matcher cut = SUBJECT_END.matcher(words).region(from, to);
    return cut.find() ? cut.start() : to;
  }
}
