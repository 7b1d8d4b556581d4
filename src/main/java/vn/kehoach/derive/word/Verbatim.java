package vn.kehoach.derive.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the parts of a sentence that must not be changed: quotations, and documents cited with number, date, issuer and
 * subject, or programmes with their years.
 */
public final class Verbatim {

  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  private static final String TYPE =
      "(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kế hoạch"
      + "|Chương trình hành động|Chương trình|Kết luận|Quy định|Hướng dẫn|Thông báo|Công văn|Công điện|Tờ trình|Đề án"
      + "|Văn bản hợp nhất)";

  /** Also in incorrect forms: "52 - KH/UBND", "1472 - QĐ/TTg". */
  private static final String NUMBER =
      "(?:\\d+(?:/\\d{4})?(?: ?[-/] ?| )\\p{Lu}+(?: ?[/-] ?\\p{Lu}\\p{L}*)+"
          + "|\\d[\\d\\p{L}/&-]*[/-][\\p{L}\\d/&-]+|\\d+)";

  private static final String DATE =
      ",? ngày (?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4})";

  private static final String ABOUT = "(?:về|phê duyệt|ban hành|quy định|triển khai|thực hiện|hướng dẫn|sửa đổi)\\b";

  /** The subject of a document ends with its clause, or where the acting subject of the sentence begins. */
  private static final String SUBJECT = " " + ABOUT
      + "(?:(?!, (?:Ủy ban|Uỷ ban|UBND|[Cc]ác |[Ss]ở |[Gg]iao |[Yy]êu cầu|[Đđ]ề nghị|trong đó|nhằm|bảo đảm"
      + "|đảm bảo))[^;.“”])*";

  private static final Pattern CITED = Pattern.compile(
      TYPE + " (?:số )?" + NUMBER + "(?:" + DATE + ")?(?: của (?:(?! " + ABOUT + ")[^,;.“”]){3,90})?(?:(?<=\\d{4}"
      + "|\\p{L})" + SUBJECT + ")?", FLAGS);

  /** Only type and number: what follows belongs to the sentence. */
  private static final Pattern SHORT = Pattern.compile(TYPE + " (?:số )?" + NUMBER, FLAGS);

  private static final Pattern DATED = Pattern.compile(
      TYPE + " (?:số )?" + NUMBER + "(?:" + DATE + "| của )", FLAGS);

  private static final Pattern PROGRAMME = Pattern.compile(
      "(?:Chương trình|Đề án|Chiến lược|Dự án) [^;.:“”]{3,160}?(?:giai đoạn|đến năm) \\d{4}(?: ?[-–] ?\\d{4})?", FLAGS);

  /** A congress and its resolution: "Nghị quyết Đại hội Đảng bộ tỉnh Lào Cai lần thứ I, nhiệm kỳ 2025 - 2030". */
  private static final Pattern CONGRESS = Pattern.compile(
      "(?:(?:Nghị quyết|Văn kiện) (?:của )?)?Đại hội [^;.“”]{2,90}?lần thứ (?:[IVXL]+|\\d+)(?!\\p{L})"
          + "(?:,? (?:\\()?nhiệm kỳ \\d{4} ?[-–] ?\\d{4}\\)?)?|(?:Nghị quyết|Văn kiện) (?:của )?Đại hội"
          + "(?:(?! (?:và|các|trong|trên|tại|của|về|để|vào|đề|đã)\\b) [\\p{L}\\d-]+){1,10}"
          + "(?:,? (?:\\()?nhiệm kỳ \\d{4} ?[-–] ?\\d{4}\\)?)?", FLAGS);

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|\\[@[^\\]]*]", FLAGS);

  private Verbatim() {}

  /** {@code {from, to}}, in order and without overlaps. */
  public static List<int[]> in(String words) {
    boolean[] fixed = new boolean[words.length()];
    mark(QUOTED, words, fixed);
    mark(PROGRAMME, words, fixed);
    mark(CONGRESS, words, fixed);
    Matcher dated = DATED.matcher(words);
    Matcher cited = CITED.matcher(words);
    Matcher shortly = SHORT.matcher(words);
    for (int from = 0; shortly.find(from); from = shortly.end()) {
      boolean full = dated.find(shortly.start()) && dated.start() == shortly.start();
      int end = full && cited.find(shortly.start()) && cited.start() == shortly.start() ? cited.end() : shortly.end();
      fill(fixed, shortly.start(), end);
    }
    return stretches(fixed);
  }

  private static void mark(Pattern pattern, String words, boolean[] fixed) {
    for (Matcher found = pattern.matcher(words); found.find();) {
      fill(fixed, found.start(), found.end());
    }
  }

  private static void fill(boolean[] fixed, int from, int to) {
    for (int i = from; i < to; i++) {
      fixed[i] = true;
    }
  }

  private static List<int[]> stretches(boolean[] fixed) {
    List<int[]> found = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= fixed.length; i++) {
      boolean inside = i < fixed.length && fixed[i];
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        found.add(new int[] {from, i});
        from = -1;
      }
    }
    return found;
  }
}
