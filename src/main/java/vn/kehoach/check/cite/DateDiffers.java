package vn.kehoach.check.cite;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** One document is cited with two dates. */
public final class DateDiffers implements Rule {

  @Override
  public String id() {
    return "cite/date-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Citation> first = new HashMap<>();
    for (Citation citation : draft.citations()) {
      Day day = citation.date();
      if (citation.symbol() == null || day == null || !day.isComplete()) {
        continue;
      }
      Citation earlier = first.putIfAbsent(citation.symbol().key(), citation);
      if (earlier != null && earlier.date() != null && earlier.typeName().equals(citation.typeName())
          && isSameDocument(earlier, citation, day)) {
        problems.add(Problem.warning(id(), draft.place(day.typed()),
                citation.mark() + " ghi ngày " + day.slashes() + ", chỗ khác ghi ngày " + earlier.date().slashes(),
                citation.mark() + " is dated " + day.slashes() + " here and " + earlier.date().slashes() + " elsewhere")
            .hint("xem bản gốc và ghi cùng một ngày ở mọi chỗ", "look at the document and write one date throughout")
            .cite(draft.clause("citation"))
            .seeAlso(earlier.date().typed().span()));
      }
    }
  }

  /**
   * Numbers begin again each year: two dates in different years may be two documents, unless the issuer numbers by
   * term.
   */
  private static boolean isSameDocument(Citation earlier, Citation citation, Day day) {
    LocalDate one = earlier.day().orElseThrow();
    LocalDate two = day.calendar().orElseThrow();
    boolean sameYear = one.getYear() == two.getYear() || citation.symbol() != null && citation.symbol().year() != null;
    return !one.equals(two) && (sameYear || SubjectWords.of(earlier).agreesWith(SubjectWords.of(citation)));
  }
}
