package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.figure.Slip;
import vn.kehoach.check.figure.ToldAmounts;
import vn.kehoach.plan.Budget.BudgetLine;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * A budget line has a source that is not in the list of sources; or an amount in the text differs from what the budget
 * takes from that source, or has the digits of a budget amount in another order.
 */
public final class SourceDiffers implements Rule {

  private static final Expression FROM = Expression.of(
      "(?iu)^,? (?:được )?(?:trích |lấy |chi |bố trí |hỗ trợ )?(?:từ|do|thuộc)"
      + " (?:nguồn )?");
  private static final int SHORTEST = 6;

  /** The distance before an amount in which its source may be named. */
  private static final int LETTERS_BEFORE = 25;

  @Override
  public String id() {
    return "plan/source-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Section section : draft.plan().sections()) {
      Budget budget = section.budget();
      if (budget != null && !budget.sources().isEmpty()) {
        budget(draft, budget, problems);
      }
      if (budget != null && !budget.lines().isEmpty()) {
        draft.prose(ToldAmounts.AMOUNT).forEach(passage ->
            ToldAmounts.AMOUNT.in(passage, amount -> told(draft, passage, amount, budget, problems)));
      }
    }
  }

  private void told(Draft draft, Passage passage, MatchResult amount, Budget budget, Problems problems) {
    long said = Money.parse(amount.group(1)).map(Money::dong).orElse(0L);
    List<Text> amounts = new ArrayList<>();
    budget.lines().forEach(line -> add(line.amount(), amounts));
    budget.sources().forEach(source -> add(source.amount(), amounts));
    add(budget.total(), amounts);
    if (amounts.stream().anyMatch(one -> Money.parse(one).filter(money -> money.dong() == said).isPresent())) {
      return;
    }
    String small = plain(passage.plain());
    Budget.Source paying = small.length() == passage.plain().length()
        ? budget.sources().stream().filter(source -> pays(small, amount, plain(source.name()))).findFirst().orElse(null)
        : null;
    Text other = paying != null && paying.amount() != null && isWhole(small, amount) ? paying.amount()
        : amounts.stream().filter(one -> Slip.isSwapped(one.value(), amount.group(1))).findFirst().orElse(null);
    if (other != null) {
      String right = Money.parse(other).map(Money::dong).map(Decimal::grouped).orElse(other.value());
      Text words = passage.text().subSequence(amount.start(1), amount.end());
      problems.add(Problem.warning(id(), draft.place(words),
              "ở đây ghi " + words + " nhưng dự toán ghi " + right + " đồng",
              words + " here, but the budget has " + right + " đồng")
          .hint("viết một số tiền ở cả hai nơi", "write the same amount in both places")
          .seeAlso(draft.place(other)));
    }
  }

  private static void add(@Nullable Text amount, List<Text> amounts) {
    if (amount != null && amount.length() >= SHORTEST) {
      amounts.add(amount);
    }
  }

  /** "242 triệu đồng từ ngân sách phường". */
  private static boolean pays(String small, MatchResult amount, String source) {
    Matcher from = FROM.matcher(small).region(amount.end(), small.length());
    return from.lookingAt() && (small.startsWith(source, from.end())
        || source.startsWith("nguồn ") && small.startsWith(source, from.end() - "nguồn ".length()));
  }

  /** Whether no word says that the source only pays a part. */
  private static boolean isWhole(String small, MatchResult amount) {
    String before = small.substring(Math.max(0, amount.start() - LETTERS_BEFORE), amount.start());
    return before.matches("(?s).*(?:bố trí|bảo đảm|cân đối|phân bổ|cấp|tổng) (?:kinh phí |đủ |là )?");
  }

  private void budget(Draft draft, Budget budget, Problems problems) {
    Map<String, Budget.Source> sources = new LinkedHashMap<>();
    budget.sources().forEach(source -> sources.put(plain(source.name()), source));
    Map<String, List<BudgetLine>> lines = new LinkedHashMap<>();
    for (BudgetLine line : budget.lines()) {
      if (line.source() == null) {
        return;
      }
      lines.computeIfAbsent(plain(line.source()), none -> new ArrayList<>()).add(line);
    }
    boolean strange = false;
    for (Map.Entry<String, List<BudgetLine>> entry : lines.entrySet()) {
      if (!sources.containsKey(entry.getKey()) && !entry.getKey().contains(",") && !entry.getKey().contains(" và ")) {
        strange = true;
        unknown(draft, entry.getValue().get(0), budget, problems);
      }
    }
    if (!strange) {
      sources.forEach((name, source) -> sum(draft, source, lines.getOrDefault(name, List.of()), problems));
    }
  }

  private static String plain(CharSequence name) {
    return name.toString().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private void unknown(Draft draft, BudgetLine line, Budget budget, Problems problems) {
    String names = String.join("; ", budget.sources().stream().map(source -> source.name().value()).toList());
    if (line.source() != null) {
      problems.add(Problem.warning(id(), draft.place(line.source()),
              "nguồn “" + line.source() + "” không có trong danh sách nguồn kinh phí",
              "“" + line.source() + "” is not in the list of funding sources")
          .hint("viết một trong: " + names, "write one of: " + names)
          .seeAlso(draft.place(budget.sources().get(0).name())));
    }
  }

  private void sum(Draft draft, Budget.Source source, List<BudgetLine> lines, Problems problems) {
    Optional<Money> given = source.amount() == null ? Optional.empty() : Money.parse(source.amount());
    long sum = 0;
    for (BudgetLine line : lines) {
      if (line.cost().isEmpty()) {
        return;
      }
      sum += line.cost().get().dong();
    }
    if (given.isPresent() && source.amount() != null && !lines.isEmpty() && given.get().dong() != sum) {
      String added = Decimal.grouped(sum);
      problems.add(Problem.error(id(), draft.place(source.amount()),
              "nguồn “" + source.name() + "” ghi " + source.amount() + " nhưng các dòng chi từ nguồn này cộng được"
                  + " " + added,
              "“" + source.name() + "” has " + source.amount() + ", but its lines add up to " + added)
          .hint("viết " + added + ", hoặc sửa các dòng chi", "write " + added + ", or correct the lines"));
    }
  }
}
