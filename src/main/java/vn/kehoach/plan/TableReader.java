package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;

/** Tables an author writes. */
final class TableReader {

  private final Problems problems;

  TableReader(Problems problems) {
    this.problems = problems;
  }

  @Nullable TableData table(YamlNode node) {
    return Fields.of(node, Keys.TABLE, problems).map(this::table).orElse(null);
  }

  private TableData table(Fields fields) {
    List<TableData.Column> columns = new ArrayList<>();
    for (YamlNode item : fields.list("columns")) {
      if (item instanceof YamlNode.Scalar scalar) {
        columns.add(new TableData.Column(scalar.text(), null, null));
      } else {
        Fields.of(item, Keys.TABLE_COLUMN, problems).map(TableReader::column).ifPresent(columns::add);
      }
    }
    YamlNode rows = fields.node("rows");
    Text from = null;
    List<TableData.Row> written = new ArrayList<>();
    if (rows instanceof YamlNode.Mapping) {
      from = Fields.of(rows, Keys.TABLE_ROWS, problems).map(file -> file.words("from")).orElse(null);
    } else {
      fields.list("rows").forEach(row -> row(row, fields, columns.size(), written));
    }
    return new TableData(fields.span(), List.copyOf(columns), List.copyOf(written), from, fields.texts("note"));
  }

  private static TableData.Column column(Fields column) {
    Text title = column.words("title");
    return new TableData.Column(title == null ? Text.of("") : title, column.words("width"),
        column.choice("align", Keys.ALIGNMENTS));
  }

  private void row(YamlNode row, Fields table, int columns, List<TableData.Row> written) {
    if (row instanceof YamlNode.Mapping) {
      Fields.of(row, Keys.TABLE_ROWS, problems)
          .ifPresent(group -> written.add(new TableData.Row(group.words("group"), List.of())));
      return;
    }
    if (!(row instanceof YamlNode.Sequence sequence)) {
      problems.add(Problem.error("key/wrong-type", row.span(),
              "một hàng của bảng là danh sách các ô: [ô 1, ô 2, ...]", "a table row is a list of cells: [a, b, ...]")
          .hint("viết [\"ô 1\", \"ô 2\"], hoặc {group: Tên nhóm}", "write [\"a\", \"b\"], or {group: name}"));
      return;
    }
    List<Text> cells = new ArrayList<>();
    for (YamlNode cell : sequence.items()) {
      Text text = table.scalar(cell, "rows");
      cells.add(text == null ? Text.of("") : text);
    }
    if (columns > 0 && cells.size() > columns) {
      problems.add(Problem.error("key/too-many-cells", row.span(),
              "hàng có " + cells.size() + " ô nhưng bảng chỉ có " + columns + " cột",
              "the row has " + cells.size() + " cells but the table has " + columns + " columns")
          .hint("ô có dấu phẩy thì đặt trong ngoặc kép", "quote cells that hold a comma"));
    }
    written.add(new TableData.Row(null, List.copyOf(cells)));
  }
}
