package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Text;

/**
 * Converts what the parent's assignments give to the unit's class into tasks of the unit. The duty to make a plan is
 * fulfilled by the plan itself, and the duty to report has its own section.
 */
final class Duties {

  /** Reports on special events, which come in addition to periodic ones. */
  private static final Pattern AT_ONCE = Pattern.compile(
      "[Bb]áo cáo (?:nhanh|ngay|kịp thời|đột xuất)| (?:khi|nếu) (?:có|xảy ra|phát hiện|vượt|phát sinh)");

  /** Other documents to be sent in, which are not reports. */
  private static final Pattern ENTRY = Pattern.compile(
      "^\\s*(?:[Đđ]ăng ký|[Ll]ập (?:danh sách|hồ sơ)|[Gg]ửi (?:hồ sơ|danh sách))"
      + "(?!.*[Bb]áo cáo)");

  private static final Pattern REPORT = Pattern.compile("[Bb]áo cáo");

  /** A deed before another that makes a plan. */
  private static final Pattern FIRST = Pattern.compile(
      "\\s*(?<what>(?:[Tt]hành lập|[Kk]iện toàn|[Pp]hân công|[Bb]ố trí|[Rr]à soát|[Tt]ổ chức|[Cc]ử|[Ll]ập) [^;]*?)"
      + "(?:,| và|, và) (?:tham mưu )?(?=(?:xây dựng|ban hành) )");

  private final NodeAdapter nodes;
  private final Remarks remarks;
  private final Coverage coverage;
  private final List<RecipePattern> satisfied;
  private final List<RecipePattern> reported;
  private final boolean reports;
  private final ReportDuty duty;

  /**
   * @param reports whether the unit's plan has a reporting section, which states {@code duty}
   */
  Duties(Lens lens, NodeAdapter nodes, Remarks remarks, Coverage coverage, boolean reports, ReportDuty duty) {
    this.reports = reports;
    this.duty = duty;
    this.nodes = nodes.own();
    this.remarks = remarks;
    this.coverage = coverage;
    this.satisfied = lens.recipe().satisfied().stream().map(lens.book()::pattern).toList();
    this.reported = lens.recipe().reported().stream().map(lens.book()::pattern).toList();
  }

  /** For assignments to units by name: the part for each unit. */
  List<Node> of(Node block, Text units) {
    Task forThem = Task.of(List.of(), List.of(), List.of(units));
    return of(block).stream().map(duty -> duty.task() == null ? duty.withTask(forThem) : duty).toList();
  }

  /** The items of an assignment, or its text, as tasks. */
  List<Node> of(Node block) {
    List<Node> duties = new ArrayList<>();
    for (Text text : block.text()) {
      Text left = left(text);
      if (left != null) {
        duties.add(Node.of(block.span(), left));
      }
    }
    for (Node item : block.items()) {
      Node duty = item.text().isEmpty() ? nodes.node(item) : shortened(item);
      if (duty != null) {
        duties.add(duty);
      }
    }
    return duties;
  }

  private @Nullable Node shortened(Node item) {
    Text left = left(item.text().get(0));
    if (left == null && item.items().isEmpty()) {
      return null;
    }
    Node whole = nodes.node(item);
    if (whole == null) {
      return null;
    }
    List<Text> text = new ArrayList<>(left == null ? List.of() : List.of(left));
    text.addAll(whole.text().subList(1, whole.text().size()));
    return whole.withText(List.copyOf(text));
  }

  /** The sentence without the clauses that are already covered; {@code null} if none remains. */
  private @Nullable Text left(Text whole) {
    Text sentence = nodes.own(whole);
    if (sentence == null) {
      return null;
    }
    List<Text> kept = new ArrayList<>();
    String planned = null;
    for (Text clause : OwnClauses.of(sentence)) {
      Text before = beforePlan(clause);
      if (before != null) {
        kept.add(before);
        planned = "việc xây dựng kế hoạch, vì đây chính là kế hoạch ấy";
      } else if (any(satisfied, clause) && (reports || !REPORT.matcher(clause).find())) {
        planned = "việc xây dựng kế hoạch, vì đây chính là kế hoạch ấy";
      } else if (reports && isReported(clause)) {
        coverage.leave("“" + Coverage.shorten(clause.strip().value()) + "”",
            "đã có ở mục báo cáo", "already in the reporting section");
      } else {
        kept.add(clause);
      }
    }
    if (kept.isEmpty()) {
      if (planned != null) {
        coverage.leave("“" + Coverage.shorten(sentence.value()) + "”", "chính là kế hoạch này", "is this plan itself");
      }
      return null;
    }
    Text left = planned == null && kept.size() == OwnClauses.of(sentence).size() ? sentence : OwnClauses.joined(kept);
    Text own = nodes.sentences().adapt(left);
    if (planned != null) {
      remarks.on(own, "xem lại: đã bỏ " + planned);
    }
    return own;
  }

  /** "Thành lập Ban Chỉ đạo, ban hành kế hoạch": what is to be done besides the plan; {@code null} if nothing. */
  private @Nullable Text beforePlan(Text clause) {
    Matcher first = FIRST.matcher(clause.value());
    if (!first.lookingAt() || any(satisfied, clause.subSequence(0, first.end("what")))
        || !any(satisfied, clause.subSequence(first.end("what"), clause.length()))) {
      return null;
    }
    String end = clause.value().strip().endsWith(";") ? ";" : ".";
    return clause.subSequence(0, first.end("what")).plus(Text.of(end));
  }

  /** Whether the reporting section already says it. */
  private boolean isReported(Text clause) {
    boolean entry = AT_ONCE.matcher(clause).find() || ENTRY.matcher(clause).find();
    return !entry && (any(reported, clause) ? duty.covers(clause) : duty.says(clause));
  }

  private static boolean any(List<RecipePattern> patterns, Text clause) {
    return patterns.stream().anyMatch(pattern -> pattern.isIn(clause));
  }

  /** Duties among tasks with task fields are led by the unit itself. */
  static Node led(Node duty, Text agency) {
    boolean named = duty.task() != null && duty.task().lead().isEmpty() && duty.task().id() == null;
    if (duty.task() != null && !named || duty.text().isEmpty()) {
      return duty;
    }
    List<Text> audience = duty.task() == null ? List.of() : duty.task().audience();
    return duty.withTask(Task.of(List.of(agency), List.of(), audience));
  }
}
