package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A number (số) consists of Arabic digits; the symbol has its own key. */
public final class NumberNotDigits implements Rule {

  private static final Expression NUMBER = Expression.of("\\d{1,6}[a-zđ]?");

  @Override
  public String id() {
    return "form/number-not-digits";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text number = draft.plan().header().number();
    if (number == null || NumberBlank.isBlank(number) || NUMBER.matcher(number).matches()) {
      return;
    }
    problems.add(Problem.error(id(), draft.place(number),
            "số văn bản chỉ gồm chữ số Ả Rập, không phải “" + number + "”",
            "a number consists of Arabic digits, not “" + number + "”")
        .hint("viết number: " + digits(number) + "; ký hiệu ghi ở “symbol”, chữ “Số:” do chương trình in",
            "write number: " + digits(number) + "; give the symbol in “symbol”; “Số:” is printed automatically")
        .cite(draft.clause("number")));
  }

  /** The digits of the typed number, otherwise an example. */
  private static String digits(Text number) {
    String digits = number.value().replaceFirst("/.*", "").replaceAll("\\D", "");
    return digits.isEmpty() ? "73" : digits;
  }
}
