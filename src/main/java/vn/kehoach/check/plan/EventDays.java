package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.source.Text;

/**
 * The dates of the single event (sự kiện) that a plan is about.
 *
 * @param words the words of the first and the last day as written
 */
record EventDays(LocalDate first, LocalDate last, Text firstWords, Text lastWords) {

  /** A rehearsal, which takes place before the event. */
  static final Expression REHEARSAL = Expression.of(
      "(?iu)(?<!\\p{L})(?:(?:tổng|sơ) duyệt|duyệt (?:chương trình|văn nghệ|kịch bản|nội dung)|tập luyện)");

  /** The beginning of a line under "Thời gian" that gives the date. */
  private static final Expression TOLD = Expression.of(
      "(?iu)(?:ngày|từ|vào|lúc|buổi|sáng|chiều|tối|dự kiến|bắt đầu|trong|\\d{1,2} (?:ngày|giờ|buổi)|\\d{1,2}h)[ ,\\d:]"
      + ".*|[^.;:\\d]{2,60} (?:tổ chức|diễn ra|khai mạc)(?: vào)?"
      + "(?:,? (?:sáng|chiều|tối|thứ \\p{L}+|chủ nhật),?)* ngày \\d.*");

  /** The dates in the only paragraph that gives its time; {@code null} if there are none or several. */
  static @Nullable EventDays of(Draft draft) {
    List<ProseDate> days = new ArrayList<>();
    int paragraphs = 0;
    boolean headed = false;
    for (Passage passage : draft.body()) {
      boolean heading = passage.role() == Role.HEADING || passage.role() == Role.TITLE;
      headed = heading ? passage.plain().toUpperCase(Locale.ROOT).contains("THỜI GIAN")
          && !passage.plain().contains(":") : headed;
      List<ProseDate> dates = dates(passage, headed);
      if (!dates.isEmpty() && dates.stream().allMatch(date -> date.calendar().isPresent())
          && !DeadlineBeforeIssue.TERM.matcher(passage.plain().substring(0, dates.get(0).from())).find()) {
        days.addAll(dates);
        paragraphs++;
      }
      headed &= heading;
    }
    Comparator<ProseDate> inTime = Comparator.comparing(date -> date.calendar().orElseThrow());
    return paragraphs == 1 ? of(Collections.min(days, inTime), Collections.max(days, inTime)) : null;
  }

  private static EventDays of(ProseDate first, ProseDate last) {
    return new EventDays(first.calendar().orElseThrow(), last.calendar().orElseThrow(), first.words(), last.words());
  }

  /**
   * The dates that a paragraph gives for the event.
   *
   * @param headed whether it is right below "Thời gian"
   */
  private static List<ProseDate> dates(Passage passage, boolean headed) {
    String plain = passage.plain();
    boolean tells = passage.role() == Role.BODY && (plain.startsWith("Thời gian") || plain.startsWith("Khai mạc")
        || headed && (TOLD.matcher(plain).matches() || REHEARSAL.matcher(plain).find()));
    if (!tells) {
      return List.of();
    }
    Matcher rehearsal = REHEARSAL.matcher(plain);
    int end = rehearsal.find() ? Clause.begin(plain, rehearsal.start()) : plain.length();
    return ProseDate.ofOneYear(ProseDate.of(passage).stream().filter(date -> date.from() < end).toList());
  }
}
