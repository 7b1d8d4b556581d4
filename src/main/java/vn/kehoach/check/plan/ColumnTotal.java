package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Text;

/**
 * The result of a table column: its total (tổng cộng), or the number of rows.
 *
 * @param column its title
 * @param title  the title in lower case, with single spaces between and around its words
 * @param cell   the cell with the total
 * @param shown  the result as worded in a message
 */
record ColumnTotal(Text column, String title, BigDecimal value, Text cell, Sentence shown) {

  static final Expression TOTAL = Expression.of("(?iu)\\**(?:tổng(?: cộng| số)?|cộng)\\**:?");
  private static final Set<String> NUMBERED = Set.of("TT", "STT", "Số TT");

  /** The totals of a table whose last row is a total row; empty for any other table. */
  static List<ColumnTotal> of(TableData table) {
    TableData.Row last = table.rows().isEmpty() ? null : table.rows().get(table.rows().size() - 1);
    if (last == null || last.cells().stream().limit(2).noneMatch(cell -> TOTAL.matcher(cell).matches())) {
      return List.of();
    }
    List<TableData.Column> columns = table.leaves();
    List<ColumnTotal> totals = new ArrayList<>(rows(table, columns));
    for (int i = 1; i < last.cells().size() && i < columns.size(); i++) {
      Text cell = last.cells().get(i);
      Text column = columns.get(i).title();
      String title = " " + column.value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
      int index = i;
      Decimal.parse(cell).filter(value -> isSum(table, index, value))
          .ifPresent(value -> totals.add(new ColumnTotal(column, title, value, cell,
              new Sentence("cộng được " + cell, "adds up to " + cell))));
    }
    return totals;
  }

  /** Whether the column adds up; if not, another rule reports it. */
  private static boolean isSum(TableData table, int column, BigDecimal total) {
    BigDecimal sum = BigDecimal.ZERO;
    for (TableData.Row row : table.rows().subList(0, table.rows().size() - 1)) {
      Text cell = column < row.cells().size() ? row.cells().get(column) : Text.of("");
      sum = sum.add(Decimal.orZero(cell));
    }
    return sum.compareTo(total) == 0;
  }

  /** The number of rows of a numbered table: "06 xã" are six rows, each with the name of one. */
  private static List<ColumnTotal> rows(TableData table, List<TableData.Column> columns) {
    boolean numbered = columns.size() > 2 && NUMBERED.contains(columns.get(0).title().value().strip());
    long rows = table.rows().stream().filter(row -> row.group() == null && row.cells().size() > 1
        && !row.cells().get(0).isBlank() && Character.isDigit(row.cells().get(0).charAt(0))).count();
    if (!numbered || rows < 2) {
      return List.of();
    }
    Text title = columns.get(1).title();
    return List.of(new ColumnTotal(title, " " + title.value().toLowerCase(Locale.ROOT).strip() + " ",
        BigDecimal.valueOf(rows), title, new Sentence("có " + rows + " hàng", "has " + rows + " rows")));
  }

  /** The totals of all tables in these nodes, including nested ones. */
  static List<ColumnTotal> in(List<Node> nodes) {
    List<ColumnTotal> totals = new ArrayList<>();
    for (Node node : nodes) {
      if (node.table() != null) {
        totals.addAll(of(node.table()));
      }
      totals.addAll(in(node.items()));
    }
    return totals;
  }

  /** The totals of each table by the text right above it. */
  static Map<Text, List<ColumnTotal>> below(Draft draft) {
    Map<Text, List<ColumnTotal>> below = new IdentityHashMap<>();
    draft.plan().sections().forEach(section -> {
      section.text().forEach(text -> below.put(text, ofOnlyTable(section.items())));
      below(section.items(), below);
    });
    return below;
  }

  private static void below(List<Node> nodes, Map<Text, List<ColumnTotal>> below) {
    for (Node node : nodes) {
      List<ColumnTotal> totals = node.table() == null ? ofOnlyTable(node.items()) : of(node.table());
      if (!totals.isEmpty()) {
        node.text().forEach(text -> below.put(text, totals));
      }
      below(node.items(), below);
    }
  }

  private static List<ColumnTotal> ofOnlyTable(List<Node> nodes) {
    List<TableData> tables = nodes.stream().map(Node::table).filter(Objects::nonNull).toList();
    return tables.size() == 1 ? of(tables.get(0)) : List.of();
  }
}
