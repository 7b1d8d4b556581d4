package vn.kehoach;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A table of the plan together with the rows supplied for it in a file. */
record SentTable(TableData table, Text from, List<List<Text>> sent) {

  private static final Pattern FIGURES = Pattern.compile("[\\d.,%\\s]*");

  /** The table with its rows; if the plan gives no column titles, the first row of the file is used. */
  TableData filled(Problems problems) {
    if (table.columns().isEmpty()) {
      List<TableData.Column> titles = sent.get(0).stream().map(TableData.Column::new).toList();
      TableData titled = new TableData(table.span(), titles, List.of(), null, table.note());
      return titled.withRows(rows(sent.subList(1, sent.size()), inOrder(titles.size())));
    }
    List<Integer> places = places();
    if (!places.contains(-1)) {
      return table.withRows(rows(sent.subList(1, sent.size()), places));
    }
    long found = places.stream().filter(place -> place >= 0).count();
    if (found * 2 > places.size()) {
      problems.add(missing(table.leaves().get(places.indexOf(-1)).title()));
    }
    sent.stream().filter(row -> row.size() > places.size()).findFirst()
        .ifPresent(row -> problems.add(tooMany(row, places.size())));
    return table.withRows(rows(sent, inOrder(places.size())));
  }

  /**
   * For each column of the plan its index in the first row of the file, if that row repeats the titles; -1 if it is
   * missing.
   */
  private List<Integer> places() {
    List<String> titles = sent.get(0).stream().map(SentTable::key).toList();
    return table.leaves().stream().map(column -> titles.indexOf(key(column.title()))).toList();
  }

  private static List<Integer> inOrder(int columns) {
    return IntStream.range(0, columns).boxed().toList();
  }

  private Problem missing(Text title) {
    String known = String.join(", ", sent.get(0).stream().map(Text::value).toList());
    return Problem.error("key/table-column-missing", from.span(),
            "tệp “" + from + "” không có cột “" + title + "”", "the file “" + from + "” has no column “" + title + "”")
        .hint("dòng đầu của tệp có các cột: " + known, "the columns in the first line of the file are: " + known);
  }

  private static Problem tooMany(List<Text> row, int columns) {
    return Problem.error("key/too-many-cells", row.get(columns).span(),
            "hàng có " + row.size() + " ô nhưng bảng chỉ có " + columns + " cột",
            "the row has " + row.size() + " cells but the table has " + columns + " columns")
        .hint("ô có dấu phẩy thì đặt trong ngoặc kép", "put a cell that contains a comma in quotation marks");
  }

  private static List<TableData.Row> rows(List<List<Text>> rows, List<Integer> places) {
    return rows.stream().map(row -> row(row, places)).toList();
  }

  /** A row in which only one cell has text, and that text is not a figure, is a group heading. */
  private static TableData.Row row(List<Text> cells, List<Integer> places) {
    List<Text> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
    if (places.size() > 2 && said.size() == 1 && !FIGURES.matcher(said.get(0)).matches()) {
      return new TableData.Row(said.get(0), List.of());
    }
    return new TableData.Row(null,
        places.stream().map(place -> place < cells.size() ? cells.get(place) : Text.of("")).toList());
  }

  /** Titles are compared ignoring case and spaces. */
  private static String key(Text title) {
    return title.value().toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
