package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;

/** What the parent's own tables share out among units (bảng phân bổ): the columns that add up to a figure of its. */
final class Allotments {

  /** Smaller figures are alike by chance. */
  private static final long FEW = 10;

  private static final Long UNKNOWN = -1L;

  private final List<TableData> tables;
  private final Peers peers;

  /** By the level of units, for each sum the columns that make it: what each unit gets, by its name. */
  private final Map<String, Map<Long, List<Map<String, Long>>>> known = new ConcurrentHashMap<>();

  Allotments(Plan parent, Peers peers) {
    List<TableData> tables = new ArrayList<>();
    parent.sections().forEach(section -> section.items().forEach(item -> collect(item, tables)));
    parent.appendices().forEach(appendix -> appendix.section().items().forEach(item -> collect(item, tables)));
    this.tables = List.copyOf(tables);
    this.peers = peers;
  }

  private static void collect(Node node, List<TableData> tables) {
    if (node.table() != null && UnitTable.mayList(node.table())) {
      tables.add(node.table());
    }
    node.items().forEach(item -> collect(item, tables));
  }

  /** The parent's tables share out nothing. */
  boolean isNone() {
    return tables.isEmpty();
  }

  /** The unit's part of a figure; {@code null} where no table shares it out, or two do that differ. */
  @Nullable Long of(Text figure, Unit unit) {
    Long whole = tables.isEmpty() ? null : Figure.count(figure.value());
    if (whole == null || whole < FEW) {
      return null;
    }
    List<Map<String, Long>> columns =
        known.computeIfAbsent(String.valueOf(unit.parsed().level()), level -> sums(unit))
            .getOrDefault(whole, List.of());
    Set<Long> found = new HashSet<>();
    for (Map<String, Long> column : columns) {
      found.add(own(column, unit.parsed()));
    }
    Long only = found.size() == 1 ? found.iterator().next() : UNKNOWN;
    return only.equals(UNKNOWN) ? null : only;
  }

  /** Those that have no row get nothing, unless a row is for all of them together. */
  private static Long own(Map<String, Long> column, UnitName unit) {
    Long own = column.get(unit.key());
    UnitName commune = unit.territory();
    own = own == null && commune != null ? column.get(commune.key()) : own;
    own = own == null ? column.get(Letters.marked(unit.own())) : own;
    return own != null ? own : column.containsKey("") ? UNKNOWN : 0L;
  }

  private Map<Long, List<Map<String, Long>>> sums(Unit unit) {
    Map<Long, List<Map<String, Long>>> sums = new HashMap<>();
    for (TableData table : tables) {
      for (Map<String, Long> column : new UnitTable(table, unit, peers).columns()) {
        long sum = column.values().stream().mapToLong(Long::longValue).sum();
        sums.computeIfAbsent(sum, none -> new ArrayList<>()).add(column);
      }
    }
    return sums;
  }
}
