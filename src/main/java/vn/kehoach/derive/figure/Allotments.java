package vn.kehoach.derive.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Peers;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;

/** Finds what the parent's own tables allot to units (bảng phân bổ): columns that add up to one of its figures. */
public final class Allotments {

  /** Smaller figures match by chance. */
  private static final long FEW = 10;

  private static final Long UNKNOWN = -1L;

  private final List<TableData> tables;
  private final Peers peers;

  /** By the level of units and by sum: the columns with that sum, as amounts by unit name. */
  private final Map<String, Map<Long, List<Map<String, Long>>>> known = new ConcurrentHashMap<>();

  public Allotments(Plan parent, Peers peers) {
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

  boolean isNone() {
    return tables.isEmpty();
  }

  /** The unit's part of a figure; {@code null} if no table allots it, or if two tables differ. */
  public @Nullable Long of(Text figure, Unit unit) {
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
