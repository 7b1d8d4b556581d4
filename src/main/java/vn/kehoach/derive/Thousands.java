package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.source.Text;

/** People are counted whole: a column of theirs with "41,730" in it, and nowhere a fraction, has commas between thousands. */
final class Thousands {

  private static final Set<String> COUNTS = Set.of("population", "households", "pupils", "members");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
  private static final Pattern COMMA = Pattern.compile(".*\\d,\\d.*");

  private Thousands() {}

  /** The rows with stops in place of such commas. */
  static List<List<Text>> of(RosterHead head, List<List<Text>> rows) {
    List<List<Text>> all = rows;
    for (int column = 0; column < head.columns().size(); column++) {
      int at = column;
      List<Text> cells = all.subList(head.below(), all.size()).stream().filter(row -> at < row.size())
          .map(row -> row.get(at)).filter(cell -> COMMA.matcher(cell).matches()).toList();
      boolean grouped = COUNTS.contains(head.columns().get(column)) && !cells.isEmpty()
          && cells.stream().allMatch(cell -> GROUPED.matcher(cell).matches());
      if (grouped) {
        all = all.stream().map(row -> at < row.size() ? stopped(row, at) : row).toList();
      }
    }
    return all;
  }

  private static List<Text> stopped(List<Text> row, int column) {
    List<Text> stopped = new ArrayList<>(row);
    Text cell = row.get(column);
    stopped.set(column, GROUPED.matcher(cell).matches() ? cell.withValue(cell.value().replace(',', '.')) : cell);
    return List.copyOf(stopped);
  }
}
