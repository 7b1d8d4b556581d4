package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * {@code Giai đoạn 2} begins before {@code Giai đoạn 1} or ends after the plan; or an item of a programme begins while
 * the previous one is running. Overlapping phases are info; items that begin at the same time, or elsewhere, run in
 * parallel.
 */
public final class StepsOutOfOrder implements Rule {

  private static final Expression CALLED = Expression.of("(?:Giai đoạn|Đợt|Vòng|Bước) (?:\\d{1,2}|[IVX]+)(?!\\p{L})");

  /** "sơ kết vào năm 2030, tổng kết vào năm 2028". */
  private static final Sought MIDDLE = Sought.at(
      "[Ss]ơ kết[^.;\\d]{0,60}năm (20\\d{2})(?!\\d)[^.;\\d]{0,40}tổng kết[^.;\\d]{0,60}năm (20\\d{2})(?!\\d)",
      "Sơ kết", "sơ kết");

  /** "sơ kết vào quý II năm 2028, tổng kết vào quý I năm 2028". */
  private static final Sought MIDDLE_QUARTER = Sought.at("[Ss]ơ kết[^.;\\d]{0,60}?(?:quý ([IV]+)|tháng (\\d{1,2}))"
      + "(?: năm |/)(20\\d{2})[^.;\\d]{0,40}tổng kết[^.;\\d]{0,60}?"
      + "(?:quý ([IV]+)|tháng (\\d{1,2}))(?: năm |/)(20\\d{2})",
      "Sơ kết", "sơ kết");

  /** "báo cáo sơ kết giai đoạn 1 trước ngày 23 tháng 01 năm 2027". */
  private static final Sought SUMMED = Sought.of(
      "(?:[Ss]ơ kết|[Tt]ổng kết|[Bb]áo cáo|[Kk]ết quả|[Đđ]ánh giá)[^.;:\\d]{0,30} "
      + "((?:giai đoạn|đợt|vòng|bước) (?:\\d{1,2}|[IVX]+))(?!\\p{L})(?=[^.;:\\d]{0,30}(\\d))", "iai đoạn", "đợt",
      "vòng", "bước");
  private static final Expression TOLD = Expression.of(
      "(?<!\\p{L})(?:giai đoạn|đợt|vòng|bước) (?:\\d{1,2}|[IVX]+)(?!\\p{L}):? [^;]*");
  private static final Sought SECOND = Sought.at("; (?:và )?(?:giai đoạn|đợt|vòng|bước) (?:\\d|[IVX])",
      "; và ", "; giai đoạn", "; đợt", "; vòng", "; bước");
  /** "đợt 1 trước ngày 30 tháng 4, đợt 2 trước ngày 31 tháng 3". */
  private static final Sought ROUND_TWO = Sought.at(
      "([Đđ]ợt|[Ll]ần|[Vv]òng|[Gg]iai đoạn) (?:1|I)(?![\\p{L}\\d])([^.;]{2,120}?)(?:,|;| và) "
      + "(đợt|lần|vòng|giai đoạn) (?:2|II)(?![\\p{L}\\d])([^.;]{2,80})",
      "đợt 1", "Đợt 1", "đợt I", "Đợt I", "lần 1", "Lần 1", "vòng 1", "Vòng 1", "giai đoạn 1", "Giai đoạn 1");
  private static final Expression MONTH = Expression.of("tháng (\\d{1,2})(?: năm |/)(20\\d{2})");
  private static final int NEAR = 45;

  /** Titles of a column of phases. */
  private static final Set<String> PHASED = Set.of("giai đoạn", "bước", "đợt", "vòng", "chặng");
  private static final Expression TIMED = Expression.of("(?iu)(?:giai đoạn|bước|đợt|vòng|chặng|cao điểm)(?!\\p{L})");
  /** The title of a column of deadlines. */
  private static final Expression TERM = Expression.of("(?iu)thời hạn|thời gian|hạn |hoàn thành");
  /** The number before the title of a group of rows. */
  private static final Expression NUMBER = Expression.of("(?:[IVX]+|\\d{1,2}|\\p{L})[.)] ");
  /** Work that ends a phase. */
  private static final Expression CLOSES = Expression.of(
      "(?iu)báo cáo|tổng hợp|sơ kết|tổng kết|đánh giá|rút kinh nghiệm|quyết toán|nghiệm thu");
  private static final Expression STEP = Expression.of("Bước (?:\\d{1,2}|[IVX]+|một|hai|ba|bốn|năm)(?!\\p{L})");
  private static final int DAYS_OF_REPORT = 31;
  private static final Sought EACH_DAYS = Sought.of("mỗi (?:đợt|giai đoạn|vòng) (?:kéo dài )?(\\d{1,3}) ngày", "mỗi ");

  @Override
  public String id() {
    return "plan/steps-out-of-order";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, List<Phase>> called = new HashMap<>();
    for (Section section : draft.plan().sections()) {
      nodes(draft, section.items(), called, problems);
      Text heading = section.heading();
      Phase all = heading == null || !TIMED.matcher(heading).lookingAt() ? null : Phase.in(heading);
      if (all != null) {
        within(draft, section.items(), all, problems);
      }
    }
    draft.prose(MIDDLE).forEach(passage -> MIDDLE.in(passage, years -> middle(draft, passage, years, problems)));
    draft.prose(MIDDLE_QUARTER).forEach(passage -> MIDDLE_QUARTER.in(passage, terms -> {
      int first = month(terms, 1);
      int last = month(terms, 4);
      // other years are told above
      if (first >= last && terms.group(3).equals(terms.group(6))) {
        problems.add(wrong(draft, passage.text().subSequence(terms.start(4) < 0 ? terms.start(5) : terms.start(4),
                terms.end()), passage.text(terms, 3),
            "là thời gian tổng kết, không sau thời gian sơ kết",
            "is the time of the final review, but does not come after that of the interim review"));
      }
    }));
    EventStages.stages(draft).forEach(days -> problems.add(wrong(draft, days.later().words(), days.earlier().words(),
        "đứng trước ngày của việc phải làm trước", "comes before an earlier step")));
    if (!called.isEmpty()) {
      draft.prose(SUMMED).forEach(passage ->
          SUMMED.in(passage, summed -> summed(draft, passage, summed, called, problems)));
    }
    EventStages.rounds(draft).forEach(rounds ->
        problems.add(wrong(draft, rounds.days().later().words(), rounds.days().earlier().words(),
            "là ngày " + rounds.later() + ", đứng trước ngày " + rounds.earlier(),
            "comes before the step that leads to it")));
    EventStages.outside(draft).forEach(rounds ->
        problems.add(wrong(draft, rounds.days().later().words(), rounds.days().earlier().words(),
            "là ngày " + rounds.later() + ", ở ngoài các ngày tổ chức", "is outside the dates of the event")));
    draft.prose(EACH_DAYS).forEach(passage -> EACH_DAYS.in(passage, each -> ranges(draft, passage, each, problems)));
    draft.prose(ROUND_TWO).forEach(passage -> ROUND_TWO.in(passage, rounds -> rounds(draft, passage, rounds,
        problems)));
    draft.prose(SECOND).stream().filter(passage -> passage.hasDigit() && SECOND.isIn(passage.plain()))
        .forEach(passage -> told(draft, passage, problems));
    draft.tables().forEach(table -> {
      ProgrammeItem.overlapping(table).forEach(overlap ->
          problems.add(wrong(draft, overlap.item().words(), overlap.above().words(),
              "bắt đầu khi mục trước chưa xong", "starts before the previous item ends")
              .as(overlap.elsewhere() ? Severity.INFO : Severity.WARNING)));
      phases(draft, table, problems);
      within(draft, table, problems);
      ScheduleRow.breaks(table).forEach(found -> row(draft, found, problems));
    });
  }

  /** "03 đợt, mỗi đợt 15 ngày; đợt 1 từ ngày 01/9/2027 đến hết ngày 15/9/2027, ...": the range of one round. */
  private void ranges(Draft draft, Passage passage, MatchResult each, Problems problems) {
    List<ProseDate> dates = ProseDate.ofOneYear(ProseDate.of(passage));
    int said = Integer.parseInt(each.group(1));
    for (int i = 1; i < dates.size(); i++) {
      LocalDate first = dates.get(i - 1).calendar().orElse(null);
      LocalDate last = dates.get(i).calendar().orElse(null);
      String between = passage.plain().substring(dates.get(i - 1).to(), dates.get(i).from());
      if (first != null && last != null && last.isAfter(first) && dates.get(i - 1).from() > each.end()
          && between.matches(" (?:đến|-) (?:hết )?(?:ngày )?")) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days != said && days - 1 != said) {
          problems.add(wrong(draft, passage.text().subSequence(dates.get(i - 1).from(), dates.get(i).to()),
              passage.text(each), "có " + days + " ngày", "has " + days + " days"));
        }
      }
    }
  }

  /** The last month of a quarter, or a month, counted through the years. */
  private static int month(MatchResult term, int group) {
    int month = term.group(group) != null ? 3 * RomanNumeral.parse(term.group(group))
        : Integer.parseInt(term.group(group + 1));
    return Integer.parseInt(term.group(group + 2)) * 12 + month;
  }

  /** The first dates of two rounds in a sentence. */
  private void rounds(Draft draft, Passage passage, MatchResult rounds, Problems problems) {
    ProseDate first = null;
    ProseDate second = null;
    for (ProseDate date : ProseDate.of(passage)) {
      first = first == null && date.from() >= rounds.start(2) && date.to() <= rounds.end(2) ? date : first;
      second = second == null && date.from() >= rounds.start(4) && date.to() <= rounds.end(4) ? date : second;
    }
    if (first == null && second == null) {
      months(draft, passage, rounds, problems);
    }
    LocalDate one = first == null ? null : first.calendar().orElse(null);
    LocalDate two = second == null ? null : second.calendar().orElse(null);
    if (rounds.group(1).equalsIgnoreCase(rounds.group(3)) && one != null && two != null && two.isBefore(one)) {
      problems.add(wrong(draft, second.words(), first.words(), "là ngày " + rounds.group(3) + " 2, đứng trước ngày "
          + rounds.group(3) + " 1", "comes before the earlier round"));
    }
  }

  /** "đợt 1 trong tháng 5 năm 2027, đợt 2 trong tháng 3 năm 2027". */
  private void months(Draft draft, Passage passage, MatchResult rounds, Problems problems) {
    Matcher first = MONTH.matcher(passage.plain()).region(rounds.start(2), rounds.end(2));
    Matcher second = MONTH.matcher(passage.plain()).region(rounds.start(4), rounds.end(4));
    boolean later = rounds.group(1).equalsIgnoreCase(rounds.group(3)) && first.find() && second.find()
        && Integer.parseInt(second.group(2)) * 12 + Integer.parseInt(second.group(1))
            < Integer.parseInt(first.group(2)) * 12 + Integer.parseInt(first.group(1));
    if (later) {
      problems.add(wrong(draft, passage.text(second), passage.text(first), "là thời gian " + rounds.group(3)
          + " 2, đứng trước " + rounds.group(3) + " 1", "comes before the earlier round"));
    }
  }

  private void middle(Draft draft, Passage passage, MatchResult years, Problems problems) {
    if (Integer.parseInt(years.group(1)) > Integer.parseInt(years.group(2))) {
      problems.add(wrong(draft, passage.text(years, 1), passage.text(years, 2),
          "là năm sơ kết, đứng sau năm tổng kết",
          "is the year of the interim review, but comes after the year of the final review"));
    }
  }

  /** "đợt 1 từ ngày 05 đến ngày 23 tháng 4; đợt 2 từ ngày 20 tháng 4 ...": phases in one sentence. */
  private void told(Draft draft, Passage passage, Problems problems) {
    Matcher phase = TOLD.matcher(passage.plain());
    Phase before = null;
    while (phase.find()) {
      Phase one = Phase.in(passage.text().subSequence(phase.start(), phase.end()));
      if (one != null && before != null) {
        phase(draft, one, before, problems);
      }
      before = one == null ? before : one;
    }
  }

  /** A phase cannot be reviewed before it ends; if two have the same name, it is unknown which is meant. */
  private void summed(Draft draft, Passage passage, MatchResult summed, Map<String, List<Phase>> called,
      Problems problems) {
    List<Phase> phases = called.getOrDefault(summed.group(1).toLowerCase(Locale.ROOT), List.of());
    ProseDate due = ProseDate.behind(passage, summed.end(), NEAR);
    LocalDate day = due == null ? null : due.calendar().orElse(null);
    if (phases.size() == 1 && due != null && day != null && due.from() == summed.start(2)
        && day.isBefore(phases.get(0).until())) {
      problems.add(wrong(draft, due.words(), phases.get(0).words(),
          "là hạn báo cáo " + summed.group(1) + " khi giai đoạn này chưa xong",
          "is the report deadline, but this phase is not yet over"));
    }
  }

  /**
   * @param called collects the phases by name for later use
   */
  private void nodes(Draft draft, List<Node> nodes, Map<String, List<Phase>> called, Problems problems) {
    labels(draft, nodes, problems);
    steps(draft, nodes, problems);
    Phase before = null;
    for (Node node : nodes) {
      Phase phase = Phase.of(node);
      Text name = phase == null ? null : Phase.name(node);
      if (phase != null && name != null) {
        Matcher label = CALLED.matcher(name.value());
        if (label.lookingAt()) {
          called.computeIfAbsent(label.group().toLowerCase(Locale.ROOT), none -> new ArrayList<>()).add(phase);
        }
        phase(draft, phase, before, problems);
        before = phase;
      }
      whole(draft, node, problems);
      within(draft, node, problems);
      nodes(draft, node.items(), called, problems);
    }
  }

  /** "Bước 2. ... trước ngày 25 tháng 4", "Bước 3. ... trước ngày 08 tháng 4": deadlines of numbered steps. */
  private void steps(Draft draft, List<Node> nodes, Problems problems) {
    List<ProseDate> ends = new ArrayList<>();
    for (Node node : nodes) {
      Text name = Phase.name(node);
      boolean step = name != null && STEP.matcher(name.value()).lookingAt();
      ProseDate end = !step || node.text().size() != 1 || !node.items().isEmpty() ? null
          : end(draft, node.text().get(0));
      if (end != null) {
        ends.add(end);
      }
    }
    for (int i = 1; i < ends.size(); i++) {
      ProseDate before = ends.get(i - 1);
      ProseDate one = ends.get(i);
      boolean odd = i + 1 < ends.size()
          && isAfter(before, ends.get(i + 1)) && !isAfter(one, ends.get(i + 1))
          && (i == 1 || !isAfter(ends.get(i - 2), one));
      if (isAfter(before, one)) {
        problems.add(odd
            ? wrong(draft, before.words(), one.words(), "là hạn của bước này, đứng sau hạn của bước tiếp theo",
                "is the deadline of this step, but comes after that of the next step")
            : wrong(draft, one.words(), before.words(), "là hạn của bước này, đứng trước hạn của bước trước",
                "is the deadline of this step, but comes before that of the previous step"));
        return;
      }
    }
  }

  /** The last date of a step, if all its dates have a year. */
  private static @Nullable ProseDate end(Draft draft, Text text) {
    List<ProseDate> dates = draft.body().stream().filter(passage -> passage.text() == text).findFirst()
        .map(passage -> ProseDate.ofOneYear(ProseDate.of(passage))).orElse(List.of());
    return dates.stream().allMatch(date -> date.calendar().isPresent())
        ? dates.stream().reduce((one, other) -> isAfter(one, other) ? one : other).orElse(null) : null;
  }

  private static boolean isAfter(ProseDate one, ProseDate other) {
    return one.calendar().orElseThrow().isAfter(other.calendar().orElseThrow());
  }

  /** "Quý I: ...", "Quý II: ...", "Quý II: ...": a label that is repeated or out of order. */
  private void labels(Draft draft, List<Node> nodes, Problems problems) {
    PhaseLabel before = null;
    for (Node node : nodes) {
      PhaseLabel label = PhaseLabel.of(node);
      if (label != null && before != null && label.isOutOfTurn(before)) {
        problems.add(wrong(draft, label.words(), before.words(), "đứng sau", "comes after"));
      }
      before = label;
    }
  }

  private void phase(Draft draft, Phase phase, @Nullable Phase before, Problems problems) {
    Period period = draft.plan().period();
    if (before != null && phase.from().isBefore(before.from())) {
      problems.add(wrong(draft, phase.words(), before.words(),
          "bắt đầu trước giai đoạn đứng trên", "starts before the phase above"));
    } else if (before != null && !phase.from().isAfter(before.until()) && phase.until().isAfter(before.until())) {
      problems.add(wrong(draft, phase.words(), before.words(),
          "bắt đầu khi giai đoạn trước chưa xong", "starts before the previous phase ends").as(Severity.INFO));
    }
    TitleYears covered = period == null ? TitleYears.covered(draft) : null;
    int last = period != null ? period.until() : covered == null ? Integer.MAX_VALUE : covered.until();
    Text years = period != null ? period.typed() : covered == null ? phase.words() : covered.words();
    if (phase.until().getYear() > last) {
      problems.add(wrong(draft, phase.words(), years,
          "kết thúc sau các năm của kế hoạch", "ends after the years of the plan"));
    }
  }

  /** "Giai đoạn phòng ngừa thực hiện từ ngày 15/3 đến ngày 31/5", with a task due in July. */
  private void within(Draft draft, Node node, Problems problems) {
    Text head = Phase.name(node);
    boolean timed = head != null && !node.items().isEmpty() && TIMED.matcher(head.value()).lookingAt();
    Phase titled = timed && node.title() != null ? Phase.in(node.title()) : null;
    Phase all = titled == null && timed && node.text().size() == 1 ? Phase.in(node.text().get(0)) : titled;
    if (all != null) {
      within(draft, node.items(), all, problems);
    }
  }

  private void within(Draft draft, List<Node> items, Phase all, Problems problems) {
    for (Node item : items) {
      Text words = item.firstWords();
      if (item.task() != null && item.task().deadline() != null) {
        within(draft, item.task().deadline(), words == null ? "" : words.value(), all, problems);
      }
      within(draft, item.items(), all, problems);
    }
  }

  /** A report may be due soon after the end. */
  private void within(Draft draft, Deadline deadline, String words, Phase all, Problems problems) {
    LocalDate due = deadline.until();
    LocalDate last = CLOSES.matcher(words).find() ? all.until().plusDays(DAYS_OF_REPORT) : all.until();
    if (due != null && (due.isAfter(last) || due.isBefore(all.from()))) {
      problems.add(wrong(draft, deadline.typed(), all.words(),
          "ở ngoài thời gian của các việc này", "is outside the period of this work"));
    }
  }

  /** Rows of tasks below a row "Giai đoạn 2 (từ ngày 01/3/2027 đến ngày 30/6/2027)". */
  private void within(Draft draft, TableData table, Problems problems) {
    List<TableData.Column> columns = table.leaves();
    int term = 0;
    while (term < columns.size() && !TERM.matcher(columns.get(term).title()).lookingAt()) {
      term++;
    }
    Phase all = null;
    for (TableData.Row row : term < columns.size() ? table.rows() : List.<TableData.Row>of()) {
      Text group = row.group();
      if (group != null) {
        Matcher number = NUMBER.matcher(group);
        Text title = group.subSequence(number.lookingAt() ? number.end() : 0, group.length());
        all = TIMED.matcher(title).lookingAt() ? Phase.in(title) : null;
      } else if (all != null && row.cells().size() > term) {
        within(draft, Deadline.parse(row.cells().get(term)), String.join(" ", row.cells()), all, problems);
      }
    }
  }

  /** "75 ngày, từ ngày 15/12 đến ngày 27/02" above phases that begin or end on other dates. */
  private void whole(Draft draft, Node node, Problems problems) {
    List<Phase> phases = node.items().size() < 2 || node.text().size() != 1 ? List.of()
        : node.items().stream().map(Phase::of).filter(Objects::nonNull).toList();
    if (phases.size() < 2 || phases.size() < node.items().size()) {
      return;
    }
    Text text = node.text().get(0);
    EACH_DAYS.in(Passage.plain(text), each -> days(draft, phases, Integer.parseInt(each.group(1)),
        text.subSequence(each.start(), each.end()), problems));
    Phase all = Phase.in(text);
    Phase first = phases.get(0);
    Phase last = phases.get(phases.size() - 1);
    boolean begins = all != null && first.from().equals(all.from());
    if (all != null && begins != last.until().equals(all.until())) {
      problems.add(begins
          ? wrong(draft, last.words(), all.words(),
              "không kết thúc cùng ngày với cả kế hoạch", "does not end on the same date as the whole plan")
          : wrong(draft, first.words(), all.words(),
              "không bắt đầu cùng ngày với cả kế hoạch", "does not start on the same date as the whole plan"));
    }
  }

  /** Checks the number of days of a phase; its first or last day may be excluded. */
  private void days(Draft draft, List<Phase> phases, int each, Text said, Problems problems) {
    phases.stream().filter(phase -> phase.days() != each && phase.days() - 1 != each).findFirst()
        .ifPresent(phase -> problems.add(wrong(draft, phase.words(), said,
            "có " + phase.days() + " ngày", "has " + phase.days() + " days")));
  }

  /** Rows that are phases, each with its dates in one cell. */
  private void phases(Draft draft, TableData table, Problems problems) {
    boolean phased = table.leaves().stream().limit(2)
        .anyMatch(column -> PHASED.contains(column.title().value().toLowerCase(Locale.ROOT)));
    Phase before = null;
    for (TableData.Row row : phased ? table.rows() : List.<TableData.Row>of()) {
      Phase phase = Phase.of(table, row);
      if (phase != null) {
        phase(draft, phase, before, problems);
        before = phase;
      }
    }
  }

  /** "Tuần 8 - 12" below "Tuần 3 - 6": all other rows of the schedule follow one another. */
  private void row(Draft draft, ScheduleRow.Break found, Problems problems) {
    boolean gap = found.isGap();
    problems.add(wrong(draft, found.row().words(), found.above().words(),
        gap ? "không nối tiếp dòng trên" : "không đứng sau dòng trên",
        gap ? "leaves a gap after the row above" : "does not come after the row above")
        .as(found.isBackwards() ? Severity.WARNING : Severity.INFO));
  }

  /** A problem at {@code words} about its relation to {@code other}. */
  private Problem wrong(Draft draft, Text words, Text other, String vietnamese, String english) {
    return Problem.warning(id(), draft.place(words),
            "“" + words + "” " + vietnamese + " (" + other + ")",
            "“" + words + "” " + english + " (" + other + ")")
        .hint("xem lại hai mốc thời gian", "check both dates")
        .seeAlso(draft.place(other));
  }
}
