package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.TableData;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/** The nodes of a kind of unit for one unit: its shares of counted figures, tasks that name it, areas that it is. */
final class UnitNodes {

  /** What is printed where a figure is still to be found. */
  private static final String BLANK = "…";

  /** Whom a sentence tells to act, by name. */
  private static final Pattern UNIT_ACTS = Pattern.compile(
      "(?:(?:Giao|Đề nghị|Yêu cầu|Chủ tịch|UBND|Ủy ban nhân dân|Uỷ ban nhân dân) )*"
      + "(?:[Cc]ác )?(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu):? \\p{Lu}");

  /** A name alone, and no sentence that begins with one. */
  private static final Pattern LISTED = Pattern.compile("\\p{Lu}[^;:,.()]{0,40}");

  private final Unit unit;
  private final Apportionment apportionment;
  private final Ticks ticks;
  private final Remarks remarks;
  private final Coverage coverage;
  private final int firstYear;
  private final Set<String> gone = new HashSet<>();

  /** {@code firstYear}: targets of earlier years have lapsed. */
  UnitNodes(Unit unit, Apportionment apportionment, Ticks ticks, Remarks remarks, Coverage coverage, int firstYear) {
    this.unit = unit;
    this.apportionment = apportionment;
    this.ticks = ticks;
    this.remarks = remarks;
    this.coverage = coverage;
    this.firstYear = firstYear;
  }

  List<Section> sections(List<Section> sections) {
    List<Section> shared = sections.stream().map(this::shares).toList();
    return shared.stream().map(this::withoutGone).toList();
  }

  private Section shares(Section section) {
    List<Node> items = section.items().stream().map(this::node).filter(Objects::nonNull).map(Objects::requireNonNull)
        .toList();
    return new Section(section.id(), section.span(), section.heading(), section.number(), section.text(), section.list(),
        items, section.after(), section.show(), budget(section.budget()));
  }

  private @Nullable Node node(Node node) {
    Task task = node.task();
    if (task != null && (isForOthers(task) || isWithheld(node, task)) || isOfAnother(node)) {
      return null;
    }
    TableData table = table(node.table());
    if (table == null && node.table() != null && node.items().isEmpty() && node.indicators().isEmpty()) {
      return null;
    }
    List<Node> items = node.items().stream().map(this::node).filter(Objects::nonNull).map(Objects::requireNonNull)
        .toList();
    List<Indicator> indicators = node.indicators().stream().map(this::indicator).filter(Objects::nonNull)
        .map(Objects::requireNonNull).toList();
    boolean emptied = node.text().isEmpty() && items.isEmpty() && indicators.isEmpty()
        && !(node.items().isEmpty() && node.indicators().isEmpty());
    return emptied ? null : new Node(node.span(), node.title(), node.text(), node.list(), items, node.marker(),
        node.after(), table, node.show(), task == null ? null : bare(task), node.assignment(), indicators);
  }

  private boolean isForOthers(Task task) {
    List<Text> audience = task.audience();
    boolean others = !audience.isEmpty()
        && audience.stream().noneMatch(words -> unit.isNamedIn(words.value()) || ticks.means(words, unit));
    audience.stream().filter(words -> others).flatMap(words -> ticks.traitIn(words).stream()).findFirst()
        .ifPresent(trait -> coverage.leave("nhiệm vụ của " + audience.get(0),
            "danh sách không đánh dấu đơn vị ở cột “" + trait + "”", "the roster does not tick the unit in “" + trait + "”"));
    return others;
  }

  private boolean isWithheld(Node node, Task task) {
    Text words = node.title() != null ? node.title() : node.text().isEmpty() ? null : node.text().get(0);
    boolean withheld = ticks.withholds(task, words, unit);
    if (withheld) {
      coverage.leave(TaskBodies.name(node, task), "danh sách không đánh dấu đơn vị ở cột của nhiệm vụ này",
          "the roster does not tick the unit for this task");
    }
    return withheld;
  }

  /** A sentence that begins with the names of other units tells those what to do. */
  private boolean isOfAnother(Node node) {
    Text first = node.title() != null ? node.title() : node.text().isEmpty() ? null : node.text().get(0);
    boolean other = unit.parsed().isTerritory() && node.task() == null && first != null
        && UNIT_ACTS.matcher(first.value()).lookingAt() && !unit.isNamedIn(first.value());
    if (other) {
      coverage.leave("“" + Coverage.shorten(first.value()) + "”", "việc của đơn vị khác", "for another unit");
    }
    return other;
  }

  /** Of a table with a row for each of some units, the unit's own row. */
  private @Nullable TableData table(@Nullable TableData table) {
    if (table == null || !unit.parsed().isTerritory()) {
      return table;
    }
    List<TableData.Row> named = table.rows().stream().filter(row -> row.cells().stream().anyMatch(UnitNodes::isUnit)).toList();
    boolean list = named.size() > 1
        && table.rows().stream().allMatch(row -> row.group() != null || named.contains(row) || isTotal(row));
    if (!list) {
      return table;
    }
    List<TableData.Row> own = named.stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> isUnit(cell) && unit.isNamedIn(cell.value())))
        .map(UnitNodes::first).toList();
    if (own.isEmpty()) {
      coverage.leave("bảng “" + Coverage.shorten(named.get(0).cells().stream().map(Text::value)
          .reduce((one, other) -> one + " | " + other).orElse("")) + "”", "không có hàng của đơn vị", "no row is the unit's");
      return null;
    }
    return table.withRows(own);
  }

  private static boolean isUnit(Text cell) {
    UnitName name = UnitName.of(WrittenName.unit(cell, null).value());
    return name.level() != null && Set.of("xã", "phường", "đặc khu").contains(name.level())
        && LISTED.matcher(name.own()).matches();
  }

  private static boolean isTotal(TableData.Row row) {
    return row.cells().stream().anyMatch(cell -> Letters.plain(cell.value()).matches("(?:tong|cong|tong cong|tong so)"));
  }

  /** The only row of the unit is its first. */
  private static TableData.Row first(TableData.Row row) {
    Text number = row.cells().get(0);
    if (!number.value().matches("\\d+[.]?")) {
      return row;
    }
    List<Text> cells = new ArrayList<>(row.cells());
    cells.set(0, number.withValue("1"));
    return new TableData.Row(null, List.copyOf(cells));
  }

  /** Whom the parent meant is settled now; nobody works together with himself. */
  private Task bare(Task task) {
    List<Text> with = task.with().stream().map(this::others).filter(one -> !one.isBlank()).toList();
    return new Task(task.id(), task.lead(), with, task.deadline(), task.product(), List.of(), task.indicators(),
        task.place(), task.time(), task.rationale());
  }

  private Text others(Text bodies) {
    if (!unit.isNamedIn(bodies.value())) {
      return bodies;
    }
    List<String> others = Stream.of(bodies.value().split(", | và |; ")).filter(body -> !unit.isNamedIn(body)).toList();
    return bodies.withValue(String.join(", ", others));
  }

  private @Nullable Indicator indicator(Indicator indicator) {
    List<Indicator.Figure> targets = figures(indicator, indicator.targets());
    List<Indicator.Figure> parts = figures(indicator, indicator.parts());
    if (targets.isEmpty() && !indicator.targets().isEmpty()) {
      String name = indicator.id() == null ? "“" + Coverage.shorten(String.valueOf(indicator.text())) + "”"
          : indicator.id().value();
      coverage.leave(name, "phần của đơn vị bằng 0 hoặc không thuộc khu vực, giai đoạn của đơn vị",
          "the unit's share is 0, or the area or the years are not its own");
      if (indicator.id() != null) {
        gone.add(indicator.id().value());
      }
      return null;
    }
    return new Indicator(indicator.span(), indicator.id(), indicator.text(), indicator.unit(), indicator.compare(),
        indicator.baseline(), targets, parts);
  }

  private List<Indicator.Figure> figures(Indicator indicator, List<Indicator.Figure> figures) {
    List<Indicator.Figure> own = new ArrayList<>();
    for (Indicator.Figure figure : figures) {
      if (isElsewhere(figure) || hasLapsed(figure)) {
        continue;
      }
      Text value = value(figure.value());
      if (value == null) {
        continue;
      }
      if (value.value().equals(BLANK) && indicator.text() != null) {
        remarks.on(indicator.text(), "xem lại: chưa có căn cứ để chia “" + figure.value()
            + (indicator.unit() == null ? "" : " " + indicator.unit()) + "” của cấp trên; ghi phần của đơn vị");
      }
      own.add(new Indicator.Figure(figure.label(), value));
    }
    return List.copyOf(own);
  }

  private boolean isElsewhere(Indicator.Figure figure) {
    String area = figure.label() == null ? null : Area.LEVELS.get(Letters.lower(figure.label().value()));
    return area != null && !area.equals(unit.level());
  }

  private boolean hasLapsed(Indicator.Figure figure) {
    String label = figure.label() == null ? "" : figure.label().value();
    return label.matches("\\d{4}") && Integer.parseInt(label) < firstYear;
  }

  /** The unit's share; {@code null} when it is nothing, {@link #BLANK} when nobody can tell. */
  private @Nullable Text value(Text figure) {
    if (!apportionment.divides(figure)) {
      return figure;
    }
    Long share = apportionment.share(figure, unit);
    if (share == null) {
      return figure.withValue(BLANK);
    }
    boolean grouped = figure.value().contains(".") || figure.value().contains(" ");
    return share == 0 ? null : figure.withValue(grouped ? Decimal.grouped(share) : String.valueOf(share));
  }

  private @Nullable Budget budget(@Nullable Budget budget) {
    if (budget == null) {
      return null;
    }
    List<Budget.BudgetLine> lines = new ArrayList<>();
    for (Budget.BudgetLine line : budget.lines()) {
      Text amount = line.amount() == null ? null : value(line.amount());
      if (line.amount() == null || amount != null) {
        boolean divided = line.amount() != null && amount != line.amount();
        lines.add(new Budget.BudgetLine(line.span(), line.item(), divided ? null : line.unit(),
            divided ? null : line.quantity(), divided ? null : line.price(), amount, line.source(), line.note()));
      }
    }
    List<Budget.Source> sources = budget.sources().stream()
        .map(source -> new Budget.Source(source.name(), source.amount() == null ? null : value(source.amount())))
        .toList();
    return new Budget(List.copyOf(lines), sources, budget.total() == null ? null : value(budget.total()));
  }

  /** Tasks do not serve indicators that are gone. */
  private Section withoutGone(Section section) {
    return gone.isEmpty() ? section : new Section(section.id(), section.span(), section.heading(), section.number(),
        section.text(), section.list(), section.items().stream().map(this::withoutGone).toList(), section.after(),
        section.show(), section.budget());
  }

  private Node withoutGone(Node node) {
    Task task = node.task();
    Task served = task == null ? null : new Task(task.id(), task.lead(), task.with(), task.deadline(), task.product(),
        task.audience(), task.indicators().stream().filter(id -> !gone.contains(id.value())).toList(), task.place(),
        task.time(), task.rationale());
    return new Node(node.span(), node.title(), node.text(), node.list(),
        node.items().stream().map(this::withoutGone).toList(), node.marker(), node.after(), node.table(), node.show(),
        served, node.assignment(), node.indicators());
  }
}
