package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Budget.BudgetLine;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** A line of the budget paid from a source that is not among the sources. */
public final class SourceDiffers implements Rule {

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
    }
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
              "“" + line.source() + "” is not among the sources")
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
              "“" + source.name() + "” says " + source.amount() + ", but its lines add up to " + added)
          .hint("viết " + added + ", hoặc sửa các dòng chi", "write " + added + ", or mend the lines"));
    }
  }
}
