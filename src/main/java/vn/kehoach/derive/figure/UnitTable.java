package vn.kehoach.derive.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Peers;
import vn.kehoach.derive.roster.ColumnNames;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;

/** A table of the parent with a row for each of several units, of which a unit takes its own. */
public final class UnitTable {

  /** A name alone, not a sentence that begins with one. */
  private static final Pattern LISTED = Pattern.compile(
      "(?:(?:xã|phường|đặc khu|khu vực|quân dân y|đa khoa|chuyên khoa|liên xã|thôn|xóm|ấp|bản|buôn|làng|khối|khối phố"
          + "|khu phố|khu|khu dân cư|tổ dân phố|tổ|tiểu khu|cơ quan) )*[\\p{Lu}\\d][^;:,.()]{0,40}");

  private static final Set<String> INSIDE = Set.of("phòng", "khoa", "đội", "hạt", "chi nhánh");

  /** Numbers of rows, which add up to nothing. */
  private static final Set<String> ORDINAL = Set.of("tt", "stt", "so tt", "so thu tu", "thu tu");

  private static final Set<String> OF_UNITS = Set.of("name", "province");

  /** "Các xã còn lại", "Các đơn vị khác": a row of those that have none. */
  private static final Pattern REST = Pattern.compile("(?:.{0,50} )?(?:con lai|khac)(?: \\(?\\d.*)?");

  private static final Pattern NONE = Pattern.compile("\\s*[-–—]\\s*");

  private static final Pattern NUMBER = Pattern.compile("\\d+[.]?");

  private static final Pattern TOTAL = Pattern.compile("(?:tong|cong|tong cong|tong so|toan tinh|toan thanh pho)");

  private static final Pattern PRICE = Pattern.compile("(?:^| )(?:gia|muc)(?: |$)");

  private final TableData table;
  private final Unit unit;
  private final Peers peers;

  /** The columns with names of units. */
  private final Set<Integer> units;
  private final List<TableData.Row> named;

  public UnitTable(TableData table, Unit unit, Peers peers) {
    this.table = table;
    this.unit = unit;
    this.peers = peers;
    this.units = IntStream.range(0, table.columns().size()).boxed()
        .filter(column -> OF_UNITS.contains(ColumnNames.of(table.columns().get(column).title().value())))
        .collect(Collectors.toUnmodifiableSet());
    this.named = unit.parsed().level() == null ? List.of() : table.rows().stream().filter(this::names).toList();
  }

  /** Whether a table may have a row for each of several units, whichever they are. */
  public static boolean mayList(TableData table) {
    boolean headed = table.columns().stream()
        .anyMatch(column -> OF_UNITS.contains(ColumnNames.of(column.title().value())));
    long named = table.rows().stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> UnitName.of(cell.value()).level() != null)).count();
    return headed || named > 1;
  }

  /** Whether each row is for a unit or for all remaining ones, a total, or a heading. */
  public boolean isList() {
    return named.size() > 1
        && table.rows().stream()
            .allMatch(row -> row.group() != null || named.contains(row) || isTotal(row) || isRest(row));
  }

  /** The table with only the unit's row; {@code null} if it has none. */
  public @Nullable TableData own() {
    List<TableData.Row> own =
        named.stream().filter(row -> row.cells().stream().anyMatch(this::isOwn)).toList();
    return own.isEmpty() ? null : table.withRows(counted(own.stream().map(this::alone).toList()));
  }

  /** The unit alone in place of several communes. */
  private TableData.Row alone(TableData.Row row) {
    return row.cells().stream().noneMatch(this::arePeers) ? row : new TableData.Row(null, row.cells().stream()
        .map(cell -> arePeers(cell) ? cell.withValue(unit.parsed().full()) : cell).toList());
  }

  /** Whether the unit is named in every row, so that they are tasks rather than shares. */
  public boolean isAllOwn() {
    return named.stream().allMatch(row -> row.cells().stream().anyMatch(this::isOwn)) && totals().isEmpty();
  }

  /** The cells of total rows. */
  public List<Text> totals() {
    return table.rows().stream().filter(row -> row.group() == null && isTotal(row)).flatMap(row -> row.cells().stream())
        .toList();
  }

  /** The cells of total rows; without any, all cells that are not unit prices. */
  public List<Text> figures() {
    List<Text> totals = totals();
    return !totals.isEmpty() ? totals : table.rows().stream().filter(row -> row.group() == null)
        .flatMap(row -> row.cells().stream().filter(cell -> !isPrice(row.cells().indexOf(cell)))).toList();
  }

  private boolean isPrice(int column) {
    return column < table.columns().size()
        && PRICE.matcher(Letters.plain(table.columns().get(column).title().value())).find();
  }

  /** For each column of counts, the amounts by {@link UnitName#key}; the amount of all remaining units has no name. */
  List<Map<String, Long>> columns() {
    List<Map<String, Long>> columns = new ArrayList<>();
    for (int i = 0; isList() && i < table.columns().size(); i++) {
      Map<String, Long> given = new HashMap<>();
      boolean isOrdinal = ORDINAL.contains(Letters.plain(table.columns().get(i).title().value()));
      for (TableData.Row row : table.rows()) {
        boolean counts = named.contains(row) || row.group() == null && !isTotal(row);
        Text cell = counts && !isOrdinal && i < row.cells().size() ? row.cells().get(i) : null;
        boolean none = cell != null && named.contains(row) && NONE.matcher(cell.value()).matches();
        Long count = none ? Long.valueOf(0) : cell == null ? null : Figure.count(cell.value());
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

  /** Its first row, used as a name for the table. */
  public String name() {
    return String.join(" | ", named.get(0).cells().stream().map(Text::value).toList());
  }

  private boolean names(TableData.Row row) {
    return !isTotal(row) && row.cells().stream().anyMatch(cell -> isPeer(cell) || isBare(row, cell) || arePeers(cell));
  }

  /** "Phường Đồ Sơn, xã Kiến Hải": one row for several communes. */
  private boolean arePeers(Text cell) {
    List<String> names = List.of(cell.value().split("(?:,|;| và) "));
    return unit.parsed().isCommune() && names.size() > 1
        && names.stream().allMatch(name -> UnitName.inCell(name).isCommune()
            && LISTED.matcher(UnitName.inCell(name).own()).matches());
  }

  /** Whether a cell is a unit of the same rank, or the commune of one. */
  private boolean isPeer(Text cell) {
    UnitName name = UnitName.inCell(cell.value());
    UnitName here = unit.parsed();
    boolean rank = here.isProvince() ? name.isProvince()
        : here.isCommune() || here.territory() != null && name.isCommune() ? name.isCommune()
        : String.valueOf(here.level()).equals(name.level()) || here.isSchool() && name.isSchool()
        || isOutside(here) && isOutside(name);
    return rank && LISTED.matcher(name.own()).matches();
  }

  /** Whether a cell is a unit without the word for its level, in a column of units. */
  private boolean isBare(TableData.Row row, Text cell) {
    return units.contains(row.cells().indexOf(cell)) && !cell.isBlank()
        && (peers.isName(cell.value()) || unit.parsed().isProvince() && UnitName.isBareProvince(cell.value()));
  }

  /** An office of its own, rather than a department or team of another. */
  private static boolean isOutside(UnitName unit) {
    return UnitName.isOffice(unit.level()) && !INSIDE.contains(String.valueOf(unit.level()));
  }

  private boolean isOwn(Text cell) {
    UnitName here = unit.parsed();
    UnitName name = UnitName.inCell(cell.value());
    UnitName commune = here.isTerritory() ? null : here.territory();
    return arePeers(cell) ? unit.isNamedIn(cell.value())
        : !isPeer(cell) ? Letters.marked(cell.value()).equals(Letters.marked(here.own()))
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

  /** Numbers the numbered rows from 1. */
  public static List<TableData.Row> counted(List<TableData.Row> rows) {
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
