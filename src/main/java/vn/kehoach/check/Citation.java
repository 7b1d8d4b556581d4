package vn.kehoach.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Text;

/**
 * A document that the plan cites (viện dẫn), as far as the text tells: type, number and symbol, date, issuer, subject.
 *
 * @param origin     where it was found
 * @param passage    the passage it is in; {@code null} in {@code references}
 * @param whole      the citation from its type to its date or issuer
 * @param start      where it begins in the passage
 * @param end        where its subject ends in the passage
 * @param type       {@code Kế hoạch}
 * @param saysNumber whether the word "số" precedes the number
 * @param number     number and symbol as typed; {@code null} if blank
 * @param symbol     the parsed number and symbol; {@code null} for a number alone
 * @param comma      a comma before the date
 * @param dateWords  the date including the word "ngày"
 * @param date       the date, as far as it is filled in
 * @param issuer     the issuer (của ...)
 * @param subject    the subject (về ...)
 */
public record Citation(
    Origin origin,
    @Nullable Passage passage,
    Text whole,
    int start,
    int end,
    @Nullable Text type,
    boolean saysNumber,
    @Nullable Text number,
    @Nullable Symbol symbol,
    @Nullable Text comma,
    @Nullable Text dateWords,
    @Nullable Day date,
    @Nullable Text issuer,
    @Nullable Text subject) {

  /** Where a citation was found. */
  public enum Origin {
    PROSE,
    REGISTRY
  }

  public boolean isRegistered() {
    return origin == Origin.REGISTRY;
  }

  /** Whether it has a number without a symbol: "Quyết định 1437". */
  public boolean isBare() {
    return number != null && symbol == null;
  }

  public boolean isBlank() {
    return number == null;
  }

  public Optional<LocalDate> day() {
    return Optional.ofNullable(date).flatMap(Day::calendar);
  }

  /** The words that best identify the document. */
  public Text mark() {
    return number != null ? number : whole;
  }

  /** Written by hand because the position, compared first, distinguishes almost all citations. */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Citation that && origin == that.origin && start == that.start
        && end == that.end && whole.equals(that.whole) && Objects.equals(passage, that.passage)
        && saysNumber == that.saysNumber && Objects.equals(type, that.type) && Objects.equals(number, that.number)
        && Objects.equals(symbol, that.symbol) && Objects.equals(comma, that.comma)
        && Objects.equals(dateWords, that.dateWords) && Objects.equals(date, that.date)
        && Objects.equals(issuer, that.issuer) && Objects.equals(subject, that.subject);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, whole, passage);
  }

  /**
   * Number and symbol as they should be written, as far as that is known; otherwise the words that identify the
   * document.
   */
  public String properNumber() {
    String proper = symbol == null ? null : symbol.proper();
    return proper == null ? mark().value() : proper;
  }

  /** The type in lower case, {@code kế hoạch}; empty if it is not given. */
  public String typeName() {
    return Text.valueOf(type).toLowerCase(Locale.ROOT);
  }
}
