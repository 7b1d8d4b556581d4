package vn.kehoach.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Text;

/**
 * A document that the plan cites (viện dẫn), as far as its words say: type, number and symbol, date, issuer, subject.
 *
 * @param origin       where it was found
 * @param passage      the words it stands in; {@code null} in the registry
 * @param whole        the citation from its type to its date or issuer
 * @param start        where it begins in the passage
 * @param end          where its subject ends in the passage
 * @param type         {@code Kế hoạch}
 * @param saysNumber   the word "số" stands before the number
 * @param number       number and symbol as typed; {@code null} while blank
 * @param symbol       the same, understood; {@code null} for a bare number
 * @param comma        a comma before the date
 * @param dateWords    the date with its "ngày"
 * @param date         the date, as far as it is filled in
 * @param issuer       of whom (của ...)
 * @param subject      about what (về ...)
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

  /** A number without its symbol: "Quyết định 1437". */
  public boolean isBare() {
    return number != null && symbol == null;
  }

  public boolean isBlank() {
    return number == null;
  }

  public Optional<LocalDate> day() {
    return Optional.ofNullable(date).flatMap(Day::calendar);
  }

  /** The words that best show which document is meant. */
  public Text mark() {
    return number != null ? number : whole;
  }

  /** By hand: where it stands tells nearly all of them apart, and is asked first. */
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

  /** Number and symbol as they should be written, as far as that is known; else the words that show the document. */
  public String properNumber() {
    String proper = symbol == null ? null : symbol.proper();
    return proper == null ? mark().value() : proper;
  }

  /** The type without capitals, {@code kế hoạch}; empty when unsaid. */
  public String typeName() {
    return Text.valueOf(type).toLowerCase(Locale.ROOT);
  }
}
