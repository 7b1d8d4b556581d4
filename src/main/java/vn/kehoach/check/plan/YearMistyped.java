package vn.kehoach.check.plan;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code năm 2062} in a plan of 2026: a distant year whose last two digits are swapped. */
public final class YearMistyped implements Rule {

  private static final Sought FAR = Sought.at(
      "(?<=(?:[Nn]ăm |/|- |– |đến |đoạn )|\\d[-–])20([5-9])([12])(?![\\d/]|[.,]\\d)",
      "2051", "2061", "2071", "2081", "2091", "2052", "2062", "2072", "2082", "2092");

  /** The number of years around its own to which a plan may refer. */
  private static final int AROUND = 6;

  @Override
  public String id() {
    return "plan/year-mistyped";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Integer own = draft.issued().map(day -> day.getYear())
        .orElseGet(() -> draft.plan().period() == null ? null : draft.plan().period().from());
    if (own == null) {
      return;
    }
    for (Passage passage : draft.passages(FAR)) {
      FAR.in(passage, far -> {
        String right = "20" + far.group(2) + far.group(1);
        if (Math.abs(Integer.parseInt(right) - own) <= AROUND) {
          Text place = passage.text(far);
          problems.add(Problem.warning(id(), draft.place(place),
                  "năm " + place + " rất xa năm của kế hoạch (" + own + ")",
                  "the year " + place + " is far from the year of the plan (" + own + ")")
              .hint("có phải ý bạn là " + right + "?", "did you mean " + right + "?"));
        }
      });
    }
  }
}
