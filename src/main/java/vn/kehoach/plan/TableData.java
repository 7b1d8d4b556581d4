package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * A table written by the author (bảng).
 *
 * @param from the file the rows come from, next to the plan
 * @param note printed below the table
 */
public record TableData(
    Span span, List<Column> columns, List<Row> rows, @Nullable Text from, List<Text> note) {

  /**
   * A column with its title, relative width and alignment ({@code left center right}), or a common title over several
   * columns.
   */
  public record Column(Text title, @Nullable Text width, @Nullable Text align, List<Column> columns) {

    public Column(Text title) {
      this(title, null, null, List.of());
    }
  }

  /** A row: its cells, or a group heading that spans the table. */
  public record Row(@Nullable Text group, List<Text> cells) {}

  public TableData withRows(List<Row> others) {
    return new TableData(span, columns, others, null, note);
  }

  /** The columns that contain cells, without the common titles above them. */
  public List<Column> leaves() {
    List<Column> leaves = new ArrayList<>();
    columns.forEach(column -> addLeaves(column, leaves));
    return leaves;
  }

  private static void addLeaves(Column column, List<Column> leaves) {
    if (column.columns().isEmpty()) {
      leaves.add(column);
    } else {
      column.columns().forEach(inner -> addLeaves(inner, leaves));
    }
  }

  /** The number of columns: those with a title, or as many as the longest row has cells. */
  public int width() {
    int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    return columns.isEmpty() ? Math.max(1, widest) : leaves().size();
  }

  /** The rows of column titles, merged over columns and rows; empty if no column has a title. */
  public List<TableHead.Line> head() {
    return TableHead.of(columns);
  }

  /** The rows as printed: a cell for every column, figures with full stops between thousands. */
  public List<Row> body() {
    List<TableColumn> figured = tableColumns();
    return rows.stream().map(row -> row.group() == null ? new Row(null, padded(row, figured)) : row).toList();
  }

  private static List<Text> padded(Row row, List<TableColumn> columns) {
    List<Text> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(i < row.cells().size() ? columns.get(i).printed(row.cells().get(i)) : Text.of(""));
    }
    return List.copyOf(cells);
  }

  /** Relative widths, 0 if not given: {@code 1 7 2 0}. */
  public String widths() {
    return tableColumns().stream().map(TableColumn::width).collect(Collectors.joining(" "));
  }

  /** Alignments, {@code center left right}. */
  public String aligns() {
    return tableColumns().stream().map(TableColumn::align).collect(Collectors.joining(" "));
  }

  private List<TableColumn> tableColumns() {
    List<Column> leaves = leaves();
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < width(); i++) {
      int at = i;
      List<Text> cells =
          rows.stream().filter(row -> at < row.cells().size()).map(row -> row.cells().get(at)).toList();
      columns.add(new TableColumn(i < leaves.size() ? leaves.get(i) : new Column(Text.of("")), cells));
    }
    return columns;
  }
}
