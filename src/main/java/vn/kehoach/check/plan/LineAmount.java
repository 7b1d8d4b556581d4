package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The amount of a budget line is not quantity times unit price. */
public final class LineAmount implements Rule {

  @Override
  public String id() {
    return "plan/line-amount";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Section section : draft.plan().sections()) {
      if (section.budget() != null) {
        section.budget().lines().forEach(line -> line(draft, line, problems));
      }
    }
  }

  private void line(Draft draft, Budget.BudgetLine line, Problems problems) {
    Text amount = line.amount();
    if (amount == null || line.quantity() == null || line.price() == null) {
      return;
    }
    Optional<BigDecimal> quantity = Decimal.parse(line.quantity());
    Optional<Money> price = Money.parse(line.price());
    Optional<Money> typed = Money.parse(amount);
    if (quantity.isEmpty() || price.isEmpty() || typed.isEmpty()) {
      return;
    }
    BigDecimal product = quantity.get().multiply(BigDecimal.valueOf(price.get().dong()));
    if (product.compareTo(BigDecimal.valueOf(typed.get().dong())) != 0) {
      String right = Decimal.write(product);
      problems.add(Problem.error(id(), draft.place(amount),
              line.quantity() + " × " + line.price() + " = " + right + ", không phải " + amount,
              line.quantity() + " × " + line.price() + " = " + right + ", not " + amount)
          .hint("viết " + right + ", hoặc sửa số lượng, đơn giá",
              "write " + right + ", or correct the quantity or unit price")
          .seeAlso(draft.place(line.price())));
    }
  }
}
