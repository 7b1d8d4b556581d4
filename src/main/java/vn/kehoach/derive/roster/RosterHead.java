package vn.kehoach.derive.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;

/**
 * The column headings of a roster, on one line or, with merged cells, on several: "Dân số" over "Tổng số" and "Nữ".
 *
 * @param cells     the heading of each column, blank if it has none
 * @param columns   its name: ours if known; blank if it is not to be used
 * @param below     the first row below the headings
 * @param provinces whether the units are provinces, whatever their names begin with
 */
record RosterHead(List<Text> cells, List<String> columns, int below, boolean provinces) {

  /** A second column with communes next to one with schools: the location of the school. */
  static final String SEAT = "seat";

  /** The maximum number of rows above the headings: a letterhead, a title, a date. */
  private static final int TITLES = 15;

  /** Longer than a heading. */
  private static final int LONG = 30;

  /** The maximum number of rows of headings. */
  private static final int LINES = 4;

  /** "(1)", "A", "(4)=(2)+(3)": column numbers below the headings. */
  private static final Pattern NUMBER = Pattern.compile("[(\\[]?(?:\\d{1,2}|[A-Z])[)\\]]?(?:\\s*=.*)?");

  private static final Pattern ROMAN = Pattern.compile("[IVX]+[.)]?");

  private static final Pattern LETTER = Pattern.compile("(?:[IVX]+|[A-ZĐ])[.)]?");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:^dia (?:chi|ban|diem)|^noi dong|(?:^|[^a-z])(?:xa|phuong)$)");

  private static final Pattern DIGITS = Pattern.compile("[\\d.,\\s]+");

  private static final Set<String> WHOLE = Set.of("tong", "tong so", "chung", "so luong", "nguoi", "so nguoi",
      "toan bo");

  /** The headings of a table; {@code null} if no column has names of units. */
  static @Nullable RosterHead of(List<List<Text>> rows) {
    for (int i = 0; i < Math.min(TITLES, rows.size()); i++) {
      boolean names = rows.get(i).stream().anyMatch(cell -> ColumnNames.of(cell.value()).equals("name"))
          || namesProvinces(rows, i);
      // "A | PHƯỜNG" is the heading of a group of rows
      if (names && rows.get(i).stream().noneMatch(RosterHead::isNumber) && !isTitle(rows, i)) {
        return at(rows, i);
      }
    }
    // a cover sheet names an agency, too
    long names = rows.stream().filter(RosterHead::namesOnly).count();
    return names * 2 > rows.stream().filter(row -> words(row) > 0).count()
        ? new RosterHead(List.of(), List.of("name"), 0, false) : null;
  }

  /** A line of a title that was cut at a comma, "... VÀ TRƯỜNG THUỘC XÃ, PHƯỜNG": better headings follow soon. */
  private static boolean isTitle(List<List<Text>> rows, int line) {
    boolean sentence = rows.get(line).stream().anyMatch(cell -> cell.length() > LONG
        && !ColumnNames.isKnown(cell.value()));
    return sentence && rows.subList(line + 1, Math.min(line + LINES, rows.size())).stream()
        .anyMatch(row -> row.stream().anyMatch(cell -> ColumnNames.of(cell.value()).equals("name"))
            && row.stream().filter(cell -> ColumnNames.isKnown(cell.value())).count() > 1);
  }

  /** "Tên phường": the level of bare names in that column; "Tên xã" is said of wards, too. */
  @Nullable String level() {
    int name = columns.indexOf("name");
    String heading = name < 0 || name >= cells.size() ? "" : Letters.lower(cells.get(name).value());
    return heading.matches("(?:tên )?(?:phường|đặc khu)") ? heading.replaceFirst("tên ", "") : null;
  }

  /** The headings of a table that is known to be a roster. */
  static @Nullable RosterHead in(List<List<Text>> rows) {
    RosterHead named = of(rows);
    return named == null ? byContent(rows) : named;
  }

  /** Without a suitable heading, the column whose cells are names of units, each occurring once. */
  private static @Nullable RosterHead byContent(List<List<Text>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    int name = -1;
    List<Integer> named = List.of();
    for (int column = 0; column < width; column++) {
      List<Integer> units = units(rows, column);
      name = units.size() > named.size() ? column : name;
      named = units.size() > named.size() ? units : named;
    }
    int line = named.size() < 2 ? -1 : headingsAbove(rows, named.get(0));
    if (line < 0) {
      return null;
    }
    RosterHead head = at(rows.subList(0, line + 1), line);
    List<String> columns = new ArrayList<>(head.columns());
    if (name >= columns.size()) {
      return null;
    }
    columns.set(name, "name");
    return new RosterHead(head.cells(), List.copyOf(columns), line + 1, false);
  }

  /**
   * The last line with several headings above a row, best one of known columns: below it may be titles of groups and
   * units with names that are not understood; -1 if there is none.
   */
  private static int headingsAbove(List<List<Text>> rows, int first) {
    int line = -1;
    for (int i = first - 1; i >= 0; i--) {
      boolean heads = words(rows.get(i)) > 1 && rows.get(i).stream().noneMatch(cell -> DIGITS.matcher(cell).matches());
      boolean known = heads && rows.get(i).stream().filter(cell -> ColumnNames.isKnown(cell.value())).count() > 1;
      if (known) {
        return i;
      }
      line = heads && line < 0 ? i : line;
    }
    return line;
  }

  /** The rows with a unit name in this column, if no two are the same. */
  private static List<Integer> units(List<List<Text>> rows, int column) {
    List<Integer> units = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean twice = false;
    int from = !rows.isEmpty() && rows.get(0).stream().anyMatch(cell -> ColumnNames.isKnown(cell.value())) ? 1 : 0;
    for (int i = from; i < rows.size(); i++) {
      String cell = column < rows.get(i).size() ? rows.get(i).get(column).value() : "";
      if (!cell.isBlank() && UnitName.inCell(cell).level() != null) {
        twice |= !names.add(Letters.marked(cell));
        units.add(i);
      }
    }
    return twice ? List.of() : units;
  }

  /** Whether it is a list of provinces, without a column for units below them. */
  private static boolean namesProvinces(List<List<Text>> rows, int head) {
    List<Text> cells = rows.get(head);
    int column = cells.stream().map(cell -> ColumnNames.of(cell.value())).toList().indexOf("province");
    return column >= 0 && rows.stream().limit(TITLES).flatMap(List::stream)
        .noneMatch(cell -> ColumnNames.of(cell.value()).equals("name"))
        && rows.subList(head + 1, rows.size()).stream().filter(row -> column < row.size())
            .map(row -> row.get(column).value()).filter(cell -> !cell.isBlank()).distinct().count() > 1;
  }

  private static List<String> ofProvinces(List<String> columns) {
    Map<String, String> own = columns.contains("code") ? Map.of("province", "name")
        : Map.of("province", "name", "province_code", "code");
    return columns.contains("name") ? columns
        : columns.stream().map(column -> own.getOrDefault(column, column)).toList();
  }

  private static boolean isNumber(Text cell) {
    return NUMBER.matcher(cell.value()).matches() || ROMAN.matcher(cell.value()).matches();
  }

  private static boolean namesOnly(List<Text> row) {
    return row.size() == 1 && UnitName.of(row.get(0).value()).level() != null;
  }

  private static RosterHead at(List<List<Text>> rows, int first) {
    List<Text> cells = new ArrayList<>(rows.get(first));
    int below = first + 1;
    while (below < rows.size() && below < first + LINES && continues(rows.get(below), cells)) {
      join(cells, rows.get(below));
      below++;
    }
    while (below < rows.size() && isNumbers(rows.get(below))) {
      below++;
    }
    List<List<Text>> body = rows.subList(below, rows.size());
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String words = cells.get(i).value();
      columns.add(UnitName.isLevel(words) && isTicked(body, i) ? words.strip() : ColumnNames.of(words));
    }
    return new RosterHead(List.copyOf(cells), once(ofProvinces(columns), body), below, !columns.contains("name"));
  }

  /** Whether there is a column for each level, "Xã", "Phường", one of which is ticked. */
  private static boolean isTicked(List<List<Text>> rows, int column) {
    List<String> cells = rows.stream().filter(row -> column < row.size()).map(row -> row.get(column).value()).toList();
    long ticked = cells.stream().filter(Ticks::isYes).count();
    return ticked > 0 && cells.stream().filter(cell -> !Ticks.isYes(cell) && !Ticks.isNo(cell))
        .count() <= 1 + ticked / 20;
  }

  /** Whether a row continues the headings: it names columns or their parts, no units and no numbers. */
  private static boolean continues(List<Text> row, List<Text> above) {
    if (LETTER.matcher(row.get(0).value().strip()).matches() && !isNumbers(row)) {
      // "I | PHƯỜNG": the first group
      return false;
    }
    boolean known = false;
    boolean bare = true;
    for (int i = 0; i < row.size(); i++) {
      String words = row.get(i).value();
      if (words.isBlank()) {
        continue;
      }
      boolean merged = i < above.size() && above.get(i).value().equals(words);
      if (!merged && (DIGITS.matcher(words).matches() || UnitName.of(words).level() != null)) {
        return false;
      }
      boolean underName = i < above.size() && ColumnNames.of(above.get(i).value()).equals("name");
      if (!merged && underName && !ColumnNames.isKnown(words)) {
        return false;
      }
      known |= !merged && ColumnNames.isKnown(words);
      bare &= merged || !underName;
    }
    return !isNumbers(row) && (known || bare && !row.get(0).isBlank() == sameFirst(row, above) && words(row) > 1);
  }

  private static boolean sameFirst(List<Text> row, List<Text> above) {
    return !above.isEmpty() && !row.get(0).isBlank() && row.get(0).value().equals(above.get(0).value());
  }

  private static long words(List<Text> row) {
    return row.stream().filter(cell -> !cell.isBlank()).count();
  }

  private static boolean isNumbers(List<Text> row) {
    return words(row) > 1 && row.stream().allMatch(cell -> cell.isBlank() || NUMBER.matcher(cell.value()).matches());
  }

  /** Appends the lower heading to the upper one, except one like "Tổng số" under "Dân số". */
  private static void join(List<Text> cells, List<Text> below) {
    Text over = null;
    for (int i = 0; i < below.size(); i++) {
      Text lower = below.get(i);
      boolean bare = i >= cells.size() || cells.get(i).isBlank();
      if (i >= cells.size()) {
        cells.add(lower);
      }
      if (bare && over != null && !lower.isBlank()) {
        cells.set(i, lower.withValue(over + " - " + lower));
        continue;
      }
      over = null;
      boolean twice = !lower.isBlank() && !cells.get(i).isBlank()
          && !ColumnNames.isKnown(cells.get(i).value()) && below.stream()
          .filter(cell -> ColumnNames.of(cell.value()).equals(ColumnNames.of(lower.value()))).count() > 1;
      boolean other = twice || !lower.isBlank() && ColumnNames.isOfAnother(cells.get(i).value(), lower.value());
      if (!other && (cells.get(i).isBlank() || ColumnNames.isKnown(lower.value()))) {
        cells.set(i, lower.isBlank() ? cells.get(i) : lower);
      } else if (!lower.isBlank() && !lower.value().equals(cells.get(i).value())
          && !WHOLE.contains(Letters.plain(lower.value()))) {
        over = cells.get(i);
        cells.set(i, lower.withValue(over + " - " + lower));
      }
    }
  }

  /** Of several columns with names, keeps the one with unit names; of other columns with the same name, the first. */
  private static List<String> once(List<String> columns, List<List<Text>> rows) {
    int name = -1;
    long most = -1;
    for (int i = 0; i < columns.size(); i++) {
      long units = columns.get(i).equals("name") ? below(rows, i) : -1;
      // a school's commune is its location
      boolean first = units > most || units > 0 && units * 2 >= most && bodies(rows, i) > bodies(rows, name);
      name = first ? i : name;
      most = Math.max(most, units);
    }
    List<String> once = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean other = columns.get(i).equals("name") && i != name;
      // "Địa chỉ (xã/phường)"
      boolean located = ADDRESS.matcher(Letters.plain(columns.get(i))).find() && bodies(rows, name) > 0;
      boolean seat = (other || located) && below(rows, i) > 0 && bodies(rows, i) == 0 && seen.add(SEAT);
      once.add(seat ? SEAT : other || !seen.add(columns.get(i)) ? "" : columns.get(i));
    }
    return List.copyOf(once);
  }

  /** The number of rows that name a unit below the level of provinces in this column. */
  private static long below(List<List<Text>> rows, int column) {
    return rows.stream().filter(row -> column < row.size())
        .map(row -> UnitName.inCell(row.get(column).value()).level())
        .filter(level -> level != null && !Set.of("tỉnh", "thành phố").contains(level))
        .count();
  }

  /** The number of rows that name a school, office or organisation. */
  private static long bodies(List<List<Text>> rows, int column) {
    return column < 0 ? 0 : rows.stream().filter(row -> column < row.size())
        .map(row -> UnitName.inCell(row.get(column).value()))
        .filter(name -> name.level() != null && !name.isTerritory())
        .count();
  }
}
