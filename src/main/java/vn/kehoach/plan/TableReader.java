package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;

/** Reads the tables written by an author. */
final class TableReader {

  /** A longer row is not repeated in a hint. */
  private static final int MOST_SHOWN = 8;

  private static final Pattern WIDTH = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?%?");

  private final Problems problems;

  TableReader(Problems problems) {
    this.problems = problems;
  }

  @Nullable TableData table(YamlNode node) {
    return Fields.of(node, Keys.TABLE, problems).map(this::table).orElse(null);
  }

  private TableData table(Fields fields) {
    List<TableData.Column> columns = columns(fields);
    int width = new TableData(fields.span(), columns, List.of(), null, List.of()).leaves().size();
    YamlNode rows = fields.node("rows");
    Text from = null;
    List<TableData.Row> written = new ArrayList<>();
    if (rows instanceof YamlNode.Mapping) {
      from = Fields.of(rows, Keys.TABLE_ROWS, problems).map(file -> file.words("from")).orElse(null);
    } else {
      fields.list("rows").forEach(row -> row(row, fields, width, written));
    }
    return new TableData(fields.span(), columns, List.copyOf(written), from, fields.texts("note"));
  }

  private List<TableData.Column> columns(Fields fields) {
    List<TableData.Column> columns = new ArrayList<>();
    for (YamlNode item : fields.list("columns")) {
      if (item instanceof YamlNode.Scalar scalar) {
        columns.add(new TableData.Column(scalar.text()));
      } else {
        Fields.of(item, Keys.TABLE_COLUMN, problems).map(this::column).ifPresent(columns::add);
      }
    }
    return List.copyOf(columns);
  }

  private TableData.Column column(Fields column) {
    Text title = column.words("title");
    return new TableData.Column(title == null ? Text.of("") : title, width(column),
        column.choice("align", Keys.ALIGNMENTS), columns(column));
  }

  private @Nullable Text width(Fields column) {
    Text width = column.words("width");
    if (width == null || WIDTH.matcher(width.value()).matches()) {
      return width;
    }
    problems.add(Problem.error("key/not-a-width", column.place(width),
            "“" + width + "” không phải một độ rộng", "“" + width + "” is not a width")
        .hint("viết một số: độ rộng so với các cột khác, ví dụ 1, 3 hoặc 2,5",
            "write a number: the width relative to the other columns, for example 1, 3 or 2,5"));
    return null;
  }

  private void row(YamlNode row, Fields table, int columns, List<TableData.Row> written) {
    if (row instanceof YamlNode.Mapping one && !UnknownKey.isSentence(one, Keys.TABLE_GROUP)
        && (one.entries().size() < 2 || one.entry("group").isPresent())) {
      Fields.of(row, Keys.TABLE_GROUP, problems).map(group -> group.words("group"))
          .ifPresent(group -> written.add(new TableData.Row(group, List.of())));
      return;
    }
    if (!(row instanceof YamlNode.Sequence sequence)) {
      problems.add(Problem.error("key/wrong-type", row.span(),
              "một hàng của bảng là danh sách các ô: [ô 1, ô 2, ...]",
              "a table row is a list of cells: [cell 1, cell 2, ...]")
          .hint(asCells(row)));
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
          .hint("ô có dấu phẩy thì đặt trong ngoặc kép", "put a cell that contains a comma in quotation marks"));
    }
    written.add(new TableData.Row(null, List.copyOf(cells)));
  }

  /** The row as it should be written: {@code 1, Thùng rác} and {@code {TT: 1, Tên: Thùng rác}} as a list. */
  private static Sentence asCells(YamlNode row) {
    List<String> cells = new ArrayList<>();
    if (row instanceof YamlNode.Scalar scalar) {
      cells.addAll(List.of(scalar.text().value().strip().split(",\\s*")));
    } else if (row instanceof YamlNode.Mapping named) {
      named.entries().forEach(entry ->
          cells.add(entry.value() instanceof YamlNode.Scalar cell ? cell.text().value().strip() : ""));
    }
    boolean plain = cells.size() > 1 && cells.size() <= MOST_SHOWN
        && cells.stream().allMatch(cell -> cell.matches("[^:#\"'\\[\\]{},]{1,60}"));
    return plain
        ? new Sentence("viết [" + String.join(", ", cells) + "]", "write [" + String.join(", ", cells) + "]")
        : new Sentence("viết [\"ô 1\", \"ô 2\"], hoặc {group: Tên nhóm}",
            "write [\"cell 1\", \"cell 2\"], or {group: Group name}");
  }
}
