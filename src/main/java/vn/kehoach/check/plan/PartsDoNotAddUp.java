package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.figure.Breakdown;
import vn.kehoach.check.figure.CoveredParts;
import vn.kehoach.check.figure.Discrepancy;
import vn.kehoach.check.figure.ItemParts;
import vn.kehoach.check.figure.LargerPart;
import vn.kehoach.check.figure.ListedParts;
import vn.kehoach.check.figure.MoneyParts;
import vn.kehoach.check.figure.Percentages;
import vn.kehoach.check.figure.PersonParts;
import vn.kehoach.check.figure.SlippedParts;
import vn.kehoach.check.figure.Tally;
import vn.kehoach.check.figure.TotalBehind;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;

/**
 * The parts of a figure do not add up to it: in {@code parts} of an indicator, in "90 = 60 + 30", in "18 giải, gồm
 * ...".
 */
public final class PartsDoNotAddUp implements Rule {

  private static final String NUMBER = Decimal.FORM;
  private static final Sought EQUATION = Sought.atNumber(
      "(?<![\\p{L}\\d/.,+])(" + NUMBER + ")\\s*=\\s*((?:" + NUMBER + ")(?:\\s*\\+\\s*(?:" + NUMBER + "))+)(?![\\d%/])",
      "=");

  @Override
  public String id() {
    return "plan/parts-do-not-add-up";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Problems worded = new Problems();
    written(draft).forEach(one -> add(draft, one, Severity.ERROR, worded));
    worded(draft).forEach(one -> add(draft, one, Severity.WARNING, worded));
    LargerPart.of(draft).forEach(one -> larger(draft, one, worded));
    List<Problem> found = new ArrayList<>();
    for (Problem one : worded.inFileOrder()) {
      // a sum recognised by two patterns is reported once
      boolean told = !found.isEmpty() && isAt(found.get(found.size() - 1).place(), one.place());
      if (!told) {
        found.add(one);
      }
    }
    problems.addAll(found);
    guessed(draft, found, problems);
    for (Passage passage : draft.prose(Percentages.sign())) {
      List<Percentages> all = passage.numbers().length > 1 ? Percentages.of(passage) : List.of();
      all.forEach(shares -> problems.add(
          said(draft.place(passage.text(), shares.from(), shares.to()), "100%", Decimal.write(shares.sum()) + "%",
              Severity.WARNING)
              .hint("sửa một tỷ lệ để các phần đủ 100%", "correct one share so that they add up to 100%")));
    }
  }

  /** Sums that are written as such. */
  private static List<Discrepancy> written(Draft draft) {
    List<Discrepancy> found = new ArrayList<>();
    Indicators.of(draft).defined().forEach(indicator -> indicator(indicator, found));
    draft.prose(EQUATION).forEach(passage -> EQUATION.in(passage, equation -> equation(passage, equation, found)));
    return found;
  }

  /** Sums recognised by their wording. */
  private static List<Discrepancy> worded(Draft draft) {
    List<Discrepancy> found = new ArrayList<>(CoveredParts.wrong(draft));
    found.addAll(TotalBehind.wrong(draft));
    found.addAll(MoneyParts.wrong(draft));
    found.addAll(ListedParts.wrong(draft));
    found.addAll(ItemParts.wrong(draft));
    found.addAll(PersonParts.wrong(draft));
    found.addAll(SlippedParts.wrong(draft));
    return found;
  }

  /** Sums of adjacent numbers, unless already recognised by their wording. */
  private void guessed(Draft draft, List<Problem> worded, Problems problems) {
    for (Passage passage : draft.prose()) {
      List<Breakdown> breakdowns = Breakdown.mayStandIn(passage) ? Breakdown.of(passage) : List.of();
      breakdowns.stream().filter(Breakdown::isWrong)
          .forEach(breakdown -> addNew(draft, breakdown.discrepancy(passage), worded, problems));
    }
    List<Problem> before = problems.inFileOrder();
    for (Passage passage : draft.prose()) {
      List<Tally> tallies = Tally.mayStandIn(passage) ? Tally.wrong(passage) : List.of();
      tallies.forEach(tally -> addNew(draft, tally.discrepancy(passage), before, problems));
    }
  }

  private void addNew(Draft draft, Discrepancy one, List<Problem> told, Problems problems) {
    Span place = draft.place(one.at());
    if (told.stream().noneMatch(other -> isAt(other.place(), place))) {
      add(draft, one, Severity.WARNING, problems);
    }
  }

  private static boolean isAt(Span one, Span other) {
    return one.line() == other.line() && one.column() == other.column();
  }

  private static void indicator(Indicator indicator, List<Discrepancy> found) {
    boolean percent = indicator.unit() != null && indicator.unit().value().contains("%");
    if (indicator.parts().isEmpty() || indicator.targets().size() != 1 || percent) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Indicator.Figure part : indicator.parts()) {
      Optional<BigDecimal> value = Decimal.parse(part.value());
      if (value.isEmpty()) {
        return;
      }
      sum = sum.add(value.get());
    }
    Discrepancy.between(indicator.targets().get(0).value(), indicator.parts().get(0).value(), sum)
        .ifPresent(found::add);
  }

  private static void equation(Passage passage, MatchResult equation, List<Discrepancy> found) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : equation.group(2).split("\\+")) {
      sum = sum.add(Decimal.orZero(part));
    }
    Discrepancy.between(passage.text(equation, 1), passage.text(equation, 2), sum).ifPresent(found::add);
  }

  private void larger(Draft draft, LargerPart one, Problems problems) {
    String part = one.typedPart();
    String whole = one.typedWhole();
    problems.add(Problem.warning(id(), draft.place(one.passage().text(), one.part().from(), one.part().to()),
            "một phần (" + part + ") lớn hơn tổng (" + whole + ")",
            "one part (" + part + ") is larger than the total (" + whole + ")")
        .hint("xem lại hai con số", "check both figures")
        .seeAlso(draft.place(one.passage().text(), one.whole().from(), one.whole().to())));
  }

  private void add(Draft draft, Discrepancy one, Severity severity, Problems problems) {
    problems.add(said(draft.place(one.at()), one.typed(), one.sum(), severity).seeAlso(draft.place(one.beside())));
  }

  private Problem said(Span place, String whole, String sum, Severity severity) {
    return Problem.error(id(), place,
            "các phần cộng lại được " + sum + ", không phải " + whole,
                "the parts add up to " + sum + ", not " + whole)
        .as(severity)
        .hint("sửa tổng hoặc một phần", "correct the total or one of the parts");
  }
}
