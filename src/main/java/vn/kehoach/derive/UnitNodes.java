package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.Ticks;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.plan.Appendix;
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
      "(?:(?:Riêng|Đối với|Giao|Đề nghị|Yêu cầu|Chủ tịch|UBND|Ủy ban nhân dân|Uỷ ban nhân dân) )*"
      + "(?:[Cc]ác )?(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|(?<province>[Tt]ỉnh|[Tt]hành phố)):? \\p{Lu}");

  private static final Pattern OTHERS_ACT = Pattern.compile(
      "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố) [\\p{Lu}\\d]");

  /** Units by what they have in common, and perhaps by their names. */
  private static final Pattern SOME_UNITS = Pattern.compile(
      "(?:(?:Riêng|Đối với|Tại|Ở|UBND|Ủy ban nhân dân|Uỷ ban nhân dân) )*(?:[Cc]ác |[Nn]hững )?"
      + "(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?:(?:,| và) (?:xã|phường|đặc khu))*(?: \\p{Ll}+){1,5}"
      + "(?<list> ?[(:]? ?\\p{Lu}[^;.()]*)?");

  private static final UnaryOperator<String> WHOLE =
      figure -> "(?<![\\d.,])" + Pattern.quote(figure) + "(?![\\d]|[.,]\\d)";

  private static final Pattern SUM = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

  private static final Pattern WHOLE_NUMBER =
      Pattern.compile("(?<![\\d.,/-]|năm )(?:\\d{1,3}(?:\\.\\d{3})+|\\d{2,})(?= \\p{L})");

  /** So much of something, too much for one unit: "250 ha rừng". */
  private static final Pattern AMOUNT =
      Pattern.compile("(?:0?[3-9]|[1-9]\\d|\\d{3,}|\\d{1,3}(?:\\.\\d{3})+)(?:,\\d+)? \\p{L}.*");

  private final Unit unit;
  private final Apportionment apportionment;
  private final Ticks ticks;
  private final Peers peers;
  private final Remarks remarks;
  private final Coverage coverage;
  private final int firstYear;
  private final Allotments allotments;
  private final Set<String> gone = new HashSet<>();

  /**
   * Of one unit.
   *
   * @param allotments what the parent's tables share out
   * @param firstYear  targets of earlier years have lapsed
   */
  UnitNodes(Unit unit, Apportionment apportionment, Lens lens, Allotments allotments, Remarks remarks,
      Coverage coverage, int firstYear) {
    this.unit = unit;
    this.allotments = allotments;
    this.apportionment = apportionment;
    this.ticks = lens.ticks();
    this.peers = lens.peers();
    this.remarks = remarks;
    this.coverage = coverage;
    this.firstYear = firstYear;
  }

  List<Section> sections(List<Section> sections) {
    List<Section> shared = sections.stream().map(this::shares).toList();
    return shared.stream().map(this::withoutGone).toList();
  }

  /** Those with tasks or a row of the unit's. */
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
            "không có nhiệm vụ, hàng nào của đơn vị", "holds no task and no row of the unit");
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
    return section.withItems(items).withBudget(budget(section.budget()));
  }

  private @Nullable Node node(Node node) {
    Task task = node.task();
    if (task != null && (isForOthers(node, task) || isWithheld(node, task)) || isOfAnother(node)) {
      return null;
    }
    TableData table = table(node.table(), node.text());
    if (table == null && node.table() != null && node.items().isEmpty() && node.indicators().isEmpty()) {
      return null;
    }
    node.text().forEach(this::remarkOthers);
    node.text().forEach(this::remarkAllotted);
    if (task != null && task.lead().size() + task.with().size() > 0) {
      task.product().stream().filter(product -> AMOUNT.matcher(product.value()).matches()).forEach(product ->
          remarks.on(product, "xem lại: “" + product + "” là số của cấp trên; ghi phần của đơn vị"));
    }
    List<Node> items = node.items().stream().map(this::node).filter(Objects::nonNull).map(Objects::requireNonNull)
        .toList();
    List<Indicator> indicators = node.indicators().stream().map(this::indicator).filter(Objects::nonNull)
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

  /** A sum in a sentence that the parent's own table shares out. */
  private void remarkAllotted(Text words) {
    for (Matcher sum = allotments.isNone() ? null : WHOLE_NUMBER.matcher(words.value()); sum != null && sum.find();) {
      Long own = allotments.of(words.subSequence(sum.start(), sum.end()), unit);
      if (own != null) {
        remarks.on(words, "xem lại: “" + sum.group() + "” là số của cấp trên; bảng phân bổ của cấp trên "
            + (own == 0 ? "không có phần của đơn vị" : "ghi cho đơn vị “" + Decimal.grouped(own) + "”"));
      }
    }
  }

  private boolean isForOthers(Node node, Task task) {
    List<Text> audience = task.audience();
    boolean others = !audience.isEmpty()
        && audience.stream().noneMatch(words -> unit.isNamedIn(words.value()) || ticks.means(words, unit));
    audience.stream().filter(words -> others).flatMap(words -> ticks.traitIn(words).stream()).findFirst()
        .ifPresent(trait -> coverage.leave("nhiệm vụ của " + audience.get(0),
            "danh sách không đánh dấu đơn vị ở cột “" + trait + "”",
            "the roster does not tick the unit in “" + trait + "”"));
    boolean told = audience.stream().anyMatch(words -> ticks.traitIn(words).isPresent());
    if (others && !told) {
      coverage.leave(TaskBodies.name(node, task), "việc của " + TaskBodies.join(audience),
          "for " + TaskBodies.join(audience));
    }
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
    Matcher acts = UNIT_ACTS.matcher(first == null ? "" : first.value());
    boolean other = unit.parsed().isTerritory() && node.task() == null && first != null && acts.lookingAt()
        && (acts.group("province") != null) == unit.parsed().isProvince() && !unit.isNamedIn(first.value())
        || node.task() == null && first != null && peers.beginsWithAnother(first.value(), unit)
        || node.task() == null && first != null && isOfOtherClass(first)
        || first != null && (node.task() == null || node.task().id() == null) && isAnotherOffice(first);
    if (other) {
      coverage.leave("“" + Coverage.shorten(first.value()) + "”", "việc của đơn vị khác", "for another unit");
    }
    return other;
  }

  /** "Các xã ven biển tổ chức ...", "Các xã biên giới (Ia O, Ia Chía) được ..." where the unit is none of them. */
  private boolean isOfOtherClass(Text words) {
    Matcher some = SOME_UNITS.matcher(words.value());
    if (!unit.parsed().isTerritory() || !some.lookingAt()) {
      return false;
    }
    Text told = words.subSequence(0, some.end());
    List<String> list = some.group("list") == null ? List.of()
        : List.of(some.group("list").replaceFirst("^ ?[(:]? ?", "").split(", | và "));
    boolean listed = list.stream().anyMatch(peers::isName);
    String own = Letters.marked(unit.parsed().own());
    boolean among = listed && list.stream().map(Letters::marked)
        .anyMatch(name -> name.equals(own) || name.startsWith(own + " "));
    return listed ? !among && !unit.isNamedIn(told.value())
        : ticks.traitIn(told).filter(trait -> !ticks.has(unit, trait))
        .isPresent();
  }

  /** "Bệnh viện Đa khoa tỉnh tiếp nhận ..." in the plan of another hospital. */
  private boolean isAnotherOffice(Text words) {
    String level = unit.parsed().level();
    UnitName begins = UnitName.of(words.value());
    return UnitName.isOffice(level) && level.equals(begins.level()) && begins.own().matches("\\p{Lu}(?s:.*)")
        && !unit.isNamedIn(words.value());
  }

  /** Of a table with a row for each of some units, the unit's own row. */
  private @Nullable TableData table(@Nullable TableData table, List<Text> above) {
    UnitTable units = table == null ? null : new UnitTable(table, unit, peers);
    if (units == null || !units.isList()) {
      List<Text> sums = units == null ? List.of()
          : units.figures().stream().filter(cell -> SUM.matcher(cell.value()).matches()).limit(1).toList();
      Stream.concat(above.stream(), sums.stream()).limit(sums.size()).forEach(text ->
          remarks.on(text, "xem lại: bảng ở đây ghi số của cấp trên; ghi số của đơn vị"));
      return table == null ? null : ownRows(table);
    }
    TableData own = units.own();
    if (own == null) {
      coverage.leave("bảng “" + Coverage.shorten(units.name()) + "”", "không có hàng của đơn vị",
          "no row is the unit's");
    }
    for (Text total : own == null ? List.<Text>of() : units.totals()) {
      Pattern figure = Pattern.compile(total.value().matches("\\d[\\d.,]*") ? WHOLE.apply(total.value()) : "(?!)");
      above.stream().filter(text -> figure.matcher(text.value()).find()).findFirst().ifPresent(text ->
          remarks.on(text, "xem lại: “" + total + "” là số của cấp trên; ghi số của đơn vị"));
    }
    return own;
  }

  /** Of a table of tasks, without the rows in which other units are told by name. */
  private @Nullable TableData ownRows(TableData table) {
    List<TableData.Row> own = new ArrayList<>();
    for (TableData.Row row : table.rows()) {
      boolean others = row.cells().stream()
          .anyMatch(cell -> OTHERS_ACT.matcher(cell.value()).lookingAt() || isAnotherOffice(cell))
          && row.cells().stream().noneMatch(cell -> unit.isNamedIn(cell.value()));
      if (others && TaskRows.isOfTasks(table)) {
        coverage.leave("“" + Coverage.shorten(TaskRows.name(table, row)) + "”", "việc của đơn vị khác",
            "for another unit");
      } else {
        own.add(row);
      }
    }
    return own.size() == table.rows().size() ? table : own.isEmpty() ? null : table.withRows(UnitTable.counted(own));
  }

  /** Whom the parent meant is settled now; nobody works together with himself. */
  private Task bare(Task task) {
    List<Text> with = task.with().stream().map(this::others).filter(one -> !one.isBlank()).toList();
    return task.by(task.lead(), with).withAudience(List.of());
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
    boolean byArea = IndicatorKind.of(indicator) == IndicatorKind.RATE && targets.size() == 1 && parts.size() == 1
        && indicator.parts().size() > 1 && isArea(parts.get(0));
    if (byArea) {
      // a rate for the kind of area that the unit is, is the unit's
      targets = List.of(new Indicator.Figure(targets.get(0).label(), parts.get(0).value()));
      parts = List.of();
    }
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
      boolean allotted = value != figure.value() && allotments.of(figure.value(), unit) != null;
      if (allotted && indicator.text() != null) {
        remarks.on(indicator.text(), "xem lại: phần của đơn vị theo bảng phân bổ của cấp trên");
      }
      String column = allotted ? null : apportionment.chosenFor(figure.value());
      if (column != null && indicator.text() != null && !value.value().equals(BLANK)) {
        remarks.on(indicator.text(), "xem lại: phần của đơn vị chia theo cột “" + column + "” của danh sách");
      }
      own.add(new Indicator.Figure(figure.label(), value));
    }
    return List.copyOf(own);
  }

  private boolean isElsewhere(Indicator.Figure figure) {
    String area = figure.label() == null ? null : Area.LEVELS.get(Letters.lower(figure.label().value()));
    return area != null && !area.equals(unit.level());
  }

  private static boolean isArea(Indicator.Figure figure) {
    return figure.label() != null && Area.LEVELS.containsKey(Letters.lower(figure.label().value()));
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
    Long allotted = allotments.of(figure, unit);
    Long share = allotted != null ? allotted : apportionment.share(figure, unit);
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
    return gone.isEmpty() ? section : section.withItems(section.items().stream().map(this::withoutGone).toList());
  }

  private Node withoutGone(Node node) {
    Task task = node.task();
    Task served = task == null ? null
        : task.withIndicators(task.indicators().stream().filter(id -> !gone.contains(id.value())).toList());
    return node.withTask(served).withItems(node.items().stream().map(this::withoutGone).toList());
  }
}
