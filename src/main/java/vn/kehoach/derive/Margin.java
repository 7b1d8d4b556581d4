package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * How much sooner than the parent asks the unit is done.
 *
 * @param days   working days
 * @param issued the parent's day: nothing can be due before it; {@code null}: not known
 */
record Margin(int days, @Nullable LocalDate issued) {

  /** So much of it more than once. */
  Margin times(int times) {
    return new Margin(days * times, issued);
  }

  /** Whether a day is left to do something on. */
  boolean leaves(LocalDate day) {
    return issued == null || day.isAfter(issued);
  }

  /** A term in prose, pulled in; {@code null} stays none. */
  @Nullable String of(@Nullable String term) {
    return term == null ? null : Earlier.prose(Text.of(term), this, new ArrayList<>()).value();
  }
}
