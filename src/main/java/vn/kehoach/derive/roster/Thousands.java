package vn.kehoach.derive.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.source.Text;

/** Recognises commas between thousands: a column that counts people contains "41,730" and no fractions. */
final class Thousands {

  private static final List<String> COUNTS = List.of("population", "households", "pupils", "members");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
  private static final Pattern COMMA = Pattern.compile(".*\\d,\\d.*");

  private Thousands() {}

  /** The rows with full stops instead of such commas. */
  static List<List<Text>> of(RosterHead head, List<List<Text>> rows) {
    List<List<Text>> all = rows;
    for (int column = 0; column < head.columns().size(); column++) {
      int at = column;
      Stream<Text> cells = all.subList(head.below(), all.size()).stream().filter(row -> at < row.size())
          .map(row -> row.get(at));
      if (isGrouped(head.columns().get(column), cells)) {
        all = all.stream().map(row -> at < row.size() ? stopped(row, at) : row).toList();
      }
    }
    return all;
  }

  /** Replaces such commas in the fields of units by full stops. */
  static void in(List<Map<String, Text>> units) {
    for (String column : COUNTS) {
      if (isGrouped(column, units.stream().map(unit -> unit.get(column)).filter(Objects::nonNull))) {
        units.forEach(unit -> unit.computeIfPresent(column, (name, cell) -> stopped(cell)));
      }
    }
  }

  private static boolean isGrouped(String column, Stream<Text> cells) {
    List<Text> commas = COUNTS.contains(column)
        ? cells.filter(cell -> COMMA.matcher(cell).matches()).toList() : List.of();
    return !commas.isEmpty() && commas.stream().allMatch(cell -> GROUPED.matcher(cell).matches());
  }

  private static List<Text> stopped(List<Text> row, int column) {
    List<Text> stopped = new ArrayList<>(row);
    stopped.set(column, stopped(row.get(column)));
    return List.copyOf(stopped);
  }

  private static Text stopped(Text cell) {
    return GROUPED.matcher(cell).matches() ? cell.withValue(cell.value().replace(',', '.')) : cell;
  }
}
