package vn.kehoach.output.docx;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one moment a file claims to be from: {@code SOURCE_DATE_EPOCH} if somebody set it, else the document's own date.
 * Never the clock.
 *
 * @param epoch {@code null}: nobody asked for a moment
 */
record SourceDate(@Nullable Instant epoch) {

  /**
   * For entries of the ZIP when nobody asked. Not 1 January 1980: Java adds a field in local time to entries of that
   * day.
   */
  private static final LocalDateTime ENTRY = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final LocalDateTime LAST_ENTRY = LocalDateTime.of(2107, 1, 1, 0, 0);

  /** Seconds since 1970 as reproducible-builds.org defines them; what is not a number does not count. */
  static SourceDate of(@Nullable String seconds) {
    if (seconds == null || !seconds.strip().matches("\\d{1,11}")) {
      return new SourceDate(null);
    }
    return new SourceDate(Instant.ofEpochSecond(Long.parseLong(seconds.strip())));
  }

  LocalDateTime entryTime() {
    if (epoch == null) {
      return ENTRY;
    }
    LocalDateTime asked = LocalDateTime.ofInstant(epoch, ZoneOffset.UTC);
    if (asked.isBefore(ENTRY)) {
      return ENTRY;
    }
    return asked.isAfter(LAST_ENTRY) ? LAST_ENTRY : asked;
  }

  /**
   * For the properties of the document, as W3C-DTF.
   *
   * @param date the document's own, {@code yyyy-MM-dd}
   */
  @Nullable String property(@Nullable String date) {
    if (epoch != null) {
      return epoch.truncatedTo(ChronoUnit.SECONDS).toString();
    }
    return date == null ? null : date + "T00:00:00Z";
  }
}
