package vn.kehoach.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tasks as one table (bảng nhiệm vụ). A column that no row has anything for is not printed.
 *
 * @param said which columns some row has something for
 */
record TaskTable(List<GroupedRow> rows, Set<Column> said) {

  /** What the rows may say beside their words. */
  enum Column {
    TIME(task -> task.time() != null),
    PLACE(task -> task.place() != null),
    LEAD(task -> !task.lead().isEmpty()),
    PARTNER(task -> !task.with().isEmpty()),
    DEADLINE(task -> task.deadline() != null),
    PRODUCT(task -> !task.product().isEmpty());

    private final Predicate<Task> isSaid;

    Column(Predicate<Task> isSaid) {
      this.isSaid = isSaid;
    }
  }

  // a template asks at every row
  TaskTable(List<GroupedRow> rows) {
    this(rows, said(rows));
  }

  boolean hasTimes() {
    return said.contains(Column.TIME);
  }

  boolean hasPlaces() {
    return said.contains(Column.PLACE);
  }

  boolean hasLeads() {
    return said.contains(Column.LEAD);
  }

  boolean hasPartners() {
    return said.contains(Column.PARTNER);
  }

  boolean hasDeadlines() {
    return said.contains(Column.DEADLINE);
  }

  boolean hasProducts() {
    return said.contains(Column.PRODUCT);
  }

  /** How many columns there are with those that are printed: the serial number and the words always are. */
  int width() {
    return 2 + said.size();
  }

  private static Set<Column> said(List<GroupedRow> rows) {
    List<Task> tasks = rows.stream()
        .filter(row -> row.kind() == GroupedRow.Kind.ITEM)
        .map(GroupedRow::node)
        .filter(Objects::nonNull)
        .map(Node::task)
        .filter(Objects::nonNull)
        .toList();
    return Arrays.stream(Column.values()).filter(column -> tasks.stream().anyMatch(column.isSaid))
        .collect(Collectors.toUnmodifiableSet());
  }
}
