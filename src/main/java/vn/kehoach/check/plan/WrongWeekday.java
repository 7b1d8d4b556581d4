package vn.kehoach.check.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code thứ Hai, ngày 21/4/2027}, which is a Wednesday. */
public final class WrongWeekday implements Rule {

  private static final List<String> NAMES = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");
  /** After these words, "thứ hai" is an ordinal: "kỳ họp thứ hai, ngày 15/3". */
  private static final Expression WEEKDAY = Expression.of(
      "(?iu)(?<!\\p{L})(?<!(?:lần|vòng|đợt|khóa|kỳ|kỳ họp|phiên|phiên họp|cuộc họp|hội nghị|lượt|lớp|chuyên đề) "
      + "(?=(?-i:thứ [\\p{Ll}\\d])))(thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? \\(?(?:ngày )?$");

  /** "ngày 22 tháng 5 năm 2027 (thứ Bảy)". */
  private static final Expression BEHIND = Expression.of(
      "(?iu) ?[(,] ?(thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?=[),])");

  private static final int BEFORE = 24;
  /** " (chủ nhật". */
  private static final int BEHIND_IT = 12;

  @Override
  public String id() {
    return "plan/wrong-weekday";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.numberedProse()) {
      for (ProseDate date : ProseDate.of(passage)) {
        date.calendar().ifPresent(day -> compare(draft, passage, date, day, problems));
      }
    }
  }

  private void compare(Draft draft, Passage passage, ProseDate date, LocalDate day, Problems problems) {
    Matcher weekday = weekday(passage.letters(), passage.plain(), date);
    if (weekday == null || weekdayOf(weekday) == day.getDayOfWeek()) {
      return;
    }
    String right = day.getDayOfWeek() == DayOfWeek.SUNDAY ? "Chủ nhật"
        : "thứ " + capital(NAMES.get(day.getDayOfWeek().getValue() - 1));
    problems.add(Problem.error(id(), draft.place(passage.text(weekday, 1)),
            "ngày " + date.words() + " là " + right,
            date.words() + " is a " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .hint("viết " + right + ", hoặc sửa ngày", "write " + right + ", or correct the date")
        .seeAlso(draft.place(date.words())));
  }

  private static @Nullable Matcher weekday(char[] letters, String plain, ProseDate date) {
    int from = Math.max(0, date.from() - BEFORE);
    if (holdsOne(letters, from, date.from())) {
      Matcher before = WEEKDAY.matcher(plain).region(from, date.from());
      if (before.find()) {
        return before;
      }
    }
    if (holdsOne(letters, date.to(), Math.min(letters.length, date.to() + BEHIND_IT))) {
      Matcher behind = BEHIND.matcher(plain).region(date.to(), plain.length());
      return behind.lookingAt() ? behind : null;
    }
    return null;
  }

  /** A quick test for a letter that occurs in names of weekdays: most dates have none next to them. */
  private static boolean holdsOne(char[] letters, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("ứỨậẬ".indexOf(letters[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static DayOfWeek weekdayOf(Matcher weekday) {
    String name = weekday.group(2);
    if (name == null) {
      return DayOfWeek.SUNDAY;
    }
    boolean digit = Character.isDigit(name.charAt(0));
    return DayOfWeek.of(digit ? name.charAt(0) - '1' : NAMES.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
