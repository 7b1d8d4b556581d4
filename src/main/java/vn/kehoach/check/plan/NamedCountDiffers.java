package vn.kehoach.check.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.figure.Asides;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code 03 xã: Tân Hộ Cơ, Bình Phú}, {@code 02 chi bộ (Chi bộ A, Chi bộ B và Chi bộ C)}, {@code 03 đợt (tháng 5 và
 * tháng 10)}: the number of names differs from the stated number. Open lists ("và các xã khác") are ignored; names may
 * contain commas, so an excess is reported only for unambiguous names.
 */
public final class NamedCountDiffers implements Rule {

  private static final Map<String, Integer> WORDS = Map.of("hai", 2, "ba", 3, "bốn", 4, "sáu", 6, "bảy", 7,
      "tám", 8, "chín", 9, "mười", 10);
  private static final String DIGITS = "(?<![\\p{L}\\d/.,%-])(\\d{1,2})";
  /** Numbers in words; "năm" (five) is omitted because it usually means year. */
  private static final String SPELT = "(?<!\\p{L})(hai|ba|bốn|sáu|bảy|tám|chín|mười)";
  private static final String PLACES = "(?:xã|phường|đặc khu|tỉnh|thành phố|huyện|thị trấn|thôn|bản|ấp|buôn|làng|khóm"
      + "|khu phố|tổ dân phố|hồ|cầu|chợ|sông)(?:, (?:xã|phường|đặc khu|thành phố|ấp|bản|tổ dân phố|khu phố))*";
  private static final String THINGS = "(?:đơn vị|cơ quan|trường(?: học)?|chi bộ|chi đoàn|chi hội|đảng bộ|bệnh viện"
      + "|trạm y tế"
      + "|tiểu vùng|vùng|tuyến(?: đường)?|nội dung|lĩnh vực|nhóm|nhiệm vụ|mục tiêu|giải pháp|phần thi|phần|môn(?: thi"
      + "| học)?"
      + "|hạng mục|tiêu chí|làng nghề|di tích|lễ hội|dân tộc|công trình|khâu đột phá|giai đoạn|bước|trụ cột|hình thức"
      + "|phương thức|biện pháp|yêu cầu|chức danh|tiêu chuẩn|quy trình|ngành(?: nghề)?"
      + "|đối tượng|cụm|điểm|loại|mô hình|hoạt động|kênh|nguồn|khu vực|địa điểm|kỹ năng|chuyên đề|nguyên tắc|trường"
      + " hợp|phương án|tình huống"
      + "|cấp độ|sản phẩm|chương trình|dự án|đề án|câu lạc bộ|hợp tác xã|doanh nghiệp|sở|phòng|khoa|ban|tổ chức(?:"
      + " cơ sở)? đảng"
      + "|điều kiện|nguyên nhân|giá trị|phẩm chất|loại hình|lực lượng|thành phần|chỉ số|điểm trường|nền tảng|phần mềm"
      + "|trạm|chốt|đội|tổ|giải thưởng|ngôn ngữ|thứ tiếng|chuyên khoa|hợp phần|bộ môn|khoản mục)";
  private static final String LIST = "((?:[^.;:()\\d]|\\.(?=\\p{Lu}\\.)|(?<=\\p{L} )\\d{1,2}(?![\\d/]))+)";

  /** After a colon or "gồm": names up to the end of the clause. */
  private static final String NAMES = " (" + PLACES + "|" + THINGS + ")(?!\\p{L})((?: \\p{L}+){0,5}?)"
      + "(?: ?:|,? (?:gồm|bao gồm|là|đó là):?) " + LIST + "(?=[.;)]|$)";
  private static final Sought TOLD = Sought.atNumber(DIGITS + NAMES, ": ", "gồm ", " là ");
  /** "phương châm “4 tại chỗ”: chỉ huy tại chỗ, lực lượng tại chỗ, ...". */
  private static final Sought EACH = Sought.atNumber(DIGITS
      + " (\\p{L}+ \\p{L}+)[”\"]?()(?: ?:|,? (?:gồm|bao gồm|là|đó là):?|(?= \\()) ?"
      + "\\(?([^.;:()\\d]+)(?=[.;)]|$)", ": ", "gồm", " là ", " (");
  private static final Sought TOLD_IN_WORDS = Sought.at(SPELT + NAMES, "hai ", "ba ", "bốn ", "sáu ", "bảy ", "tám ",
      "chín ", "mười ");
  /** "04 nội dung: việc lập hồ sơ, sổ sách; việc cho thuê; việc xử lý vi phạm". */
  private static final Sought APART = Sought.atNumber(
      DIGITS + " (" + THINGS + ")(?!\\p{L})((?: \\p{L}+){0,5}?)(?: ?:|,? (?:gồm|bao gồm):?) "
      + "([^.;:()\\d]{5,120}(?:; [^.;:()\\d]{5,120})+)(?=\\.|$)", ": ", "gồm ");
  private static final Expression BODY = Expression.of(
      "(?:Chi bộ|Đảng bộ|Đảng ủy|Sở|Phòng|Ban|Trường|Công an|Hội|Đoàn|Trung tâm|Trạm|Khoa|UBND|Ủy ban|Văn phòng|Thôn"
      + "|Tổ|Đội|Hạt|Đồn|Chi cục|Cục|Vụ|Bệnh viện|Công ty|Hợp tác xã|Xã|Phường) \\p{Lu}.*");
  /** Names in brackets after the number. */
  private static final Sought ASIDE = Sought.atNumber(DIGITS
      + " (tổ dân phố|khu dân cư|\\p{L}+(?: (?!\\d)\\p{L}+)?)((?: \\p{L}+){0,5}?)[”\"]? "
      + "\\((?:gồm:? |là:? |đó là:? )?" + LIST.replace(".;", ".") + "\\)", " (");

  /** "04 đợt vào các tháng 3, 5 và 10". */
  private static final Sought WHEN = Sought.atNumber(
      DIGITS + " (đợt|lần|kỳ|cuộc|phiên|hội nghị|tháng)(?!\\p{L})((?:,? \\p{L}+){0,7}?),? (?:vào |trong |ở )?(?:các )?"
      + "(?:tháng|quý) ((?:\\d{1,2}|[IV]{1,3})(?:(?:, | và |, và )(?:tháng |quý )?(?:\\d{1,2}|[IV]{1,3})"
      + "(?![\\p{L}\\d]))+)(?!/\\d{1,2}(?!\\d)|,? (?:và|các|những) |, (?:tháng |quý )?[\\dIV])",
      " tháng #", " quý I", " quý V");

  /** "“3 cứng” là nền cứng, khung cứng và mái cứng". */
  private static final Sought MOTTO = Sought.atNumber(
      "(?<=[“\"])(\\d) (\\p{L}+)[”\"]()(?: ?:|,? (?:gồm|bao gồm|là|đó là):?) ([^.;:()\\d]+)(?=[.;)]|$)", "” ", "\" ",
          "”:", "\":");

  /** "gồm 03 vòng: vòng sơ khảo xong trước ngày ..., vòng bán kết ngày ..., vòng chung kết ngày ...". */
  private static final Sought AGAIN = Sought.atNumber(
      DIGITS + " (vòng|đợt|giai đoạn|nhóm|lớp|đoàn|tổ|chốt)()(?: \\p{L}+){0,3}: (\\2"
          + " [^.;:]{3,300})(?=\\.$|\\.\\s|;|$)", ": ");

  private static final Expression OPEN = Expression.of(
      "(?iu)(?<!\\p{L})(?:v\\.v|các|những|một số|khác|nhiều|cùng|trong đó"
      + "|như|hoặc|mỗi|từng|theo|tại|do|để|với|được|từ|đến)(?!\\p{L})|…");
  private static final Expression OPEN_END = Expression.of("(?iu)v\\.v|khác\\s*$|…");
  private static final Expression BETWEEN = Expression.of("[,;] và |,? và |[,;] ");
  private static final Expression PLACE_NAME = Expression.of(
      "(?:(?:xã|phường|đặc khu|thôn|bản|ấp|buôn|tỉnh|thành phố) )?"
      + "\\p{Lu}[\\p{L}’']*(?:[ -](?:\\p{Lu}[\\p{L}’']*|\\d{1,2}))*");
  private static final Expression TIME = Expression.of(
      "(?iu)(?:vào |trong )?(?:tháng|quý|ngày|tuần) [\\dIVX/]+(?:/\\d{4})?"
      + "(?: năm \\d{4})?");
  /** "số 2, số 3 và số 5". */
  private static final Expression ORDINAL = Expression.of(
      "(?iu)(?:số|khối|lớp|đợt|vòng|tổ|khu|loại|mức|cấp|hạng|nhóm|tầng) \\d{1,3}");
  private static final Expression TIMES = Expression.of("(?iu)đợt|lần|kỳ|cuộc|lớp|hội|buổi|phiên|chuyến");
  private static final String SOME = "(?s).*(?:ít nhất|tối thiểu|trên|hơn|khoảng|tối đa|không quá|trong số|mỗi|thêm"
      + "|còn lại)(?: các| là| có)? $";

  /** The distance before a number in which a word may make it a bound. */
  private static final int LETTERS_BEFORE = 25;

  /**
   * @param plain whether each name is certainly one of the counted things; otherwise there may be more names than
   *              things
   */
  private record Named(int count, boolean plain) {

    static Named exactly(int count) {
      return new Named(count, true);
    }

    boolean differs(int said) {
      return plain ? said != count : said > count;
    }
  }

  @Override
  public String id() {
    return "plan/named-count-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Sought sought : List.of(TOLD, TOLD_IN_WORDS)) {
      draft.prose(sought).forEach(passage -> sought.in(passage, told -> told(draft, passage, told, problems)));
    }
    draft.prose(APART).forEach(passage -> APART.in(passage, apart -> apart(draft, passage, apart, problems)));
    draft.prose(WHEN).forEach(passage -> WHEN.in(passage, when ->
        compare(draft, passage, when, Named.exactly(names(when.group(4)).size()), problems)));
    draft.prose(AGAIN).forEach(passage -> AGAIN.in(passage, again -> {
      Matcher one = Expression.of("(?:^|[,;] (?:và )?| và )" + again.group(2) + " ").matcher(again.group(4));
      compare(draft, passage, again, Named.exactly((int) one.results().count()), problems);
    }));
    draft.prose(MOTTO).forEach(passage -> MOTTO.in(passage, each -> each(draft, passage, each, problems)));
    draft.prose(EACH).forEach(passage -> EACH.in(passage, each -> each(draft, passage, each, problems)));
    draft.prose(TOLD).forEach(passage -> aroundBrackets(draft, passage, problems));
    draft.prose(ASIDE).forEach(passage -> ASIDE.in(passage, aside -> aside(draft, passage, aside, problems)));
  }

  private void apart(Draft draft, Passage passage, MatchResult apart, Problems problems) {
    int parts = apart.group(4).split(";").length;
    // "khởi động; tăng tốc và về đích": "và" may precede the last item or be inside it
    int last = apart.group(4).lastIndexOf(" và ") > apart.group(4).lastIndexOf(';') ? parts + 1 : parts;
    if (!OPEN_END.matcher(apart.group(4)).find() && Integer.parseInt(apart.group(1)) != last) {
      compare(draft, passage, apart, Named.exactly(parts), problems);
    }
  }

  /** Names that each contain the counted noun; one may contain a comma: "phương tiện, vật tư tại chỗ". */
  private void each(Draft draft, Passage passage, MatchResult each, Problems problems) {
    List<String> names = names(each.group(4));
    int ends = (int) names.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(" " + each.group(2))).count();
    boolean all = names.size() > 1 && isEachOf(names, each.group(2));
    boolean most = ends > 2 && names.get(names.size() - 1).endsWith(" " + each.group(2));
    if ((all || most) && !OPEN_END.matcher(each.group(4)).find()) {
      compare(draft, passage, each, Named.exactly(all ? names.size() : ends), problems);
    }
  }

  /** Handles a list that is interrupted by text in brackets. */
  private void aroundBrackets(Draft draft, Passage passage, Problems problems) {
    String plain = passage.plain();
    if (plain.indexOf('(') > 0 && !TOLD.isIn(plain)) {
      TOLD.in(Asides.blanked(plain), told -> told(draft, passage, told, problems));
    }
  }

  private void told(Draft draft, Passage passage, MatchResult told, Problems problems) {
    List<String> names = names(told.group(4));
    boolean place = told.group(2).matches("(?su)" + PLACES);
    boolean plain = place ? names.stream().allMatch(name -> PLACE_NAME.matcher(name).matches())
        : isEachOf(names, told.group(2));
    int parts = place || told.group(4).contains(" và ") ? 1 : parts(passage.plain(), told);
    int said = WORDS.containsKey(told.group(1)) ? WORDS.get(told.group(1)) : Integer.parseInt(told.group(1));
    if (!OPEN.matcher(told.group(4)).find() && said != parts && (parts == 1 || said != names.size()
        && !APART.isIn(passage.plain().substring(told.start(), Clause.end(passage.plain(), told.end()))))) {
      compare(draft, passage, told, new Named(Math.max(parts, names.size()), plain), problems);
    }
  }

  /** "03 nội dung: hồ sơ, sổ sách; việc cho thuê; việc xử lý": items separated by semicolons, not commas. */
  private static int parts(String plain, MatchResult told) {
    String rest = plain.substring(told.end(), Clause.end(plain, told.end()));
    return rest.startsWith(";") ? rest.split(";").length : 1;
  }

  /** Brackets contain many other things: only names of what is counted, and times, are compared. */
  private void aside(Draft draft, Passage passage, MatchResult aside, Problems problems) {
    List<String> names = names(aside.group(4));
    String first = aside.group(2).split(" ")[0].toLowerCase(Locale.ROOT);
    boolean place = first.matches("xã|phường|thôn|bản|ấp|buôn|tỉnh")
        && names.stream().allMatch(name -> PLACE_NAME.matcher(name).matches());
    boolean times = TIMES.matcher(first).matches() && names.stream().allMatch(name -> TIME.matcher(name).matches());
    boolean bodies = first.matches("tổ|đơn|cơ") && names.size() > 1
        && names.stream().allMatch(name -> BODY.matcher(name).matches());
    boolean named = names.size() > 2 && names.stream().allMatch(name -> PLACE_NAME.matcher(name).matches())
        && Math.abs(names.size() - Integer.parseInt(aside.group(1))) == 1;
    boolean ordinals = names.size() > 1 && names.stream().allMatch(name -> ORDINAL.matcher(name).matches())
        && names.stream().map(name -> name.split(" ")[0]).distinct().count() == 1;
    boolean each = named || ordinals || bodies || isEachOf(names, aside.group(2)) || isEachOf(names, first);
    boolean fewer = names.size() > 2 && (first.matches(THINGS) || aside.group(2).matches(THINGS) || names.size() > 3)
        && Integer.parseInt(aside.group(1)) == names.size() + 1;
    if ((place || times || each || fewer) && !OPEN.matcher(aside.group(4).replace(aside.group(2), "")).find()) {
      compare(draft, passage, aside, Named.exactly(names.size()), problems);
    }
  }

  private static List<String> names(String list) {
    return Arrays.stream(BETWEEN.split(list.strip())).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /** "Chi bộ A và Chi bộ B", "chỉ huy tại chỗ, lực lượng tại chỗ": each name contains the noun. */
  private static boolean isEachOf(List<String> names, String noun) {
    String small = noun.toLowerCase(Locale.ROOT) + " ";
    return names.size() > 1 && (names.stream().allMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(small))
        || names.stream().allMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(" " + small.strip())
            && name.chars().noneMatch(Character::isDigit)));
  }

  private void compare(Draft draft, Passage passage, MatchResult found, Named named, Problems problems) {
    String typed = found.group(1);
    int said = WORDS.containsKey(typed) ? WORDS.get(typed) : Integer.parseInt(typed);
    boolean some = passage.before(found.start(1), LETTERS_BEFORE).matches(SOME);
    if (said > 1 && named.count > 1 && named.differs(said) && !some) {
      Text words = passage.text().subSequence(found.start(1), found.end(2));
      problems.add(Problem.warning(id(), draft.place(words),
              "nói “" + words + "” nhưng nêu tên " + named.count,
              "this says “" + words + "”, but the number of names is " + named.count)
          .hint("sửa con số, hoặc thêm, bớt tên cho khớp", "correct the number, or add or remove names")
          .seeAlso(draft.place(passage.text(found, 4))));
    }
  }
}
