package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
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
 * A festival on 7 November for which entries are due on 15 November, or a report on it that is due before it: where a
 * plan has one day it is about, preparations end before it and its report comes after.
 */
public final class PreparedAfterEvent implements Rule {

  private static final Expression PREPARES = Expression.of(
      "(?iu)chuẩn bị|đăng ký|kịch bản|giấy mời|trang trí|tập luyện|duyệt chương trình|luyện tập|danh sách|tổng duyệt"
      + "|sơ duyệt|dàn dựng|khánh tiết|sân khấu|âm thanh|phông màn|băng rôn|cổng chào|thành lập ban tổ chức"
      + "|ban giám khảo");
  /** What is done with the stage, and with those on the list, when all is over. */
  private static final Expression CLEARS = Expression.of("(?iu)(?<!\\p{L})(?:tháo dỡ|thu dọn|dọn dẹp|thu hồi|hoàn trả"
      + "|trả lại|thanh toán|thanh lý|chi trả|khen|trao|cấp giấy|lưu trữ|vắng|chưa)(?!\\p{L})");
  /** What must stand when it begins. */
  private static final Expression SETS_UP = Expression.of("(?iu)trang trí|dàn dựng|khánh tiết|sân khấu|phông màn"
      + "|cổng chào");
  /** What looks back on it. */
  private static final Expression LOOKS_BACK = Expression.of(
      "(?iu)^\\P{L}*(?:hội nghị |họp |tổ chức )?(?:tổng kết|rút kinh nghiệm|báo cáo (?:kết quả|tổng kết)|quyết toán"
      + "|thanh quyết toán)(?!\\p{L})");
  /** How a line under "Thời gian" begins that tells the day. */
  private static final Expression TOLD = Expression.of(
      "(?iu)(?:ngày|từ|vào|lúc|buổi|sáng|chiều|tối|dự kiến|bắt đầu|trong|\\d{1,2} (?:ngày|giờ|buổi)|\\d{1,2}h)[ ,\\d:]"
      + ".*");
  /** Of these every date is one of before. */
  private static final Expression REHEARSAL =
      Expression.of("(?iu)(?<!\\p{L})(?:(?:tổng|sơ) duyệt|duyệt (?:chương trình|văn nghệ|kịch bản"
      + "|nội dung)|tập luyện)");
  private static final Expression REPORTS = Expression.of("(?iu)báo cáo|kết quả|tổng kết|rút kinh nghiệm|quyết toán");
  private static final Expression READIES = Expression.of("(?iu)báo cáo (?:công tác|kết quả|việc|tiến độ) chuẩn bị");
  private static final Expression AFTER = Expression.of(
      "(?iu)^\\s*sau (?:khi )?(?:kết thúc |tổ chức )?(?:diễn tập|hội|ngày|lễ|cuộc|buổi|chương trình|đợt)"
      + "|báo cáo kết quả tổ chức|báo cáo (?:Sở|UBND|Ủy ban|Ban|Phòng|Đảng ủy) [^,.;]{0,40}(?:về )?kết quả"
      + "|^\\s*báo cáo kết quả(?= về| cho| Ủy| UBND| trước)");
  private static final Expression RESULT = Expression.of("(?iu)^\\s*báo cáo kết quả(?= về| cho| trước)");
  private static final Expression PHASE = Expression.of("(?iu)(?:giai đoạn|phần|buổi|ngày thứ|phiên|nội dung) ");
  private static final Expression TERM = Expression.of("(?iu)thời hạn|hoàn thành|thời gian|hạn ");
  /** Farther away, in days, another event is meant. */
  private static final int NEAR = 15;
  private static final Expression SENTENCE = Expression.of("(?:[^.;]|\\.(?=\\d))+");

  private static final Sought EVENT = Sought.at(
      "(?:vào|diễn ra|khai mạc|(?<=\\p{L}),|(?:tại|ở) [^.;:,\\d]{3,60}?) ngày (\\d{1,2}(?: tháng \\d{1,2} năm |"
      + "/\\d{1,2}/)\\d{4})",
      "vào ngày ", "diễn ra ngày ", "khai mạc ngày ", ", ngày #", "tại ", "ở ");

  private static final Expression WHOLE = Expression.of("\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final Expression DATED = Expression.of("\\d{1,2}(?:/| tháng )\\d{1,2}");
  /** Before what a schedule begins with: "thông báo lịch kiểm tra trước ngày 20 tháng 4". */
  private static final Sought READY = Sought.of(
      "(?:[Tt]hông báo (?:lịch|kế hoạch|thời gian)|[Tt]hành lập (?:\\d{1,2} |các )?"
      + "(?:đoàn|tổ|hội đồng|ban (?:tổ chức|giám khảo))|[Gg]ửi giấy mời|[Cc]huẩn bị (?:đề cương|phiếu|biểu mẫu))"
      + "[^.;]{0,80}?(?:trước|chậm nhất|xong) ", "hông báo ", "hành lập ", "iấy mời", "huẩn bị ");
  /** What is made ready, by name. */
  private static final Sought NAMED = Sought.of(
      "[Cc]huẩn bị (?:cho |tổ chức |công tác )?(diễn tập|hội nghị|hội thi|hội thảo|hội diễn|hội thao|liên hoan|đại hội"
      + "|ngày hội|triển lãm|lễ \\p{L}+)(?!\\p{L})[^.;]{0,60}?(?:trước|xong trước) ngày ", "huẩn bị ");
  private static final int FAR = 90;
  private static final Expression SCHEDULED = Expression.of(
      "(?iu)ngày|thời gian(?: thực hiện| kiểm tra)?|ngày làm việc");

  @Override
  public String id() {
    return "plan/prepared-after-event";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    TaskNode.of(draft).forEach(one -> deadline(draft, one, problems));
    draft.prose(READY).forEach(passage -> READY.in(passage, ready -> ready(draft, passage, ready.end(), problems)));
    draft.prose(NAMED).forEach(passage -> NAMED.in(passage, named -> named(draft, passage, named, problems)));
    List<ProseDate> days = days(draft);
    if (days.isEmpty()) {
      return;
    }
    draft.tables().forEach(table -> rows(draft, table, days, problems));
    TaskNode.of(draft).forEach(one -> unready(draft, one, days, problems));
    for (Passage passage : draft.body()) {
      if (passage.role() == Role.TITLE) {
        outside(draft, passage, days, problems);
      }
      if (passage.role() == Role.BODY && passage.hasDigit()) {
        Matcher sentences = SENTENCE.matcher(passage.plain());
        while (sentences.find()) {
          sentence(draft, passage, sentences, days, problems);
        }
      }
    }
  }

  /** "Tổ chức ngày hội vào ngày 05 tháng 5" that is to be done by 5 April. */
  private void deadline(Draft draft, TaskNode one, Problems problems) {
    Deadline deadline = one.task().deadline();
    LocalDate until = deadline == null ? null : deadline.until();
    for (Text text : until == null ? List.<Text>of() : one.node().text()) {
      EVENT.in(Passage.plain(text), event -> {
        Text words = text.subSequence(event.start(1), event.end(1));
        LocalDate day = Deadline.parse(words).until();
        boolean month = day != null && day.isBefore(until) && day.getDayOfMonth() == until.getDayOfMonth()
            && DATED.matcher(text).results().count() == 1;
        if (month) {
          problems.add(Problem.info(id(), draft.place(deadline.typed()),
                  "việc này diễn ra ngày " + words + " mà thời hạn là “" + deadline.typed() + "”",
                  "this takes place on " + words + ", and the deadline is “" + deadline.typed() + "”")
              .hint("xem lại tháng của hai ngày", "look at the month of both dates")
              .seeAlso(draft.place(words)));
        }
        if (day != null && day.isAfter(until)) {
          problems.add(Problem.warning(id(), draft.place(deadline.typed()),
                  "thời hạn “" + deadline.typed() + "” trước ngày việc này diễn ra (" + words + ")",
                  "the deadline “" + deadline.typed() + "” is before the day it takes place (" + words + ")")
              .hint("xem lại hai ngày", "look at both dates")
              .seeAlso(draft.place(words)));
        }
      });
    }
  }

  private static boolean prepares(String words) {
    return PREPARES.matcher(words).find() && !REPORTS.matcher(words).find() && !CLEARS.matcher(words).find();
  }

  /** A task that prepares the event, and is due when it is over. */
  private void unready(Draft draft, TaskNode one, List<ProseDate> days, Problems problems) {
    Deadline deadline = one.task().deadline();
    LocalDate last = days.get(days.size() - 1).calendar().orElseThrow();
    String words = Passage.plain(one.words());
    LocalDate due = deadline == null || deadline.typed().length() < 8 || deadline.typed().value().indexOf('/') < 0
        ? null : deadline.until();
    LocalDate ready = SETS_UP.matcher(words).find() ? days.get(0).calendar().orElseThrow() : last;
    if (due != null && due.isAfter(ready) && prepares(words)) {
      late(draft, deadline.typed(), days, problems);
    } else if (due != null && due.isBefore(days.get(0).calendar().orElseThrow())
        && LOOKS_BACK.matcher(words).find()) {
      early(draft, deadline.typed(), days, problems);
    }
  }

  /** "Tổ chức diễn tập ngày 12 tháng 5", and "chuẩn bị diễn tập xong trước ngày 25 tháng 5". */
  private void named(Draft draft, Passage passage, MatchResult ready, Problems problems) {
    ProseDate due = ProseDate.behind(passage, ready.end(), NEAR);
    LocalDate day = due == null ? null : due.calendar().orElse(null);
    String name = ready.group(1).toLowerCase(Locale.ROOT);
    ProseDate event = null;
    for (Passage other : day == null ? List.<Passage>of() : draft.body()) {
      int at = other == passage ? -1 : other.plain().toLowerCase(Locale.ROOT).indexOf("tổ chức " + name);
      ProseDate held = at < 0 ? null : ProseDate.behind(other, at, FAR);
      if (held != null && event != null) {
        return;
      }
      event = held == null ? event : held;
    }
    LocalDate held = event == null ? null : event.calendar().orElse(null);
    if (due != null && day != null && event != null && held != null && day.isAfter(held)) {
      late(draft, due.words(), List.of(event), problems);
    }
  }

  /** What must be ready before the first row of the only schedule. */
  private void ready(Draft draft, Passage passage, int at, Problems problems) {
    ProseDate due = ProseDate.of(passage).stream().filter(date -> date.from() >= at && date.from() < at
        + NEAR).findFirst()
        .orElse(null);
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
              "this is to be ready after the schedule begins (" + first + ")")
          .hint("xem lại hai ngày", "look at both dates")
          .seeAlso(draft.place(first)));
    }
  }

  /** The first day of a schedule of several rows. */
  private static @Nullable Text first(TableData table) {
    List<TableData.Column> columns = table.leaves();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      List<Text> days = !SCHEDULED.matcher(columns.get(i).title()).matches() ? List.of() : table.rows().stream()
          .filter(row -> row.group() == null && row.cells().size() > column).map(row -> row.cells().get(column))
          .filter(cell -> from(cell) != null).toList();
      if (days.size() > 2) {
        return days.stream().min(Comparator.comparing(PreparedAfterEvent::from)).orElseThrow();
      }
    }
    return null;
  }

  private static @Nullable LocalDate from(Text cell) {
    Matcher date = WHOLE.matcher(cell.value());
    return date.find() ? Deadline.parse(cell.subSequence(date.start(), date.end())).until() : null;
  }

  /** "Giai đoạn 2: Thực binh (ngày 16 tháng 5 năm 2027)" of what takes place on the 14th and 15th. */
  private void outside(Draft draft, Passage title, List<ProseDate> days, Problems problems) {
    LocalDate first = days.get(0).calendar().orElseThrow();
    LocalDate last = days.get(days.size() - 1).calendar().orElseThrow();
    List<ProseDate> dates = PHASE.matcher(title.plain()).lookingAt() ? ProseDate.of(title) : List.of();
    for (ProseDate date : dates) {
      LocalDate day = date.calendar().orElse(first);
      boolean near = Math.abs(day.toEpochDay() - first.toEpochDay()) < NEAR;
      if (near && (day.isBefore(first) || day.isAfter(last))) {
        problems.add(Problem.warning(id(), draft.place(date.words()),
                "phần này diễn ra ngoài thời gian tổ chức (" + days.get(0).words() + ")",
                "this part takes place outside the time of the event (" + days.get(0).words() + ")")
            .hint("xem lại hai ngày", "look at both dates")
            .seeAlso(draft.place(days.get(0).words())));
      }
    }
  }

  /** A row of preparations whose term is behind the event. */
  private void rows(Draft draft, TableData table, List<ProseDate> days, Problems problems) {
    LocalDate last = days.get(days.size() - 1).calendar().orElseThrow();
    List<TableData.Column> columns = table.leaves();
    for (TableData.Row row : table.rows()) {
      boolean prepares = row.cells().stream().anyMatch(cell -> {
        String words = Passage.plain(cell);
        return prepares(words) || REHEARSAL.matcher(words).find() && !REPORTS.matcher(words).find();
      });
      for (int i = 0; prepares && i < row.cells().size() && i < columns.size(); i++) {
        Text cell = row.cells().get(i);
        boolean term = TERM.matcher(columns.get(i).title()).find() && cell.length() >= 8 && cell.length() <= 10;
        LocalDate due = term ? Deadline.parse(cell).until() : null;
        if (due != null && due.isAfter(last)) {
          late(draft, cell, days, problems);
        }
      }
    }
  }

  private void early(Draft draft, Text date, List<ProseDate> days, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(date),
            "tổng kết, báo cáo kết quả trước ngày tổ chức (" + days.get(0).words() + ")",
            "the result is told before the event (" + days.get(0).words() + ")")
        .hint("xem lại hai ngày", "look at both dates")
        .seeAlso(draft.place(days.get(0).words())));
  }

  private void late(Draft draft, Text date, List<ProseDate> days, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(date),
            "việc chuẩn bị đến ngày này mới xong, sau ngày tổ chức (" + days.get(0).words() + ")",
            "this is to be ready after the event (" + days.get(0).words() + ")")
        .hint("xem lại hai ngày", "look at both dates")
        .seeAlso(draft.place(days.get(0).words())));
  }

  private void sentence(Draft draft, Passage passage, Matcher sentence, List<ProseDate> days, Problems problems) {
    boolean readies = READIES.matcher(sentence.group()).find();
    boolean reports = !readies && REPORTS.matcher(sentence.group()).find();
    boolean prepares = !reports && PREPARES.matcher(sentence.group()).find()
        && !CLEARS.matcher(sentence.group()).find();
    boolean after = reports && AFTER.matcher(sentence.group()).find();
    if (!prepares && !after) {
      return;
    }
    LocalDate first = days.get(0).calendar().orElseThrow();
    LocalDate last = days.get(days.size() - 1).calendar().orElseThrow();
    for (ProseDate date : ProseDate.of(passage)) {
      boolean here = date.from() >= sentence.start() && date.to() <= sentence.end();
      boolean rehearsed = here && prepares && REHEARSAL.matcher(sentence.group()).find();
      boolean term = rehearsed || here && DeadlineBeforeIssue.TERM.matcher(
          passage.plain().substring(Math.max(sentence.start(), date.from() - 40), date.from())).find();
      LocalDate due = term ? date.calendar().orElse(null) : null;
      boolean during = reports && due != null && !due.isBefore(first) && due.isBefore(last)
          && RESULT.matcher(sentence.group()).find();
      LocalDate ready = prepares && SETS_UP.matcher(sentence.group()).find() ? first : last;
      if (due != null && (during || (prepares ? due.isAfter(ready) : due.isBefore(first)))) {
        problems.add(Problem.warning(id(), draft.place(date.words()),
                prepares ? "việc chuẩn bị đến ngày này mới xong, sau ngày tổ chức (" + days.get(0).words() + ")"
                    : during ? "báo cáo kết quả khi chưa kết thúc (" + days.get(days.size() - 1).words() + ")"
                    : "báo cáo kết quả trước ngày tổ chức (" + days.get(0).words() + ")",
                prepares ? "this is to be ready after the event (" + days.get(0).words() + ")"
                    : during ? "the result is due before the end (" + days.get(days.size() - 1).words() + ")"
                    : "the report is due before the event (" + days.get(0).words() + ")")
            .as(during ? Severity.INFO : Severity.WARNING)
            .hint("xem lại hai ngày", "look at both dates")
            .seeAlso(draft.place(days.get(0).words())));
      }
    }
  }

  /** The days of the one event: those of the only paragraph that tells its time; empty where there are several. */
  private static List<ProseDate> days(Draft draft) {
    List<ProseDate> found = new ArrayList<>();
    boolean headed = false;
    int places = 0;
    for (Passage passage : draft.body()) {
      boolean heading = passage.role() == Role.HEADING || passage.role() == Role.TITLE;
      headed = heading ? passage.plain().toUpperCase(Locale.ROOT).contains("THỜI GIAN")
          && !passage.plain().contains(":") : headed;
      boolean tells = passage.role() == Role.BODY && (passage.plain().startsWith("Thời gian")
          || passage.plain().startsWith("Khai mạc")
          || headed && (TOLD.matcher(passage.plain()).matches() || REHEARSAL.matcher(passage.plain()).find()));
      Matcher rehearsal = REHEARSAL.matcher(passage.plain());
      int end = tells && rehearsal.find() ? Clause.begin(passage.plain(), rehearsal.start()) : Integer.MAX_VALUE;
      List<ProseDate> dates = tells ? ProseDate.of(passage).stream().filter(date -> date.from() < end).toList()
          : List.of();
      if (!dates.isEmpty() && dates.stream().allMatch(date -> date.calendar().isPresent())
          && !DeadlineBeforeIssue.TERM.matcher(passage.plain().substring(0, dates.get(0).from())).find()) {
        found.addAll(dates);
        places++;
      }
      headed &= heading;
    }
    return places == 1 ? found : List.of();
  }
}
