package vn.kehoach.check.form;

import java.time.LocalDate;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** A document older than the standard it is set by. */
public final class DateBeforeStandard implements Rule {

  @Override
  public String id() {
    return "form/date-before-standard";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Day date = draft.plan().header().date();
    LocalDate from = draft.standard().from();
    if (date == null || !draft.date().map(day -> day.isBefore(from)).orElse(false)) {
      return;
    }
    String since = String.format("%02d/%02d/%d", from.getDayOfMonth(), from.getMonthValue(), from.getYear());
    problems.add(Problem.info(id(), draft.place(date.typed()),
            "văn bản đề ngày trước khi có thể thức này (" + draft.standard().title() + ", từ " + since + ")",
            "the document is older than its standard (" + draft.standard().title() + ", from " + since + ")")
        .hint("xem lại năm; văn bản cũ thì theo quy định khi đó",
            "look at the year again; old documents follow old rules"));
  }
}
