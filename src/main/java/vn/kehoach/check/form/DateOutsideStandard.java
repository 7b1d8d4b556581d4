package vn.kehoach.check.form;

import java.time.LocalDate;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;

/** A document dated outside the period in which its standard applies. */
public final class DateOutsideStandard implements Rule {

  @Override
  public String id() {
    return "form/date-outside-standard";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Day date = draft.plan().header().date();
    Standard standard = draft.standard();
    if (date == null || draft.date().map(standard::appliesOn).orElse(true)) {
      return;
    }
    LocalDate until = standard.until();
    String from = Day.slashes(standard.from());
    String days = "từ " + from + (until == null ? "" : " đến " + Day.slashes(until));
    String daysInEnglish = "from " + from + (until == null ? "" : " to " + Day.slashes(until));
    problems.add(Problem.info(id(), draft.place(date.typed()),
            "văn bản đề ngày ngoài thời gian áp dụng thể thức này (" + standard.title() + ", " + days + ")",
            "the date of the document is outside the period of its standard (" + standard.title() + ", "
                + daysInEnglish + ")")
        .hint("xem lại năm; văn bản cũ thì theo quy định khi đó",
            "check the year; an older document follows the rules of its time"));
  }
}
