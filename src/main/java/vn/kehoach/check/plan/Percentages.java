package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;

/**
 * Percentages that must make a hundred: those of grades ({@code tốt 70%, khá 27%, đạt 3%}) and of a structure (cơ cấu).
 *
 * @param from where they begin, {@code to} where they end
 */
record Percentages(int from, int to, BigDecimal sum) {

  private static final String NUMBER = "\\d{1,3}(?:,\\d+)?";
  private static final String LABEL = "[^,.;:()%\\d]{2,45}?:? ";
  private static final Sought LISTED = Sought.of(
      "(?<=^|: |, |; |gồm |là )(?:" + LABEL + NUMBER + " ?%(?:, (?:và )?|; (?:và )?| và )){1,7}"
      + LABEL + NUMBER + " ?%(?! (?:trở|số|tổng))", "%");
  private static final Expression SHARE = Expression.of(
      "(" + LABEL + ")(" + NUMBER + ") ?%(?:, (?:và )?|; (?:và )?| và |$)");
  private static final Expression GRADE = Expression.of(
      "(?iu)(?:.*(?<!\\p{L}))?(?:loại |mức |xếp loại |hoàn thành )?(?:xuất sắc(?: nhiệm vụ)?|tốt"
      + "(?: nhiệm vụ)?|giỏi|khá|trung bình|đạt(?: yêu cầu)?|hoàn thành(?: nhiệm vụ)?|yếu|kém|chưa đạt|(?:chưa"
      + "|không) hoàn thành(?: nhiệm vụ)?)(?: là| đạt| chiếm| có)?:?");
  /** Grades and nothing else: "hạnh kiểm tốt" tells of another matter. */
  private static final Expression PLAIN_GRADE = Expression.of(
      "(?iu)(?:số |học sinh |xếp |loại |mức )*(?:hoàn thành )?(?:xuất sắc"
      + "(?: nhiệm vụ)?|tốt(?: nhiệm vụ)?|giỏi|khá|trung bình|đạt(?: yêu cầu)?|hoàn thành(?: nhiệm vụ)?|yếu|kém"
      + "|chưa đạt|(?:chưa|không) hoàn thành(?: nhiệm vụ)?)(?: là| đạt| chiếm| có)?:?");
  private static final Expression LOWEST = Expression.of(
      "(?iu).*(?:yếu|kém|chưa đạt|(?:chưa|không) hoàn thành)[^\\d]*");
  private static final Expression OF_SAME = Expression.of("(?<![\\p{L}\\d/.,-])(" + NUMBER
      + ") ?%(?: (\\p{L}+ \\p{L}+))?");
  private static final Expression REST = Expression.of("còn lại(?: là| chiếm)? $");
  private static final Expression STRUCTURE = Expression.of("(?iu)cơ cấu|tỷ trọng các");
  private static final Expression BOUND = Expression.of(
      "(?iu)(?<!\\p{L})(?:trở lên|trên|ít nhất|tối thiểu|dưới|không quá|khoảng|từ"
      + "|tăng|giảm|hơn|còn)(?!\\p{L})");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** Rounding each may miss as much. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.3");
  /** What is farther off was not meant to be a whole. */
  private static final BigDecimal FAR = BigDecimal.valueOf(30);

  static Sought sign() {
    return LISTED;
  }

  static List<Percentages> of(Passage passage) {
    List<Percentages> found = new ArrayList<>();
    LISTED.in(passage, listed -> {
      String before = passage.plain().substring(Math.max(0, listed.start() - 60), listed.start());
      String behind = passage.plain().substring(listed.end(), Math.min(passage.plain().length(), listed.end() + 12));
      if (!BOUND.matcher(listed.group()).find() && !behind.contains("trở lên")) {
        read(listed, before, found);
      }
    });
    same(passage, found);
    return found;
  }

  /** "20% thời gian ...; 70% thời gian ...; 15% thời gian": of the same; "65% ..., còn lại 45%": all but the others. */
  private static void same(Passage passage, List<Percentages> found) {
    String plain = passage.plain();
    Matcher share = OF_SAME.matcher(plain);
    List<MatchResult> all = new ArrayList<>();
    while (share.find()) {
      all.add(share.toMatchResult());
    }
    for (int i = 0; i < all.size(); i++) {
      Clause sentence = sentence(plain, all.get(i).start());
      int first = i;
      List<MatchResult> here = all.stream().filter(one -> one.start() > sentence.from()
          && one.end() <= sentence.to()).toList();
      boolean same = here.get(0) == all.get(first) && here.size() > 2
          && here.stream().map(one -> one.group(2)).distinct().count() == 1
          && here.get(0).group(2) != null;
      boolean rest = here.get(0) == all.get(first) && here.size() > 1
          && REST.matcher(plain).region(Math.max(0, here.get(here.size() - 1).start() - 30),
          here.get(here.size() - 1).start()).find();
      BigDecimal sum = here.stream().map(one -> Decimal.parse(one.group(1)).orElse(BigDecimal.ZERO))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal off = sum.subtract(HUNDRED).abs();
      String words = plain.substring(here.get(0).start(), here.get(here.size() - 1).end());
      if ((same || rest) && off.compareTo(ROUNDED) > 0 && off.compareTo(FAR) <= 0 && !BOUND.matcher(words.replace(
          "còn lại", "")).find()) {
        found.add(new Percentages(here.get(0).start(), here.get(here.size() - 1).end(), sum));
      }
    }
  }

  private static Clause sentence(String plain, int at) {
    int stop = plain.indexOf(". ", at);
    return new Clause(plain.lastIndexOf(". ", at), stop < 0 ? plain.length() : stop);
  }

  private static void read(MatchResult listed, String before, List<Percentages> found) {
    List<String> labels = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    Matcher share = SHARE.matcher(listed.group());
    while (share.find()) {
      labels.add(share.group(1).strip());
      sum = sum.add(Decimal.parse(share.group(2)).orElse(BigDecimal.ZERO));
    }
    boolean grades = labels.size() > 1 && GRADE.matcher(labels.get(0)).matches()
        && labels.stream().skip(1).allMatch(label -> PLAIN_GRADE.matcher(label).matches());
    boolean whole = labels.stream().anyMatch(label -> LOWEST.matcher(label).matches());
    boolean structure = labels.size() > 2 && STRUCTURE.matcher(before + labels.get(0)).find();
    BigDecimal off = sum.subtract(HUNDRED);
    boolean wrong = off.abs().compareTo(ROUNDED) > 0 && off.abs().compareTo(FAR) <= 0
        && (structure || grades && (off.signum() > 0 || whole));
    if (wrong) {
      found.add(new Percentages(listed.start(), listed.end(), sum));
    }
  }
}
