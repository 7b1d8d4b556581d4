package vn.kehoach.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Sentences;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Remarks;
import vn.kehoach.source.Text;

/** Determines the deadline of the unit (thời hạn): earlier than the parent's, unless that would make no sense. */
final class TermAdapter {

  /** A range with both ends given as days. */
  private static final Pattern SPAN = Pattern.compile("(?:[Tt]ừ )?(?:ngày )?\\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?)?"
      + " ?(?:-|–|đến)(?: hết)?(?: ngày)? ?\\d{1,2}/\\d{1,2}/\\d{4}");

  private static final Pattern MONTH =
      Pattern.compile("(?<![/\\p{L}\\d])tháng (\\d{1,2})(?![\\p{L}\\d])(?!/| năm| tuổi)");

  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}/\\d{1,2}(?!\\d)");

  private final Lens lens;
  private final Sentences sentences;
  private final Remarks remarks;

  TermAdapter(Lens lens, Sentences sentences, Remarks remarks) {
    this.lens = lens;
    this.sentences = sentences;
    this.remarks = remarks;
  }

  /**
   * @param text the text of the task
   */
  @Nullable Deadline of(@Nullable Deadline parent, @Nullable Text time, List<Text> text) {
    if (parent == null) {
      return null;
    }
    if (time != null && (time.value().strip().equals(parent.typed().value().strip())
        || parent.until() != null && time.value().contains(Earlier.slashes(parent.until())))) {
      // it takes place on that day everywhere
      return parent;
    }
    if (isNamed(text, parent)) {
      return parent;
    }
    Deadline own = Earlier.deadline(parent, lens.recipe().marginDays());
    if (own.until() != null && parent.until() != null
        && (isShort(parent, own.until()) || isItsEnd(text, parent))) {
      return kept(parent, "xem lại: một đợt ngắn, nên giữ thời gian của cấp trên");
    }
    if (own.until() != null && parent.until() != null && isLater(text, own.until(), parent.until())) {
      return kept(parent, "xem lại: việc làm trong tháng của hạn này, nên giữ hạn của cấp trên");
    }
    if (own.until() != null && !lens.margin(lens.recipe().marginDays()).leaves(own.until())) {
      return kept(parent, "xem lại: rút sớm " + lens.recipe().marginDays()
          + " ngày làm việc thì đã qua, nên giữ hạn của cấp trên");
    }
    sentences.remarkFaults(parent.typed(), own.typed());
    return own;
  }

  /** "Ngày Sách và Văn hóa đọc Việt Nam (21/4)": the day of the event itself. */
  private static boolean isNamed(List<Text> text, Deadline parent) {
    Matcher day = DAY.matcher(parent.typed().value());
    return day.find() && text.stream().anyMatch(one -> one.value().contains("(" + day.group() + ")")
        || one.value().contains("(ngày " + day.group() + ")"));
  }

  private Deadline kept(Deadline parent, String why) {
    Text typed = parent.typed().withValue(parent.typed().value());
    remarks.on(typed, why);
    return new Deadline(typed, parent.from(), parent.until());
  }

  /** A range of a week or two is a time, not a deadline; moving its end would lose half of it. */
  private static boolean isShort(Deadline parent, LocalDate own) {
    LocalDate from = parent.from();
    return from != null && SPAN.matcher(parent.typed().value()).matches()
        && own.isBefore(from.plusDays(ChronoUnit.DAYS.between(from, parent.until()) / 2));
  }

  /** "mở đợt cao điểm từ ngày 01/6/2026 đến ngày 30/7/2026", due on its last day. */
  private static boolean isItsEnd(List<Text> text, Deadline parent) {
    Pattern end = Pattern.compile("(?:đến|-|–)(?: hết)?(?: ngày)? ?"
        + Pattern.quote(parent.typed().value().strip()) + "(?!\\d)");
    return text.stream().anyMatch(one -> end.matcher(one.value()).find());
  }

  /** Whether a task names a month that begins after the earlier day, so that it cannot be done by then. */
  private static boolean isLater(List<Text> text, LocalDate own, LocalDate parent) {
    return text.stream().flatMap(one -> MONTH.matcher(one.value()).results()).anyMatch(month -> {
      int number = Integer.parseInt(month.group(1));
      LocalDate first = number < 1 || number > 12 ? own : LocalDate.of(parent.getYear(), number, 1);
      return first.isAfter(own) && !first.isAfter(parent);
    });
  }
}
