package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.figure.UnitTable;
import vn.kehoach.derive.roster.Ticks;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.TableData;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/**
 * Decides which content for particular units (by name, by class or by ticks in the roster) does not concern a given
 * unit.
 */
final class OthersWork {

  private static final Pattern OTHERS_ACT = Pattern.compile(
      "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố) [\\p{Lu}\\d]");

  private final Unit unit;
  private final Ticks ticks;
  private final OwnPart part;
  private final Remarks remarks;
  private final Coverage coverage;

  /**
   * @param coverage records what is omitted, and why
   */
  OthersWork(Unit unit, Lens lens, Remarks remarks, Coverage coverage) {
    this.unit = unit;
    this.ticks = lens.ticks();
    this.part = new OwnPart(unit, lens);
    this.remarks = remarks;
    this.coverage = coverage;
  }

  /** What concerns the unit of an item; {@code null} if nothing does. */
  @Nullable Node without(Node node) {
    Task task = node.task();
    if (task != null && (isForOthers(node, task) || isWithheld(node, task)) || isOfAnother(node)) {
      return null;
    }
    if (task != null && task.id() != null && node.text().size() != 1) {
      return node;
    }
    List<Text> text = new ArrayList<>();
    for (Text words : node.text()) {
      Text own = part.in(words, coverage);
      if (own != null) {
        if (own != words) {
          remarks.takeQuoted(words, own);
        }
        text.add(own);
      } else if (node.title() == null && words == node.text().get(0)) {
        // what stands below it is for the others as well
        return null;
      }
    }
    List<Text> after = node.after().stream().map(words -> part.in(words, coverage)).filter(Objects::nonNull)
        .map(Objects::requireNonNull).toList();
    boolean emptied =
        text.isEmpty() && !node.text().isEmpty() && node.items().isEmpty() && node.table() == null;
    Node own = text.equals(node.text()) ? node : node.withText(List.copyOf(text));
    return emptied ? null : after.equals(node.after()) ? own : own.withAfter(after);
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

  /** A title with the names of other units, or a sentence with that of another office, tells those what to do. */
  private boolean isOfAnother(Node node) {
    Text first = node.firstWords();
    if (first == null) {
      return false;
    }
    Task task = node.task();
    boolean other = task == null && node.title() != null && part.isOthers(first)
        || (task == null || task.id() == null) && isAnotherOffice(first);
    if (other) {
      coverage.leave("“" + Coverage.shorten(first.value()) + "”", "việc của đơn vị khác", "work of another unit");
    }
    return other;
  }

  /** "Bệnh viện Đa khoa tỉnh tiếp nhận ..." in the plan of another hospital. */
  private boolean isAnotherOffice(Text words) {
    String level = unit.parsed().level();
    UnitName begins = UnitName.of(words.value());
    boolean one = UnitName.isOffice(level) || "đảng ủy".equals(level);
    return one && String.valueOf(level).equals(begins.level())
        && begins.own().matches("(?:các cơ quan )?\\p{Lu}(?s:.*)")
        && !unit.isNamedIn(words.value());
  }
}
