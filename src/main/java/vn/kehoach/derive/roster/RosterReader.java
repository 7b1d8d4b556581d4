package vn.kehoach.derive.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;
import vn.kehoach.source.Unprintable;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

/** Converts table rows or YAML to a roster. A row that cannot be a unit is reported; the others are kept. */
public final class RosterReader {

  /** Schools run by communes. */
  private static final Set<String> OF_COMMUNES =
      Set.of("trường mầm non", "trường tiểu học", "trường trung học cơ sở");

  private static final Pattern CLASS = Pattern.compile("(?iu)(?:loại\\s*)?(?:[IVX\\d]+|P|ĐK|TT)\\.?");

  private final Source source;
  private final Problems problems;
  private final NameLetters letters;
  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Span> seen = new HashMap<>();
  private boolean degreeTold;
  /** Whether any name has diacritics, so that one without them is probably spelt like that. */
  private boolean areMarked;
  private int meant;

  RosterReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.letters = new NameLetters(source, problems);
  }

  /** Our name of a column, otherwise the heading itself. */
  public static String column(String written) {
    return ColumnNames.of(written);
  }

  @Nullable Roster rows(List<List<Text>> rows, String sheet) {
    RosterHead head = RosterHead.in(rows);
    if (head == null) {
      if (rows.stream().flatMap(List::stream).noneMatch(letters::reportLegacy)) {
        problems.add(noNames(rows));
      }
      return null;
    }
    String level = head.level() == null ? RosterGroups.level(sheet) : head.level();
    RosterRows body = RosterRows.of(head, Thousands.of(head, rows));
    reportTwice(head, rows);
    List<Map<String, Text>> all = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    for (List<Text> row : body.units()) {
      if (row.stream().anyMatch(cell -> Unprintable.report(cell, problems))) {
        meant++;
        continue;
      }
      reportOverflow(row, head.columns().size());
      Map<String, Text> fields = body.fields(row);
      Text name = fields.get("name");
      if (level != null && name != null && UnitName.inCell(name.value()).level() == null) {
        fields.putIfAbsent("level", name.withValue(level));
      }
      all.add(fields);
      places.add(place(row));
    }
    units(all, places);
    return roster(head.columns().stream().distinct().toList());
  }

  private Problem noNames(List<List<Text>> rows) {
    return Problem.error("units/no-names", rows.get(0).get(0).spanOr(source.whole()),
            "danh sách không có cột tên đơn vị", "the roster has no column with the names of the units")
        .hint("đặt tên cột là “name” hoặc “tên đơn vị” ở dòng đầu; các cột khác: code, level, symbol, "
            + "place, signer ...",
            "name the column “name” in the first line; the other columns are code, level, symbol, place, signer ...");
  }

  /** Reports two columns with the same name but different values: only one can be meant. */
  private void reportTwice(RosterHead head, List<List<Text>> rows) {
    for (int second = 0; second < head.cells().size(); second++) {
      String name = ColumnNames.of(head.cells().get(second).value());
      int first = head.columns().indexOf(name);
      if (name.isBlank() || name.equals("name") || first < 0 || first == second
          || same(rows, head.below(), first, second)) {
        continue;
      }
      Text heading = head.cells().get(second);
      Text other = head.cells().get(first);
      problems.add(Problem.error("units/column-twice", heading.spanOr(source.whole()),
              "cột “" + heading + "” trùng với cột “" + other
              + "” đứng trước mà giá trị khác nhau; chỉ dùng cột đứng trước",
              "the column “" + heading + "” has the same meaning as “" + other + "” before it but other values; "
                  + "only the first one is used")
          .hint("giữ một cột, đổi tên cột kia (ví dụ thêm “ghi chú”)", "keep one column and rename the other")
          .seeAlso(other.spanOr(source.whole())));
    }
  }

  private static boolean same(List<List<Text>> rows, int from, int first, int second) {
    return rows.subList(from, rows.size()).stream()
        .filter(row -> second < row.size() && !row.get(second).isBlank())
        .allMatch(row -> row.get(second).value().equals(row.get(first).value()));
  }

  private Span place(List<Text> row) {
    Span first = row.get(0).span();
    Span last = row.get(row.size() - 1).span();
    return first == null ? source.whole() : last == null ? first : first.to(last);
  }

  /** Reports a row with more cells than columns: a value with a separator was not quoted. */
  private void reportOverflow(List<Text> row, int columns) {
    for (int i = columns; i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        problems.add(Problem.error("units/too-many-cells", 
            row.get(i).spanOr(source.whole()),
                "hàng này có nhiều ô hơn số cột, nên các ô có thể đã lệch cột",
                "this row has more cells than there are columns, so its cells may have shifted")
            .hint("ô có dấu phẩy thì đặt trong ngoặc kép", "put a cell that contains a comma in quotation marks"));
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
              "tệp này không phải một danh sách đơn vị", "this file is not a roster of units")
          .hint("viết một danh sách:  - {code: \"31261\", name: Xã Cờ Đỏ}",
              "write a list:  - {code: \"31261\", name: ...}"));
      return null;
    }
    Map<String, String> columns = new LinkedHashMap<>();
    List<Map<String, Text>> all = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      Map<String, Text> fields = new LinkedHashMap<>();
      if (item instanceof YamlNode.Scalar scalar) {
        fields.put("name", scalar.text());
      } else {
        fields(Entries.of(item, problems), fields);
      }
      fields.keySet().forEach(column -> columns.put(column, column));
      all.add(fields);
    }
    Thousands.in(all);
    units(all, sequence.items().stream().map(YamlNode::span).toList());
    return roster(List.copyOf(columns.keySet()));
  }

  /** Lists become one text, as in a cell; the members of a group ({@code weights}) become columns. */
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
    if (letters.areLegacy()) {
      return null;
    }
    if (units.isEmpty() && problems.hasErrors()) {
      // the problems of its rows have already been reported
      return null;
    }
    if (units.isEmpty()) {
      problems.add(Problem.error("units/empty", source.whole(),
              "danh sách không có đơn vị nào", "the roster has no units")
          .hint("mỗi hàng một đơn vị, dưới dòng tên cột", "write one unit per row, below the line of column names"));
      return null;
    }
    return new Roster(source, columns, List.copyOf(units), meant - units.size());
  }

  private void units(List<Map<String, Text>> all, List<Span> places) {
    meant += all.size();
    new LostZeros(source, problems).correct(all);
    areMarked = all.stream().map(fields -> fields.get("name")).filter(Objects::nonNull)
        .anyMatch(name -> !Letters.lower(name.value()).equals(Letters.plain(name.value())));
    for (int i = 0; i < all.size(); i++) {
      unit(all.get(i), places.get(i));
    }
  }

  private void unit(Map<String, Text> fields, Span place) {
    Text written = fields.remove("name");
    Text code = fields.remove("code");
    if (written == null || written.isBlank()) {
      problems.add(Problem.error("units/no-name", place, "hàng này không có tên đơn vị", "this row has no unit name")
          .hint("ghi tên đơn vị hoặc xóa hàng", "write the name of the unit, or delete the row"));
      return;
    }
    if (letters.reportLong(written, place)) {
      return;
    }
    Text name = WrittenName.unit(written, fields.get("level"));
    UnitName parsed = UnitName.of(name.value());
    if (letters.areLegacy() || letters.report(name, place)) {
      return;
    }
    if (parsed.isBare() && areMarked && WrittenName.isPlace(name.value())) {
      problems.add(Recipes.unknownLevel(name, place));
      return;
    }
    if (parsed.isBare()) {
      problems.add(Problem.error("units/no-marks", place,
              "“" + name + "” viết không dấu; tên này sẽ in trên văn bản",
              "“" + name + "” has no diacritics and would be printed like that")
          .hint("ghi tên đủ dấu, ví dụ “Xã Cờ Đỏ”", "write the name with its diacritics, for example “Xã Cờ Đỏ”"));
      return;
    }
    String province = fields.containsKey("province") ? fields.get("province").value() : "";
    boolean two = code == null || parsed.isTerritory();
    String byName = two ? Letters.marked(name.value()) + "|" + Letters.plain(province) : null;
    if (reportTwice(name, byName, code, place)) {
      return;
    }
    level(fields, parsed);
    seat(fields, parsed);
    signer(fields, parsed, place);
    units.add(new Unit(units.size(), code, name, parsed, Map.copyOf(fields), place));
  }

  /**
   * @param byName the name, if no other unit may have it; {@code null} if others may
   */
  private boolean reportTwice(Text name, @Nullable String byName, @Nullable Text code, Span place) {
    Span first = code == null ? null : seen.putIfAbsent("#" + Letters.plain(code.value()), place);
    Span namesake = byName == null ? null : seen.putIfAbsent(byName, place);
    Span other = first != null ? first : namesake;
    if (other == null) {
      return false;
    }
    String what = first != null ? "mã “" + code + "”" : "“" + name + "”";
    problems.add(twice(what, first != null ? "the code “" + code + "”" : what, place, other));
    return true;
  }

  static Problem twice(String vietnamese, String english, Span place, Span other) {
    return Problem.error("units/duplicate", place,
            vietnamese + " đã có ở dòng " + other.line(), english + " is already on line " + other.line())
        .hint("mỗi đơn vị một hàng, mỗi hàng một mã riêng", "write one row per unit, each with its own code")
        .seeAlso(other);
  }

  private static void level(Map<String, Text> fields, UnitName parsed) {
    Text level = fields.get("level");
    if (level != null && parsed.level() != null && !UnitName.isLevel(level.value())
        && !UnitName.isLevel("Trường " + level.value())) {
      // "Loại hình: cơ quan": a kind of Party cell
      fields.put(UnitKind.COLUMN, level);
    }
    boolean letters = level != null && Letters.isUpper(level.value()) && !UnitName.isLevel(level.value());
    if (level != null && parsed.level() != null && (letters || CLASS.matcher(level.value()).matches())) {
      // "loại I" is a size; "X", "GDTX" are abbreviations of the word now in its name
      fields.remove("level");
    } else if (level != null && parsed.level() != null
        && (parsed.level().startsWith("trường") || fields.get(UnitKind.COLUMN) == level)) {
      // "MN", "THCS": now written in full in the name
      fields.remove("level");
    } else if (level != null) {
      fields.put("level", level.withValue(Letters.lower(level.value())));
    }
  }

  /** The commune of a school determines its place and, except for upper secondary schools, its parent agency. */
  private static void seat(Map<String, Text> fields, UnitName parsed) {
    Text seat = fields.get(RosterHead.SEAT);
    UnitName commune = seat == null ? null : UnitName.inCell(seat.value());
    boolean school = parsed.isSchool() || "trung tâm giáo dục".equals(parsed.level());
    if (commune == null || !commune.isCommune() || !school) {
      return;
    }
    fields.putIfAbsent("place", seat.withValue(String.valueOf(commune.place())));
    if (OF_COMMUNES.contains(parsed.level())) {
      fields.putIfAbsent("parent", seat.withValue("ỦY BAN NHÂN DÂN " + Letters.upper(commune.full())));
    }
  }

  private void signer(Map<String, Text> fields, UnitName unit, Span place) {
    Text written = fields.get("signer");
    if (written != null) {
      Text title = WrittenName.titleBeside(written);
      if (title != null) {
        fields.putIfAbsent("signer_title", title);
      }
      Text name = WrittenName.person(written);
      String degree = Degrees.before(name.value(), unit);
      if (letters.reportLost(name, place)) {
        fields.remove("signer");
      } else {
        fields.put("signer", degree.isEmpty() ? name : name.withValue(name.value().substring(degree.length())));
      }
      if (!degree.isEmpty()) {
        tellDegree(degree.strip(), fields.get("signer"), place);
      }
    }
    // printed in capitals above the name (Decree 30, Appendix I, II.7)
    fields.computeIfPresent("signer_title",
        (column, title) -> title.withValue(Letters.upper(WrittenName.title(title).value())));
  }

  /** Reported once for all signers. */
  private void tellDegree(String degree, @Nullable Text name, Span row) {
    if (!degreeTold && name != null) {
      problems.add(Problem.info("units/signer-degree", name.spanOr(row),
              "trước họ tên người ký không ghi “" + degree + "”; bản phái sinh chỉ ghi “" + name
                  + "”, các hàng khác cũng vậy",
              "“" + degree + "” is not written before a signer's name; the derived plan has only “" + name
                  + "”, and the other rows in the same way")
          .cite(Degrees.clause()));
    }
    degreeTold = true;
  }
}
