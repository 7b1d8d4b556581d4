package vn.kehoach.output;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time stamp written into files: {@code SOURCE_DATE_EPOCH} if set, otherwise the document's own date. Never the
 * current time.
 *
 * @param epoch {@code null} if not set
 */
public record SourceDate(@Nullable Instant epoch) {

  public static SourceDate fromEnvironment() {
    return of(System.getenv("SOURCE_DATE_EPOCH"));
  }

  /**
   * @param seconds seconds since 1970, as defined by reproducible-builds.org; anything else is ignored
   */
  public static SourceDate of(@Nullable String seconds) {
    if (seconds == null || !seconds.strip().matches("\\d{1,11}")) {
      return new SourceDate(null);
    }
    return new SourceDate(Instant.ofEpochSecond(Long.parseLong(seconds.strip())).truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * The time stamp in ISO 8601 with seconds, which is also W3C-DTF; {@code null} if the document has no date yet.
   *
   * @param date the document's own date, {@code yyyy-MM-dd}
   */
  public @Nullable String moment(@Nullable String date) {
    if (epoch != null) {
      return epoch.toString();
    }
    return date == null ? null : date + "T00:00:00Z";
  }
}
