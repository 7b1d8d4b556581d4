package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.derive.word.NameSlots;
import vn.kehoach.derive.word.Sentences;
import vn.kehoach.plan.Assignment;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/**
 * Derives the assignments (phân công) of a unit: those of the parent's agencies go to the unit's corresponding offices,
 * and several for one office are merged; those of the unit's own class become tasks; the Front and mass organisations
 * are requested as before; agencies without a corresponding office are omitted.
 */
final class Assignments {

  private static final Pattern SUMMARY = Pattern.compile(
      "(?:[Tt]heo dõi, )?(?:[Đđ]ôn đốc, )?(?:[Tt]ổng hợp[^;.]{0,60}báo cáo"
      + "|Báo cáo (?:UBND|Ủy ban nhân dân))[^;.]*(?:trước|chậm nhất)[^;.]*\\d[^;.]*[;.]?");

  /** Reports to those above the parent. */
  private static final Pattern UPWARD = Pattern.compile(
      "báo cáo (?:[^;.]{0,60} )?(?:[Ll]ãnh đạo Sở|Bộ \\p{Lu}|Chính phủ|Thủ tướng|[^;.]{0,40}Trung ương|UBND"
          + "|Ủy ban nhân dân|Cục \\p{Lu}|Tỉnh ủy|Thành ủy|Sở(?!\\p{L}))|[Bb]áo cáo Trung ương");

  private static final Pattern OVER_UNITS = Pattern.compile("(?iu)(?<!\\p{L})(?:hướng dẫn|kiểm tra|đôn đốc|theo dõi"
      + "|giám sát"
      + "|cấp phát|hỗ trợ|phân bổ|tập huấn)(?!\\p{L})[^;.]{0,40} (?:các|từng|mỗi) (?:đơn vị|địa phương|trường|cơ sở"
      + "|nhà trường|trung tâm|bệnh viện|chi cục|xã|phường)(?!\\p{L})");

  /** What a department does for the authority above it. */
  private static final Pattern DECIDES = Pattern.compile("(?iu)(?<!\\p{L})"
      + "(?:thẩm định|công nhận|phân bổ|cấp phát|cấp \\d[\\d.]*|tham mưu (?:cho )?(?:UBND|Ủy ban nhân dân))(?!\\p{L})");

  /** What a department does for those who lead it, without saying what, or for schools of some stages. */
  private static final Pattern OF_DEPARTMENT = Pattern.compile("(?iu)^\\s*tham mưu (?:cho )?lãnh đạo sở[^,;.]{0,40}"
      + "[;.]?\\s*$|hướng dẫn[^;.]{0,30} đối với (?:các )?(?:trường|cấp học|cơ sở giáo dục)(?!\\p{L})");

  private static final Pattern DIRECTS =
      Pattern.compile(",(?: và)? chỉ đạo (?:các )?(?:Chi cục|Cục|Hạt|Chi nhánh|lực lượng [Qq]uản lý thị trường)[^;.]*");

  private static final Set<String> COMMITTEES =
      Set.of("đảng ủy", "chi bộ", "hội", "đoàn", "công đoàn", "mặt trận");

  private final Lens lens;
  private final NodeAdapter nodes;
  private final Sentences sentences;
  private final Remarks remarks;
  private final Coverage coverage;
  private final Duties duties;
  private final boolean reports;
  private final List<Node> tasks = new ArrayList<>();

  /** The parent's assignments by the office (or offices) they go to. */
  private final Map<String, List<Node>> blocks = new LinkedHashMap<>();

  Assignments(Lens lens, NodeAdapter nodes, Sentences sentences, Remarks remarks, Coverage coverage, boolean reports,
      ReportDuty duty) {
    this.lens = lens;
    this.reports = reports;
    this.nodes = nodes;
    this.sentences = sentences;
    this.remarks = remarks;
    this.coverage = coverage;
    this.duties = new Duties(lens, nodes, remarks, coverage, reports, duty);
  }

  /** The tasks assigned by the parent to the unit's class. */
  List<Node> tasks() {
    return tasks;
  }

  /**
   * @param section {@code null} if the parent has no assignments, although offices may lead tasks
   */
  @Nullable Section section(@Nullable Section section) {
    List<Node> own = new ArrayList<>();
    if (section != null) {
      section.items().forEach(block -> sort(block, own));
    }
    blocks.forEach((offices, given) -> own.add(office(offices, given)));
    own.addAll(leaders());
    own.removeIf(Assignments::isEmpty);
    own.sort(Comparator.comparing(Assignments::isAsked).thenComparing(Assignments::isOfOthers));
    if (section == null) {
      return own.isEmpty() ? null
          : Section.of("assignments", lens.parent().source().whole(), List.copyOf(own));
    }
    return sentences.around(section).withItems(List.copyOf(own)).withBudget(null);
  }

  /** A kept agency that is none of the unit's offices, which come first. */
  private static boolean isOfOthers(Node node) {
    return node.assignment() == null && node.title() != null;
  }

  private static boolean isEmpty(Node block) {
    return block.assignment() != null && block.text().isEmpty() && block.items().isEmpty() && block.after().isEmpty()
        && block.table() == null && block.task() == null;
  }

  /** Requested agencies come after those that are ordered, as in the parent. */
  private static boolean isAsked(Node node) {
    Assignment assignment = node.assignment();
    return assignment != null && (assignment.mode() != null && !assignment.mode().value().equals("order")
        || assignment.agency().value().startsWith("Đề nghị") || assignment.agency().value().startsWith("Mời"));
  }

  private void sort(Node block, List<Node> own) {
    Text agency = block.assignment() != null ? block.assignment().agency() : block.title();
    if (agency == null) {
      Node plain = nodes.node(block);
      if (plain != null) {
        own.add(plain);
      }
      return;
    }
    if (lens.kind().isNotIn(agency)) {
      coverage.leave(agency.value(), "việc của loại đơn vị khác", "work of another kind of unit");
      return;
    }
    List<String> offices = offices(agency);
    Node given = reports && !offices.isEmpty() ? withoutSummary(block) : block;
    boolean office = lens.offices().of(agency.value()).filter(one -> !one.isBlank()).isPresent();
    if (Offices.isDepartment(agency.value(), lens.level())) {
      blocks.computeIfAbsent(Offices.department(agency.value()), none -> new ArrayList<>()).add(given);
    } else if (lens.peers().isName(agency.value())) {
      tasks.addAll(duties.of(block, agency));
    } else if (!office && lens.audience().includes(agency) && !lens.offices().isRequested(agency.value())) {
      tasks.addAll(ofClass(block, agency));
    } else if (lens.audience().namesUnits(List.of(agency)) && offices.isEmpty()
        && !lens.offices().isRequested(agency.value())) {
      tasks.addAll(duties.of(block, agency));
    } else if (!offices.isEmpty()) {
      blocks.computeIfAbsent(String.join("; ", offices), none -> new ArrayList<>()).add(given);
    } else if (stays(block, agency)) {
      own.add(kept(block, agency));
    } else {
      coverage.leave(agency.value(), "đơn vị không có cơ quan tương ứng", "the unit has no corresponding agency");
    }
  }

  private List<Node> ofClass(Node block, Text agency) {
    if (lens.ticks().traitIn(agency).isPresent()) {
      return duties.of(block, agency);
    }
    List<Node> own = duties.of(block);
    if (TaskBodies.isSome(agency)) {
      own.stream().flatMap(duty -> duty.text().stream()).findFirst().ifPresent(words ->
          remarks.on(words, TaskBodies.some(agency)));
    }
    return own;
  }

  /**
   * The date by which an agency reports to the parent's issuer is not a deadline of the unit; the unit's own reporting
   * section gives its date.
   */
  private Node withoutSummary(Node block) {
    List<Node> items = new ArrayList<>();
    for (Node item : block.items()) {
      boolean summary = item.text().size() == 1 && item.items().isEmpty()
          && SUMMARY.matcher(item.text().get(0).value()).matches();
      if (summary) {
        coverage.leave("“" + Coverage.shorten(item.text().get(0).value()) + "”",
            "đã có ở mục báo cáo", "already in the reporting section");
      } else {
        items.add(item);
      }
    }
    return items.isEmpty() && block.text().isEmpty() ? block : block.withItems(List.copyOf(items));
  }

  /**
   * Classes of agencies, and agencies that exist at every level, are kept; one that exists only at the parent's level
   * is not.
   */
  private boolean stays(Node block, Text agency) {
    Text own = lens.wording().adapt(agency);
    if (!lens.wording().leftovers(own).isEmpty()) {
      return false;
    }
    boolean common = own.equals(agency) || lens.offices().isRequested(agency.value());
    boolean asked = isAsked(block) || lens.offices().isRequested(agency.value());
    return asked ? common : lens.audience().isSuperior(agency) || block.assignment() == null;
  }

  /** The unit's offices for a list of agencies; a requested agency without a corresponding office is kept. */
  private List<String> offices(Text agency) {
    Set<String> offices = new LinkedHashSet<>();
    List<Text> without = new ArrayList<>();
    for (Text part : TaskBodies.parts(agency)) {
      Collection<String> bodies = lens.offices().bodiesIn(part.value());
      for (String body : bodies) {
        lens.offices().of(body).filter(office -> !office.isBlank()).ifPresent(offices::add);
      }
      Text own = lens.wording().adapt(part);
      boolean here = lens.offices().isRequested(part.value()) || lens.audience().isSuperior(part);
      if (bodies.isEmpty() && here && lens.wording().leftovers(own).isEmpty()) {
        offices.add(Letters.firstUpper(own.value().replaceFirst("^(?:Đề nghị|Mời) ", "")));
      } else if (bodies.isEmpty()) {
        without.add(part);
      }
    }
    boolean mapped = lens.offices().bodiesIn(agency.value()).stream()
        .anyMatch(body -> lens.offices().of(body).filter(office -> !office.isBlank()).isPresent());
    if (!mapped && (without.isEmpty() || offices.isEmpty())) {
      return List.of();
    }
    without.stream().filter(part -> !lens.audience().includes(part)).forEach(part -> coverage.leave(part.value(),
        "đơn vị không có cơ quan tương ứng", "the unit has no corresponding agency"));
    return List.copyOf(offices);
  }

  private Node kept(Node block, Text agency) {
    Text own = sentences.adapt(agency);
    Node bare = block.withText(sentences.adapt(own(block))).withItems(nodes.nodes(block.items()))
        .withAfter(sentences.adapt(block.after())).withTask(null).withIndicators(List.of());
    Assignment assignment = block.assignment();
    return assignment == null ? bare.withTitle(own)
        : bare.withTitle(null).withAssignment(new Assignment(own, assignment.mode()));
  }

  /** The parent's assignments for one office (or a group of offices), merged into one. */
  private Node office(String offices, List<Node> given) {
    Node first = given.get(0);
    Text agency = agency(first).withValue(NameSlots.of(Letters.firstUpper(offices)));
    Text mode = mode(offices);
    if (given.size() == 1) {
      List<Text> text = own(first).stream().map(words -> told(first).adaptFor(offices, words)).toList();
      List<Node> items = forOffice(offices, adapter(first).nodes(ofOffice(first.items())));
      Node only = items.size() == 1 ? items.get(0) : null;
      boolean single = only != null && text.isEmpty() && only.title() == null && only.items().isEmpty()
          && only.table() == null && only.task() == null && only.indicators().isEmpty();
      return first.withTitle(null).withText(single ? only.text() : text).withItems(single ? List.of() : items)
          .withAfter(sentences.adapt(first.after())).withTask(null).withIndicators(List.of())
          .withAssignment(new Assignment(agency, mode));
    }
    List<Node> items = new ArrayList<>();
    for (Node block : given) {
      for (Node item : items(offices, block)) {
        boolean repeated = items.stream()
            .anyMatch(one -> one.text().equals(item.text()) && one.items().equals(item.items()));
        if (!repeated) {
          items.add(item);
        }
      }
    }
    return Node.over(first.span(), List.copyOf(items)).withAssignment(new Assignment(agency, mode));
  }

  /** What a ministry tells a department of the province, it tells the province: reports go up from it. */
  private NodeAdapter adapter(Node block) {
    return Offices.isDepartment(agency(block).value(), lens.level()) ? nodes.own() : nodes;
  }

  private Sentences told(Node block) {
    return adapter(block).sentences();
  }

  /**
   * What an office of a school, an office or a committee can do as well: not what is done to the units or for those
   * above the parent.
   */
  private @Nullable Text ofOffice(Text sentence) {
    Text own = nodes.own(sentence);
    if (own == null || lens.isTerritory()) {
      return own == null ? null : withoutBranches(own);
    }
    List<Text> kept = OwnClauses.of(own).stream().filter(clause -> !isOfAbove(clause)).toList();
    if (kept.size() == OwnClauses.of(own).size()) {
      return own;
    }
    coverage.leave("“" + Coverage.shorten(own.value()) + "”", "việc của cấp trên", "work of the parent");
    return kept.isEmpty() ? null : OwnClauses.joined(kept);
  }

  /** "chủ trì, chỉ đạo Chi cục Thủy sản lấy mẫu": an office of a commune directs none of the department's branches. */
  private Text withoutBranches(Text sentence) {
    Matcher directs = DIRECTS.matcher(sentence.value());
    boolean commune = lens.level() != null && !lens.level().equals("tỉnh") && !lens.level().equals("thành phố");
    if (!commune || !directs.find()) {
      return sentence;
    }
    coverage.leave("“" + Coverage.shorten(directs.group().replaceFirst("^, ", "")) + "”", "việc của cấp trên",
        "work of the parent");
    return sentence.without(directs.start(), directs.end());
  }

  private List<Node> ofOffice(List<Node> items) {
    List<Node> own = new ArrayList<>();
    for (Node item : items) {
      List<Text> text = item.text().stream().map(this::ofOffice).filter(Objects::nonNull).map(Objects::requireNonNull)
          .toList();
      if (!text.isEmpty() || item.text().isEmpty()) {
        own.add(item.withText(text));
      }
    }
    return own;
  }

  private boolean isOfAbove(Text clause) {
    String words = clause.value();
    if (UnitName.isOffice(lens.level())) {
      return OVER_UNITS.matcher(words).find() || lens.audience().includes(clause);
    }
    boolean school = !COMMITTEES.contains(String.valueOf(lens.level()));
    return UPWARD.matcher(words).find() || school && DECIDES.matcher(words).find()
        || OF_DEPARTMENT.matcher(words).find();
  }

  /** The sentences of an assignment without what the parent's agency does to many units. */
  private List<Text> own(Node block) {
    return block.text().stream().map(this::ofOffice).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  private @Nullable Text mode(String offices) {
    return lens.offices().isRequested(offices) ? Text.of("request") : null;
  }

  private static Text agency(Node block) {
    Assignment assignment = block.assignment();
    return assignment != null ? assignment.agency() : Objects.requireNonNull(block.title());
  }

  /** The sentences of an assignment as items; a remark on the first says whose they were. */
  private List<Node> items(String offices, Node block) {
    List<Node> items = new ArrayList<>();
    for (Text words : own(block)) {
      Text own = told(block).adaptFor(offices, words);
      items.add(Node.of(block.span(), own));
    }
    items.addAll(forOffice(offices, adapter(block).nodes(ofOffice(block.items()))));
    items.stream().flatMap(item -> item.text().stream()).findFirst().ifPresent(words ->
        remarks.on(words, "xem lại: cấp trên giao việc này cho " + agency(block)));
    return items;
  }

  private List<Node> forOffice(String office, List<Node> items) {
    return items.stream().map(item -> {
      List<Text> text = item.text().stream().map(words -> {
        Text own = lens.wording().withoutSelf(words, office);
        remarks.take(remarks, words, own);
        return own;
      }).toList();
      return item.withText(text);
    }).toList();
  }

  /** Offices that lead tasks but have no assignment yet. */
  private List<Node> leaders() {
    Text duty = lens.recipe().officeDuty();
    List<Node> leaders = new ArrayList<>();
    for (String office : nodes.leads()) {
      boolean told = blocks.keySet().stream().anyMatch(offices -> List.of(offices.split("; ")).contains(office));
      if (!told && duty != null && !duty.isBlank()) {
        Text mode = mode(office);
        leaders.add(Node.of(lens.parent().source().whole(), duty)
            .withAssignment(new Assignment(Text.of(NameSlots.of(Letters.firstUpper(office))), mode)));
      }
    }
    return leaders;
  }
}
