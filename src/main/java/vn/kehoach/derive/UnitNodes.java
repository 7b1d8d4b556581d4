package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.figure.UnitFigures;
import vn.kehoach.derive.figure.UnitTable;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.TableData;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/** Adapts the items of a kind of unit to one unit: its own figures, and without tasks and rows of other units. */
final class UnitNodes {

  private static final UnaryOperator<String> WHOLE =
      figure -> "(?<![\\d.,])" + Pattern.quote(figure) + "(?![\\d]|[.,]\\d)";

  private static final Pattern SUM = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

  /** An amount too large for one unit: "250 ha rừng". */
  private static final Pattern AMOUNT =
      Pattern.compile("(?:0?[3-9]|[1-9]\\d|\\d{3,}|\\d{1,3}(?:\\.\\d{3})+)(?:,\\d+)? \\p{L}.*");

  private static final Pattern UNITS =
      Pattern.compile("(?:(?:UBND|Ủy ban nhân dân) )?[Cc]ác (?:xã|phường|đặc khu|tỉnh|thành phố)(?!\\p{L})");

  private final Unit unit;
  private final Peers peers;
  private final OthersWork others;
  private final UnitFigures figures;
  private final Remarks remarks;
  private final Coverage coverage;

  UnitNodes(Unit unit, Lens lens, UnitFigures figures, Remarks remarks, Coverage coverage) {
    this.unit = unit;
    this.peers = lens.peers();
    this.others = new OthersWork(unit, lens, remarks, coverage);
    this.figures = figures;
    this.remarks = remarks;
    this.coverage = coverage;
  }

  List<Section> sections(List<Section> sections) {
    List<Section> shared = sections.stream().map(this::shares).toList();
    return shared.stream().map(this::withoutGone).toList();
  }

  /** The appendices that contain tasks or a row of the unit. */
  List<Appendix> appendices(List<Appendix> appendices) {
    List<Appendix> own = new ArrayList<>();
    for (Appendix appendix : appendices) {
      Section section = withoutGone(shares(appendix.section()));
      Appendix kept = new Appendix(appendix.title(), appendix.orientation(), section);
      boolean rows = appendix.section().items().stream().anyMatch(this::hasOwnRow);
      if (rows || Skeleton.hasTasks(appendix) && !section.items().isEmpty()) {
        own.add(kept);
      } else {
        coverage.leave("phụ lục “" + Coverage.shorten(String.valueOf(appendix.title())) + "”",
            "không có nhiệm vụ, hàng nào của đơn vị", "contains no task or row of the unit");
      }
    }
    return List.copyOf(own);
  }

  private boolean hasOwnRow(Node node) {
    UnitTable table = node.table() == null ? null : new UnitTable(node.table(), unit, peers);
    return table != null && table.isList() && table.own() != null || node.items().stream().anyMatch(this::hasOwnRow);
  }

  private Section shares(Section section) {
    List<Node> items = section.items().stream().map(this::node).filter(Objects::nonNull).map(Objects::requireNonNull)
        .toList();
    return section.withItems(items).withBudget(figures.budget(section.budget()));
  }

  private @Nullable Node node(Node whole) {
    Node concerned = others.without(whole);
    if (concerned == null) {
      return null;
    }
    Node node = concerned.withText(concerned.text().stream().map(figures::own).toList());
    Task task = node.task();
    TableData table = table(node.table(), node.text());
    if (table == null && node.table() != null && node.items().isEmpty() && node.indicators().isEmpty()) {
      return null;
    }
    node.text().forEach(this::remarkOthers);
    if (task != null && task.lead().size() + task.with().size() > 0) {
      task.product().stream().filter(product -> AMOUNT.matcher(product.value()).matches()).forEach(product ->
          remarks.on(product, "xem lại: “" + product + "” là số của cấp trên; ghi phần của đơn vị"));
    }
    List<Node> items = node.items().stream().map(this::node).filter(Objects::nonNull).map(Objects::requireNonNull)
        .toList();
    List<Indicator> indicators = node.indicators().stream().map(figures::indicator).filter(Objects::nonNull)
        .map(Objects::requireNonNull).toList();
    boolean emptied = node.text().isEmpty() && items.isEmpty() && indicators.isEmpty()
        && !(node.items().isEmpty() && node.indicators().isEmpty());
    return emptied ? null : node.withItems(items).withTable(table).withIndicators(indicators)
        .withTask(task == null ? null : bare(task));
  }

  private void remarkOthers(Text words) {
    List<String> others = peers.others(words.value(), unit);
    if (!others.isEmpty()) {
      remarks.on(words, "xem lại: câu còn nhắc đến đơn vị khác (“" + String.join("”, “", others) + "”)");
    }
  }

  /** The unit's own row of a table with a row for each of several units. */
  private @Nullable TableData table(@Nullable TableData table, List<Text> above) {
    UnitTable units = table == null ? null : new UnitTable(table, unit, peers);
    if (units == null || !units.isList() || units.isAllOwn()) {
      List<Text> sums = units == null ? List.of()
          : units.figures().stream().filter(cell -> SUM.matcher(cell.value()).matches()).limit(1).toList();
      Stream.concat(above.stream(), sums.stream()).limit(sums.size()).forEach(text ->
          remarks.on(text, "xem lại: bảng ở đây ghi số của cấp trên; ghi số của đơn vị"));
      return table == null ? null : others.without(table);
    }
    TableData own = units.own();
    if (own == null) {
      coverage.leave("bảng “" + Coverage.shorten(units.name()) + "”", "không có hàng của đơn vị",
          "contains no row of the unit");
    }
    for (Text total : own == null ? List.<Text>of() : units.totals()) {
      Pattern figure = Pattern.compile(total.value().matches("\\d[\\d.,]*") ? WHOLE.apply(total.value()) : "(?!)");
      above.stream().filter(text -> figure.matcher(text.value()).find()).findFirst().ifPresent(text ->
          remarks.on(text, "xem lại: “" + total + "” là số của cấp trên; ghi số của đơn vị"));
    }
    return own;
  }

  /** Removes the audience, which has been resolved, and partners equal to the lead. */
  private Task bare(Task task) {
    List<Text> with = task.with().stream().map(this::others).filter(one -> !one.isBlank()).toList();
    return task.by(task.lead(), with).withAudience(List.of());
  }

  private Text others(Text bodies) {
    if (!unit.isNamedIn(bodies.value())) {
      return bodies;
    }
    if (unit.parsed().isTerritory() && UNITS.matcher(bodies.value()).lookingAt()) {
      // other units do not help with what each of them does
      return bodies.withValue("");
    }
    List<String> others = Stream.of(bodies.value().split(", | và |; ")).filter(body -> !unit.isNamedIn(body)).toList();
    return bodies.withValue(String.join(", ", others));
  }

  /** Removes references to indicators that are no longer in the plan. */
  private Section withoutGone(Section section) {
    return figures.gone().isEmpty() ? section
        : section.withItems(section.items().stream().map(this::withoutGone).toList());
  }

  private Node withoutGone(Node node) {
    Task task = node.task();
    Task served = task == null ? null
        : task.withIndicators(task.indicators().stream().filter(id -> !figures.gone().contains(id.value())).toList());
    return node.withTask(served).withItems(node.items().stream().map(this::withoutGone).toList());
  }
}
