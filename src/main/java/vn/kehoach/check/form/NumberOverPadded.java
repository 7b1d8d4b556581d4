package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A number below 10 has one leading zero, no more. */
public final class NumberOverPadded implements Rule {

  @Override
  public String id() {
    return "form/number-over-padded";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text number = draft.plan().header().number();
    if (number == null || !number.value().matches("0+\\d+") || number.value().matches("0[1-9]")) {
      return;
    }
    String digits = number.value().replaceFirst("^0+(?=\\d)", "");
    if (digits.equals("0")) {
      problems.add(Problem.warning(id(), draft.place(number),
              "số văn bản bắt đầu từ 01", "numbers start at 01")
          .hint("ghi số được cấp, hoặc để trống khi còn dự thảo",
              "give the assigned number, or leave it blank in a draft")
          .cite(draft.clause("number")));
      return;
    }
    String proper = digits.length() == 1 ? "0" + digits : digits;
    problems.add(Problem.warning(id(), draft.place(number),
            "thừa số 0: chỉ số nhỏ hơn 10 mới thêm một số 0 phía trước",
            "too many zeros: only numbers below 10 have one leading zero")
        .hint("viết " + proper, "write " + proper)
        .cite(draft.clause("number"))
        .fix(number.span(), proper));
  }
}
