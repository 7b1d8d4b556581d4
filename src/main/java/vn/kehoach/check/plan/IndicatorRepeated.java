package vn.kehoach.check.plan;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.check.Draft;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Indicator;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The same indicator occurs twice, in the same words. */
public final class IndicatorRepeated implements Rule {

  @Override
  public String id() {
    return "plan/indicator-repeated";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Text> first = new HashMap<>();
    for (Indicator indicator : Indicators.of(draft).defined()) {
      Text name = indicator.name();
      String unit = Text.valueOf(indicator.unit());
      String key = String.join(" ", PlainWords.of(name.value(), '/')) + "|" + unit;
      Text earlier = name.isBlank() ? null : first.putIfAbsent(key, name);
      if (earlier != null) {
        problems.add(Problem.warning(id(), draft.place(name), "chỉ tiêu này đã nêu ở trên",
                "this indicator is already stated above")
            .hint("bỏ một chỉ tiêu, hoặc nói rõ chúng khác nhau ở đâu", "delete one of them, or say how they differ")
            .seeAlso(draft.place(earlier)));
      }
    }
  }
}
