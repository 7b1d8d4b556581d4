package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Indicators in one table (biểu chỉ tiêu). Columns in which no indicator has a value are not printed. */
public record IndicatorTable(List<GroupedRow> rows) {

  private static final String YEAR = "\\d{4}";

  public boolean hasUnits() {
    return any(indicator -> indicator.unit() != null);
  }

  public boolean hasBaselines() {
    return any(indicator -> indicator.baseline() != null);
  }

  /** The labels of targets: years in order, then areas in the order of their first occurrence; "" for no label. */
  public List<String> labels() {
    Set<String> labels = new LinkedHashSet<>();
    indicators().forEach(indicator -> labels.addAll(indicator.byLabel().keySet()));
    List<String> ordered = new ArrayList<>();
    labels.stream().filter(String::isEmpty).forEach(ordered::add);
    labels.stream().filter(label -> label.matches(YEAR)).sorted().forEach(ordered::add);
    labels.stream().filter(label -> !label.isEmpty() && !label.matches(YEAR)).forEach(ordered::add);
    return List.copyOf(ordered);
  }

  public int width() {
    return 2 + (hasUnits() ? 1 : 0) + (hasBaselines() ? 1 : 0) + labels().size();
  }

  private boolean any(Predicate<Indicator> question) {
    return indicators().anyMatch(question);
  }

  private Stream<Indicator> indicators() {
    return rows.stream().map(GroupedRow::indicator).filter(Objects::nonNull);
  }
}
