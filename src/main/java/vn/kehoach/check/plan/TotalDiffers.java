package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** Budget lines, sources, total, and the total in sentences do not match. */
public final class TotalDiffers implements Rule {

  private static final Expression PROSE = Expression.of(
      "(?:[Tt]ổng (?:số )?(?:kinh phí|dự toán|số tiền|nhu cầu kinh phí)[^.;\\d]{0,80}?"
      + "|[Dd]ự toán kinh phí(?: thực hiện(?: [Kk]ế hoạch)?)?(?: là|:)? )(\\d[\\d.,]*(?: (?:nghìn|triệu|tỷ))?) đồng");

  /** A part of a total: the cost of a line, typed or calculated, or the amount of a source. */
  private record Part(Optional<Money> amount, Span place) {}

  /** A calculated total, and where its parts are. */
  private record Sum(Money money, String vietnamese, String english, Span place) {}

  @Override
  public String id() {
    return "plan/total-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Section section : draft.plan().sections()) {
      if (section.budget() != null) {
        budget(draft, section, section.budget(), problems);
      }
    }
  }

  private void budget(Draft draft, Section section, Budget budget, Problems problems) {
    List<Part> costs = budget.lines().stream().map(line -> new Part(line.cost(), place(draft, line))).toList();
    List<Part> given = budget.sources().stream()
        .map(source -> new Part(amount(source.amount()), place(draft, source))).toList();
    Sum lines = sum(costs, "các dòng", "the lines");
    // a line whose amount is not the product of its own figures is reported separately
    Sum products = sum(budget.lines().stream().map(line -> new Part(
        Budget.BudgetLine.product(line.quantity(), line.price()).or(line::cost), place(draft, line))).toList(), "", "");
    Sum sources = sum(given, "các nguồn", "the sources");
    Text total = budget.total();
    Sum base = lines != null ? lines : sources;
    compare(draft, total, base, products, problems);
    if (lines != null && sources != null && !lines.money.equals(sources.money) && !isOf(products, sources.money)) {
      problems.add(problem(sources.place, "cộng " + sources.vietnamese + " được " + sources.money + ", cộng "
              + lines.vietnamese + " được " + lines.money,
          sources.english + " add up to " + sources.money + ", " + lines.english + " to "
              + lines.money).seeAlso(lines.place));
    }
    List<Text> prose = new ArrayList<>(section.text());
    section.items().forEach(node -> prose.addAll(node.text()));
    for (Text text : prose) {
      Matcher said = PROSE.matcher(text.value().replace('\u00A0', ' '));
      if (said.find()) {
        compare(draft, text.subSequence(said.start(1), said.end(1)), base, products, problems);
      }
    }
  }

  private static Optional<Money> amount(@Nullable Text typed) {
    return typed == null ? Optional.empty() : Money.parse(typed);
  }

  private static Span place(Draft draft, Budget.BudgetLine line) {
    return line.amount() == null ? line.span() : draft.place(line.amount());
  }

  private static Span place(Draft draft, Budget.Source source) {
    return draft.place(source.amount() == null ? source.name() : source.amount());
  }

  /** {@code null} unless every amount is known. */
  private static @Nullable Sum sum(List<Part> parts, String vietnamese, String english) {
    Money sum = new Money(0);
    for (Part part : parts) {
      Optional<Money> more = part.amount.flatMap(sum::plus);
      if (more.isEmpty()) {
        return null;
      }
      sum = more.get();
    }
    return parts.isEmpty() ? null : new Sum(sum, vietnamese, english, parts.get(parts.size() - 1).place);
  }

  private static boolean isOf(@Nullable Sum products, Money money) {
    return products != null && products.money.equals(money);
  }

  private void compare(Draft draft, @Nullable Text total, @Nullable Sum sum, @Nullable Sum products,
      Problems problems) {
    Optional<Money> typed = amount(total);
    if (sum != null && total != null && typed.isPresent() && !typed.get().equals(sum.money)
        && !isOf(products, typed.get())) {
      problems.add(problem(draft.place(total), "tổng ghi " + typed.get() + " nhưng cộng " + sum.vietnamese + " được "
          + sum.money, "the total is " + typed.get() + " but " + sum.english + " add up to "
              + sum.money).seeAlso(sum.place));
    }
  }

  private Problem problem(Span place, String vietnamese, String english) {
    return Problem.error(id(), place, vietnamese, english)
        .hint("cộng lại và sửa số sai", "recalculate, and correct the wrong figure");
  }
}
