package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * How much earlier than the parent's deadline the unit's own deadline is.
 *
 * @param days   working days
 * @param issued the date of the parent, before which nothing can be due; {@code null} if unknown
 */
public record Margin(int days, @Nullable LocalDate issued) {

  Margin times(int times) {
    return new Margin(days * times, issued);
  }

  /** Whether a deadline on this day is after the date of the parent. */
  boolean leaves(LocalDate day) {
    return issued == null || day.isAfter(issued);
  }

  /** A deadline in prose, moved; {@code null} for {@code null}. */
  @Nullable String of(@Nullable String term) {
    return term == null ? null : Earlier.prose(Text.of(term), this, new ArrayList<>()).value();
  }
}
