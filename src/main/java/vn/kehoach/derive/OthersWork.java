package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.figure.UnitTable;
import vn.kehoach.derive.roster.Ticks;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.TableData;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/**
 * Decides which content for particular units (by name, by class or by ticks in the roster) does not concern a given
 * unit.
 */
final class OthersWork {

  /** A sentence whose acting subject is named. */
  private static final Pattern UNIT_ACTS = Pattern.compile(
      "(?:(?:Riêng|Đối với|Giao|Đề nghị|Yêu cầu|Chủ tịch|UBND|Ủy ban nhân dân|Uỷ ban nhân dân) )*"
      + "(?:[Cc]ác )?(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|(?<province>[Tt]ỉnh|[Tt]hành phố)):? \\p{Lu}");

  private static final Pattern OTHERS_ACT = Pattern.compile(
      "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố) [\\p{Lu}\\d]");

  /** Units named by a common property, possibly with their names. */
  private static final Pattern SOME_UNITS = Pattern.compile(
      "(?:(?:Riêng|Đối với|Tại|Ở|UBND|Ủy ban nhân dân|Uỷ ban nhân dân) )*(?:[Cc]ác |[Nn]hững )?"
      + "(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?:(?:,| và) (?:xã|phường|đặc khu))*(?: \\p{Ll}+){1,5}"
      + "(?<list> ?[(:]? ?\\p{Lu}[^;.()]*)?");

  private final Unit unit;
  private final Ticks ticks;
  private final Peers peers;
  private final Coverage coverage;

  /**
   * @param coverage records what is omitted, and why
   */
  OthersWork(Unit unit, Lens lens, Coverage coverage) {
    this.unit = unit;
    this.ticks = lens.ticks();
    this.peers = lens.peers();
    this.coverage = coverage;
  }

  /** Whether an item does not concern the unit. */
  boolean have(Node node) {
    Task task = node.task();
    return task != null && (isForOthers(node, task) || isWithheld(node, task)) || isOfAnother(node);
  }

  /** A table of tasks without the rows for other named units; {@code null} if none remains. */
  @Nullable TableData without(TableData table) {
    List<TableData.Row> own = new ArrayList<>();
    for (TableData.Row row : table.rows()) {
      boolean others = row.cells().stream()
          .anyMatch(cell -> OTHERS_ACT.matcher(cell.value()).lookingAt() || isAnotherOffice(cell))
          && row.cells().stream().noneMatch(cell -> unit.isNamedIn(cell.value()));
      if (others && TaskRows.isOfTasks(table)) {
        coverage.leave("“" + Coverage.shorten(TaskRows.name(table, row)) + "”", "việc của đơn vị khác",
            "work of another unit");
      } else {
        own.add(row);
      }
    }
    return own.size() == table.rows().size() ? table : own.isEmpty() ? null : table.withRows(UnitTable.counted(own));
  }

  private boolean isForOthers(Node node, Task task) {
    List<Text> audience = task.audience();
    boolean others = !audience.isEmpty()
        && audience.stream().noneMatch(words -> unit.isNamedIn(words.value()) || ticks.means(words, unit));
    audience.stream().filter(words -> others).flatMap(words -> ticks.traitIn(words).stream()).findFirst()
        .ifPresent(trait -> coverage.leave("nhiệm vụ của " + audience.get(0),
            "danh sách không đánh dấu đơn vị ở cột “" + trait + "”",
            "the roster does not tick this unit in the column “" + trait + "”"));
    boolean told = audience.stream().anyMatch(words -> ticks.traitIn(words).isPresent());
    if (others && !told) {
      coverage.leave(TaskBodies.name(node, task), "việc của " + TaskBodies.join(audience),
          "work of " + TaskBodies.join(audience));
    }
    return others;
  }

  private boolean isWithheld(Node node, Task task) {
    boolean withheld = ticks.withholds(task, node.firstWords(), unit);
    if (withheld) {
      coverage.leave(TaskBodies.name(node, task), "danh sách không đánh dấu đơn vị ở cột của nhiệm vụ này",
          "the roster does not tick this unit in the column of this task");
    }
    return withheld;
  }

  /** A sentence that begins with the names of other units tells those what to do. */
  private boolean isOfAnother(Node node) {
    Text first = node.firstWords();
    if (first == null) {
      return false;
    }
    Task task = node.task();
    boolean other = task == null && (isAnotherTerritory(first) || peers.beginsWithAnother(first.value(), unit)
        || isOfOtherClass(first)) || (task == null || task.id() == null) && isAnotherOffice(first);
    if (other) {
      coverage.leave("“" + Coverage.shorten(first.value()) + "”", "việc của đơn vị khác", "work of another unit");
    }
    return other;
  }

  private boolean isAnotherTerritory(Text words) {
    Matcher acts = UNIT_ACTS.matcher(words.value());
    return unit.parsed().isTerritory() && acts.lookingAt()
        && (acts.group("province") != null) == unit.parsed().isProvince() && !unit.isNamedIn(words.value());
  }

  /** "Các xã ven biển tổ chức ...", "Các xã biên giới (Ia O, Ia Chía) được ...", if the unit is not one of them. */
  private boolean isOfOtherClass(Text words) {
    Matcher some = SOME_UNITS.matcher(words.value());
    if (!unit.parsed().isTerritory() || !some.lookingAt()) {
      return false;
    }
    Text told = words.subSequence(0, some.end());
    List<String> list = some.group("list") == null ? List.of()
        : List.of(some.group("list").replaceFirst("^ ?[(:]? ?", "").split(", | và "));
    String own = Letters.marked(unit.parsed().own());
    boolean among = list.stream().map(Letters::marked)
        .anyMatch(name -> name.equals(own) || name.startsWith(own + " "));
    return list.stream().anyMatch(peers::isName) ? !among && !unit.isNamedIn(told.value())
        : ticks.traitIn(told).filter(trait -> !ticks.has(unit, trait)).isPresent();
  }

  /** "Bệnh viện Đa khoa tỉnh tiếp nhận ..." in the plan of another hospital. */
  private boolean isAnotherOffice(Text words) {
    String level = unit.parsed().level();
    UnitName begins = UnitName.of(words.value());
    return UnitName.isOffice(level) && level.equals(begins.level()) && begins.own().matches("\\p{Lu}(?s:.*)")
        && !unit.isNamedIn(words.value());
  }
}
