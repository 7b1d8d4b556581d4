package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.FullPlaces;

/** Provinces and communes are given without the word for the unit, unless they are named after a number or a person. */
public final class PlaceWithUnitWord implements Rule {

  private static final Expression UNIT = Expression.of("^(?:Tỉnh|Xã|Huyện)\\s+(?=\\p{Lu})");

  @Override
  public String id() {
    return "form/place-with-unit-word";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text place = draft.plan().header().place();
    Matcher unit = place == null || draft.answer("place").isEmpty() ? null : UNIT.matcher(place);
    if (unit == null || !unit.find()) {
      return;
    }
    String name = place.value().substring(unit.end());
    if (!FullPlaces.has(name)) {
      problems.add(Problem.info(id(), draft.place(place, 0, unit.group().strip().length()),
              "địa danh thường chỉ ghi tên, không ghi “" + unit.group().strip() + "”",
              "a place is usually only the name, without “" + unit.group().strip() + "”")
          .hint("viết " + name + "; đơn vị mang tên người, con số, sự kiện lịch sử thì giữ cả chữ chỉ cấp",
              "write " + name + "; keep the word for the unit before the name of a person, a number or a "
                  + "historical event")
          .cite(draft.clause("place")));
    }
  }
}
