package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.figure.IndicatorAdapter;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Sentences;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.TableData;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/**
 * Adapts the parent's items to one kind of unit: tasks that concern it, assigned to its own offices, with earlier
 * dates.
 */
final class NodeAdapter {

  /** One of the parent's agencies before its activity: "Ban Tuyên huấn Tỉnh hội biên soạn". */
  private static final Pattern BODY = Pattern.compile(
      "(?:Ban|Trung tâm|Văn phòng|Phòng|Cục|Vụ|Viện) \\p{Lu}[\\p{L}-]*(?: (?:và |- )?[\\p{L}-]+){0,7}?"
      + "(?= (?:biên soạn|ban hành|chủ trì|cung ứng|hướng dẫn|là|phối hợp|tham mưu|thực hiện|tổ chức|tổng hợp"
      + "|xây dựng|kiểm tra|theo dõi) )");

  private static final Pattern OVERSEES = Pattern.compile(
      " (?:(?:chủ trì|tổ chức|sẽ|tiến hành|phối hợp|thường xuyên),? )*"
      + "(?:kiểm tra|thanh tra|thẩm định|phê duyệt|công bố)(?!\\p{L})");

  private static final Pattern LABEL = Pattern.compile(
      "(?:Đơn vị|Cơ quan)(?:, đơn vị|, cơ quan)? (chủ trì|tổ chức|thực hiện|phối hợp)(?: thực hiện)?: *");

  private final Lens lens;
  private final Sentences sentences;
  private final Remarks remarks;
  private final Coverage coverage;
  private final TaskBodies bodies;
  private final IndicatorAdapter indicators;
  private final TermAdapter terms;
  private final Situations situations;
  private final boolean tellsApart;
  private final List<RecipePattern> plans;
  private final OwnClauses clauses;

  NodeAdapter(Lens lens, Sentences sentences, Remarks remarks, Coverage coverage) {
    this.lens = lens;
    this.sentences = sentences;
    this.remarks = remarks;
    this.coverage = coverage;
    this.bodies = new TaskBodies(lens, sentences, remarks, coverage);
    this.indicators = new IndicatorAdapter(lens, sentences, remarks, coverage);
    this.terms = new TermAdapter(lens, sentences, remarks);
    this.situations = new Situations(lens, coverage);
    this.tellsApart = lens.parent().sections().stream().filter(section -> !section.id().equals("assignments"))
        .flatMap(section -> section.items().stream()).anyMatch(this::tellsApart);
    this.plans = lens.recipe().satisfied().stream().map(lens.book()::pattern).toList();
    this.clauses = new OwnClauses(lens, coverage);
  }

  private NodeAdapter(NodeAdapter other) {
    this.lens = other.lens;
    this.sentences = other.sentences.own();
    this.remarks = other.remarks;
    this.coverage = other.coverage;
    this.bodies = other.bodies.with(sentences);
    this.indicators = new IndicatorAdapter(lens, sentences, remarks, coverage);
    this.terms = new TermAdapter(lens, sentences, remarks);
    this.situations = other.situations;
    this.tellsApart = other.tellsApart;
    this.plans = other.plans;
    this.clauses = other.clauses;
  }

  /** The adapter for what the unit itself is told to do. */
  NodeAdapter own() {
    return new NodeAdapter(this);
  }

  /** Offices that lead a task that was taken, in the order of their first task. */
  Set<String> leads() {
    return bodies.leading();
  }

  /** Whether a section is omitted (and recorded) because it is about the parent's own situation. */
  boolean leavesSituation(Section section) {
    return situations.leaves(section);
  }

  Sentences sentences() {
    return sentences;
  }

  /** Whether the parent's text assigns some work to the units explicitly; then work of others may not be theirs. */
  private boolean tellsApart(Node node) {
    return node.task() == null && node.text().stream().anyMatch(lens.audience()::acts)
        || node.items().stream().anyMatch(this::tellsApart);
  }

  Section section(Section section) {
    return sentences.around(section).withItems(nodes(section.items()));
  }

  List<Node> nodes(List<Node> nodes) {
    return nodes.stream().map(this::node).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  /** The part of a sentence for units of this kind; {@code null} if there is none. */
  @Nullable Text own(Text sentence) {
    return clauses.in(sentence);
  }

  private List<Text> own(List<Text> sentences) {
    return sentences.stream().map(this::own).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  /** The item for the unit, or {@code null} if it does not concern the unit. */
  @Nullable Node node(Node parent) {
    Node node = parent.task() == null ? ownWords(parent) : parent.withTask(bodies.apart(parent.task()));
    Task task = node == null ? null : node.task();
    if (node == null || (task != null ? !bodies.concerns(node, task) : situations.leaves(node))) {
      return null;
    }
    Task event = task == null ? event(node) : null;
    if (event != null && !bodies.isNamed(event)) {
      coverage.leave("“" + Coverage.shorten(String.valueOf(node.title())) + "”",
          "việc của " + TaskBodies.join(event.lead()), "work of " + TaskBodies.join(event.lead()));
      return null;
    }
    if (event != null) {
      return event(node, event);
    }
    boolean unitActs = task != null ? lens.audience().includesAny(task.lead())
        : node.title() != null && lens.audience().acts(node.title()) && !lens.audience().isSuperior(node.title());
    return unitActs ? own().adapted(node, task) : adapted(node, task);
  }

  /** Without the text for other kinds of units; {@code null} if nothing remains. */
  private @Nullable Node ownWords(Node node) {
    Text title = node.title();
    if (title != null && clauses.areOthers(title)) {
      coverage.leave("“" + Coverage.shorten(title.value()) + "”", "việc của loại đơn vị khác",
          "work of another kind of unit");
      return null;
    }
    List<Text> text = new ArrayList<>();
    for (Text words : node.text()) {
      Text own = own(words);
      if (own != null) {
        text.add(own);
      } else if (title == null && words == node.text().get(0)) {
        // what stands below it is for the others as well
        return null;
      }
    }
    return text.isEmpty() && !node.text().isEmpty() && node.items().isEmpty() && node.table() == null ? null
        : node.withText(List.copyOf(text));
  }

  /**
   * The responsibilities of an event described in labelled lines, "Đơn vị chủ trì: ..."; {@code null} for other items.
   */
  private @Nullable Task event(Node node) {
    List<Text> lead = new ArrayList<>();
    List<Text> with = new ArrayList<>();
    for (Node item : node.items()) {
      Matcher label = item.text().isEmpty() ? null : LABEL.matcher(item.text().get(0).value());
      if (label != null && label.lookingAt()) {
        Text line = item.text().get(0);
        int end = line.value().endsWith(".") || line.value().endsWith(";") ? line.length() - 1 : line.length();
        (label.group(1).equals("phối hợp") ? with : lead)
            .add(line.subSequence(label.end(), Math.max(label.end(), end)));
      }
    }
    return node.title() == null || lead.isEmpty() ? null
        : Task.of(bodies.apart(lead), bodies.apart(with), List.of());
  }

  /** An event of the unit is adapted; an event of the parent at which the unit helps is unchanged. */
  private @Nullable Node event(Node node, Task event) {
    boolean own = lens.audience().includesAny(event.lead()) || lens.audience().namesUnits(event.lead());
    Node kept = own ? own().adapted(node, null) : node;
    List<Text> named = bodies.specific(event);
    return kept == null || named.isEmpty() ? kept
        : kept.withTask(Task.of(List.of(), List.of(), named));
  }

  private Node adapted(Node node, @Nullable Task task) {
    List<Node> items = nodes(node.items());
    List<Indicator> figures = indicators.of(node.indicators());
    boolean emptied = items.isEmpty() && !node.items().isEmpty() && node.text().isEmpty()
        || figures.isEmpty() && !node.indicators().isEmpty() && node.items().isEmpty() && node.text().isEmpty();
    if (emptied) {
      return null;
    }
    List<Text> text = sentences.adapt(node.text());
    Text title = sentences.adaptOrNull(node.title());
    Task own = task == null ? null : task(task, title, text);
    Text named = !text.isEmpty() ? text.get(0) : title;
    if (task != null && named != null) {
      bodies.remarkSome(task, named);
    }
    boolean told = own != null || node.text().stream().anyMatch(lens.audience()::includes);
    if (told && !text.isEmpty() && plans.stream().anyMatch(plan -> plan.isIn(text.get(0)))) {
      remarks.on(text.get(0), "xem lại: việc ban hành kế hoạch được thực hiện bằng chính kế hoạch này");
    }
    if (task == null && !text.isEmpty() && (tellsApart || isOverseeing(node.text().get(0)))) {
      Text first = OwnClauses.of(node.text().get(0)).get(0);
      bodyAtStart(node.text().get(0), text.get(0)).filter(body -> !lens.audience().includes(first))
          .ifPresent(body -> remarks.on(text.get(0), "xem lại: cấp trên giao việc này cho " + body
              + "; bỏ nếu không thuộc thẩm quyền của đơn vị"));
    }
    List<Text> guided = task == null ? text : bodies.guided(task, text);
    return node.withTitle(title).withText(guided).withItems(items).withAfter(sentences.adapt(own(node.after())))
        .withTable(table(node.table())).withTask(own).withIndicators(figures);
  }

  /** "Sở Y tế kiểm tra, công bố ...": what a higher agency does to lower ones. */
  private boolean isOverseeing(Text words) {
    return lens.offices().bodyAtStart(words.value()).filter(body ->
        OVERSEES.matcher(words.value().substring(body.length())).lookingAt()).isPresent();
  }

  /** The agency at the beginning of the parent's sentence, with or without a corresponding office. */
  private Optional<String> bodyAtStart(Text parent, Text own) {
    Matcher begins = BODY.matcher(parent.value());
    boolean none = begins.lookingAt() && own.value().startsWith(begins.group());
    return lens.offices().bodyAtStart(parent.value()).or(() -> none ? Optional.of(begins.group()) : Optional.empty());
  }

  private Task task(Task task, @Nullable Text title, List<Text> text) {
    List<Text> lead = bodies.leads(task, !text.isEmpty() ? text.get(0) : title);
    List<Text> with = bodies.partners(task, lead);
    return new Task(task.id(), lead, with, terms.of(task.deadline(), task.time(), text), products(task.product()),
        bodies.specific(task), indicators.ids(task.indicators()), sentences.adaptOrNull(task.place()),
        sentences.adaptOrNull(task.time()), null);
  }

  /** Omits products that only a higher agency can issue. */
  private List<Text> products(List<Text> products) {
    List<Text> own = new ArrayList<>();
    for (Text product : products) {
      boolean higher = product.value().matches(
          "(?s).*(?:Thủ tướng|Chính phủ|Quốc hội|Bộ trưởng|Trung ương|[Bb]ộ, ngành|Luật|Nghị định|Thông tư).*");
      if (!higher) {
        own.add(sentences.adapt(product));
      }
    }
    return own.stream().distinct().toList();
  }

  private @Nullable TableData table(@Nullable TableData table) {
    return table == null ? null : new TaskRows(lens, sentences, coverage).adapt(table);
  }
}
