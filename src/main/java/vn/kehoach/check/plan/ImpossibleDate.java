package vn.kehoach.check.plan;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 31/02/2027}: a day the calendar does not have. */
public final class ImpossibleDate implements Rule {

  @Override
  public String id() {
    return "plan/impossible-date";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose().forEach(passage -> ProseDate.of(passage).stream().filter(date -> !date.exists()).forEach(date -> {
      boolean swapped = date.month() > 12 && date.day() <= 12;
      problems.add(Problem.error(id(), draft.place(date.words()),
              "không có ngày " + date.words() + " trong lịch", "there is no " + date.words() + " in the calendar")
          .hint(swapped ? "viết ngày trước, tháng sau: " + date.month() + "/" + date.day() : "xem lại ngày và tháng",
              swapped ? "the day comes first: " + date.month() + "/" + date.day() : "look at day and month again"));
    }));
  }
}
