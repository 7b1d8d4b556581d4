package vn.kehoach.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.TableData;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/** The parent's nodes for one kind of unit: tasks that concern it, under its own offices, at earlier dates. */
final class NodeAdapter {

  /** "Tỷ lệ xã, phường, đặc khu đạt chuẩn": a rate or a number of units. */
  private static final Pattern COUNTS_UNITS = Pattern.compile(
      "(?:Tỷ lệ|Tỉ lệ|Số(?: lượng)?) (?:các )?(xã, phường|xã|phường|đặc khu"
          + "|trường|nhà trường|cơ sở giáo dục|địa phương|cơ sở Hội),? "
          + "(?:có|tổ chức|đạt|được|hoàn thành|xã|phường|đặc khu|và)(?!\\p{L})");

  /** A region by its own name; "Khu vực nông thôn" is a kind of area. */
  private static final Pattern REGION =
      Pattern.compile("(?:Khu vực|Vùng|Tiểu vùng|Cụm|Địa bàn) (?:[^\\p{Lu}]*\\p{Lu}|ven )");

  /** Before the name of another body. */
  private static final Pattern ANOTHER = Pattern.compile("(?:[,;] (?:và )?| và )(?=(?:Các|Sở|Ban|Phòng|Công an|Ủy ban|Uỷ ban"
      + "|UBND|UBMTTQ|Hội|Đoàn|Tỉnh đoàn|Thành đoàn|Bộ|Trung tâm|Trường|Văn phòng|Báo|Đài|Bảo hiểm|Kho bạc|Thuế|Thanh tra"
      + "|Viện|Bệnh viện|Liên đoàn|Liên minh|Công đoàn|Chi cục|Cục|Ngân hàng|Bưu điện|Mặt trận) )");

  /** Both ends by the day. */
  private static final Pattern SPAN = Pattern.compile("(?:[Tt]ừ )?(?:ngày )?\\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?)?"
      + " ?(?:-|–|đến)(?: hết)?(?: ngày)? ?\\d{1,2}/\\d{1,2}/\\d{4}");

  /** Not every unit of a class. */
  private static final Pattern SOME = Pattern.compile("(?:xã|phường|đặc khu) (?:(?:vùng|khu vực) )?"
      + "(?:ven|biên giới|miền núi|vùng|có|thuộc|đảo|khó khăn|đặc biệt|trọng điểm|nơi|trong vùng|nằm)(?!\\p{L})");

  private static final Pattern LABEL = Pattern.compile(
      "(?:Đơn vị|Cơ quan)(?:, đơn vị|, cơ quan)? (chủ trì|tổ chức|thực hiện|phối hợp)(?: thực hiện)?: *");

  private static final Pattern MONTH = Pattern.compile("(?<![/\\p{L}\\d])tháng (\\d{1,2})(?![\\p{L}\\d])(?!/| năm| tuổi)");

  private final Lens lens;
  private final Sentences sentences;
  private final Remarks remarks;
  private final Coverage coverage;
  private final boolean namesClasses;
  private final boolean tellsApart;
  private final List<RecipePattern> plans;
  private final List<RecipePattern> situation;
  private final Set<String> leads;

  NodeAdapter(Lens lens, Sentences sentences, Remarks remarks, Coverage coverage) {
    this.lens = lens;
    this.sentences = sentences;
    this.remarks = remarks;
    this.coverage = coverage;
    this.namesClasses = namesClasses(lens.parent());
    this.tellsApart = lens.parent().sections().stream().filter(section -> !section.id().equals("assignments"))
        .flatMap(section -> section.items().stream()).anyMatch(this::tellsApart);
    this.leads = new LinkedHashSet<>();
    this.situation = lens.recipe().situation().stream().map(lens.book()::pattern).toList();
    this.plans = lens.recipe().satisfied().stream().map(lens.book()::pattern).toList();
  }

  private NodeAdapter(NodeAdapter other) {
    this.lens = other.lens;
    this.sentences = other.sentences.own();
    this.remarks = other.remarks;
    this.coverage = other.coverage;
    this.namesClasses = other.namesClasses;
    this.tellsApart = other.tellsApart;
    this.plans = other.plans;
    this.situation = other.situation;
    this.leads = other.leads;
  }

  /** For what the unit itself is told to do. */
  NodeAdapter own() {
    return new NodeAdapter(this);
  }

  /** Offices that lead a task that was taken, in order of their first. */
  Set<String> leads() {
    return leads;
  }

  Sentences sentences() {
    return sentences;
  }

  /** Whether the parent's tasks tell classes of units apart; then a task that names none of the unit's is not for it. */
  private boolean namesClasses(Plan plan) {
    return plan.sections().stream().flatMap(section -> section.items().stream()).anyMatch(this::namesClasses);
  }

  private boolean namesClasses(Node node) {
    Task task = node.task();
    boolean here = task != null && (lens.audience().includesAny(task.lead()) || lens.audience().includesAny(task.with()));
    return here || node.items().stream().anyMatch(this::namesClasses);
  }

  /** Whether the parent's sentences say of some work that the units do it: then what others do may be none of theirs. */
  private boolean tellsApart(Node node) {
    return node.task() == null && node.text().stream().anyMatch(lens.audience()::acts)
        || node.items().stream().anyMatch(this::tellsApart);
  }

  Section section(Section section) {
    return new Section(section.id(), section.span(), sentences.adaptOrNull(section.heading()), section.number(),
        sentences.adapt(section.text()), section.list(), nodes(section.items()), sentences.adapt(section.after()),
        section.show(), section.budget());
  }

  List<Node> nodes(List<Node> nodes) {
    return nodes.stream().map(this::node).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  /** The node for the unit, or {@code null} when it is none of its business. */
  @Nullable Node node(Node parent) {
    Node node = parent.task() == null ? parent : parent.withTask(apart(parent.task()));
    Task task = node.task();
    if (task != null && !concerns(node, task) || task == null && isSituation(node)) {
      return null;
    }
    Task event = task == null ? event(node) : null;
    if (event != null && !isNamed(event)) {
      coverage.leave("“" + Coverage.shorten(String.valueOf(node.title())) + "”",
          "việc của " + join(event.lead()), "for " + join(event.lead()));
      return null;
    }
    if (event != null) {
      return event(node, event);
    }
    boolean unitActs = task != null ? lens.audience().includesAny(task.lead())
        : node.title() != null && lens.audience().acts(node.title()) && !lens.audience().isSuperior(node.title());
    return unitActs ? own().adapted(node, task) : adapted(node, task);
  }

  /** What the parent says of its own state, with its own figures, is not true of the unit. */
  private boolean isSituation(Node node) {
    boolean left = node.title() != null && situation.stream().anyMatch(pattern -> pattern.begins(node.title()))
        && isProse(node);
    if (left) {
      coverage.leave("“" + Coverage.shorten(String.valueOf(node.title())) + "”",
          "tình hình, số liệu của cấp trên; đơn vị viết tình hình của mình", "the parent's own state");
    }
    return left;
  }

  private static boolean isProse(Node node) {
    return node.task() == null && node.indicators().isEmpty() && node.items().stream().allMatch(NodeAdapter::isProse);
  }

  /** {@code true}: a section about the parent's own state, which is told to be left. */
  boolean leavesSituation(Section section) {
    Text heading = section.heading();
    boolean left = heading != null && section.items().stream().allMatch(NodeAdapter::isProse)
        && situation.stream().anyMatch(pattern ->
            pattern.begins(heading.withValue(Letters.firstUpper(Letters.lower(heading.value())))));
    if (left) {
      coverage.leave("“" + Coverage.shorten(String.valueOf(heading)) + "”",
          "tình hình, số liệu của cấp trên; đơn vị viết tình hình của mình", "the parent's own state");
    }
    return left;
  }

  /** Who does what at an event that is told in lines with labels, "Đơn vị chủ trì: ..."; {@code null} for other nodes. */
  private @Nullable Task event(Node node) {
    List<Text> lead = new ArrayList<>();
    List<Text> with = new ArrayList<>();
    for (Node item : node.items()) {
      Matcher label = item.text().isEmpty() ? null : LABEL.matcher(item.text().get(0).value());
      if (label != null && label.lookingAt()) {
        Text line = item.text().get(0);
        int end = line.value().endsWith(".") || line.value().endsWith(";") ? line.length() - 1 : line.length();
        (label.group(1).equals("phối hợp") ? with : lead).add(line.subSequence(label.end(), Math.max(label.end(), end)));
      }
    }
    return node.title() == null || lead.isEmpty() ? null
        : new Task(null, apart(lead), apart(with), null, List.of(), List.of(), List.of(), null, null, null);
  }

  /** An event of the unit's in its words; of one of the parent's, where the unit helps, nothing is changed. */
  private @Nullable Node event(Node node, Task event) {
    boolean own = lens.audience().includesAny(event.lead()) || lens.audience().namesUnits(event.lead());
    Node kept = own ? own().adapted(node, null) : node;
    List<Text> named = specific(event);
    return kept == null || named.isEmpty() ? kept
        : kept.withTask(new Task(null, List.of(), List.of(), null, List.of(), named, List.of(), null, null, null));
  }

  /** "Sở Y tế, Công an tỉnh" are two. */
  private Task apart(Task task) {
    return new Task(task.id(), apart(task.lead()), apart(task.with()), task.deadline(), task.product(), task.audience(),
        task.indicators(), task.place(), task.time(), task.rationale());
  }

  private List<Text> apart(List<Text> bodies) {
    List<Text> apart = new ArrayList<>();
    for (Text body : bodies) {
      boolean one = lens.offices().of(body.value()).isPresent() || lens.audience().namesUnits(List.of(body));
      int from = 0;
      for (Matcher next = ANOTHER.matcher(body.value()); !one && next.find();) {
        apart.add(body.subSequence(from, next.start()));
        from = next.end();
      }
      apart.add(body.subSequence(from, body.length()));
    }
    return List.copyOf(apart);
  }

  private Node adapted(Node node, @Nullable Task task) {
    List<Node> items = nodes(node.items());
    List<Indicator> indicators = indicators(node);
    boolean emptied = items.isEmpty() && !node.items().isEmpty() && node.text().isEmpty()
        || indicators.isEmpty() && !node.indicators().isEmpty() && node.items().isEmpty() && node.text().isEmpty();
    if (emptied) {
      return null;
    }
    List<Text> text = sentences.adapt(node.text());
    Text title = sentences.adaptOrNull(node.title());
    Task own = task == null ? null : task(task, title, text);
    Text named = !text.isEmpty() ? text.get(0) : title;
    if (task != null && named != null) {
      Stream.of(task.lead(), task.with(), task.audience()).flatMap(List::stream).filter(one -> SOME.matcher(one.value()).find())
          .filter(one -> lens.audience().includes(one)).findFirst().ifPresent(one -> remarks.on(named,
              "xem lại: cấp trên ghi “" + one + "”; bỏ nếu đơn vị không thuộc diện ấy"));
    }
    boolean told = own != null || node.text().stream().anyMatch(lens.audience()::includes);
    if (told && !text.isEmpty() && plans.stream().anyMatch(plan -> plan.isIn(text.get(0)))) {
      remarks.on(text.get(0), "xem lại: việc ban hành kế hoạch được thực hiện bằng chính kế hoạch này");
    }
    if (task == null && !text.isEmpty() && tellsApart) {
      lens.offices().bodyAtStart(node.text().get(0).value()).filter(body -> !lens.audience().includes(node.text().get(0)))
          .ifPresent(body -> remarks.on(text.get(0), "xem lại: cấp trên giao việc này cho " + body
              + "; bỏ nếu không thuộc thẩm quyền của đơn vị"));
    }
    List<Text> guided = task == null ? text : guided(task, text);
    return new Node(node.span(), title, guided, node.list(), items, node.marker(), sentences.adapt(node.after()),
        table(node.table()), node.show(), own, node.assignment(), indicators);
  }

  private boolean concerns(Node node, Task task) {
    String name = name(node, task);
    if (task.id() != null && lens.recipe().drop().contains(task.id().value())) {
      coverage.leave(name, "công thức bỏ", "dropped by the recipe");
      return false;
    }
    if (!task.audience().isEmpty()) {
      boolean meant = lens.audience().includesAny(task.audience()) || lens.audience().namesUnits(task.audience());
      if (!meant) {
        coverage.leave(name, "đối tượng là " + join(task.audience()), "meant for " + join(task.audience()));
      }
      return meant;
    }
    if (isNamed(task) || task.lead().isEmpty()) {
      return true;
    }
    boolean mapped = task.lead().stream().anyMatch(lead -> office(lead).isPresent());
    if (namesClasses || !mapped) {
      coverage.leave(name, "việc của " + join(task.lead()), "for " + join(task.lead()));
      return false;
    }
    return true;
  }

  private boolean isNamed(Task task) {
    return lens.audience().includesAny(task.lead()) || lens.audience().includesAny(task.with())
        || lens.audience().namesUnits(task.lead()) || lens.audience().namesUnits(task.with());
  }

  private static String name(Node node, Task task) {
    if (task.id() != null) {
      return task.id().value();
    }
    Text words = node.title() != null ? node.title() : node.text().isEmpty() ? null : node.text().get(0);
    return words == null ? "nhiệm vụ ở dòng " + node.span().line() : "“" + Coverage.shorten(words.value()) + "”";
  }

  private static String join(List<Text> texts) {
    return String.join("; ", texts.stream().map(Text::value).toList());
  }

  private Optional<String> office(Text body) {
    return lens.offices().of(body.value()).filter(office -> !office.isBlank());
  }

  private Task task(Task task, @Nullable Text title, List<Text> text) {
    List<Text> lead = leads(task, !text.isEmpty() ? text.get(0) : title);
    List<Text> with = partners(task, lead);
    return new Task(task.id(), lead, with, deadline(task.deadline(), text), products(task.product()),
        specific(task), indicatorIds(task.indicators()), sentences.adaptOrNull(task.place()),
        sentences.adaptOrNull(task.time()), null);
  }

  /** Units named one by one stay until each unit is asked; a class has served its purpose. */
  private List<Text> specific(Task task) {
    boolean byClass = task.audience().isEmpty()
        ? lens.audience().includesAny(task.lead()) || lens.audience().includesAny(task.with())
        : lens.audience().includesAny(task.audience());
    if (byClass) {
      return List.of();
    }
    List<Text> named = new ArrayList<>(task.audience());
    if (named.isEmpty()) {
      named.addAll(task.lead());
      named.addAll(task.with());
    }
    return lens.audience().namesUnits(named) ? List.copyOf(named) : List.of();
  }

  /** The parent's lead gives way to the unit's office, the unit's class to the unit itself. */
  private List<Text> leads(Task task, @Nullable Text words) {
    if (task.lead().isEmpty()) {
      return List.of();
    }
    List<Text> own = new ArrayList<>();
    for (Text lead : task.lead()) {
      if (lens.audience().includes(lead) || lens.audience().namesUnits(List.of(lead))) {
        add(own, lead.withValue(NameSlots.of("${unit.agency}")));
      } else {
        office(lead).ifPresent(office -> {
          add(own, lead.withValue(NameSlots.of(Letters.firstUpper(office))));
          leads.add(office);
        });
      }
    }
    if (own.isEmpty()) {
      Text lead = task.lead().get(0);
      Text unit = lead.withValue(NameSlots.of("${unit.agency}"));
      remarks.on(unit, "xem lại: cấp trên giao " + join(task.lead()) + " chủ trì; chọn phòng, đơn vị chủ trì");
      own.add(unit);
    }
    return List.copyOf(own);
  }

  private List<Text> partners(Task task, List<Text> lead) {
    List<Text> own = new ArrayList<>();
    for (Text partner : task.with()) {
      if (lens.audience().includes(partner) || lens.audience().isSuperior(partner) && office(partner).isEmpty()) {
        continue;
      }
      Text mapped = office(partner).map(office -> partner.withValue(NameSlots.of(Letters.firstUpper(office))))
          .orElseGet(() -> peer(task, partner));
      if (!mapped.isBlank() && !lead.contains(mapped)) {
        add(own, mapped);
      }
    }
    return List.copyOf(own);
  }

  /** A body that no table names: those of the parent's level alone do not work with a lower one. */
  private Text peer(Task task, Text partner) {
    Text own = sentences.adapt(partner);
    boolean everywhere = own.equals(partner) || lens.offices().isRequested(partner.value());
    if (lens.offices().of(partner.value()).isEmpty() && everywhere && lens.wording().leftovers(own).isEmpty()) {
      return own;
    }
    String id = task.id() == null ? "" : " (" + task.id() + ")";
    coverage.leave("phối hợp: " + partner + id, "đơn vị không có cơ quan tương ứng", "the unit has no such body");
    return Text.of("");
  }

  private static void add(List<Text> texts, Text text) {
    if (!texts.contains(text)) {
      texts.add(text);
    }
  }

  /** A specific body of the parent that led now guides: it is named in a sentence of its own. */
  private List<Text> guided(Task task, List<Text> text) {
    List<Text> bodies = task.lead().stream()
        .filter(lead -> !lens.audience().includes(lead) && !lens.audience().isSuperior(lead)
            || lens.offices().of(lead.value()).isPresent())
        .filter(lead -> !lens.audience().namesUnits(List.of(lead)))
        .toList();
    Text guidance = lens.recipe().guidance();
    if (bodies.isEmpty() || guidance == null || guidance.isBlank() || text.isEmpty()) {
      return text;
    }
    String sentence = guidance.value().replace("${body}", String.join(", ", bodies.stream().map(Text::value).toList()));
    Text last = text.get(text.size() - 1);
    Text longer = last.plus(Text.of((last.value().matches("(?s).*[.;!?]") ? " " : ". ") + sentence));
    remarks.take(remarks, last, longer);
    List<Text> guided = new ArrayList<>(text.subList(0, text.size() - 1));
    guided.add(longer);
    return List.copyOf(guided);
  }

  private @Nullable Deadline deadline(@Nullable Deadline parent, List<Text> text) {
    if (parent == null) {
      return null;
    }
    Deadline own = Earlier.deadline(parent, lens.recipe().marginDays());
    if (own.until() != null && parent.until() != null && isShort(parent, own.until())) {
      Text typed = parent.typed().withValue(parent.typed().value());
      remarks.on(typed, "xem lại: một đợt ngắn, nên giữ thời gian của cấp trên");
      return new Deadline(typed, parent.from(), parent.until());
    }
    if (own.until() != null && parent.until() != null && isLater(text, own.until(), parent.until())) {
      Text typed = parent.typed().withValue(parent.typed().value());
      remarks.on(typed, "xem lại: việc làm trong tháng của hạn này, nên giữ hạn của cấp trên");
      return new Deadline(typed, parent.from(), parent.until());
    }
    boolean past = own.until() != null && lens.parent().header().date() != null
        && lens.parent().header().date().calendar().map(issued -> own.until().isBefore(issued)).orElse(false);
    if (!past) {
      sentences.remarkFaults(parent.typed(), own.typed());
      return own;
    }
    Text typed = parent.typed().withValue(parent.typed().value());
    remarks.on(typed, "xem lại: rút sớm " + lens.recipe().marginDays()
        + " ngày làm việc thì đã qua, nên giữ hạn của cấp trên");
    return new Deadline(typed, parent.from(), parent.until());
  }

  /** A week or two from one day to another is when something is done, not by when; half of it would be lost. */
  private static boolean isShort(Deadline parent, LocalDate own) {
    LocalDate from = parent.from();
    return from != null && SPAN.matcher(parent.typed().value()).matches()
        && own.isBefore(from.plusDays(ChronoUnit.DAYS.between(from, parent.until()) / 2));
  }

  /** Whether a task names a month that begins after the earlier day: it cannot be done by then. */
  private static boolean isLater(List<Text> text, LocalDate own, LocalDate parent) {
    return text.stream().flatMap(one -> MONTH.matcher(one.value()).results()).anyMatch(month -> {
      int number = Integer.parseInt(month.group(1));
      LocalDate first = number < 1 || number > 12 ? own : LocalDate.of(parent.getYear(), number, 1);
      return first.isAfter(own) && !first.isAfter(parent);
    });
  }

  /** What only a higher body can issue is not the unit's product. */
  private List<Text> products(List<Text> products) {
    List<Text> own = new ArrayList<>();
    for (Text product : products) {
      boolean higher = product.value().matches(
          "(?s).*(?:Thủ tướng|Chính phủ|Quốc hội|Bộ trưởng|Trung ương|[Bb]ộ, ngành|Luật|Nghị định|Thông tư).*");
      if (!higher) {
        add(own, sentences.adapt(product));
      }
    }
    return List.copyOf(own);
  }

  private List<Text> indicatorIds(List<Text> ids) {
    return ids.stream().filter(id -> !lens.recipe().drop().contains(id.value())).toList();
  }

  private List<Indicator> indicators(Node node) {
    List<Indicator> own = new ArrayList<>();
    for (Indicator indicator : node.indicators()) {
      String name = indicator.id() != null ? indicator.id().value()
          : "“" + Coverage.shorten(String.valueOf(indicator.text())) + "”";
      if (indicator.id() != null && lens.recipe().drop().contains(indicator.id().value())) {
        coverage.leave(name, "công thức bỏ", "dropped by the recipe");
      } else if (IndicatorKind.of(indicator) == IndicatorKind.RANK) {
        coverage.leave(name, "thứ hạng của cấp trên", "a rank of the parent's");
      } else {
        own.add(indicator(indicator));
      }
    }
    return List.copyOf(own);
  }

  private Indicator indicator(Indicator indicator) {
    Text text = sentences.adaptOrNull(indicator.text());
    if (indicator.baseline() != null && text != null) {
      remarks.on(text, "xem lại: ghi hiện trạng của đơn vị (của cấp trên: " + indicator.baseline() + ")");
    }
    remarkScope(indicator, text);
    indicator.targets().forEach(figure -> sentences.remarkFaults(figure.value(), figure.value()));
    return new Indicator(indicator.span(), indicator.id(), text, indicator.unit(), indicator.compare(), null,
        indicator.targets(), indicator.parts());
  }

  /** A unit is one of those the parent counts, and lies in one region of the parent's. */
  private void remarkScope(Indicator indicator, @Nullable Text text) {
    if (text == null || indicator.text() == null) {
      return;
    }
    Matcher counted = COUNTS_UNITS.matcher(indicator.text().value());
    if (counted.lookingAt()) {
      remarks.on(text, "xem lại: cấp trên tính trên số " + counted.group(1) + "; đơn vị là một trong số đó");
    }
    boolean regions = indicator.parts().stream().map(Indicator.Figure::label)
        .anyMatch(label -> label != null && REGION.matcher(label.value()).lookingAt());
    if (regions) {
      remarks.on(text, "xem lại: cấp trên chia theo khu vực của mình; đơn vị ở trong một khu vực");
    }
  }

  private @Nullable TableData table(@Nullable TableData table) {
    return table == null ? null : new TaskRows(lens, sentences, coverage).adapt(table);
  }
}
