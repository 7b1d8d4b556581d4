package vn.kehoach.check.form;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.check.Draft;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** One căn cứ line twice. */
public final class BasisRepeated implements Rule {

  @Override
  public String id() {
    return "form/basis-repeated";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Text> first = new HashMap<>();
    for (LegalBasis basis : draft.plan().legalBasis()) {
      Text words = basis.cite() != null ? basis.cite() : basis.text();
      String key = words == null ? "" : String.join(" ", PlainWords.of(words.value(), '/'));
      Text earlier = key.isEmpty() || words == null ? null : first.putIfAbsent(key, words);
      if (earlier != null) {
        problems.add(Problem.warning(id(), draft.place(words), "căn cứ này đã nêu ở trên",
                "this basis has been named above")
            .hint("bỏ một dòng", "drop one of the two lines")
            .seeAlso(draft.place(earlier)));
      }
    }
  }
}
