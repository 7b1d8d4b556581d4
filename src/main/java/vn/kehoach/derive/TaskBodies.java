package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.derive.word.NameSlots;
import vn.kehoach.derive.word.Sentences;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/**
 * Determines whether a task of the parent concerns the unit, and which offices lead it and cooperate (chủ trì, phối
 * hợp).
 */
final class TaskBodies {

  /** Before the name of another agency. */
  private static final Pattern ANOTHER = Pattern.compile(
      "(?:[,;] (?:và )?| và )(?=(?:Các|Sở|Ban|Phòng|Công an|Ủy ban|Uỷ ban|UBND|UBMTTQ|Hội|Đoàn|Tỉnh đoàn|Thành đoàn"
      + "|Bộ|Trung tâm|Trường|Văn phòng|Báo|Đài|Bảo hiểm|Kho bạc|Thuế|Thanh tra|Viện|Bệnh viện|Liên đoàn|Liên minh"
      + "|Công đoàn|Chi cục|Cục|Ngân hàng|Bưu điện|Mặt trận)(?![^ ,;.]))");

  /** A class that does not include every unit. */
  private static final Pattern SOME = Pattern.compile("(?:xã|phường|đặc khu) (?:(?:vùng|khu vực) )?"
      + "(?:ven|biên giới|miền núi|vùng|có|thuộc|đảo|khó khăn|đặc biệt|trọng điểm|nơi|trong vùng|nằm|không)(?!\\p{L})"
      + "|(?<!công lập,)(?<! và) (?:ngoài công lập|tư thục|tư nhân)(?!\\p{L})");

  private final Lens lens;
  private final Sentences sentences;
  private final Remarks remarks;
  private final Coverage coverage;
  private final List<RecipePattern> others;
  private final boolean namesClasses;
  private final Set<String> leads;

  TaskBodies(Lens lens, Sentences sentences, Remarks remarks, Coverage coverage) {
    this.lens = lens;
    this.sentences = sentences;
    this.remarks = remarks;
    this.coverage = coverage;
    this.others = lens.book().ofOthers(lens.recipe().elsewhere());
    this.namesClasses = namesClasses(lens.parent());
    this.leads = new LinkedHashSet<>();
  }

  private TaskBodies(TaskBodies other, Sentences sentences) {
    this.lens = other.lens;
    this.sentences = sentences;
    this.remarks = other.remarks;
    this.coverage = other.coverage;
    this.others = other.others;
    this.namesClasses = other.namesClasses;
    this.leads = other.leads;
  }

  /** The same for what the unit itself is told to do. */
  TaskBodies with(Sentences own) {
    return new TaskBodies(this, own);
  }

  /** Offices that lead a task that was taken, in the order of their first task. */
  Set<String> leading() {
    return leads;
  }

  /**
   * Whether the parent's tasks distinguish classes of units; then a task that names none of the unit's classes is not
   * for it.
   */
  private boolean namesClasses(Plan plan) {
    return plan.sections().stream().flatMap(section -> section.items().stream()).anyMatch(this::namesClasses);
  }

  private boolean namesClasses(Node node) {
    Task task = node.task();
    boolean here = task != null && Stream.of(task.lead(), task.with()).flatMap(List::stream)
        .anyMatch(body -> lens.audience().includes(body) || others.stream().anyMatch(kind -> kind.begins(body)));
    return here || node.items().stream().anyMatch(this::namesClasses);
  }

  /** Splits "Sở Y tế, Công an tỉnh" into two agencies. */
  Task apart(Task task) {
    return task.by(apart(task.lead()), apart(task.with()));
  }

  List<Text> apart(List<Text> bodies) {
    List<Text> apart = new ArrayList<>();
    for (Text body : bodies) {
      boolean one = lens.offices().of(body.value()).isPresent() || lens.audience().namesUnits(List.of(body));
      apart.addAll(one ? List.of(body) : parts(body));
    }
    return List.copyOf(apart);
  }

  static List<Text> parts(Text bodies) {
    List<Text> parts = new ArrayList<>();
    int from = 0;
    for (Matcher next = ANOTHER.matcher(bodies.value()); next.find();) {
      parts.add(bodies.subSequence(from, next.start()));
      from = next.end();
    }
    parts.add(bodies.subSequence(from, bodies.length()));
    return parts;
  }

  /** Whether a task concerns the unit; if not, this is recorded. */
  boolean concerns(Node node, Task task) {
    String name = name(node, task);
    if (task.id() != null && lens.recipe().drop().contains(task.id().value())) {
      coverage.leave(name, "công thức bỏ", "dropped by the recipe");
      return false;
    }
    List<Text> told = task.audience().isEmpty() ? task.lead() : task.audience();
    if (!told.isEmpty() && task.with().stream().noneMatch(lens.audience()::includes)
        && !lens.audience().namesUnits(task.with())
        && told.stream().allMatch(lens.kind()::isNotIn)) {
      coverage.leave(name, "việc của loại đơn vị khác", "work of another kind of unit");
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
      coverage.leave(name, "việc của " + join(task.lead()), "work of " + join(task.lead()));
      return false;
    }
    return true;
  }

  /** Whether the class of the units, or some of them, are named. */
  boolean isNamed(Task task) {
    return lens.audience().includesAny(task.lead()) || lens.audience().includesAny(task.with())
        || lens.audience().namesUnits(task.lead()) || lens.audience().namesUnits(task.with());
  }

  static String name(Node node, Task task) {
    if (task.id() != null) {
      return task.id().value();
    }
    Text words = node.firstWords();
    return words == null ? "nhiệm vụ ở dòng " + node.span().line() : "“" + Coverage.shorten(words.value()) + "”";
  }

  static String join(List<Text> texts) {
    return String.join("; ", texts.stream().map(Text::value).toList());
  }

  private Optional<String> office(Text body) {
    return lens.offices().of(body.value()).filter(office -> !office.isBlank());
  }

  /** Units named individually, or by a tick in the roster, are kept until the unit is known; classes are dropped. */
  List<Text> specific(Task task) {
    List<Text> meant = new ArrayList<>(task.audience());
    if (meant.isEmpty()) {
      meant.addAll(task.lead());
      meant.addAll(task.with());
    }
    List<Text> classes = meant.stream().filter(lens.audience()::includes).toList();
    boolean whole = classes.stream().anyMatch(one -> lens.ticks().traitIn(one).isEmpty());
    boolean asked = !classes.isEmpty() || lens.audience().namesUnits(meant);
    return !whole && asked ? List.copyOf(meant) : List.of();
  }

  /** Replaces the parent's lead agency by the unit's office, and the unit's class by the unit itself. */
  List<Text> leads(Task task, @Nullable Text words) {
    if (task.lead().isEmpty()) {
      return List.of();
    }
    List<Text> own = new ArrayList<>();
    for (Text lead : task.lead()) {
      if (office(lead).isEmpty() && isUnit(lead)) {
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

  List<Text> partners(Task task, List<Text> lead) {
    List<Text> own = new ArrayList<>();
    for (Text partner : task.with()) {
      boolean isLeftOut = (lens.audience().includes(partner) || lens.audience().isSuperior(partner))
          && !lens.offices().isRequested(partner.value());
      if (isLeftOut && office(partner).isEmpty()) {
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

  /**
   * Handles an agency that is in no table: agencies that exist only at the parent's level do not cooperate with a lower
   * one.
   */
  private Text peer(Task task, Text partner) {
    Text own = sentences.adapt(partner);
    boolean central = lens.issuer().level() == null
        && partner.value().matches(".* (?:tỉnh|địa phương)(?:, thành phố)?");
    boolean everywhere = own.equals(partner) || central || lens.offices().isRequested(partner.value());
    if (lens.offices().of(partner.value()).isEmpty() && everywhere && lens.wording().leftovers(own).isEmpty()) {
      return own;
    }
    String id = task.id() == null ? "" : " (" + task.id() + ")";
    coverage.leave("phối hợp: " + partner + id, "đơn vị không có cơ quan tương ứng",
    "the unit has no corresponding agency");
    return Text.of("");
  }

  private boolean isUnit(Text body) {
    return lens.audience().includes(body) || lens.audience().namesUnits(List.of(body));
  }

  private static void add(List<Text> texts, Text text) {
    if (!texts.contains(text)) {
      texts.add(text);
    }
  }

  /** An agency of the parent that led the task now provides guidance, which is said in a separate sentence. */
  List<Text> guided(Task task, List<Text> text) {
    List<Text> bodies = task.lead().stream()
        .filter(lead -> !lens.audience().includes(lead) && !lens.audience().isSuperior(lead)
            || lens.offices().of(lead.value()).isPresent())
        .filter(lead -> !lens.audience().namesUnits(List.of(lead)))
        .filter(lead -> !lead.value().startsWith("Các ") || office(lead).isPresent())
        .filter(lead -> office(lead).isEmpty() || !lens.audience().includes(lead))
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

  /** Adds a remark for a class that may not include every unit. */
  void remarkSome(Task task, Text words) {
    Stream.of(task.lead(), task.with(), task.audience()).flatMap(List::stream)
        .filter(TaskBodies::isSome)
        .filter(one -> lens.audience().includes(one) && lens.ticks().traitIn(one).isEmpty()).findFirst()
        .ifPresent(one -> remarks.on(words, some(one)));
  }

  static boolean isSome(Text units) {
    return SOME.matcher(units.value()).find();
  }

  static String some(Text units) {
    return "xem lại: cấp trên ghi “" + units + "”; bỏ nếu đơn vị không thuộc diện ấy";
  }
}
