package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;

/**
 * Percentages that must add up to 100: those of grades ({@code tốt 70%, khá 27%, đạt 3%}) and of a structure (cơ cấu).
 *
 * @param from where they begin; {@code to} is where they end
 */
public record Percentages(int from, int to, BigDecimal sum) {

  private static final String NUMBER = "\\d{1,3}(?:,\\d+)?";
  private static final String LABEL = "[^,.;:()%\\d]{2,45}?:? ";
  private static final Sought LISTED = Sought.of(
      "(?<=^|: |, |; |gồm |là )(?:" + LABEL + NUMBER + " ?%(?:, (?:và )?|; (?:và )?| và )){1,7}"
      + LABEL + NUMBER + " ?%(?! (?:trở|số|tổng))", "%");
  private static final Expression SHARE = Expression.of(
      "(" + LABEL + ")(" + NUMBER + ") ?%(?:, (?:và )?|; (?:và )?| và |$)");
  private static final Expression GRADE = Expression.of(
      "(?iu)(?:.*(?<!\\p{L}))?(?:loại |mức |xếp loại |hoàn thành )?(?:xuất sắc(?: nhiệm vụ)?|tốt(?: nhiệm vụ)?|giỏi"
      + "|khá|trung bình|đạt(?: yêu cầu)?|hoàn thành(?: nhiệm vụ)?|yếu|kém|chưa đạt"
      + "|(?:chưa|không) hoàn thành(?: nhiệm vụ)?)(?: là| đạt| chiếm| có)?:?");
  /** Grades alone: "hạnh kiểm tốt" is about something else. */
  private static final Expression PLAIN_GRADE = Expression.of(
      "(?iu)(?:số |học sinh |xếp |loại |mức )*(?:hoàn thành )?(?:xuất sắc(?: nhiệm vụ)?|tốt(?: nhiệm vụ)?|giỏi|khá"
      + "|trung bình|đạt(?: yêu cầu)?|hoàn thành(?: nhiệm vụ)?|yếu|kém|chưa đạt"
      + "|(?:chưa|không) hoàn thành(?: nhiệm vụ)?)(?: là| đạt| chiếm| có)?:?");
  private static final Expression LOWEST = Expression.of(
      "(?iu).*(?:yếu|kém|chưa đạt|(?:chưa|không) hoàn thành)[^\\d]*");
  private static final Expression OF_SAME = Expression.of("(?<![\\p{L}\\d/.,-])(" + NUMBER
      + ") ?%(?: (\\p{L}+ \\p{L}+))?");
  private static final Expression REST = Expression.of("còn lại(?: là| chiếm)? $");
  private static final Expression STRUCTURE = Expression.of("(?iu)cơ cấu|tỷ trọng các");
  private static final Expression BOUND = Expression.of(
      "(?iu)(?<!\\p{L})(?:trở lên|trên|ít nhất|tối thiểu|dưới|không quá|khoảng|từ"
      + "|tăng|giảm|hơn|còn)(?!\\p{L})");
  /** The distance before a percentage in which a word may say that it is the rest. */
  private static final int BEFORE = 30;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** The maximum deviation from 100 caused by rounding. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.3");
  /** A sum that deviates more was not meant to be 100. */
  private static final BigDecimal FAR = BigDecimal.valueOf(30);

  /** The distance before the percentages in which words may say what they are shares of. */
  private static final int LETTERS_BEFORE = 60;

  public static Sought sign() {
    return LISTED;
  }

  public static List<Percentages> of(Passage passage) {
    List<Percentages> found = new ArrayList<>();
    LISTED.in(passage, listed -> {
      String before = passage.before(listed.start(), LETTERS_BEFORE);
      String behind = passage.plain().substring(listed.end(), Math.min(passage.plain().length(), listed.end() + 12));
      if (!BOUND.matcher(listed.group()).find() && !behind.contains("trở lên")) {
        read(listed, before, found);
      }
    });
    same(passage, found);
    return found;
  }

  /** "20% thời gian ...; 70% thời gian ...; 15% thời gian": shares of the same; "65% ..., còn lại 45%": the rest. */
  private static void same(Passage passage, List<Percentages> found) {
    String plain = passage.plain();
    List<MatchResult> sentence = new ArrayList<>();
    int end = 0;
    Matcher share = OF_SAME.matcher(plain);
    while (share.find()) {
      if (share.start() >= end) {
        sentence(plain, sentence, found);
        sentence.clear();
        int stop = plain.indexOf(". ", share.start());
        end = stop < 0 ? plain.length() : stop;
      }
      sentence.add(share.toMatchResult());
    }
    sentence(plain, sentence, found);
  }

  private static void sentence(String plain, List<MatchResult> shares, List<Percentages> found) {
    if (shares.size() < 2) {
      return;
    }
    MatchResult first = shares.get(0);
    MatchResult last = shares.get(shares.size() - 1);
    boolean same = shares.size() > 2 && first.group(2) != null
        && shares.stream().allMatch(one -> first.group(2).equals(one.group(2)));
    boolean rest = REST.matcher(plain).region(Math.max(0, last.start() - BEFORE), last.start()).find();
    BigDecimal sum = shares.stream().map(one -> Decimal.orZero(one.group(1)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    String words = plain.substring(first.start(), last.end()).replace("còn lại", "");
    if ((same || rest) && isOff(sum.subtract(HUNDRED)) && !BOUND.matcher(words).find()) {
      found.add(new Percentages(first.start(), last.end(), sum));
    }
  }

  /** Whether a sum deviates from 100 by more than rounding, and was still meant to be 100. */
  private static boolean isOff(BigDecimal off) {
    return off.abs().compareTo(ROUNDED) > 0 && off.abs().compareTo(FAR) <= 0;
  }

  private static void read(MatchResult listed, String before, List<Percentages> found) {
    List<String> labels = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    Matcher share = SHARE.matcher(listed.group());
    while (share.find()) {
      labels.add(share.group(1).strip());
      sum = sum.add(Decimal.orZero(share.group(2)));
    }
    boolean grades = labels.size() > 1 && GRADE.matcher(labels.get(0)).matches()
        && labels.stream().skip(1).allMatch(label -> PLAIN_GRADE.matcher(label).matches());
    boolean whole = labels.stream().anyMatch(label -> LOWEST.matcher(label).matches());
    boolean structure = labels.size() > 2 && STRUCTURE.matcher(before + labels.get(0)).find();
    BigDecimal off = sum.subtract(HUNDRED);
    if (isOff(off) && (structure || grades && (off.signum() > 0 || whole))) {
      found.add(new Percentages(listed.start(), listed.end(), sum));
    }
  }
}
