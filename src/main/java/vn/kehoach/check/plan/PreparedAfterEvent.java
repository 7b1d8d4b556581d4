package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * A festival on 7 November with entries due on 15 November, or with a report due before it: if a plan has one event,
 * preparations end before it and its report comes after it.
 */
public final class PreparedAfterEvent implements Rule {

  private static final Expression PREPARES = Expression.of(
      "(?iu)chuẩn bị|đăng ký|kịch bản|giấy mời|trang trí|tập luyện|duyệt chương trình|luyện tập|danh sách|tổng duyệt"
      + "|sơ duyệt|dàn dựng|khánh tiết|sân khấu|âm thanh|phông màn|băng rôn|cổng chào|thành lập (?:ban|tổ)(?!\\p{L})"
      + "|ban giám khảo|lắp dựng|dựng (?:trại|rạp)");

  /** Clearing up and similar work after the event. */
  private static final Expression CLEARS = Expression.of(
      "(?iu)(?<!\\p{L})(?:tháo dỡ|thu dọn|dọn dẹp|thu hồi|hoàn trả|trả lại|thanh toán|thanh lý|chi trả|khen|trao"
      + "|cấp giấy|lưu trữ|vắng|chưa)(?!\\p{L})");

  /** What must be ready when the event begins. */
  private static final Expression SETS_UP = Expression.of(
      "(?iu)trang trí|dàn dựng|khánh tiết|sân khấu|phông màn|cổng chào|kịch bản|giấy mời|lắp dựng|dựng (?:trại|rạp)");

  /** A review of the event. */
  private static final Expression LOOKS_BACK = Expression.of(
      "(?iu)^\\P{L}*(?:hội nghị |họp |tổ chức )?(?:tổng kết|rút kinh nghiệm|báo cáo (?:kết quả|tổng kết)|quyết toán"
      + "|thanh quyết toán)(?!\\p{L})");

  private static final Expression REPORTS = Expression.of("(?iu)báo cáo|kết quả|tổng kết|rút kinh nghiệm|quyết toán");

  /** A report on preparations is due before the event. */
  private static final Expression REPORTS_READY = Expression.of(
      "(?iu)báo cáo (?:công tác|kết quả|việc|tiến độ) chuẩn bị");

  /** A report on the event itself, or work that follows it. */
  private static final Expression AFTERWARDS = Expression.of(
      "(?iu)^\\s*sau (?:khi )?(?:kết thúc |tổ chức )?(?:diễn tập|hội|ngày|lễ|cuộc|buổi|chương trình|đợt)"
      + "|^\\s*tổng hợp(?:,| và)? (?:để )?báo cáo kết quả"
      + "|báo cáo kết quả tổ chức|báo cáo (?:Sở|UBND|Ủy ban|Ban|Phòng|Đảng ủy) [^,.;]{0,40}(?:về )?kết quả"
      + "|^\\s*báo cáo kết quả(?= về| cho| Ủy| UBND| trước)"
      + "|báo cáo kết quả (?!chuẩn bị|đăng ký|rà soát|lựa chọn|tuyển|sơ|vòng|góp ý|thực hiện)(?:\\p{L}+ ){0,4}về ");

  /** A report on the whole event, which is not possible while it lasts. */
  private static final Expression REPORTS_RESULT = Expression.of("(?iu)^\\s*báo cáo kết quả(?= về| cho| trước)");

  /** A part of the event, by its heading. */
  private static final Expression PART = Expression.of("(?iu)(?:giai đoạn|phần|buổi|ngày thứ|phiên|nội dung) ");

  /** A stage of the event in a sentence, right before its date. */
  private static final Expression STAGE = Expression.of(
      "(?iu)(?:^(?:lúc|vào lúc|từ) \\d{1,2} ?(?:giờ|h)[ \\d:,]*|(?<!\\p{L})(?:khai mạc|bế mạc|chung khảo|chung kết"
      + "|trao giải)(?!\\p{L})[^.;:\\d]{0,25}?)(?:,? ?(?:vào|tổ chức|diễn ra|sáng|chiều|tối|thứ \\p{L}+|chủ nhật),?)* "
      + "(?<!trước )(?<!xong )ngày $");

  /** The time of an activity rather than a deadline. */
  private static final Expression TIME = Expression.of("(?iu)^(?:\\d{1,2} ?(?:giờ|h)|sáng|chiều|tối|ngày|buổi)");

  /** The title of a column of deadlines. */
  private static final Expression TERM = Expression.of("(?iu)thời hạn|hoàn thành|thời gian|hạn ");

  /** The title of a column of dates of activities. */
  private static final Expression SCHEDULED = Expression.of(
      "(?iu)ngày|thời gian(?: thực hiện| kiểm tra)?|ngày làm việc");

  private static final Expression SENTENCE = Expression.of("(?:[^.;]|\\.(?=\\d))+");

  /** The date on which a task takes place. */
  private static final Sought HELD = Sought.at(
      "(?:vào|diễn ra|khai mạc|(?<=\\p{L}),|(?:tại|ở) [^.;:,\\d]{3,60}?) ngày (\\d{1,2}(?: tháng \\d{1,2} năm "
      + "|/\\d{1,2}/)\\d{4})", "vào ngày ", "diễn ra ngày ", "khai mạc ngày ", ", ngày #", "tại ", "ở ");

  private static final Expression WHOLE_DATE = Expression.of("\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final Expression ANY_DATE = Expression.of("\\d{1,2}(?:/| tháng )\\d{1,2}");

  /** Before the start of a schedule: "thông báo lịch kiểm tra trước ngày 20 tháng 4". */
  private static final Sought READY = Sought.of(
      "(?:[Tt]hông báo (?:lịch|kế hoạch|thời gian)|[Tt]hành lập (?:\\d{1,2} |các )?"
      + "(?:đoàn|tổ|hội đồng|ban (?:tổ chức|giám khảo))|[Gg]ửi giấy mời|[Cc]huẩn bị (?:đề cương|phiếu|biểu mẫu))"
      + "[^.;]{0,80}?(?:trước|chậm nhất|xong) ", "hông báo ", "hành lập ", "iấy mời", "huẩn bị ");

  /** What is prepared, by name. */
  private static final Sought NAMED = Sought.of(
      "(?:[Cc]huẩn bị|(?:[Tt]ham mưu|[Xx]ây dựng|[Ll]ập|[Bb]an hành|[Tt]rình)(?: ban hành)? "
      + "(?:[Kk]ế hoạch|kịch bản"
      + "|chương trình)) (?:cho |tổ chức |công tác )?(?:((?iu:diễn tập|hội nghị|hội thi|hội thảo|hội diễn|hội thao"
      + "|hội chợ|hội khỏe|hội trại|liên hoan|đại hội|ngày hội|triển lãm|lễ \\p{L}+))(?!\\p{L})"
      + "|([“\"][^”\"]{4,60}[”\"]))[^.;]{0,60}?"
      + "(?:trước|xong trước) ngày ", "huẩn bị ", "kế hoạch ", "Kế hoạch ", "kịch bản ", "chương trình ");

  /** Dates farther apart in days belong to different events. */
  private static final int DAYS_AROUND = 15;

  /** The maximum distance between a date and the words that introduce it. */
  private static final int LETTERS_BEFORE = 15;
  private static final int LETTERS_BEFORE_HELD = 90;
  private static final int LETTERS_OF_TERM = 40;

  /** The minimum number of dated rows of a schedule. */
  private static final int SCHEDULE = 3;

  /** The minimum length of a date with its year: 5/3/2026, 05/03/2026. */
  private static final int SHORTEST_DATE = 8;
  private static final int LONGEST_DATE = 10;

  @Override
  public String id() {
    return "plan/prepared-after-event";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    TaskNode.of(draft).forEach(one -> deadline(draft, one, problems));
    draft.prose(READY).forEach(passage -> READY.in(passage, ready -> ready(draft, passage, ready.end(), problems)));
    draft.prose(NAMED).forEach(passage -> NAMED.in(passage, named -> named(draft, passage, named, problems)));
    EventDays days = EventDays.of(draft);
    if (days == null) {
      return;
    }
    draft.tables().forEach(table -> rows(draft, table, days, problems));
    TaskNode.of(draft).forEach(one -> unready(draft, one, days, problems));
    times(draft, days, problems);
    for (Passage passage : draft.body()) {
      if (passage.role() == Role.TITLE) {
        outside(draft, passage, days, problems);
      }
      if ((passage.role() == Role.BODY || passage.role() == Role.CLOSING) && passage.hasDigit()) {
        stages(draft, passage, days, problems);
        Matcher sentences = SENTENCE.matcher(passage.plain());
        while (sentences.find()) {
          sentence(draft, passage, sentences, days, problems);
        }
      }
    }
  }

  /** "Tổ chức ngày hội vào ngày 05 tháng 5" with a deadline on 5 April. */
  private void deadline(Draft draft, TaskNode one, Problems problems) {
    Deadline deadline = one.task().deadline();
    LocalDate until = deadline == null ? null : deadline.until();
    for (Text text : until == null ? List.<Text>of() : one.node().text()) {
      HELD.in(Passage.plain(text), event -> {
        Text words = text.subSequence(event.start(1), event.end(1));
        LocalDate day = Deadline.parse(words).until();
        boolean month = day != null && day.isBefore(until) && day.getDayOfMonth() == until.getDayOfMonth()
            && ANY_DATE.matcher(text).results().count() == 1;
        if (month) {
          problems.add(Problem.info(id(), draft.place(deadline.typed()),
                  "việc này diễn ra ngày " + words + " mà thời hạn là “" + deadline.typed() + "”",
                  "this takes place on " + words + ", but the deadline is “" + deadline.typed() + "”")
              .hint("xem lại tháng của hai ngày", "check the months of both dates")
              .seeAlso(draft.place(words)));
        }
        if (day != null && day.isAfter(until)) {
          problems.add(Problem.warning(id(), draft.place(deadline.typed()),
                  "thời hạn “" + deadline.typed() + "” trước ngày việc này diễn ra (" + words + ")",
                  "the deadline “" + deadline.typed() + "” is before the day on which this takes place (" + words + ")")
              .hint("xem lại hai ngày", "check both dates")
              .seeAlso(draft.place(words)));
        }
      });
    }
  }

  private static boolean prepares(String words) {
    return PREPARES.matcher(words).find() && !REPORTS.matcher(words).find() && !CLEARS.matcher(words).find();
  }

  /** A preparatory task is due after the event. */
  private void unready(Draft draft, TaskNode one, EventDays days, Problems problems) {
    Deadline deadline = one.task().deadline();
    String words = Passage.plain(one.words());
    LocalDate due = deadline == null || deadline.typed().length() < SHORTEST_DATE
        || deadline.typed().value().indexOf('/') < 0 ? null : deadline.until();
    LocalDate ready = SETS_UP.matcher(words).find() ? days.first() : days.last();
    if (due != null && due.isAfter(ready) && prepares(words)) {
      late(draft, deadline.typed(), days.firstWords(), problems);
    } else if (due != null && due.isBefore(days.first()) && LOOKS_BACK.matcher(words).find()) {
      early(draft, deadline.typed(), days, problems);
    }
  }

  /** "Tổ chức diễn tập ngày 12 tháng 5", and "chuẩn bị diễn tập xong trước ngày 25 tháng 5". */
  private void named(Draft draft, Passage passage, MatchResult ready, Problems problems) {
    ProseDate due = ProseDate.behind(passage, ready.end(), LETTERS_BEFORE);
    LocalDate day = due == null ? null : due.calendar().orElse(null);
    boolean quoted = ready.group(1) == null;
    String name = ready.group(quoted ? 2 : 1).toLowerCase(Locale.ROOT);
    ProseDate event = null;
    for (Passage other : day == null ? List.<Passage>of() : draft.body()) {
      String plain = other.plain().toLowerCase(Locale.ROOT);
      int at = other == passage ? -1 : quoted ? plain.indexOf(name)
          : plain.startsWith(name + " ") ? 0 : plain.indexOf("tổ chức " + name);
      ProseDate held = at < 0 ? null : ProseDate.behind(other, at, LETTERS_BEFORE_HELD);
      if (held != null && event != null) {
        return;
      }
      event = held == null ? event : held;
    }
    LocalDate held = event == null ? null : event.calendar().orElse(null);
    if (due != null && day != null && event != null && held != null && day.isAfter(held)) {
      late(draft, due.words(), event.words(), problems);
    }
  }

  /** What must be ready before the first row of the only schedule. */
  private void ready(Draft draft, Passage passage, int at, Problems problems) {
    ProseDate due = ProseDate.of(passage).stream()
        .filter(date -> date.from() >= at && date.from() < at + LETTERS_BEFORE).findFirst().orElse(null);
    LocalDate day = due == null ? null : due.calendar().orElse(null);
    Text first = null;
    for (TableData table : day == null ? List.<TableData>of() : draft.tables()) {
      Text row = first(table);
      if (row != null && first != null) {
        return;
      }
      first = row == null ? first : row;
    }
    LocalDate begins = first == null ? null : from(first);
    if (due != null && day != null && begins != null && day.isAfter(begins) && day.getYear() == begins.getYear()) {
      problems.add(Problem.warning(id(), draft.place(due.words()),
              "việc chuẩn bị đến ngày này mới xong, sau buổi đầu của lịch (" + first + ")",
              "this is to be prepared after the first event of the schedule (" + first + ")")
          .hint("xem lại hai ngày", "check both dates")
          .seeAlso(draft.place(first)));
    }
  }

  /** The first date of a schedule with several rows. */
  private static @Nullable Text first(TableData table) {
    List<TableData.Column> columns = table.leaves();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      List<Text> days = !SCHEDULED.matcher(columns.get(i).title()).matches() ? List.of() : table.rows().stream()
          .filter(row -> row.group() == null && row.cells().size() > column).map(row -> row.cells().get(column))
          .filter(cell -> from(cell) != null).toList();
      if (days.size() >= SCHEDULE) {
        return days.stream().min(Comparator.comparing(PreparedAfterEvent::from)).orElseThrow();
      }
    }
    return null;
  }

  private static @Nullable LocalDate from(Text cell) {
    Matcher date = WHOLE_DATE.matcher(cell.value());
    return date.find() ? Deadline.parse(cell.subSequence(date.start(), date.end())).until() : null;
  }

  /** "Giai đoạn 2: Thực binh (ngày 16 tháng 5 năm 2027)" in an event on the 14th and 15th. */
  private void outside(Draft draft, Passage title, EventDays days, Problems problems) {
    List<ProseDate> dates = PART.matcher(title.plain()).lookingAt() ? ProseDate.of(title) : List.of();
    for (ProseDate date : dates) {
      LocalDate day = date.calendar().orElse(days.first());
      boolean near = Math.abs(day.toEpochDay() - days.first().toEpochDay()) < DAYS_AROUND;
      if (near && (day.isBefore(days.first()) || day.isAfter(days.last()))) {
        problems.add(outside(draft, date, days));
      }
    }
  }

  /** "Bế mạc: ngày 28 tháng 3" of an event from the 19th to the 21st. */
  private void stages(Draft draft, Passage passage, EventDays days, Problems problems) {
    for (ProseDate date : ProseDate.of(passage)) {
      LocalDate day = date.calendar().orElse(days.first());
      boolean other = day.isBefore(days.first()) || day.isAfter(days.last());
      if (other && Math.abs(day.toEpochDay() - days.first().toEpochDay()) < DAYS_AROUND
          && STAGE.matcher(passage.plain()).region(0, date.from()).find()) {
        problems.add(outside(draft, date, days));
      }
    }
  }

  /** The time of one task is not among the days of the event, although those of all others are. */
  private void times(Draft draft, EventDays days, Problems problems) {
    List<ProseDate> outside = new ArrayList<>();
    int within = 0;
    for (Passage passage : draft.passages(Role.TASK_FIELD)) {
      for (ProseDate date : TIME.matcher(passage.plain()).find() ? ProseDate.of(passage) : List.<ProseDate>of()) {
        LocalDate day = date.calendar().orElse(null);
        boolean during = day != null && !day.isBefore(days.first()) && !day.isAfter(days.last());
        within += during ? 1 : 0;
        if (day != null && !during) {
          outside.add(date);
        }
      }
    }
    if (within > 1 && outside.size() == 1) {
      problems.add(outside(draft, outside.get(0), days));
    }
  }

  private Problem outside(Draft draft, ProseDate date, EventDays days) {
    return Problem.warning(id(), draft.place(date.words()),
            "phần này diễn ra ngoài thời gian tổ chức (" + days.firstWords() + ")",
            "this part takes place outside the dates of the event (" + days.firstWords() + ")")
        .hint("xem lại hai ngày", "check both dates")
        .seeAlso(draft.place(days.firstWords()));
  }

  /** A row of preparations has a deadline after the event. */
  private void rows(Draft draft, TableData table, EventDays days, Problems problems) {
    List<TableData.Column> columns = table.leaves();
    for (TableData.Row row : table.rows()) {
      boolean prepares = row.cells().stream().anyMatch(cell -> {
        String words = Passage.plain(cell);
        return prepares(words) || EventDays.REHEARSAL.matcher(words).find() && !REPORTS.matcher(words).find();
      });
      for (int i = 0; prepares && i < row.cells().size() && i < columns.size(); i++) {
        Text cell = row.cells().get(i);
        boolean term = TERM.matcher(columns.get(i).title()).find() && cell.length() >= SHORTEST_DATE
            && cell.length() <= LONGEST_DATE;
        LocalDate due = term ? Deadline.parse(cell).until() : null;
        boolean setsUp = row.cells().stream().anyMatch(one -> SETS_UP.matcher(one).find());
        if (due != null && due.isAfter(setsUp ? days.first() : days.last())) {
          late(draft, cell, days.firstWords(), problems);
        }
      }
    }
  }

  private void early(Draft draft, Text date, EventDays days, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(date),
            "tổng kết, báo cáo kết quả trước ngày tổ chức (" + days.firstWords() + ")",
            "the results are reviewed or reported before the event (" + days.firstWords() + ")")
        .hint("xem lại hai ngày", "check both dates")
        .seeAlso(draft.place(days.firstWords())));
  }

  /**
   * @param event the words of its first day
   */
  private void late(Draft draft, Text date, Text event, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(date),
            "việc chuẩn bị đến ngày này mới xong, sau ngày tổ chức (" + event + ")",
            "this is to be prepared after the event (" + event + ")")
        .hint("xem lại hai ngày", "check both dates")
        .seeAlso(draft.place(event)));
  }

  private void sentence(Draft draft, Passage passage, Matcher sentence, EventDays days, Problems problems) {
    boolean readies = REPORTS_READY.matcher(sentence.group()).find();
    boolean reports = !readies && REPORTS.matcher(sentence.group()).find();
    boolean prepares = !reports && PREPARES.matcher(sentence.group()).find()
        && !CLEARS.matcher(sentence.group()).find();
    boolean after = reports && AFTERWARDS.matcher(sentence.group()).find();
    if (!prepares && !after) {
      return;
    }
    for (ProseDate date : ProseDate.of(passage)) {
      boolean here = date.from() >= sentence.start() && date.to() <= sentence.end();
      boolean rehearsed = here && prepares && EventDays.REHEARSAL.matcher(sentence.group()).find();
      boolean term = rehearsed || here && DeadlineBeforeIssue.TERM.matcher(
          passage.plain().substring(Math.max(sentence.start(), date.from() - LETTERS_OF_TERM), date.from())).find();
      LocalDate due = term ? date.calendar().orElse(null) : null;
      boolean during = reports && due != null && !due.isBefore(days.first()) && due.isBefore(days.last())
          && REPORTS_RESULT.matcher(sentence.group()).find();
      LocalDate ready = prepares && SETS_UP.matcher(sentence.group()).find() ? days.first() : days.last();
      if (due != null && (during || (prepares ? due.isAfter(ready) : due.isBefore(days.first())))) {
        problems.add(Problem.warning(id(), draft.place(date.words()),
                prepares ? "việc chuẩn bị đến ngày này mới xong, sau ngày tổ chức (" + days.firstWords() + ")"
                    : during ? "báo cáo kết quả khi chưa kết thúc (" + days.lastWords() + ")"
                    : "báo cáo kết quả trước ngày tổ chức (" + days.firstWords() + ")",
                prepares ? "this is to be prepared after the event (" + days.firstWords() + ")"
                    : during ? "the results are due before the end of the event (" + days.lastWords() + ")"
                    : "the report is due before the event (" + days.firstWords() + ")")
            .as(during ? Severity.INFO : Severity.WARNING)
            .hint("xem lại hai ngày", "check both dates")
            .seeAlso(draft.place(days.firstWords())));
      }
    }
  }
}
