package vn.kehoach.check.cite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a cited document that was issued after the plan. */
public final class NewerThanPlan implements Rule {

  @Override
  public String id() {
    return "cite/newer-than-plan";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Day own = draft.plan().header().date();
    if (own == null || own.year() == null) {
      return;
    }
    LocalDate last = own.calendar().orElse(LocalDate.of(own.year(), own.month() == null ? 12 : own.month(),
        own.month() == null ? 31 : 28));
    for (Citation citation : draft.citations()) {
      if (isAfter(citation, last, own.isComplete())) {
        report(draft, citation.mark(), own, problems);
      }
    }
    for (DatedLaw law : DatedLaw.of(draft)) {
      boolean numbered = draft.citations().stream().anyMatch(one -> one.day().isPresent()
          && one.day().equals(law.day().calendar()) && isAfter(one, last, own.isComplete()));
      if (!numbered && law.day().calendar().filter(day -> day.isAfter(last)).isPresent()) {
        report(draft, law.words(), own, problems);
      }
    }
  }

  private void report(Draft draft, Text place, Day own, Problems problems) {
    problems.add(Problem.error(id(), draft.place(place),
            "văn bản viện dẫn ban hành sau ngày của kế hoạch (" + own.slashes() + ")",
            "the cited document was issued after the plan (" + own.slashes() + ")")
        .hint("xem lại ngày của văn bản viện dẫn và ngày của kế hoạch",
            "check the date of the cited document and the date of the plan")
        .seeAlso(own.typed().span()));
  }

  private static boolean isAfter(Citation citation, LocalDate last, boolean exact) {
    if (citation.day().isPresent()) {
      LocalDate day = citation.day().get();
      return exact ? day.isAfter(last) : day.getYear() > last.getYear();
    }
    Integer year = yearOf(citation);
    return year != null && year > last.getYear();
  }

  private static @Nullable Integer yearOf(Citation citation) {
    return citation.symbol() != null && citation.symbol().year() != null
        ? citation.symbol().year()
        : citation.date() == null ? null : citation.date().year();
  }
}
