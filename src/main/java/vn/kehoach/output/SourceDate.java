package vn.kehoach.output;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one moment a file claims to be from: {@code SOURCE_DATE_EPOCH} if somebody set it, else the document's own date.
 * Never the clock.
 *
 * @param epoch {@code null}: nobody asked for a moment
 */
public record SourceDate(@Nullable Instant epoch) {

  public static SourceDate fromEnvironment() {
    return of(System.getenv("SOURCE_DATE_EPOCH"));
  }

  /** Seconds since 1970 as reproducible-builds.org defines them; what is not a number does not count. */
  public static SourceDate of(@Nullable String seconds) {
    if (seconds == null || !seconds.strip().matches("\\d{1,11}")) {
      return new SourceDate(null);
    }
    return new SourceDate(Instant.ofEpochSecond(Long.parseLong(seconds.strip())).truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * As ISO 8601 to the second, which is W3C-DTF too; {@code null}: the document has no date yet.
   *
   * @param date the document's own, {@code yyyy-MM-dd}
   */
  public @Nullable String moment(@Nullable String date) {
    if (epoch != null) {
      return epoch.toString();
    }
    return date == null ? null : date + "T00:00:00Z";
  }
}
