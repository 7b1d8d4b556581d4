package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Months 1 and 2 have a leading zero. */
public final class MonthNotPadded implements Rule {

  @Override
  public String id() {
    return "form/month-not-padded";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.answer("date").ifPresent(answer -> {
      for (WordedDate date : WordedDate.of(draft)) {
        boolean small = Integer.parseInt(date.month()) < answer.number("pad-months-below");
        if (small && date.month().length() == 1) {
          problems.add(Problem.warning(id(), draft.place(date.monthText()),
                  "tháng 1, tháng 2 thêm số 0 phía trước", "months 1 and 2 have a leading zero")
              .hint("viết tháng 0" + date.month(), "write tháng 0" + date.month())
              .cite(answer.clause())
              .fix(date.monthText().span(), "0" + date.month()));
        }
      }
    });
  }
}
