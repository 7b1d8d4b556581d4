package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.ColumnNames;
import vn.kehoach.derive.roster.RosterRows;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;

/** A table of the parent's with a row for each of some units: of those a unit takes its own. */
final class UnitTable {

  /** A name alone, and no sentence that begins with one. */
  private static final Pattern LISTED = Pattern.compile("(?:(?:xã|phường|đặc khu) )?[\\p{Lu}\\d][^;:,.()]{0,40}");

  private static final Set<String> OF_UNITS = Set.of("name", "province");

  /** "Các xã còn lại", "Các đơn vị khác": a row of those that have none. */
  private static final Pattern REST = Pattern.compile("(?:.{0,50} )?(?:con lai|khac)");

  private static final Pattern NUMBER = Pattern.compile("\\d+[.]?");

  private static final Pattern TOTAL = Pattern.compile("(?:tong|cong|tong cong|tong so|toan tinh|toan thanh pho)");

  private static final Pattern PRICE = Pattern.compile("(?:^| )(?:gia|muc)(?: |$)");

  private final TableData table;
  private final Unit unit;
  private final Peers peers;

  /** The columns that are about units. */
  private final Set<Integer> units;
  private final List<TableData.Row> named;

  UnitTable(TableData table, Unit unit, Peers peers) {
    this.table = table;
    this.unit = unit;
    this.peers = peers;
    this.units = IntStream.range(0, table.columns().size()).boxed()
        .filter(column -> OF_UNITS.contains(ColumnNames.of(table.columns().get(column).title().value())))
        .collect(Collectors.toUnmodifiableSet());
    this.named = unit.parsed().level() == null ? List.of() : table.rows().stream().filter(this::names).toList();
  }

  /** Whether a table may have a row for each of some units, whichever they are. */
  static boolean mayList(TableData table) {
    boolean headed = table.columns().stream()
        .anyMatch(column -> OF_UNITS.contains(ColumnNames.of(column.title().value())));
    long named = table.rows().stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> UnitName.of(cell.value()).level() != null)).count();
    return headed || named > 1;
  }

  /** Whether each row is about a unit or about those that have no row, adds up, or heads others. */
  boolean isList() {
    return named.size() > 1
        && table.rows().stream()
            .allMatch(row -> row.group() != null || named.contains(row) || isTotal(row) || isRest(row));
  }

  /** With the unit's row alone; {@code null} where it has none. */
  @Nullable TableData own() {
    List<TableData.Row> own =
        named.stream().filter(row -> row.cells().stream().anyMatch(this::isOwn)).toList();
    return own.isEmpty() ? null : table.withRows(counted(own));
  }

  /** The cells of the rows that add up. */
  List<Text> totals() {
    return table.rows().stream().filter(row -> row.group() == null && isTotal(row)).flatMap(row -> row.cells().stream())
        .toList();
  }

  /** The cells of the rows that add up; where none does, those that are no price of one thing. */
  List<Text> figures() {
    List<Text> totals = totals();
    return !totals.isEmpty() ? totals : table.rows().stream().filter(row -> row.group() == null)
        .flatMap(row -> row.cells().stream().filter(cell -> !isPrice(row.cells().indexOf(cell)))).toList();
  }

  private boolean isPrice(int column) {
    return column < table.columns().size()
        && PRICE.matcher(Letters.plain(table.columns().get(column).title().value())).find();
  }

  /**
   * Of each column that counts something: what it gives each unit, by {@link UnitName#key}; under no name what those
   * get together that have no row.
   */
  List<Map<String, Long>> columns() {
    List<Map<String, Long>> columns = new ArrayList<>();
    for (int i = 0; isList() && i < table.columns().size(); i++) {
      Map<String, Long> given = new HashMap<>();
      for (TableData.Row row : table.rows()) {
        boolean counts = named.contains(row) || row.group() == null && !isTotal(row);
        Long count = counts && i < row.cells().size() ? Figure.count(row.cells().get(i).value()) : null;
        if (count != null) {
          given.merge(nameIn(row), count, Long::sum);
        }
      }
      columns.add(given);
    }
    return columns;
  }

  private String nameIn(TableData.Row row) {
    return row.cells().stream().filter(this::isPeer).map(cell -> UnitName.inCell(cell.value()).key())
        .findFirst().orElseGet(() -> row.cells().stream().filter(cell -> isBare(row, cell))
            .map(cell -> Letters.marked(cell.value())).findFirst().orElse(""));
  }

  /** The first of its rows, as a name for it. */
  String name() {
    return String.join(" | ", named.get(0).cells().stream().map(Text::value).toList());
  }

  private boolean names(TableData.Row row) {
    return !isTotal(row) && row.cells().stream().anyMatch(cell -> isPeer(cell) || isBare(row, cell));
  }

  /** A unit of the same rank, or the commune of one. */
  private boolean isPeer(Text cell) {
    UnitName name = UnitName.inCell(cell.value());
    UnitName here = unit.parsed();
    boolean rank = here.isProvince() ? name.isProvince()
        : here.isCommune() || here.territory() != null && name.isCommune() ? name.isCommune()
        : String.valueOf(here.level()).equals(name.level()) || here.isSchool() && name.isSchool();
    return rank && LISTED.matcher(name.own()).matches();
  }

  /** A unit without the word of its level, in a column that is about units. */
  private boolean isBare(TableData.Row row, Text cell) {
    return units.contains(row.cells().indexOf(cell)) && !cell.isBlank()
        && (peers.isName(cell.value()) || unit.parsed().isProvince() && RosterRows.isProvince(cell.value()));
  }

  private boolean isOwn(Text cell) {
    UnitName here = unit.parsed();
    UnitName name = UnitName.inCell(cell.value());
    UnitName commune = here.isTerritory() ? null : here.territory();
    return !isPeer(cell) ? Letters.marked(cell.value()).equals(Letters.marked(here.own()))
        : (here.isTerritory() || here.isSchool()) && unit.isNamedIn(cell.value())
        || !here.isTerritory() && name.key().equals(here.key())
        || commune != null && name.key().equals(commune.key());
  }

  private boolean isRest(TableData.Row row) {
    return row.cells().stream().anyMatch(cell -> REST.matcher(Letters.plain(cell.value())).matches());
  }

  private static boolean isTotal(TableData.Row row) {
    return row.cells().stream().anyMatch(cell -> TOTAL.matcher(Letters.plain(cell.value())).matches());
  }

  /** Rows that are numbered, numbered from 1. */
  static List<TableData.Row> counted(List<TableData.Row> rows) {
    List<TableData.Row> counted = new ArrayList<>();
    int number = 0;
    for (TableData.Row row : rows) {
      boolean numbered = row.group() == null && !row.cells().isEmpty() && NUMBER.matcher(row.cells().get(0)).matches();
      number += numbered ? 1 : 0;
      counted.add(numbered ? numbered(row, number) : row);
    }
    return List.copyOf(counted);
  }

  private static TableData.Row numbered(TableData.Row row, int number) {
    List<Text> cells = new ArrayList<>(row.cells());
    cells.set(0, cells.get(0).withValue(String.valueOf(number)));
    return new TableData.Row(null, List.copyOf(cells));
  }
}
