package vn.kehoach.check.form;

import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Only the place is typed; the comma and the date are printed from their own key. */
public final class PlaceWithDate implements Rule {

  private static final Expression MORE = Expression.of("(?s).*,\\s*[^\\s,.;:/].*");
  private static final Expression DAY = Expression.of("(?iu).*(?<![\\p{L}\\d])ngày(?![\\p{L}\\d]).*");

  @Override
  public String id() {
    return "form/place-with-date";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text place = draft.plan().header().place();
    if (place != null && holdsMore(place)) {
      problems.add(Problem.error(id(), draft.place(place),
              "“place” chỉ ghi địa danh; dấu phẩy và ngày tháng do chương trình in",
              "“place” contains only the place; the comma and the date are printed automatically")
          .hint("viết địa danh ở “place”, ngày ở “date”", "write the place in “place” and the date in “date”")
          .cite(draft.clause("place")));
    }
  }

  static boolean holdsMore(Text place) {
    return place.value().indexOf(',') >= 0 && MORE.matcher(place.value()).matches()
        || place.value().toLowerCase(Locale.ROOT).indexOf("ngày") >= 0 && DAY.matcher(place.value()).matches();
  }
}
