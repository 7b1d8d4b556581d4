package vn.kehoach.derive.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.derive.word.Verbatim;

/**
 * Finds amounts so large that they are for the whole parent, not for one unit: "12.000 lít hóa chất", "825 triệu đồng".
 */
public final class Amounts {

  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern AMOUNT = Pattern.compile(
      "(?<![\\d.,/\\p{L}-])(?<!số |trên |Đề án |mỗi |khoảng cách |(?i:điều) )"
      + "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)? (?:triệu|tỷ|tỉ)|\\d{3}) "
      + "(?!(?:và|hoặc|đến|năm|ngày|giờ|phút|tuổi|kỷ niệm|từ|của|trong|theo|là|về)\\b)"
      + "(?:(?:cán|công|chiến|học|giáo|đoàn|hội|thành|doanh|bệnh|gia|sản|đại|thanh"
      + "|cơ|hồ|đảng|hộ|mô|không|viên|câu|điểm) )?\\p{Ll}+(?!\\p{L})",
      FLAGS);

  /** The amount is per unit. */
  private static final Pattern EACH = Pattern.compile(
      "^(?: \\p{Ll}+)? ?/|^[^.;]{0,30}\\b(?:mỗi|một|từng|trở lên|bình quân)\\b", FLAGS);

  private static final Pattern EACH_BEFORE = Pattern.compile(
      "\\b(?:[Mm]ỗi|[Mm]ức|[Bb]ình quân|tối đa|không quá|[Gg]iá)\\b(?:[^.;]|\\.(?=\\d))*$", FLAGS);

  private Amounts() {}

  /** Such amounts in a sentence, outside quotations and citations. */
  public static List<String> in(String sentence) {
    List<String> amounts = new ArrayList<>();
    List<int[]> verbatim = Verbatim.in(sentence);
    for (Matcher amount = AMOUNT.matcher(sentence); amount.find();) {
      int at = amount.start();
      boolean cited = verbatim.stream().anyMatch(stretch -> stretch[0] <= at && at < stretch[1]);
      boolean each = EACH.matcher(sentence.substring(amount.end())).find()
          || EACH_BEFORE.matcher(sentence.substring(0, at)).find();
      if (!cited && !each) {
        amounts.add(amount.group());
      }
    }
    return amounts;
  }
}
