package vn.kehoach.check.cite;

import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * Finds a number without "số" before it: {@code Kế hoạch 179/KH-UBND}. The first place is a warning, the others an
 * info.
 */
public final class MissingNumberWord implements Rule {

  @Override
  public String id() {
    return "cite/missing-number-word";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Severity severity = Severity.WARNING;
    for (Citation citation : draft.citations()) {
      Text number = citation.number();
      boolean spoken = citation.saysNumber() || citation.type() == null || citation.symbol() == null;
      if (!spoken && number != null && !Reference.isLaw(citation.typeName())) {
        problems.add(Problem.warning(id(), draft.place(number),
                "thiếu chữ “số” trước " + number, "the word “số” is missing before " + number)
            .as(severity)
            .hint("viết " + citation.type() + " số " + citation.properNumber(),
                "write " + citation.type() + " số " + citation.properNumber())
            .cite(draft.clause("citation"))
            .fix(number.span(), "số " + number));
        severity = Severity.INFO;
      }
    }
  }
}
