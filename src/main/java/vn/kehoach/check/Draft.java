package vn.kehoach.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.standard.Standard;

/**
 * A plan under examination, with what most rules ask about it worked out once.
 *
 * @param passages all words of the plan in reading order, each with its role
 */
public record Draft(Plan plan, Standard standard, List<Passage> passages) {

  public static Draft of(Plan plan, Standard standard) {
    return new Draft(plan, standard, Passages.of(plan));
  }

  /** The document's own date, once no part of it is blank. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(plan.header().date()).flatMap(day -> day.calendar());
  }
}
