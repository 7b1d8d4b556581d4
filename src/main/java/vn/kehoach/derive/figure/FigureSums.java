package vn.kehoach.derive.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** Compares the parent's figures with those of derived plans: counts are added up, rates are compared. */
public final class FigureSums {

  /** One target of the parent. */
  private static final class Line {
    private final Indicator indicator;
    private final Text label;
    private final BigDecimal wanted;
    private final boolean counted;
    private BigDecimal sum = BigDecimal.ZERO;
    private int units;
    private int laxer;
    private int left;

    private Line(Indicator indicator, @Nullable Text label, BigDecimal wanted) {
      this.indicator = indicator;
      this.label = label == null ? Text.of("") : label;
      this.wanted = wanted;
      this.counted = IndicatorKind.of(indicator) == IndicatorKind.COUNT;
    }

    private boolean differs() {
      return counted && sum.compareTo(wanted) != 0;
    }
  }

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  public FigureSums(Plan parent) {
    for (Node node : parent.nodes()) {
      for (Indicator indicator : node.indicators()) {
        for (Indicator.Figure figure : indicator.targets()) {
          BigDecimal wanted = Figure.parse(figure.value().value());
          if (wanted != null && IndicatorKind.of(indicator) != IndicatorKind.RANK) {
            lines.put(key(ownName(indicator), figure), new Line(indicator, figure.label(), wanted));
          }
        }
      }
    }
  }

  /** The id, or without one the line in the parent. */
  public static String ownName(Indicator indicator) {
    Text text = indicator.text();
    return indicator.id() != null ? indicator.id().value()
        : text == null || text.span() == null ? "" : "line " + text.span().line();
  }

  private static String key(String name, Indicator.Figure figure) {
    return name + "|" + figure.label();
  }

  /**
   * @param names the names of the parent's figures from which those of the child are derived
   */
  public void add(Plan child, Function<Indicator, String> names) {
    for (Node node : child.nodes()) {
      for (Indicator indicator : node.indicators()) {
        for (Indicator.Figure figure : indicator.targets()) {
          Line line = lines.get(key(names.apply(indicator), figure));
          BigDecimal value = line == null ? null : value(line, indicator, figure);
          if (line != null && value != null) {
            line.units++;
            line.sum = line.sum.add(value);
            line.laxer += isLaxer(line, value) ? 1 : 0;
          }
        }
      }
    }
  }

  /** In the unit of the parent; {@code null}, and a problem, if it cannot be added. */
  private @Nullable BigDecimal value(Line line, Indicator indicator, Indicator.Figure figure) {
    String wanted = Text.valueOf(line.indicator.unit());
    Text typed = figure.value();
    Measure measure = Measure.of(typed.value(), Text.valueOf(indicator.unit()));
    BigDecimal value = measure == null ? null : measure.in(wanted);
    if (value == null && (line.counted || measure != null)) {
      line.left++;
      Text shown = indicator.unit() != null && measure != null ? indicator.unit() : typed;
      Span place = shown.span() != null ? shown.span()
          : indicator.text() == null ? null : indicator.text().span();
      if (place != null) {
        problems.add(measure == null ? noFigure(place, typed) : otherUnit(place, measure.unit(), wanted));
      }
    }
    return value;
  }

  private static Problem noFigure(Span place, Text typed) {
    return Problem.warning("derive/figure-left-out", place,
            typed.isBlank() ? "chưa có số nên không cộng vào tổng"
                : "“" + typed + "” không phải số, không cộng vào tổng",
            typed.isBlank() ? "there is no figure to add up" : "“" + typed + "” is not a number and is not added up")
        .hint("ghi số của đơn vị, không có thì ghi 0", "write the figure of the unit, or 0");
  }

  private static Problem otherUnit(Span place, String unit, String wanted) {
    return Problem.warning("derive/figure-left-out", place,
            "đơn vị tính “" + unit + "” không đổi được ra “" + wanted + "” của cấp trên, không cộng vào tổng",
            "“" + unit + "” cannot be converted to “" + wanted + "” of the parent and is not added up")
        .hint("ghi theo “" + wanted + "”", "write it in “" + wanted + "”");
  }

  /** Figures of units that could not be added, at their places. */
  public List<Problem> leftOut() {
    return List.copyOf(problems);
  }

  private static boolean isLaxer(Line line, BigDecimal value) {
    String compare = line.indicator.compare() == null ? "" : Letters.lower(line.indicator.compare().value());
    boolean ceiling = compare.startsWith("<") || compare.contains("dưới") || compare.contains("tối đa");
    int difference = value.compareTo(line.wanted);
    return !line.counted && (ceiling ? difference > 0 : difference < 0);
  }

  public List<List<String>> table() {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Năm, khu vực", "Cấp trên", "Tổng các đơn vị", "Chênh lệch",
        "Số đơn vị có chỉ tiêu", "Số đơn vị đặt thấp hơn", "Số đơn vị chưa cộng"));
    for (Line line : lines.values()) {
      table.add(List.of(
          Text.valueOf(line.indicator.id()),
          Text.valueOf(line.indicator.text()),
          Text.valueOf(line.indicator.unit()),
          line.label.value(),
          Decimal.write(line.wanted),
          line.counted ? Decimal.write(line.sum) : "",
          line.counted ? Decimal.write(line.sum.subtract(line.wanted)) : "",
          String.valueOf(line.units),
          line.counted ? "" : String.valueOf(line.laxer),
          line.left == 0 ? "" : String.valueOf(line.left)));
    }
    return table;
  }

  public long differing() {
    return lines.values().stream().filter(Line::differs).count();
  }
}
