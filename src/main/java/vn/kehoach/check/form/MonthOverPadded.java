package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Months 3 to 9 have no leading zero in the templates of the decree. */
public final class MonthOverPadded implements Rule {

  @Override
  public String id() {
    return "form/month-over-padded";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.answer("date").ifPresent(answer -> {
      for (WordedDate date : WordedDate.of(draft)) {
        int month = Integer.parseInt(date.month());
        if (date.month().length() == 2 && month < 10 && month >= answer.number("pad-months-below")) {
          problems.add(Problem.info(id(), draft.place(date.monthText()),
                  "chỉ tháng 1, tháng 2 mới thêm số 0", "only months 1 and 2 have a leading zero")
              .hint("viết tháng " + month, "write tháng " + month)
              .cite(answer.clause())
              .fix(date.monthText().span(), String.valueOf(month)));
        }
      }
    });
  }
}
