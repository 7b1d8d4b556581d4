package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * A table an author wrote (bảng).
 *
 * @param from file the rows come from, beside the plan
 * @param note under the table
 */
public record TableData(
    Span span, List<Column> columns, List<Row> rows, @Nullable Text from, List<Text> note) {

  /**
   * A column: its title, relative width and alignment ({@code left center right}), or one title over several columns.
   */
  public record Column(Text title, @Nullable Text width, @Nullable Text align, List<Column> columns) {

    public Column(Text title) {
      this(title, null, null, List.of());
    }
  }

  /** A row: its cells, or the title of a group that spans the table. */
  public record Row(@Nullable Text group, List<Text> cells) {}

  public TableData withRows(List<Row> others) {
    return new TableData(span, columns, others, null, note);
  }

  /** The columns cells stand in, without the titles over several of them. */
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

  /** How many columns it has: those that are titled, or as many as the longest row has cells. */
  public int width() {
    int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    return columns.isEmpty() ? Math.max(1, widest) : leaves().size();
  }

  /** The rows of titles, merged over columns and rows where they reach; none when no column has a title. */
  public List<TableHead.Line> head() {
    return TableHead.of(columns);
  }

  /** The rows as they print: a cell for every column, figures with stops between the thousands. */
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

  /** Relative widths, 0 where the author left it open: {@code 1 7 2 0}. */
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
