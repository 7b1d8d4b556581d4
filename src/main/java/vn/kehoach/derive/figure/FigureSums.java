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
          BigDecimal value = Figure.parse(figure.value().value());
          if (line != null && value != null) {
            line.units++;
            line.sum = line.sum.add(value);
            line.laxer += isLaxer(line, value) ? 1 : 0;
          }
        }
      }
    }
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
        "Số đơn vị có chỉ tiêu", "Số đơn vị đặt thấp hơn"));
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
          line.counted ? "" : String.valueOf(line.laxer)));
    }
    return table;
  }

  public long differing() {
    return lines.values().stream().filter(Line::differs).count();
  }
}
