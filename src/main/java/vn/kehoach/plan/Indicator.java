package vn.kehoach.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * An indicator (chỉ tiêu).
 *
 * @param compare  {@code >= <= > < =} or words ("tối thiểu", "dưới")
 * @param baseline where it starts from (hiện trạng)
 * @param targets  values by year or area; one without a label when there is only one
 * @param parts    values that must add up to the target
 */
public record Indicator(
    Span span,
    @Nullable Text id,
    @Nullable Text text,
    @Nullable Text unit,
    @Nullable Text compare,
    @Nullable Text baseline,
    List<Figure> targets,
    List<Figure> parts) {

  private static final Pattern FINAL_STOP = Pattern.compile("[.;:,]+$");

  /** A value with what it is for: a year, an area, a part. */
  public record Figure(@Nullable Text label, Text value) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEARS = Pattern.compile("\\d{4}\\s*[-–]\\s*\\d{4}");

    public boolean isForYear() {
      return label != null && YEAR.matcher(label.value()).matches();
    }

    /** For a term of years: {@code 2026-2030}. */
    public boolean isForYears() {
      return label != null && YEARS.matcher(label.value()).matches();
    }

    /** For an area or a part, which a sentence names before the value. */
    public boolean isForPart() {
      return label != null && !isForYear() && !isForYears();
    }

    /** Whether it is a number, which takes a unit. */
    public boolean isNumber() {
      return !value.isBlank() && Character.isDigit(value.charAt(0));
    }

    public Text printed() {
      return Decimal.grouped(value);
    }
  }

  /** How a value is compared with its target. */
  public enum Comparison {
    AT_LEAST,
    AT_MOST,
    ABOVE,
    BELOW,
    EQUAL,
    /** In the author's own words. */
    WORDS
  }

  public Comparison comparison() {
    return compare == null ? Comparison.EQUAL : switch (compare.value()) {
      case ">=", "≥" -> Comparison.AT_LEAST;
      case "<=", "≤" -> Comparison.AT_MOST;
      case ">" -> Comparison.ABOVE;
      case "<" -> Comparison.BELOW;
      case "=" -> Comparison.EQUAL;
      default -> Comparison.WORDS;
    };
  }

  /** Its words without a final stop, so that a sentence can go on. */
  public Text name() {
    Text name = text == null ? Text.of("") : text.strip();
    return name.subSequence(0, FINAL_STOP.matcher(name.value()).replaceFirst("").length()).strip();
  }

  /** Whether its targets are for areas, not for years. */
  public boolean isByPart() {
    return targets.stream().anyMatch(Figure::isForPart);
  }

  /** Its targets by label; "" is the one without. */
  public Map<String, Figure> byLabel() {
    Map<String, Figure> byLabel = new LinkedHashMap<>();
    targets.forEach(figure -> byLabel.put(Text.valueOf(figure.label()), figure));
    return byLabel;
  }

  /** Where it starts from, as a figure. */
  public @Nullable Figure start() {
    return baseline == null ? null : new Figure(null, baseline);
  }
}
