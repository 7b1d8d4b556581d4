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
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;

/** Finds what the parent's own tables allot to units (bảng phân bổ): columns that add up to one of its figures. */
public final class Allotments {

  /** Smaller figures match by chance. */
  private static final long FEW = 10;

  private final List<TableData> tables;
  private final Peers peers;

  /** By whether units are provinces, and by sum: the columns with that sum, as amounts by unit name. */
  private final Map<Boolean, Map<Long, List<Map<String, Long>>>> known = new ConcurrentHashMap<>();

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

  /** The unit's part of a figure; {@code null} if no table allots it, or if two tables differ. */
  public @Nullable Long of(Text figure, Unit unit) {
    Long whole = tables.isEmpty() ? null : Figure.count(figure.value());
    if (whole == null || whole < FEW) {
      return null;
    }
    List<Map<String, Long>> columns =
        known.computeIfAbsent(unit.parsed().isProvince(), province -> sums(unit)).getOrDefault(whole, List.of());
    Set<Long> found = new HashSet<>();
    for (Map<String, Long> column : columns) {
      Long own = column.get(Letters.marked(unit.parsed().full()));
      found.add(own != null ? own : column.getOrDefault(Letters.marked(unit.parsed().own()), 0L));
    }
    return found.size() == 1 ? found.iterator().next() : null;
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
