package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.figure.FigureSums;
import vn.kehoach.derive.update.LineMap;
import vn.kehoach.derive.update.Origins;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * Summarises what the units made of the parent's tasks and figures (tổng hợp): for every task and unit, whether it was
 * kept, adapted, dropped or is late; for every apportioned figure, the sum of the units. Derived plans are added one by
 * one and not kept.
 */
public final class RollUp {

  /** A task of the parent and its version in each unit, by the position of the unit. */
  record Row(String id, String words, String deadline, @Nullable LocalDate until, Map<Integer, Cell> cells) {}

  /**
   * @param late whether it is due after the parent's deadline
   */
  record Cell(State state, boolean late) {}

  enum State {
    KEPT("giữ"),
    ADAPTED("sửa"),
    MISSING("thiếu");

    final String word;

    State(String word) {
      this.word = word;
    }
  }

  private final String parentFile;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final FigureSums figures;
  private final List<String> units = new ArrayList<>();
  private final Map<Integer, Integer> added = new TreeMap<>();

  /**
   * @param file the name of the parent in the origins of values
   */
  public RollUp(Plan parent, String file) {
    this.parentFile = file;
    this.figures = new FigureSums(parent);
    parent.section("tasks").ifPresent(section -> section.items().forEach(this::row));
  }

  private void row(Node node) {
    if (isTask(node)) {
      rows.putIfAbsent(key(node), row(node, key(node)));
    }
    node.items().forEach(this::row);
  }

  private static Row row(Node node, String key) {
    Task task = node.task();
    String id = task == null ? "" : Text.valueOf(task.id());
    boolean due = task != null && task.deadline() != null;
    return new Row(id, words(node), due ? task.deadline().typed().value() : "", due ? task.deadline().until() : null,
        new TreeMap<>());
  }

  /** An item with task fields is a task, and so is a sentence without sub-items. */
  private static boolean isTask(Node node) {
    return node.task() != null || node.items().isEmpty() && !node.text().isEmpty() && node.assignment() == null;
  }

  private static String words(Node node) {
    Text words = node.firstWords();
    return Text.valueOf(words);
  }

  /** The id of a task, or its line in the parent. */
  private static String key(Node node) {
    Task task = node.task();
    return task != null && task.id() != null ? task.id().value() : "line " + line(node);
  }

  private static int line(Node node) {
    Text words = node.firstWords();
    Span span = words == null ? node.span() : words.span();
    return span == null ? node.span().line() : span.line();
  }

  /**
   * @param unit  the heading of its column
   * @param base  its plan as derived, with the origins of its values
   * @param child its current plan
   */
  public void add(String unit, Plan base, List<Origins.Origin> origins, Plan child) {
    int at = units.size();
    units.add(unit);
    LineMap map = new LineMap(base.source(), child.source());
    for (Node node : tasks(base)) {
      Row row = rows.computeIfAbsent(parentKey(node, origins), key -> row(node, key));
      row.cells().put(at, cell(node, child, map, row));
    }
    long own = tasks(child).stream().filter(node -> isAdded(node, base, map)).count();
    added.put(at, (int) own);
    figures.add(child, indicator -> figureName(indicator, map, origins));
  }

  private String figureName(Indicator indicator, LineMap map, List<Origins.Origin> origins) {
    Text text = indicator.text();
    if (indicator.id() != null || text == null || text.span() == null) {
      return FigureSums.ownName(indicator);
    }
    OptionalInt line = map.of(text.span().line());
    return line.isEmpty() ? "" : parentLine(line.getAsInt(), origins).orElse("");
  }

  private Optional<String> parentLine(int line, List<Origins.Origin> origins) {
    return origins.stream()
        .filter(origin -> origin.line() <= line && line <= origin.lastLine() && parentFile.equals(origin.file()))
        .map(origin -> "line " + origin.at())
        .findFirst();
  }

  private static List<Node> tasks(Plan plan) {
    List<Node> tasks = new ArrayList<>();
    plan.section("tasks").ifPresent(section -> section.items().forEach(item -> collect(item, tasks)));
    return tasks;
  }

  private static void collect(Node node, List<Node> tasks) {
    if (isTask(node)) {
      tasks.add(node);
    }
    node.items().forEach(item -> collect(item, tasks));
  }

  private String parentKey(Node node, List<Origins.Origin> origins) {
    if (node.task() != null && node.task().id() != null) {
      return key(node);
    }
    return parentLine(line(node), origins).orElse("#" + words(node));
  }

  private static Cell cell(Node base, Plan child, LineMap map, Row row) {
    Task task = base.task();
    if (task == null || task.id() == null) {
      return switch (map.fate(line(base))) {
        case KEPT -> new Cell(State.KEPT, false);
        case CHANGED -> new Cell(State.ADAPTED, false);
        case GONE -> new Cell(State.MISSING, false);
      };
    }
    Optional<Node> now = tasks(child).stream()
        .filter(node -> node.task() != null && task.id().equals(node.task().id())).findFirst();
    if (now.isEmpty()) {
      return new Cell(State.MISSING, false);
    }
    boolean same = said(base).equals(said(now.get()));
    return new Cell(same ? State.KEPT : State.ADAPTED, isLate(now.get(), row.until()));
  }

  private static boolean isLate(Node node, @Nullable LocalDate until) {
    Task task = node.task();
    LocalDate due = task == null || task.deadline() == null ? null : task.deadline().until();
    return until != null && due != null && due.isAfter(until);
  }

  /** The whole content of a task. */
  private static List<Object> said(Node node) {
    return Arrays.asList(node.title(), node.text(), node.task(),
        node.items().stream().map(RollUp::said).toList());
  }

  private static boolean isAdded(Node node, Plan base, LineMap map) {
    Task task = node.task();
    if (task != null && task.id() != null) {
      return tasks(base).stream()
          .noneMatch(one -> one.task() != null && Objects.equals(task.id(), one.task().id()));
    }
    return map.of(line(node)).isEmpty();
  }

  // ---- tables

  /** A row for each task, a column for each unit; the last row counts the tasks added by units. */
  public List<List<String>> matrix() {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("Mã", "Nhiệm vụ của cấp trên", "Thời hạn"));
    head.addAll(units);
    table.add(head);
    for (Row row : rows.values()) {
      List<String> line = new ArrayList<>(List.of(row.id(), row.words(), row.deadline()));
      for (int unit = 0; unit < units.size(); unit++) {
        line.add(word(row.cells().get(unit)));
      }
      table.add(line);
    }
    List<String> last = new ArrayList<>(List.of("", "Nhiệm vụ đơn vị thêm", ""));
    for (int unit = 0; unit < units.size(); unit++) {
      last.add(String.valueOf(added.getOrDefault(unit, 0)));
    }
    table.add(last);
    return table;
  }

  private static String word(@Nullable Cell cell) {
    return cell == null ? "–" : cell.state().word + (cell.late() ? ", muộn" : "");
  }

  /** For each task, the number of units that kept, adapted or dropped it, or are late. */
  public List<List<String>> counts() {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("TT", "Nhiệm vụ của cấp trên", "Được giao", "Giữ", "Sửa", "Thiếu", "Muộn"));
    int number = 0;
    for (Row row : rows.values()) {
      if (!row.cells().isEmpty()) {
        table.add(List.of(String.valueOf(++number), row.words(), String.valueOf(row.cells().size()),
            count(row, State.KEPT), count(row, State.ADAPTED), count(row, State.MISSING),
            String.valueOf(row.cells().values().stream().filter(Cell::late).count())));
      }
    }
    return table;
  }

  private static String count(Row row, State state) {
    return String.valueOf(row.cells().values().stream().filter(cell -> cell.state() == state).count());
  }

  /** The apportioned figures and the sums of the units. */
  public List<List<String>> figures() {
    return figures.table();
  }

  public int units() {
    return units.size();
  }

  /** The number of cells of one kind, over all tasks and units. */
  public long total(String word) {
    return rows.values().stream().flatMap(row -> row.cells().values().stream())
        .filter(cell -> word.equals("muộn") ? cell.late() : cell.state().word.equals(word)).count();
  }

  public int added() {
    return added.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The figures of units that could not be added up, at their places. */
  public List<Problem> figuresLeftOut() {
    return figures.leftOut();
  }

  /** The number of figures whose sums differ from the parent's. */
  public long differing() {
    return figures.differing();
  }
}
