package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.Text;

/** The column titles of a table (hàng tiêu đề), laid out in rows of merged cells. */
public final class TableHead {

  private TableHead() {}

  /** One row of titles. */
  public record Line(List<Title> titles) {}

  /** A title that spans {@code columns} columns and {@code rows} rows. */
  public record Title(Text words, int columns, int rows) {}

  static List<Line> of(List<TableData.Column> columns) {
    if (columns.stream().allMatch(column -> column.title().isBlank() && column.columns().isEmpty())) {
      return List.of();
    }
    int depth = depth(columns);
    List<List<Title>> lines = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      lines.add(new ArrayList<>());
    }
    lay(columns, 0, lines);
    return lines.stream().map(titles -> new Line(List.copyOf(titles))).toList();
  }

  private static void lay(List<TableData.Column> columns, int line, List<List<Title>> lines) {
    for (TableData.Column column : columns) {
      boolean leaf = column.columns().isEmpty();
      lines.get(line).add(new Title(column.title(), breadth(column), leaf ? lines.size() - line : 1));
      lay(column.columns(), line + 1, lines);
    }
  }

  private static int depth(List<TableData.Column> columns) {
    return columns.stream().mapToInt(column -> 1 + depth(column.columns())).max().orElse(0);
  }

  private static int breadth(TableData.Column column) {
    return column.columns().isEmpty() ? 1 : column.columns().stream().mapToInt(TableHead::breadth).sum();
  }
}
