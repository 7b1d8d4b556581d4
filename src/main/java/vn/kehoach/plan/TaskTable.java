package vn.kehoach.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tasks in one table (bảng nhiệm vụ). Columns in which no row has a value are not printed.
 *
 * @param said the columns in which some row has a value
 */
public record TaskTable(List<GroupedRow> rows, Set<Column> said) {

  /** The optional columns. */
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

  // a template asks for them at every row
  public TaskTable(List<GroupedRow> rows) {
    this(rows, said(rows));
  }

  public boolean hasTimes() {
    return said.contains(Column.TIME);
  }

  public boolean hasPlaces() {
    return said.contains(Column.PLACE);
  }

  public boolean hasLeads() {
    return said.contains(Column.LEAD);
  }

  public boolean hasPartners() {
    return said.contains(Column.PARTNER);
  }

  public boolean hasDeadlines() {
    return said.contains(Column.DEADLINE);
  }

  public boolean hasProducts() {
    return said.contains(Column.PRODUCT);
  }

  /** The number of printed columns, including the serial number and the text, which are always printed. */
  public int width() {
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
