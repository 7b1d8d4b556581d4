package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.figure.Allotments;
import vn.kehoach.derive.figure.UnitTable;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.derive.word.NameSlots;
import vn.kehoach.derive.word.Sentences;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Text;

/**
 * The content common to all units of one kind: the parent's sections in their wording, with slots for names of the
 * unit. Made once for all units of the kind.
 */
record Skeleton(
    Lens lens, List<Section> sections, List<LegalBasis> legalBasis, List<Appendix> appendices, ReportDuty duty,
    ReportDuty secondDuty, Hamlets hamlets, Allotments allotments, Remarks remarks, Coverage coverage) {

  private static final String TASKS = "tasks";
  private static final String REPORTING = "reporting";
  private static final String BUDGET = "budget";

  /** "30 %", "4.800 triệu đồng". */
  private static final Pattern SUM = Pattern.compile("\\d ?(?:%|(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) ?)?đồng|triệu|tỷ|tỉ)");

  private static final Pattern OWN = Pattern.compile("(?:Từ )?(?:[Nn]guồn )?[Nn]gân sách (?:cấp )?(?:các )?"
      + "(?:xã|phường|đặc khu|địa phương)(?:(?:,| và) (?:xã|phường|đặc khu))*(?! \\p{Lu})"
      + " (?:bảo đảm|đảm bảo|bố trí|chi|hỗ trợ|đối ứng|cân đối)(?!\\p{L})");

  /** Money that is not for one of something: "8.000 đồng/liều". */
  private static final Pattern WHOLE_SUM =
      Pattern.compile("\\d ?(?:nghìn |ngàn |triệu |tỷ |tỉ )?(?:đồng|triệu|tỷ|tỉ)(?!\\p{L})(?! đồng| ?/| mỗi)");

  /** A lower budget pays something. */
  private static final Pattern PAYS = Pattern.compile("[Nn]gân sách (?:cấp )?(?:xã|phường|địa phương|các đơn vị|trường)"
      + "[^.;]{0,40} (?:bảo đảm|đảm bảo|bố trí|chi|hỗ trợ|đối ứng)(?!\\p{L})");

  /**
   * @param second a parent by sector in addition to the one by territory, with its own lens
   */
  static Skeleton of(Lens lens, @Nullable Lens second, List<Problem> faults, @Nullable LocalDate date) {
    Remarks remarks = new Remarks();
    Coverage coverage = new Coverage();
    Sentences sentences = new Sentences(lens, remarks, faults, date);
    NodeAdapter nodes = new NodeAdapter(lens, sentences, remarks, coverage);
    Plan parent = lens.parent();
    List<Section> sections = new ArrayList<>();
    ReportDuty duty = ReportDuty.of(lens);
    for (Section section : parent.sections()) {
      if (nodes.leavesSituation(section)) {
        continue;
      }
      sections.add(switch (section.id()) {
        case "assignments" -> section;
        case REPORTING -> bare(section);
        case BUDGET -> keepsMoney(lens) ? nodes.section(section)
            : withoutMoney(section, coverage).withText(lens.isTerritory() ? ownMoney(section, sentences) : List.of());
        default -> nodes.section(without(section, duty.said()));
      });
    }
    remarkUnled(sections, remarks);
    boolean reports = duty.focal() != null || duty.due() != null || index(sections, REPORTING) >= 0;
    assign(sections, new Assignments(lens, nodes, sentences, remarks, coverage, reports, duty),
        lens);
    if (reports && index(sections, REPORTING) < 0) {
      // stated in the assignments; the unit's plan has a separate section for it
      sections.add(Section.of(REPORTING, parent.source().whole(), List.of()));
    }
    if (second != null) {
      joinSecond(second, new Sentences(second, remarks, faults, date), remarks, coverage, sections);
    }
    sections.removeIf(section -> lens.recipe().drop().contains(section.id()));
    ReportDuty other = second == null ? ReportDuty.NONE
        : ReportDuty.of(second);
    // a derived plan numbers its own sections: numbers typed in the parent are dropped
    List<Section> counted = sections.stream().map(section -> section.withNumber(null)).toList();
    return new Skeleton(lens, counted, legalBasis(parent, coverage), appendices(parent, nodes, coverage), duty, other,
        Hamlets.of(parent), new Allotments(parent, lens.peers()), remarks, coverage);
  }

  /** Without an item that says only what the reporting section says. */
  private static Section without(Section section, @Nullable Text said) {
    boolean only = said != null && said.value().matches("(?s)(?:Báo cáo|Định kỳ|Tổng hợp,? báo cáo) [^.;]*[.;]?");
    return !only ? section
        : section.withItems(section.items().stream().filter(item -> !item.text().equals(List.of(said))).toList());
  }

  /** If the parent does not say who leads what, it is unknown whose work a task is. */
  private static void remarkUnled(List<Section> sections, Remarks remarks) {
    int at = index(sections, TASKS);
    Text heading = at < 0 ? null : sections.get(at).heading();
    if (heading != null && sections.get(at).items().stream().noneMatch(Skeleton::hasTasks)) {
      remarks.on(heading,
          "xem lại: cấp trên không ghi ai chủ trì từng việc; bỏ việc không thuộc thẩm quyền của đơn vị");
    }
  }

  /** Amounts of money are omitted unless the recipe apportions them. */
  private static boolean keepsMoney(Lens lens) {
    Text column = lens.recipe().apportion().get(BUDGET);
    return column != null && !column.isBlank();
  }

  /** Statements about who pays what are kept: the unit may have to pay a part. */
  private static Section withoutMoney(Section section, Coverage coverage) {
    List<Text> words = new ArrayList<>(section.text());
    section.items().forEach(item -> words(item, words));
    words.addAll(section.after());
    if (section.budget() != null && !section.budget().lines().isEmpty()) {
      String first = Coverage.shorten(String.valueOf(section.budget().lines().get(0).item()));
      int lines = section.budget().lines().size();
      coverage.leave("bảng kinh phí " + lines + " dòng, từ “" + first + "”", "kinh phí của cấp trên",
          "budget of the parent");
    }
    words.stream().flatMap(text -> OwnClauses.of(text).stream()).map(Text::strip)
        .filter(text -> !isOwnMoney(text))
        .filter(text -> Stream.of(SUM, PAYS).anyMatch(money -> money.matcher(text.value()).find()))
        .forEach(text ->
        coverage.leave("“" + Coverage.shorten(text.value()) + "”", "kinh phí của cấp trên", "budget of the parent"));
    return bare(section);
  }

  /** What the budget of the unit pays, unless it is a sum for all units. */
  private static List<Text> ownMoney(Section section, Sentences sentences) {
    List<Text> words = new ArrayList<>(section.text());
    section.items().forEach(item -> words(item, words));
    return words.stream().flatMap(text -> OwnClauses.of(text).stream()).map(Text::strip).filter(Skeleton::isOwnMoney)
        .map(clause -> sentences.own().adapt(OwnClauses.joined(List.of(clause)))).toList();
  }

  private static boolean isOwnMoney(Text clause) {
    return OWN.matcher(clause.value()).lookingAt() && !WHOLE_SUM.matcher(clause.value()).find();
  }

  private static void words(Node node, List<Text> words) {
    words.addAll(node.text());
    node.items().forEach(item -> words(item, words));
    words.addAll(node.after());
  }

  private static Section bare(Section section) {
    return Section.of(section.id(), section.span(), List.of())
        .withHeading(section.heading()).withNumber(section.number());
  }

  private static void assign(List<Section> sections, Assignments assignments, Lens lens) {
    int at = index(sections, "assignments");
    List<Section> given = at < 0 ? List.of() : List.of(sections.get(at));
    if (at >= 0) {
      sections.set(at, bare(sections.get(at), List.of()));
    }
    assign(sections, given, assignments, lens);
  }

  /**
   * @param given the parent's section, if it has one; the result is placed after what is already there
   */
  private static void assign(List<Section> sections, List<Section> given, Assignments assignments, Lens lens) {
    int at = index(sections, "assignments");
    Section own = assignments.section(given.isEmpty() ? null : given.get(0));
    if (at >= 0 && own != null) {
      List<Node> items = new ArrayList<>(sections.get(at).items());
      items.addAll(own.items());
      sections.set(at, bare(items.size() == own.items().size() ? own : sections.get(at), List.copyOf(items)));
    } else if (own != null) {
      int reporting = index(sections, "reporting");
      sections.add(reporting < 0 ? sections.size() : reporting, own);
    }
    if (!assignments.tasks().isEmpty()) {
      join(sections, duties(assignments.tasks(), sections, lens));
    }
  }

  /** The duties of the unit's class after the tasks: as tasks of the unit, or under their own heading. */
  private static List<Node> duties(List<Node> duties, List<Section> sections, Lens lens) {
    int at = index(sections, TASKS);
    boolean typed = at >= 0 && sections.get(at).items().stream().anyMatch(item -> item.task() != null);
    Text title = lens.recipe().ownTasks();
    if (typed) {
      Text agency = Text.of(NameSlots.of("${unit.agency}"));
      return duties.stream().map(duty -> Duties.led(duty, agency)).toList();
    }
    boolean titled = at >= 0 && sections.get(at).items().stream().anyMatch(item -> item.title() != null);
    if (!titled || title == null) {
      return duties;
    }
    return List.of(Node.over(duties.get(0).span(), List.copyOf(duties))
        .withTitle(title.withValue(NameSlots.of(title.value()))));
  }

  private static void join(List<Section> sections, List<Node> more) {
    if (more.isEmpty()) {
      return;
    }
    int at = index(sections, TASKS);
    if (at < 0) {
      int before = index(sections, "assignments");
      sections.add(before < 0 ? sections.size() : before,
          Section.of(TASKS, more.get(0).span(), more));
      return;
    }
    Section tasks = sections.get(at);
    List<Node> items = new ArrayList<>(tasks.items());
    items.addAll(more);
    sections.set(at, tasks.withItems(List.copyOf(items)));
  }

  private static int index(List<Section> sections, String id) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Adds tasks, indicators and assignments of the second parent that are not in the first; tasks with the same id are
   * the same.
   */
  private static void joinSecond(
      Lens second, Sentences sentences, Remarks remarks, Coverage coverage, List<Section> sections) {
    NodeAdapter nodes = new NodeAdapter(second, sentences, remarks, coverage);
    Set<String> known = new HashSet<>();
    sections.forEach(section -> section.items().forEach(item -> ids(item, known)));
    for (Section section : second.parent().sections()) {
      if (section.id().equals(TASKS)) {
        join(sections, unknown(section.items(), known).stream().map(nodes::node).filter(Objects::nonNull).toList());
      } else if (section.items().stream().anyMatch(Skeleton::hasFigures)) {
        joinFigures(sections, nodes.section(bare(section, unknown(section.items(), known))));
      }
    }
    List<Section> own = second.parent().section("assignments").map(List::of).orElse(List.of());
    assign(sections, own,
        new Assignments(second, nodes, sentences, remarks, coverage, true, ReportDuty.of(second)), second);
  }

  /** Without the tasks and indicators that are already known, including nested ones. */
  private static List<Node> unknown(List<Node> nodes, Set<String> known) {
    return nodes.stream()
        .filter(node -> node.task() == null || node.task().id() == null || !known.contains(node.task().id().value()))
        .map(node -> node.withItems(unknown(node.items(), known)).withIndicators(node.indicators().stream()
            .filter(one -> one.id() == null || !known.contains(one.id().value())).toList()))
        .toList();
  }

  private static boolean hasFigures(Node node) {
    return !node.indicators().isEmpty() || node.items().stream().anyMatch(Skeleton::hasFigures);
  }

  /** Adds indicators to the section of the same name, or as a new section before the tasks. */
  private static void joinFigures(List<Section> sections, Section figures) {
    int at = index(sections, figures.id());
    if (at >= 0) {
      List<Node> items = new ArrayList<>(sections.get(at).items());
      items.addAll(figures.items());
      sections.set(at, bare(sections.get(at), List.copyOf(items)));
      return;
    }
    int tasks = index(sections, TASKS);
    sections.add(tasks < 0 ? sections.size() : tasks, figures);
  }

  private static Section bare(Section section, List<Node> items) {
    return section.withItems(items);
  }

  private static void ids(Node node, Set<String> known) {
    if (node.task() != null && node.task().id() != null) {
      known.add(node.task().id().value());
    }
    node.indicators().stream().map(Indicator::id).filter(Objects::nonNull).forEach(id -> known.add(id.value()));
    node.items().forEach(item -> ids(item, known));
  }

  /** The parent's legal basis, except for the proposal of its plan. */
  private static List<LegalBasis> legalBasis(Plan parent, Coverage coverage) {
    List<LegalBasis> kept = new ArrayList<>();
    for (LegalBasis basis : parent.legalBasis()) {
      boolean proposed = basis.text() != null
          && basis.text().value().matches("(?s)(?:Theo|Xét) (?:đề nghị|đề xuất|Tờ trình).*");
      if (proposed) {
        coverage.leave("“" + Coverage.shorten(String.valueOf(basis.text())) + "”",
            "căn cứ riêng của cấp trên", "legal basis of the parent only");
      } else {
        kept.add(basis);
      }
    }
    if (!kept.isEmpty() && kept.size() < parent.legalBasis().size()) {
      kept.add(stopped(kept.remove(kept.size() - 1)));
    }
    return List.copyOf(kept);
  }

  /** A line from the middle of the parent's list may now be the last. */
  private static LegalBasis stopped(LegalBasis last) {
    Text text = last.text();
    return text == null || !text.value().endsWith(";") ? last
        : new LegalBasis(text.withValue(text.value().substring(0, text.length() - 1) + "."), last.cite());
  }

  /** Appendices with tasks of the unit, or rows of units; other lists and tables of the parent are omitted. */
  private static List<Appendix> appendices(Plan parent, NodeAdapter nodes, Coverage coverage) {
    List<Appendix> kept = new ArrayList<>();
    for (Appendix appendix : parent.appendices()) {
      boolean tasks = hasTasks(appendix) || appendix.section().items().stream().anyMatch(Skeleton::mayListUnits);
      Section own = tasks ? nodes.section(appendix.section()) : null;
      if (own == null || own.items().isEmpty()) {
        coverage.leave("phụ lục “" + Coverage.shorten(String.valueOf(appendix.title())) + "”",
            "không có nhiệm vụ của đơn vị", "contains no task of the unit");
      } else {
        kept.add(new Appendix(title(appendix, nodes), appendix.orientation(), own));
      }
    }
    return List.copyOf(kept);
  }

  /** The adapted title; unchanged if it would then name hamlets although a table of the appendix has rows of units. */
  private static @Nullable Text title(Appendix appendix, NodeAdapter nodes) {
    Text title = appendix.title();
    Text own = title == null ? null : nodes.sentences().adapt(title);
    boolean shared = own != null && own.value().contains(NameSlots.of("${unit.hamlets}"))
        && appendix.section().items().stream().anyMatch(Skeleton::mayListUnits);
    return shared ? title : own;
  }

  static boolean hasTasks(Appendix appendix) {
    return appendix.section().items().stream().anyMatch(Skeleton::hasTasks);
  }

  private static boolean mayListUnits(Node node) {
    return node.table() != null && UnitTable.mayList(node.table())
        || node.items().stream().anyMatch(Skeleton::mayListUnits);
  }

  private static boolean hasTasks(Node node) {
    boolean led = node.table() != null && TaskRows.isOfTasks(node.table());
    return led || node.task() != null && !(node.task().lead().isEmpty() && node.task().audience().isEmpty())
        || node.items().stream().anyMatch(Skeleton::hasTasks);
  }
}
