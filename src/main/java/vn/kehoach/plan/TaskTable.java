package vn.kehoach.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Tasks as one table (bảng nhiệm vụ). A column that no row has anything for is not printed. */
public record TaskTable(List<GroupedRow> rows) {

  public boolean hasTimes() {
    return any(task -> task.time() != null);
  }

  public boolean hasPlaces() {
    return any(task -> task.place() != null);
  }

  public boolean hasLeads() {
    return any(task -> !task.lead().isEmpty());
  }

  public boolean hasPartners() {
    return any(task -> !task.with().isEmpty());
  }

  public boolean hasDeadlines() {
    return any(task -> task.deadline() != null);
  }

  public boolean hasProducts() {
    return any(task -> !task.product().isEmpty());
  }

  /** How many columns there are with those that are printed: the serial number and the words always are. */
  public int width() {
    List<Boolean> optional =
        List.of(hasTimes(), hasPlaces(), hasLeads(), hasPartners(), hasDeadlines(), hasProducts());
    return 2 + (int) optional.stream().filter(printed -> printed).count();
  }

  private boolean any(Predicate<Task> question) {
    return rows.stream()
        .filter(row -> row.kind() == GroupedRow.Kind.ITEM)
        .map(GroupedRow::node)
        .filter(Objects::nonNull)
        .map(Node::task)
        .filter(Objects::nonNull)
        .anyMatch(question);
  }
}
