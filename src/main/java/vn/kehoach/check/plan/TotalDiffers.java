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

/** Budget lines, sources, total and the total in words of prose that do not agree. */
public final class TotalDiffers implements Rule {

  private static final Expression PROSE =
      Expression.of("[Tt]ổng (?:số )?(?:kinh phí|dự toán|số tiền|nhu cầu kinh phí)[^.;\\d]{0,80}?(\\d[\\d.,]*(?: "
          + "(?:nghìn|triệu|tỷ))?) đồng");

  /** A total worked out, with what it was worked out from. */
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
    Sum lines = sum(draft, budget.lines().stream().map(Budget.BudgetLine::amount).toList(), "các dòng", "the lines");
    Sum sources = sum(draft, budget.sources().stream().map(Budget.Source::amount).toList(), "các nguồn", "the sources");
    Text total = budget.total();
    Sum base = lines != null ? lines : sources;
    compare(draft, total, base, problems);
    if (lines != null && sources != null && !lines.money.equals(sources.money)) {
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
        compare(draft, text.subSequence(said.start(1), said.end(1)), base, problems);
      }
    }
  }

  /** {@code null} unless every amount is there and can be read. */
  private static @Nullable Sum sum(Draft draft, List<@Nullable Text> amounts, String vietnamese, String english) {
    Money sum = new Money(0);
    for (Text amount : amounts) {
      Money before = sum;
      Optional<Money> more = amount == null ? Optional.empty() : Money.parse(amount).flatMap(before::plus);
      if (more.isEmpty()) {
        return null;
      }
      sum = more.get();
    }
    Text last = amounts.isEmpty() ? null : amounts.get(amounts.size() - 1);
    return last == null ? null : new Sum(sum, vietnamese, english, draft.place(last));
  }

  private void compare(Draft draft, @Nullable Text total, @Nullable Sum sum, Problems problems) {
    Optional<Money> typed = total == null ? Optional.empty() : Money.parse(total);
    if (sum != null && total != null && typed.isPresent() && !typed.get().equals(sum.money)) {
      problems.add(problem(draft.place(total), "tổng ghi " + typed.get() + " nhưng cộng " + sum.vietnamese + " được "
          + sum.money, "the total is " + typed.get() + " but " + sum.english + " add up to "
              + sum.money).seeAlso(sum.place));
    }
  }

  private Problem problem(Span place, String vietnamese, String english) {
    return Problem.error(id(), place, vietnamese, english)
        .hint("cộng lại và sửa số sai", "add again and mend the wrong figure");
  }
}
