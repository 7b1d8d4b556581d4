package vn.kehoach.check.form;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The same recipient twice. */
public final class RecipientRepeated implements Rule {

  @Override
  public String id() {
    return "form/recipient-repeated";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Text> seen = new HashMap<>();
    for (RecipientWords recipient : RecipientWords.of(draft)) {
      Text name = recipient.name();
      Text first = seen.putIfAbsent(AgencyName.of(name).spaced(), name);
      if (first != null && first.span() != null) {
        problems.add(Problem.warning(id(), draft.place(name),
                "nơi nhận này trùng với dòng " + first.span().line(),
                "this recipient already stands in line " + first.span().line())
            .hint("bỏ một dòng; hai mục đích thì gộp vào một ngoặc", "remove one; put two purposes into one bracket")
            .seeAlso(first.span()));
      }
    }
  }
}
