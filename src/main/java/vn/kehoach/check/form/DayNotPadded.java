package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Days below 10 have a leading zero. */
public final class DayNotPadded implements Rule {

  @Override
  public String id() {
    return "form/day-not-padded";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.answer("date").ifPresent(answer -> {
      for (WordedDate date : WordedDate.of(draft)) {
        boolean small = Integer.parseInt(date.day()) < answer.number("pad-days-below");
        if (small && date.day().length() == 1) {
          problems.add(Problem.warning(id(), draft.place(date.dayText()),
                  "ngày nhỏ hơn 10 thêm số 0 phía trước", "days below 10 have a leading zero")
              .hint("viết ngày 0" + date.day(), "write ngày 0" + date.day())
              .cite(answer.clause())
              .fix(date.dayText().span(), "0" + date.day()));
        }
      }
    });
  }
}
