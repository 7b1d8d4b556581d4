package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Indicator.Comparison;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/** A target "at least" that falls from year to year, or below what is there already; "below" and it rises. */
public final class TargetGoesBack implements Rule {

  @Override
  public String id() {
    return "plan/target-goes-back";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Indicators.of(draft).defined().forEach(indicator -> indicator(draft, indicator, problems));
  }

  private void indicator(Draft draft, Indicator indicator, Problems problems) {
    Comparison comparison = indicator.comparison();
    String said = comparison == Comparison.WORDS && indicator.compare() != null ? indicator.compare().value() : "";
    boolean rises = comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE
        || List.of("tối thiểu", "ít nhất", "trên", "từ", "không dưới", "đạt").contains(said);
    boolean falls = comparison == Comparison.AT_MOST || comparison == Comparison.BELOW
        || List.of("tối đa", "không quá", "dưới", "nhiều nhất").contains(said);
    if (!rises && !falls) {
      return;
    }
    Text known = indicator.baseline();
    boolean first = true;
    for (Indicator.Figure figure : indicator.targets()) {
      if (!figure.isForYear()) {
        return;
      }
      int order = order(figure.value(), known);
      if (known != null && (rises ? order < 0 : order > 0)) {
        report(draft, figure, known, rises, first, problems);
        return;
      }
      known = figure.value();
      first = false;
    }
  }

  private static int order(Text value, @Nullable Text known) {
    Optional<BigDecimal> one = Decimal.parse(value);
    Optional<BigDecimal> other = known == null ? Optional.empty() : Decimal.parse(known);
    return one.isEmpty() || other.isEmpty() ? 0 : one.get().compareTo(other.get());
  }

  private void report(Draft draft, Indicator.Figure figure, Text known, boolean rises, boolean first,
      Problems problems) {
    String what = first ? "hiện trạng" : "năm trước";
    problems.add(Problem.warning(id(), draft.place(figure.value()),
            "chỉ tiêu " + figure.value() + (rises ? " thấp hơn " : " cao hơn ") + what + " (" + known + ")",
            "the target " + figure.value() + " is " + (rises ? "below " : "above ")
                + (first ? "the baseline" : "that of the year before") + " (" + known + ")")
        .as(first ? Severity.INFO : Severity.WARNING)
        .hint("xem lại con số, hoặc dấu so sánh ở “compare”", "look at the figure, or at “compare”")
        .seeAlso(draft.place(known)));
  }
}
