package vn.kehoach.derive.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.word.Letters;

/** A figure as units write it, "khoảng 820 người", "850.000.000 đồng", with its unit of measure (đơn vị tính). */
record Measure(BigDecimal value, String unit) {

  private static final Pattern TYPED = Pattern.compile("(?iu)\\s*(?:(?:khoảng|trên|hơn|gần|ít nhất|tối thiểu|từ|đạt"
      + "|tối đa|không quá|dưới|[≥>≤<~]) ?)*(?<number>\\d[\\d.]*(?:,\\d+)?) ?(?<unit>%|\\p{L}[\\p{L}\\d² /]*?)?"
      + "(?: trở lên)?\\s*");

  private static final Pattern NONE = Pattern.compile("\\s*[-–—]\\s*");

  /** What a unit of money, area, weight or length is worth in the smallest one, which is named first. */
  private static final Map<String, BigDecimal> WORTH = new HashMap<>();
  private static final Map<String, String> KIND = new HashMap<>();

  static {
    kind("đồng", "đồng", "1", "nghìn đồng", "1000", "triệu đồng", "1000000", "triệu", "1000000",
        "tỷ đồng", "1000000000", "tỷ", "1000000000");
    kind("m2", "m2", "1", "ha", "10000", "nghìn ha", "10000000", "km2", "1000000");
    kind("kg", "kg", "1", "tạ", "100", "tấn", "1000", "nghìn tấn", "1000000", "triệu tấn", "1000000000");
    kind("m", "m", "1", "km", "1000");
    kind("người", "người", "1", "nghìn người", "1000");
  }

  private static void kind(String kind, String... worth) {
    for (int i = 0; i < worth.length; i += 2) {
      WORTH.put(worth[i], new BigDecimal(worth[i + 1]));
      KIND.put(worth[i], kind);
    }
  }

  /**
   * {@code null} if there is no number: "", "chưa có số liệu"; a dash is none.
   *
   * @param unit said beside the figure; one typed in it takes precedence
   */
  static @Nullable Measure of(String typed, String unit) {
    if (NONE.matcher(typed).matches()) {
      return new Measure(BigDecimal.ZERO, spelt(unit));
    }
    Matcher figure = TYPED.matcher(typed);
    BigDecimal value = figure.matches() ? Figure.parse(figure.group("number")) : null;
    // "2.000 lượt" of "lượt người"
    String beside = value == null || figure.group("unit") == null ? "" : spelt(figure.group("unit"));
    return value == null ? null : new Measure(value, spelt(unit).startsWith(beside) ? spelt(unit) : beside);
  }

  /** The same in another unit; {@code null} if the two measure different things. */
  @Nullable BigDecimal in(String other) {
    String wanted = spelt(other);
    if (unit.isEmpty() || wanted.isEmpty() || unit.equals(wanted)) {
      return value;
    }
    boolean same = KIND.containsKey(unit) && KIND.get(unit).equals(KIND.get(wanted));
    BigDecimal part = same ? value.multiply(WORTH.get(unit)).divide(WORTH.get(wanted)).stripTrailingZeros() : null;
    return part == null || part.scale() >= 0 ? part : part.setScale(0);
  }

  private static String spelt(String unit) {
    return Letters.lower(unit.strip()).replaceAll("\\s+", " ").replace("²", "2").replace("tỉ", "tỷ")
        .replace("ngàn", "nghìn");
  }
}
