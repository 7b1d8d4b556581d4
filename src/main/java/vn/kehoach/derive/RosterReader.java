package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

/** Rows of a table, or YAML, to a roster. A row that cannot be a unit is a problem; the others stay. */
final class RosterReader {

  /** What people call a column, without marks, and what we call it. */
  private static final Map<String, String> COLUMNS = columns();

  /** Rows that a list may have above the names of its columns. */
  private static final int TITLES = 6;
  private static final Set<String> TOTALS = Set.of("tong", "cong", "tong cong", "tong so");

  private final Source source;
  private final Problems problems;
  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Span> seen = new HashMap<>();

  RosterReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new HashMap<>();
    Entries known = Shipped.entries("units").group("columns");
    for (String column : known.keys()) {
      known.texts(column).forEach(name -> columns.put(Letters.plain(name.value()), column));
    }
    return Map.copyOf(columns);
  }

  /** Our name of a column, or its own where we have none. */
  static String column(String written) {
    String known = COLUMNS.get(Letters.plain(written));
    return known != null ? known : written.strip();
  }

  @Nullable Roster rows(List<List<Text>> rows) {
    int above = headRow(rows);
    List<Text> head = rows.get(above);
    boolean bareNames = head.size() == 1 && !isColumn(head.get(0)) && UnitName.of(head.get(0).value()).level() != null;
    List<String> columns = bareNames ? List.of("name") : head.stream().map(cell -> column(cell.value())).toList();
    if (!columns.contains("name")) {
      problems.add(Problem.error("units/no-names", head.get(0).span() == null ? source.whole() : head.get(0).span(),
              "danh sách không có cột tên đơn vị", "the roster has no column with the names of the units")
          .hint("đặt tên cột là “name” hoặc “tên đơn vị” ở dòng đầu; các cột khác: code, level, symbol, place, signer ...",
              "call a column “name” in the first row; others are code, level, symbol, place, signer ..."));
      return null;
    }
    for (List<Text> row : bareNames ? rows : rows.subList(above + 1, rows.size())) {
      Map<String, Text> fields = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        if (i < columns.size() && !columns.get(i).isEmpty() && !row.get(i).isBlank()) {
          fields.putIfAbsent(columns.get(i), row.get(i));
        }
      }
      reportOverflow(row, columns.size());
      if (!isTotal(fields.get("name"))) {
        unit(fields, place(row));
      }
    }
    return roster(columns);
  }

  /** The names of the columns stand in the first row, or under a title of the list. */
  private static int headRow(List<List<Text>> rows) {
    for (int i = 0; i < Math.min(TITLES, rows.size()); i++) {
      if (rows.get(i).stream().anyMatch(cell -> column(cell.value()).equals("name"))) {
        return i;
      }
    }
    return 0;
  }

  /** The last row of a list that adds up its columns. */
  private static boolean isTotal(@Nullable Text name) {
    return name != null && TOTALS.contains(Letters.plain(name.value()));
  }

  private static boolean isColumn(Text cell) {
    return COLUMNS.containsKey(Letters.plain(cell.value()));
  }

  private Span place(List<Text> row) {
    Span first = row.get(0).span();
    Span last = row.get(row.size() - 1).span();
    return first == null ? source.whole() : last == null ? first : first.to(last);
  }

  /** More cells than columns: a value with a separator in it was not quoted. */
  private void reportOverflow(List<Text> row, int columns) {
    for (int i = columns; i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        problems.add(Problem.error("units/too-many-cells", row.get(i).span() == null ? source.whole() : row.get(i).span(),
                "hàng này có nhiều ô hơn số cột, nên các ô có thể đã lệch cột",
                "this row has more cells than there are columns, so they may have shifted")
            .hint("ô có dấu phẩy thì đặt trong ngoặc kép", "quote cells that hold a comma"));
        return;
      }
    }
  }

  @Nullable Roster yaml() {
    YamlNode tree = YamlReader.read(source, problems);
    if (tree == null) {
      return null;
    }
    YamlNode list = tree instanceof YamlNode.Mapping mapping
        ? mapping.entry("units").map(YamlNode.Entry::value).orElse(tree) : tree;
    if (!(list instanceof YamlNode.Sequence sequence)) {
      problems.add(Problem.error("units/not-a-roster", list.span(),
              "tệp này không phải một danh sách đơn vị", "this is not a roster of units")
          .hint("viết một danh sách:  - {code: \"31261\", name: Xã Cờ Đỏ}", "write a list:  - {code: \"31261\", name: ...}"));
      return null;
    }
    Map<String, String> columns = new LinkedHashMap<>();
    for (YamlNode item : sequence.items()) {
      Map<String, Text> fields = new LinkedHashMap<>();
      if (item instanceof YamlNode.Scalar scalar) {
        fields.put("name", scalar.text());
      } else {
        fields(Entries.of(item, problems), fields);
      }
      fields.keySet().forEach(column -> columns.put(column, column));
      unit(fields, item.span());
    }
    return roster(List.copyOf(columns.keySet()));
  }

  /** Lists become one text, as in a cell; a group ({@code weights}) gives its members as columns. */
  private static void fields(Entries item, Map<String, Text> fields) {
    for (String key : item.keys()) {
      if (item.node(key) instanceof YamlNode.Mapping) {
        item.table(key).forEach((name, value) -> put(fields, name.value(), value));
      } else if (item.node(key) instanceof YamlNode.Sequence) {
        Text joined = item.texts(key).stream().reduce((a, b) -> a.plus(Text.of(";")).plus(b)).orElse(Text.of(""));
        put(fields, key, joined);
      } else {
        Text value = item.text(key);
        put(fields, key, value == null ? Text.of("") : value);
      }
    }
  }

  private static void put(Map<String, Text> fields, String key, Text value) {
    if (!value.isBlank()) {
      fields.put(column(key), value.strip());
    }
  }

  private @Nullable Roster roster(List<String> columns) {
    if (units.isEmpty()) {
      problems.add(Problem.error("units/empty", source.whole(),
              "danh sách không có đơn vị nào", "the roster holds no unit")
          .hint("mỗi hàng một đơn vị, dưới dòng tên cột", "one unit a row, below the names of the columns"));
      return null;
    }
    return new Roster(source, columns, List.copyOf(units));
  }

  private void unit(Map<String, Text> fields, Span place) {
    Text name = fields.remove("name");
    Text code = fields.remove("code");
    if (name == null || name.isBlank()) {
      problems.add(Problem.error("units/no-name", place, "hàng này không có tên đơn vị", "this row names no unit")
          .hint("ghi tên đơn vị hoặc xóa hàng", "write the name or delete the row"));
      return;
    }
    String id = code == null ? Letters.plain(name.value()) : "#" + Letters.plain(code.value());
    Span first = seen.putIfAbsent(id, place);
    if (first != null) {
      problems.add(Problem.error("units/duplicate", place,
              (code == null ? "“" + name + "”" : "mã “" + code + "”") + " đã có ở dòng " + first.line(),
              (code == null ? "“" + name + "”" : "code “" + code + "”") + " already stands in line " + first.line())
          .hint("mỗi đơn vị một hàng, mỗi hàng một mã riêng", "one row for each unit, each with its own code")
          .seeAlso(first));
      return;
    }
    units.add(new Unit(units.size(), code, name, UnitName.of(name.value()), Map.copyOf(fields), place));
  }
}
