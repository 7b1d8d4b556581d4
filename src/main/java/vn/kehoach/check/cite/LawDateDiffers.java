package vn.kehoach.check.cite;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code Luật Trẻ em ngày 05/4/2016} here, {@code ngày 06/5/2016} there: one law, two dates. */
public final class LawDateDiffers implements Rule {

  @Override
  public String id() {
    return "cite/law-date-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, DatedLaw> first = new HashMap<>();
    for (DatedLaw law : DatedLaw.of(draft)) {
      DatedLaw earlier = first.putIfAbsent(law.key(), law);
      if (earlier != null && !earlier.day().calendar().equals(law.day().calendar())) {
        String here = law.day().slashes().value();
        String there = earlier.day().slashes().value();
        problems.add(Problem.warning(id(), draft.place(law.words()),
                "luật này ở đây ghi ngày " + here + ", chỗ khác ghi ngày " + there,
                "this law is dated " + here + " here and " + there + " elsewhere")
            .hint("xem bản gốc và ghi cùng một ngày ở mọi chỗ", "look at the law and write one date throughout")
            .cite(draft.clause("citation"))
            .seeAlso(draft.place(earlier.words())));
      }
    }
  }
}
