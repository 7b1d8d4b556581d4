package vn.kehoach.check.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Deadline;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;

/** {@code 31/02/2027}: a date that is not in the calendar. */
public final class ImpossibleDate implements Rule {

  @Override
  public String id() {
    return "plan/impossible-date";
  }

  /** A fifth quarter, a thirteenth month. */
  private static final Sought TERM = Sought.at("(?<!\\p{L})(?:[Qq]uý (?:VI{0,3}|IX|[5-9])"
      + "|(?<!\\d )[Tt]háng (?:1[3-9]|[2-9]\\d|0))(?![\\p{L}\\d]| ngày)", "quý #", "quý V", "quý I", "Quý #", "Quý V",
      "Quý I",
      "tháng #", "Tháng #");

  /** "trước ngày tháng 5 năm 2027": the day was not typed, not even as dots. */
  private static final Sought DAYLESS =
      Sought.at("(?<!\\p{L})([Nn]gày) tháng (?:0?[1-9]|1[0-2]) năm \\d{4}", "ngày tháng ", "Ngày tháng ");

  /** "họp giao ban vào ngày 35 hằng tháng". */
  private static final Sought DAY_OF_MONTHS = Sought.at(
      "(?<!\\p{L})[Nn]gày (?:3[2-9]|[4-9]\\d)(?= (?:hằng|hàng|mỗi|của) (?:tháng|quý))",
      "ngày ## h", "ngày ## m", "ngày ## c", "Ngày ## h", "Ngày ## m", "Ngày ## c");

  /** A month that does not exist, in deadlines only: in a sentence, "13/2026" may be a document number. */
  private static final Expression MONTH_OF_YEAR = Expression.of("(?:tháng )?(?:1[3-9]|[2-9]\\d|00?)/(?:19|20)\\d{2}");

  private static final String AFTER = "(?![\\d/]|[-.,]\\d|[-/]\\p{L})";

  /** A missing slash or digit: 31/32027, tháng 12 năm 207. */
  private static final Sought BROKEN = Sought.atNumberBefore("/", "(?<![\\d/.,\\p{L}])\\d{1,2}/(?:\\d{1,2}20\\d{2}"
      + "|\\d{1,2}/(?:\\d{3}|\\d{5}))" + AFTER, "/#20##", "/##20##", "/###¬", "/#####");
  private static final Sought BROKEN_YEAR = Sought.at("(?<![\\d/.,\\p{L}])tháng \\d{1,2} năm (?:\\d{3}|"
      + "\\d{5,6})" + AFTER,
      "tháng # năm ###¬", "tháng # năm #####", "tháng ## năm ###¬", "tháng ## năm #####");

  /** A time of day that does not exist: 27 giờ 00, 7h75. */
  private static final Sought CLOCK = Sought.atNumberBefore("gh:",
      "(?<![\\d.,/])(?:(?:2[5-9]|[3-9]\\d)(?: giờ |[hg:])\\d{2}"
      + "|\\d{1,2}(?: giờ |[hg:])[6-9]\\d)(?! ?(?:\\d|phút trước|giây))");

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose(DAYLESS).forEach(passage -> DAYLESS.in(passage, dayless ->
        problems.add(Problem.error(id(), draft.place(passage.text(), dayless.start(1), dayless.end()),
                "thiếu ngày trong “" + dayless.group() + "”", "the day is missing in “" + dayless.group() + "”")
            .as(Severity.WARNING)
            .hint("ghi ngày; chưa biết thì để “ngày ... tháng ...”",
                "give the day; if it is not known yet, write “ngày ... tháng ...”"))));
    for (Sought broken : List.of(BROKEN, BROKEN_YEAR)) {
      draft.prose(broken).forEach(passage -> broken.in(passage, found ->
          problems.add(Problem.error(id(), draft.place(passage.text(found)),
                  "“" + found.group() + "” không phải ngày, tháng, năm", "“" + found.group() + "” is not a date")
              .as(Severity.WARNING)
              .hint("viết đủ ngày/tháng/năm, năm bốn chữ số", "write day/month/year with a four-digit year"))));
    }
    terms(draft, problems);
    TaskNode.of(draft).forEach(one -> deadline(draft, one.task().deadline(), problems));
    for (Passage passage : draft.numberedProse()) {
      for (ProseDate date : ProseDate.of(passage)) {
        if (!date.exists()) {
          report(draft, date, problems);
        }
      }
    }
  }

  /** Hours, days and quarters that do not exist. */
  private void terms(Draft draft, Problems problems) {
    draft.prose(CLOCK).forEach(passage -> CLOCK.in(passage, clock ->
        problems.add(Problem.error(id(), draft.place(passage.text(clock)),
                "không có “" + clock.group() + "” trong ngày", "the time “" + clock.group() + "” does not exist")
            .as(Severity.WARNING)
            .hint("một ngày có 24 giờ, một giờ có 60 phút", "a day has 24 hours and an hour 60 minutes"))));
    draft.prose(DAY_OF_MONTHS).forEach(passage -> DAY_OF_MONTHS.in(passage, day ->
        problems.add(Problem.error(id(), draft.place(passage.text(day)),
                "không tháng nào có " + Character.toLowerCase(day.group().charAt(0)) + day.group().substring(1),
                    "no month has such a day: " + day.group())
            .hint("xem lại ngày", "check the day"))));
    draft.prose(TERM).forEach(passage -> TERM.in(passage, term ->
        problems.add(Problem.error(id(), draft.place(passage.text(term)),
                "không có " + Character.toLowerCase(term.group().charAt(0)) + term.group().substring(1),
                    "there is no such quarter or month: " + term.group())
            .hint("một năm có quý I đến quý IV, tháng 1 đến tháng 12",
                "a year has quarters I to IV and months 1 to 12"))));
  }

  private void report(Draft draft, ProseDate date, Problems problems) {
    boolean swapped = date.month() > 12 && date.day() <= 12;
    problems.add(Problem.error(id(), draft.place(date.words()),
            "không có ngày " + date.words() + " trong lịch", "there is no " + date.words() + " in the calendar")
        .hint(swapped ? "viết ngày trước, tháng sau: " + date.month() + "/" + date.day() : "xem lại ngày và tháng",
            swapped ? "write the day first: " + date.month() + "/" + date.day() : "check the day and the month"));
  }

  private void deadline(Draft draft, @Nullable Deadline deadline, Problems problems) {
    if (deadline != null && MONTH_OF_YEAR.matcher(deadline.typed()).matches()) {
      problems.add(Problem.error(id(), draft.place(deadline.typed()),
              "không có “" + deadline.typed() + "”: một năm có tháng 1 đến tháng 12",
              "there is no “" + deadline.typed() + "”: months go from 1 to 12")
          .hint("viết tháng/năm, tháng từ 1 đến 12; cả ngày thì viết ngày/tháng/năm",
              "write month/year with a month from 1 to 12; for a full date, write day/month/year"));
    }
  }
}
