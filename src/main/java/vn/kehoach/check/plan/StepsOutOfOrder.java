package vn.kehoach.check.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * {@code Giai đoạn 2} that begins before {@code Giai đoạn 1} or ends after the plan; a programme whose next item begins
 * while the last goes on. Phases that overlap are noted; items that begin together, or elsewhere, run side by side.
 */
public final class StepsOutOfOrder implements Rule {

  /** All that the two expressions behind it begin with. */
  private static final String[] NAMES = {"Giai đoạn", "Bước", "Đợt", "Vòng", "Chặng", "Quý"};
  private static final Expression STEP =
      Expression.of("(?:Giai đoạn|Bước|Đợt|Vòng|Chặng) (?:\\d{1,2}|[IVX]+|một|hai|ba|bốn|thứ "
          + "\\p{L}+)(?![\\p{L}\\d])");
  private static final Expression CALLED = Expression.of("(?:Giai đoạn|Đợt|Vòng|Bước) (?:\\d{1,2}|[IVX]+)(?!\\p{L})");
  private static final Expression LABEL =
      Expression.of("(Quý|Giai đoạn|Bước|Đợt|Vòng) (\\d{1,2}|VI{0,3}|I[VX]|I{1,3}|X)(?=\\s*(?:[:.(,]| năm|/))");

  private static final Expression RANGE = Expression.of(
      "(?:\\(| từ |^Từ |: |, )((?:từ )?(?:(?:tháng|quý|ngày|năm) )?\\d?"
      + "[^;:().]{3,60}?(?:19|20)\\d{2})(?=[);:.,]|$)");
  /** "từ ngày 01 tháng 9 đến ngày 10 tháng 9 năm 2027". */
  private static final Expression DAYS = Expression.of(
      "ngày (\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))? đến (?:hết )?"
      + "ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})");
  /** "từ ngày 05/4/2027 đến ngày 30/6/2027". */
  private static final Expression SLASHED = Expression.of(
      "[Tt]ừ (?:ngày )?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))? (?:đến|-|–) (?:hết )?"
      + "(?:ngày )?(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");
  private static final Expression HOURS = Expression.of(
      "(\\d{1,2})(?: giờ ?|[hg:])(\\d{2})?(?: phút)?\\s*(?:đến|[-–])\\s*(\\d{1,2})(?: giờ ?|[hg:])(\\d{2})?(?: phút)?");

  /** "sơ kết vào năm 2030, tổng kết vào năm 2028". */
  private static final Sought MIDDLE = Sought.at("[Ss]ơ kết[^.;\\d]{0,60}năm (20\\d{2})(?!\\d)[^.;\\d]{0,40}tổng "
      + "kết[^.;\\d]{0,60}"
      + "năm (20\\d{2})(?!\\d)", "Sơ kết", "sơ kết");

  /** What comes last of an event, two names each, and what comes before. */
  private static final List<String> ROUNDS = List.of("chung khảo", "chung kết", "bế mạc", "");
  private static final List<Expression> EARLIER = List.of(Expression.of("(?iu)sơ khảo|sơ loại|bán kết|vòng loại"),
      Expression.of("(?iu)khai mạc"));
  private static final Sought LATER = Sought.at(
      "(?:[Cc]hung (?:khảo|kết)|[Bb]ế mạc)(?!\\p{L})", "chung k", "Chung k", "bế mạc",
      "Bế mạc");
  private static final int NEAR = 45;
  private static final int MONTH = 100;

  /** Titles of a column of phases. */
  private static final Set<String> PHASED = Set.of("giai đoạn", "bước", "đợt", "vòng", "chặng");

  private static final Sought EACH_DAYS = Sought.of("mỗi (?:đợt|giai đoạn|vòng) (?:kéo dài )?(\\d{1,3}) ngày", "mỗi ");
  private static final Sought RESULT = Sought.of("công bố|nhập học|niêm yết|khai giảng|trao giải", "ông bố", "hập học",
      "iêm yết",
      "hai giảng", "rao giải");
  private static final Expression CLAUSE = Expression.of("[^;]+");
  private static final List<Expression> STAGES = List.of(
      Expression.of("(?iu)(?:tiếp nhận|nhận|nộp|thu|phát hành) (?:hồ sơ|bài|tác phẩm|đăng ký|đơn)|đăng ký"),
      Expression.of("(?iu)công bố|niêm yết|thông báo (?:kết quả|trúng tuyển)"),
      Expression.of("(?iu)nhập học|khai giảng|trao giải|trao thưởng|tựu trường"));
  private static final Expression TIMED = Expression.of("(?iu)(?:giai đoạn|bước|đợt|vòng|chặng|cao điểm)(?!\\p{L})");
  private static final Expression FROM = Expression.of("(?iu)(?:thời gian |ngày )?(?:bắt đầu|khởi công|từ)");
  private static final Expression TO = Expression.of("(?iu)(?:thời gian |ngày )?(?:kết thúc|hoàn thành|đến)");

  /** A group of rows that begins another day. */
  private static final Expression DAY = Expression.of("(?iu)\\d|ngày|thứ|hôm|chủ nhật");

  /** A phase, or an item of a programme, in days or in minutes. */
  private record Step(Text words, long from, long until) {}

  /** "Quý II:", in {@code step} its number; {@code numbered}: as headings are, so that it may come again elsewhere. */
  private record Label(String kind, Step step, boolean numbered) {}

  /** "báo cáo sơ kết giai đoạn 1 trước ngày 23 tháng 01 năm 2027". */
  private static final Sought SUMMED = Sought.of(
      "(?:[Ss]ơ kết|[Tt]ổng kết|[Bb]áo cáo|[Kk]ết quả|[Đđ]ánh giá)[^.;:\\d]{0,30} "
      + "((?:giai đoạn|đợt|vòng|bước) (?:\\d{1,2}|[IVX]+))(?!\\p{L})(?=[^.;:\\d]{0,30}(\\d))", "iai đoạn", "đợt",
      "vòng", "bước");

  @Override
  public String id() {
    return "plan/steps-out-of-order";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Section section : draft.plan().sections()) {
      nodes(draft, section.items(), problems);
    }
    draft.prose(MIDDLE).forEach(passage -> MIDDLE.in(passage, terms -> {
      if (Integer.parseInt(terms.group(1)) > Integer.parseInt(terms.group(2))) {
        report(draft, new Step(passage.text().subSequence(terms.start(1), terms.end(1)), 0, 0),
            new Step(passage.text().subSequence(terms.start(2), terms.end(2)), 0, 0), "là năm sơ kết, đứng sau năm "
                + "tổng kết",
            "is the middle and comes after the end", Severity.WARNING, problems);
      }
    }));
    draft.prose(RESULT).forEach(passage -> {
      if (passage.numbers().length > 2) {
        stages(draft, passage, problems);
      }
    });
    Map<String, Step> named = new HashMap<>();
    for (Section section : draft.plan().sections()) {
      named(section.items(), named);
    }
    if (!named.isEmpty()) {
      draft.prose(SUMMED).forEach(passage ->
          SUMMED.in(passage, summed -> summed(draft, passage, summed, named, problems)));
    }
    draft.prose(LATER).forEach(passage -> LATER.in(passage, later -> rounds(draft, passage, later, problems)));
    ShortRow.tables(draft).forEach(table -> {
      programme(draft, table, problems);
      phases(draft, table, problems);
    });
  }

  /** By what they are called; one of two of the same name is not known. */
  private static void named(List<Node> nodes, Map<String, Step> named) {
    for (Node node : nodes) {
      Step step = phase(node);
      Text head = step == null ? null : node.marker() == null ? head(node) : node.marker();
      Matcher label = head == null ? null : CALLED.matcher(head.value());
      if (step != null && label != null && label.lookingAt()) {
        String name = label.group().toLowerCase(Locale.ROOT);
        named.put(name, named.containsKey(name) ? new Step(step.words, 0, 0) : step);
      }
      named(node.items(), named);
    }
  }

  /** A phase cannot be summed up before it is over. */
  private void summed(Draft draft, Passage passage, MatchResult summed, Map<String, Step> named, Problems problems) {
    Step step = named.get(summed.group(1).toLowerCase(Locale.ROOT));
    ProseDate due = behind(passage, summed.end());
    LocalDate day = due == null || due.year() == null ? null : due.calendar().orElse(null);
    if (step != null && due != null && day != null && due.from() == summed.start(2)
        && day.toEpochDay() < step.until && step.until > 0) {
      report(draft, new Step(due.words(), 0, 0), step, "là hạn báo cáo " + summed.group(1)
          + " khi giai đoạn này chưa xong",
          "is before what is reported on is over", Severity.WARNING, problems);
    }
  }

  /** "Vòng sơ khảo: ngày 20/5; vòng chung khảo: ngày 04/5": the first day behind either word. */
  private void rounds(Draft draft, Passage passage, MatchResult later, Problems problems) {
    String plain = passage.plain();
    Matcher earlier = EARLIER.get(ROUNDS.indexOf(later.group().toLowerCase(Locale.ROOT)) / 2).matcher(plain);
    ProseDate last = behind(passage, later.end());
    ProseDate first = earlier.find() && earlier.start() < later.start() ? behind(passage, earlier.end()) : null;
    boolean whole = first != null && last != null && first.from() < later.start() && last.year() != null
        && first.exists()
        && last.exists() && (first.year() == null || first.year().equals(last.year()));
    if (whole && first.month() * MONTH + first.day() > last.month() * MONTH + last.day()) {
      report(draft, new Step(last.words(), 0, 0), new Step(first.words(), 0, 0), "là ngày " + later.group()
          + ", đứng trước ngày " + earlier.group(), "comes before what leads to it", Severity.WARNING, problems);
    }
  }

  private static @Nullable ProseDate behind(Passage passage, int at) {
    return ProseDate.of(passage).stream()
        .filter(date -> date.from() >= at && date.from() < at + NEAR)
        .findFirst().orElse(null);
  }

  private void nodes(Draft draft, List<Node> nodes, Problems problems) {
    labels(draft, nodes, problems);
    Step before = null;
    for (Node node : nodes) {
      Step step = phase(node);
      if (step != null) {
        phase(draft, step, before, problems);
      }
      before = step == null ? before : step;
      whole(draft, node, problems);
      within(draft, node, problems);
      nodes(draft, node.items(), problems);
    }
  }

  /** "Giai đoạn phòng ngừa thực hiện từ ngày 15/3 đến ngày 31/5", and a task of it that is due in July. */
  private void within(Draft draft, Node node, Problems problems) {
    Text head = head(node);
    boolean led = node.text().size() == 1 && head != null && TIMED.matcher(head.value()).lookingAt()
        && node.items().stream().anyMatch(item -> item.task() != null);
    Step all = led ? within(node.text().get(0)) : null;
    for (Node item : all == null ? List.<Node>of() : node.items()) {
      Deadline deadline = item.task() == null ? null : item.task().deadline();
      LocalDate due = deadline == null ? null : deadline.until();
      if (due != null && all != null && (due.toEpochDay() > all.until || due.toEpochDay() < all.from)) {
        report(draft, new Step(deadline.typed(), 0, 0), all, "ở ngoài thời gian của các việc này",
            "is outside the time of this work", Severity.WARNING, problems);
      }
    }
  }

  /** What follows what: "nhận hồ sơ đến ngày 20/8; công bố kết quả ngày 15/8". */
  private void stages(Draft draft, Passage passage, Problems problems) {
    String plain = passage.plain();
    List<ProseDate> dates = ProseDate.of(passage);
    Integer year = dates.stream().map(ProseDate::year).filter(Objects::nonNull).findFirst().orElse(null);
    ProseDate before = null;
    int reached = -1;
    Matcher clause = CLAUSE.matcher(plain);
    while (clause.find()) {
      int stage = stage(clause.group());
      List<ProseDate> here = dates.stream().filter(date -> date.from() >= clause.start()
          && date.to() <= clause.end()).toList();
      if (stage < 0 || here.isEmpty() || !here.stream().allMatch(date -> date.exists() && Objects.equals(date.year(),
          year))) {
        continue;
      }
      if (before != null && stage > reached && order(here.get(0)) < order(before)) {
        report(draft, new Step(here.get(0).words(), 0, 0), new Step(before.words(), 0, 0),
            "đứng trước ngày của việc phải làm trước", "comes before what it follows", Severity.WARNING, problems);
      }
      before = here.get(here.size() - 1);
      reached = stage;
    }
  }

  private static int order(ProseDate date) {
    return date.month() * MONTH + date.day();
  }

  private static int stage(String words) {
    for (int i = 0; i < STAGES.size(); i++) {
      if (STAGES.get(i).matcher(words).find()) {
        return i;
      }
    }
    return -1;
  }

  /** "75 ngày, từ ngày 15/12 đến ngày 27/02" above phases that begin and end on other days. */
  private void whole(Draft draft, Node node, Problems problems) {
    List<Step> steps = node.items().size() < 2 || node.text().size() != 1 ? List.of()
        : node.items().stream().map(StepsOutOfOrder::phase).filter(Objects::nonNull).toList();
    boolean every = steps.size() > 1 && steps.size() == node.items().size();
    if (every) {
      Text text = node.text().get(0);
      EACH_DAYS.in(Passage.plain(text), days -> steps.stream()
          .filter(step -> step.until - step.from + 1 != Integer.parseInt(days.group(1))
              && step.until - step.from != Integer.parseInt(days.group(1)))
          .findFirst().ifPresent(step -> report(draft, step, new Step(text.subSequence(days.start(), days.end()), 0, 0),
              "có " + (step.until - step.from + 1) + " ngày", "has " + (step.until - step.from + 1) + " days",
              Severity.WARNING, problems)));
    }
    Step all = every ? within(node.text().get(0)) : null;
    if (all == null) {
      return;
    }
    Step first = steps.get(0);
    Step last = steps.get(steps.size() - 1);
    boolean begins = first.from == all.from;
    if (begins != (last.until == all.until)) {
      report(draft, begins ? last : first, all, begins ? "không kết thúc cùng ngày với cả kế hoạch"
          : "không bắt đầu cùng ngày với cả kế hoạch", begins ? "does not end with the whole"
          : "does not begin with the whole", Severity.WARNING, problems);
    }
  }

  /** "Quý I: ...", "Quý II: ...", "Quý II: ...": one label twice, or out of turn. */
  private void labels(Draft draft, List<Node> nodes, Problems problems) {
    Label before = null;
    for (Node node : nodes) {
      Label label = node.marker() == null ? label(node) : null;
      boolean same = label != null && before != null && before.kind.equals(label.kind);
      if (same && !label.numbered && label.step.from <= before.step.from) {
        report(draft, label.step, before.step, "đứng sau", "comes after", Severity.WARNING, problems);
      }
      before = label;
    }
  }

  private static @Nullable Label label(Node node) {
    Text words = head(node);
    Matcher label = words == null || !isNamed(words) ? null : LABEL.matcher(words.value());
    if (words == null || label == null || !label.lookingAt()) {
      return null;
    }
    String kind = label.group(1);
    int end = label.end();
    boolean numbered = !kind.equals("Quý") && !kind.equals("Vòng") && end < words.length()
        && (words.charAt(end) == ':' || words.charAt(end) == '.');
    return new Label(kind, new Step(words.subSequence(0, end), number(label.group(2)), 0), numbered);
  }

  private static @Nullable Text head(Node node) {
    return node.title() != null ? node.title() : node.text().isEmpty() ? null : node.text().get(0);
  }

  private static boolean isNamed(Text words) {
    for (String name : NAMES) {
      if (words.value().startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private static int number(String typed) {
    return Character.isDigit(typed.charAt(0)) ? Integer.parseInt(typed) : RomanNumeral.parse(typed);
  }

  private static @Nullable Step phase(Node node) {
    Text words = head(node);
    Text head = node.marker() == null ? words : node.marker();
    if (words == null || head == null || !isNamed(head)) {
      return null;
    }
    String plain = Passage.plain(words);
    if (!STEP.matcher(node.marker() == null ? plain : node.marker().value() + " " + plain).lookingAt()) {
      return null;
    }
    Step said = within(words);
    return said == null && words == node.title() && !node.text().isEmpty() ? within(node.text().get(0)) : said;
  }

  /** The days that some words tell. */
  private static @Nullable Step within(Text words) {
    String plain = Passage.plain(words);
    Matcher days = DAYS.matcher(plain);
    if (days.find()) {
      Text typed = words.subSequence(days.start(), days.end());
      LocalDate last = day(days.group(4), days.group(5), days.group(6));
      LocalDate first = day(days.group(1), days.group(2), days.group(3) == null ? days.group(6) : days.group(3));
      return first == null || last == null || first.isAfter(last) ? null
          : new Step(typed, first.toEpochDay(), last.toEpochDay());
    }
    Matcher slashed = SLASHED.matcher(plain);
    if (slashed.find()) {
      LocalDate first = day(slashed.group(1), slashed.group(2), slashed.group(3) == null ? slashed.group(6)
          : slashed.group(3));
      LocalDate last = day(slashed.group(4), slashed.group(5), slashed.group(6));
      return first == null || last == null || first.isAfter(last) ? null
          : new Step(words.subSequence(slashed.start(), slashed.end()), first.toEpochDay(), last.toEpochDay());
    }
    Matcher range = RANGE.matcher(plain);
    while (range.find()) {
      Text typed = words.subSequence(range.start(1), range.end(1));
      Deadline term = Deadline.parse(typed);
      if (term.from() != null && term.until() != null && !term.from().isAfter(term.until())) {
        return new Step(typed, term.from().toEpochDay(), term.until().toEpochDay());
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(String day, String month, String year) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  private void phase(Draft draft, Step step, @Nullable Step before, Problems problems) {
    Period period = draft.plan().period();
    if (before != null && step.from < before.from) {
      report(draft, step, before, "bắt đầu trước giai đoạn đứng trên", "begins before the step above", Severity.WARNING,
          problems);
    } else if (before != null && step.from <= before.until && step.until > before.until) {
      report(draft, step, before, "bắt đầu khi giai đoạn trước chưa xong", "begins before the step above is over",
          Severity.INFO, problems);
    }
    boolean late = period != null && LocalDate.ofEpochDay(step.until).getYear() > period.until();
    if (period != null && late) {
      Step whole = new Step(period.typed(), 0, 0);
      report(draft, step, whole, "kết thúc sau các năm của kế hoạch", "ends after the years of the plan",
          Severity.WARNING, problems);
    }
  }

  /** Rows that are phases, each with its days in one cell. */
  private void phases(Draft draft, TableData table, Problems problems) {
    boolean phased = table.leaves().stream().limit(2)
        .anyMatch(column -> PHASED.contains(column.title().value().toLowerCase(Locale.ROOT)));
    Step before = null;
    for (TableData.Row row : phased ? table.rows() : List.<TableData.Row>of()) {
      Step step = row.cells().stream().map(StepsOutOfOrder::days).filter(Objects::nonNull).findFirst()
          .orElseGet(() -> fromTo(table, row));
      if (step != null) {
        phase(draft, step, before, problems);
      }
      before = step == null ? before : step;
    }
  }

  private static @Nullable Step days(Text cell) {
    boolean range = cell.length() > 16 && cell.value().indexOf("20") > 0
        && cell.value().matches("(?s).*\\d.*(?:đến|-|–).*\\d.*");
    Deadline term = range ? Deadline.parse(cell) : null;
    return term == null || term.from() == null || term.until() == null || term.from().isAfter(term.until()) ? null
        : new Step(cell, term.from().toEpochDay(), term.until().toEpochDay());
  }

  /** The days of a row in two columns beside each other: "Từ ngày", "Đến ngày". */
  private static @Nullable Step fromTo(TableData table, TableData.Row row) {
    List<TableData.Column> columns = table.leaves();
    for (int i = 1; i < Math.min(columns.size(), row.cells().size()); i++) {
      boolean range = FROM.matcher(columns.get(i - 1).title()).lookingAt()
          && TO.matcher(columns.get(i).title()).lookingAt();
      Deadline first = range ? Deadline.parse(row.cells().get(i - 1)) : null;
      Deadline last = range ? Deadline.parse(row.cells().get(i)) : null;
      if (first != null && last != null && first.until() != null && last.until() != null
          && !first.until().isAfter(last.until())) {
        return new Step(row.cells().get(i - 1), first.until().toEpochDay(), last.until().toEpochDay());
      }
    }
    return null;
  }

  private void programme(Draft draft, TableData table, Problems problems) {
    Step before = null;
    TableData.@Nullable Row above = null;
    for (TableData.Row row : table.rows()) {
      if (row.group() != null) {
        before = DAY.matcher(row.group()).find() ? null : before;
        continue;
      }
      Step step = hours(row);
      boolean within = step != null && before != null && step.from > before.from && step.from < before.until;
      if (within && above != null) {
        report(draft, step, before, "bắt đầu khi mục trước chưa xong", "begins before the item above is over",
            isElsewhere(table, above, row) ? Severity.INFO : Severity.WARNING, problems);
      }
      before = step;
      above = row;
    }
  }

  private static @Nullable Step hours(TableData.Row row) {
    Optional<Text> cell = row.cells().stream().limit(2).filter(one -> HOURS.matcher(one).matches()).findFirst();
    if (cell.isEmpty()) {
      return null;
    }
    Matcher hours = HOURS.matcher(cell.get());
    return hours.matches()
        ? new Step(cell.get(), minutes(hours.group(1), hours.group(2)), minutes(hours.group(3), hours.group(4))) : null;
  }

  private static long minutes(String hour, @Nullable String minute) {
    return Long.parseLong(hour) * 60 + (minute == null ? 0 : Long.parseLong(minute));
  }

  private static boolean isElsewhere(TableData table, TableData.Row above, TableData.Row row) {
    List<TableData.Column> columns = table.leaves();
    for (int i = 0; i < columns.size() && i < Math.min(above.cells().size(), row.cells().size()); i++) {
      boolean place = columns.get(i).title().value().matches("(?iu).*(?:địa điểm|nơi|phòng|sân|hội trường).*");
      if (place && !above.cells().get(i).value().equals(row.cells().get(i).value())) {
        return true;
      }
    }
    return false;
  }

  private void report(Draft draft, Step step, Step other, String vietnamese, String english, Severity severity,
      Problems problems) {
    problems.add(Problem.warning(id(), draft.place(step.words),
            "“" + step.words + "” " + vietnamese + " (" + other.words + ")",
            "“" + step.words + "” " + english + " (" + other.words + ")")
        .as(severity)
        .hint("xem lại hai mốc thời gian", "look at both times again")
        .seeAlso(draft.place(other.words)));
  }
}
