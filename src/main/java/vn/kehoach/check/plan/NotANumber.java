package vn.kehoach.check.plan;

import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code quantity: 4O}, {@code price: ba nghìn}, {@code amount: 84.5000.000}: not a number that can be calculated with.
 */
public final class NotANumber implements Rule {

  /** Resembles a number, unlike "theo thực tế", which is intentionally not one. */
  private static final Expression MEANT = Expression.of(
      "(?iu).*\\d.*|.*(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi) (?:trăm|nghìn|triệu|tỷ|mươi)(?!\\p{L}).*");

  @Override
  public String id() {
    return "plan/not-a-number";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Section section : draft.plan().sections()) {
      if (section.budget() != null) {
        budget(draft, section.budget(), problems);
      }
    }
  }

  private void budget(Draft draft, Budget budget, Problems problems) {
    for (Budget.BudgetLine line : budget.lines()) {
      if (line.quantity() != null && Decimal.parse(line.quantity()).isEmpty()) {
        report(draft, line.quantity(), "“quantity” chỉ ghi số, đơn vị tính ghi ở “unit”: 12, 4.500, 1,5",
            "“quantity” takes only a number; write the unit in “unit”: 12, 4.500, 1,5", problems);
      }
      money(draft, line.price(), problems);
      money(draft, line.amount(), problems);
    }
    budget.sources().forEach(source -> money(draft, source.amount(), problems));
    money(draft, budget.total(), problems);
  }

  private void money(Draft draft, @Nullable Text typed, Problems problems) {
    if (typed != null && Money.parse(typed).isEmpty()) {
      report(draft, typed, "viết số tiền bằng chữ số, mỗi nhóm ba chữ số: 1.250.000 hoặc 1,25 triệu đồng",
          "write the amount in digits, in groups of three: 1.250.000 or 1,25 triệu đồng", problems);
    }
  }

  private void report(Draft draft, Text typed, String vietnamese, String english, Problems problems) {
    if (MEANT.matcher(typed).matches()) {
      problems.add(Problem.warning(id(), draft.place(typed),
              "“" + typed + "” không đọc được thành số, nên không cộng, không nhân được",
              "“" + typed + "” cannot be read as a number, so it cannot be added or multiplied")
          .hint(vietnamese, english));
    }
  }
}
