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

/** Finds a document cited with two dates. Laws are compared by name, as they are cited without a number. */
public final class DateDiffers implements Rule {

  @Override
  public String id() {
    return "cite/date-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    numbered(draft, problems);
    laws(draft, problems);
  }

  private void numbered(Draft draft, Problems problems) {
    Map<String, Citation> first = new HashMap<>();
    for (Citation citation : draft.citations()) {
      Day day = citation.date();
      if (citation.symbol() == null || day == null || !day.isComplete()) {
        continue;
      }
      Citation earlier = first.putIfAbsent(citation.symbol().key(), citation);
      if (earlier != null && earlier.date() != null && earlier.typeName().equals(citation.typeName())
          && isSameDocument(earlier, citation, day)) {
        Day other = earlier.date();
        problems.add(Problem.warning(id(), draft.place(day.typed()),
                citation.mark() + " ghi ngày " + day.slashes() + ", chỗ khác ghi ngày " + other.slashes(),
                citation.mark() + " is dated " + day.slashes() + " here and " + other.slashes() + " elsewhere")
            .hint("xem bản gốc và ghi cùng một ngày ở mọi chỗ", "check the original and give the same date everywhere")
            .cite(draft.clause("citation"))
            .seeAlso(other.typed().span()));
      }
    }
  }

  private void laws(Draft draft, Problems problems) {
    Map<String, DatedLaw> first = new HashMap<>();
    for (DatedLaw law : DatedLaw.of(draft)) {
      DatedLaw earlier = first.putIfAbsent(law.key(), law);
      if (earlier != null && !earlier.day().calendar().equals(law.day().calendar())) {
        String here = law.day().slashes().value();
        String there = earlier.day().slashes().value();
        problems.add(Problem.warning(id(), draft.place(law.words()),
                "luật này ở đây ghi ngày " + here + ", chỗ khác ghi ngày " + there,
                "this law is dated " + here + " here and " + there + " elsewhere")
            .hint("xem bản gốc và ghi cùng một ngày ở mọi chỗ", "check the original and give the same date everywhere")
            .cite(draft.clause("citation"))
            .seeAlso(draft.place(earlier.words())));
      }
    }
  }

  /**
   * Whether both mentions mean one document. Numbers restart each year, so dates in different years may be two
   * documents, unless the issuer numbers by term.
   */
  private static boolean isSameDocument(Citation earlier, Citation citation, Day day) {
    LocalDate one = earlier.day().orElseThrow();
    LocalDate two = day.calendar().orElseThrow();
    boolean sameYear = one.getYear() == two.getYear() || citation.symbol() != null && citation.symbol().year() != null;
    return !one.equals(two) && (sameYear || SubjectWords.of(earlier).agreesWith(SubjectWords.of(citation)));
  }
}
