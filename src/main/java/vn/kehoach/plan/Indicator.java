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
 * @param baseline the current value (hiện trạng)
 * @param targets  values by year or area; a single value may have no label
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

  /** A value and its label: a year, an area or a part. */
  public record Figure(@Nullable Text label, Text value) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEARS = Pattern.compile("\\d{4}\\s*[-–]\\s*\\d{4}");

    public boolean isForYear() {
      return label != null && YEAR.matcher(label.value()).matches();
    }

    /** Whether it is for a range of years: {@code 2026-2030}. */
    public boolean isForYears() {
      return label != null && YEARS.matcher(label.value()).matches();
    }

    /** Whether it is for an area or part, which a sentence names before the value. */
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
    /** Given in the author's own words. */
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

  /** Its text without a final full stop, so that a sentence can continue. */
  public Text name() {
    Text name = text == null ? Text.of("") : text.strip();
    return name.subSequence(0, FINAL_STOP.matcher(name.value()).replaceFirst("").length()).strip();
  }

  /** Whether its targets are by area, not by year. */
  public boolean isByPart() {
    return targets.stream().anyMatch(Figure::isForPart);
  }

  /** Its targets by label; the key "" is for a target without a label. */
  public Map<String, Figure> byLabel() {
    Map<String, Figure> byLabel = new LinkedHashMap<>();
    targets.forEach(figure -> byLabel.put(Text.valueOf(figure.label()), figure));
    return byLabel;
  }

  /** The baseline as a figure. */
  public @Nullable Figure start() {
    return baseline == null ? null : new Figure(null, baseline);
  }
}
