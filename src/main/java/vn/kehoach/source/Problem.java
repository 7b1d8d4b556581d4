package vn.kehoach.source;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something a user can mend: how bad, where, what is wrong, what to write instead, who says so.
 *
 * @param rule     {@code family/fault-name}, stable across versions
 * @param place    where; never {@code null}: a problem of a whole file points at {@link Source#whole()}
 * @param message  what is wrong, one sentence without a final stop
 * @param hint     what to write instead
 * @param citation the clause that asks for it, as the law counts itself; reports say it in the reader's language
 * @param other    a second place that explains the first ("khác với dòng 12")
 * @param fix      a repair a machine may make; {@code null} where only a human can know
 * @param key      the key whose value could not be read; that it is missing need not be said as well
 */
public record Problem(
    String rule,
    Severity severity,
    Span place,
    Sentence message,
    @Nullable Sentence hint,
    @Nullable String citation,
    @Nullable Span other,
    @Nullable Fix fix,
    @Nullable String key) {

  /** File order: by file name, then by place; the worse first at one place. */
  public static final Comparator<Problem> FILE_ORDER = Problem::compare;

  /** By hand: what Comparator.comparing makes, the JVM makes anew at every start. */
  private static int compare(Problem one, Problem other) {
    int files = one.place.source().name().compareTo(other.place.source().name());
    int places = files != 0 ? files : Integer.compare(one.place.start(), other.place.start());
    int severities = places != 0 ? places : one.severity.compareTo(other.severity);
    return severities != 0 ? severities : one.rule.compareTo(other.rule);
  }

  public static Problem error(String rule, Span place, String vietnamese, String english) {
    return new Problem(rule, Severity.ERROR, place, new Sentence(vietnamese, english), null, null, null, null, null);
  }

  public static Problem warning(String rule, Span place, String vietnamese, String english) {
    return error(rule, place, vietnamese, english).as(Severity.WARNING);
  }

  public static Problem info(String rule, Span place, String vietnamese, String english) {
    return error(rule, place, vietnamese, english).as(Severity.INFO);
  }

  public Problem as(Severity other) {
    return new Problem(rule, other, place, message, hint, citation, this.other, fix, key);
  }

  /** The same, told of a file whose lines are those of the source it was found in, up to that place. */
  public Problem inFile(Source file) {
    return new Problem(rule, severity, place.inFile(file), message, hint, citation, null, null, key);
  }

  public Problem hint(String vietnamese, String english) {
    return new Problem(rule, severity, place, message, new Sentence(vietnamese, english), citation, other, fix, key);
  }

  /** {@code near}: the word there is that is most like the one typed. */
  public Problem didYouMean(String near) {
    return hint("có phải ý bạn là “" + near + "”?", "did you mean “" + near + "”?");
  }

  public Problem hint(@Nullable Sentence sentence) {
    return new Problem(rule, severity, place, message, sentence, citation, other, fix, key);
  }

  public Problem cite(@Nullable String clause) {
    return new Problem(rule, severity, place, message, hint, clause, other, fix, key);
  }

  public Problem seeAlso(@Nullable Span second) {
    return new Problem(rule, severity, place, message, hint, citation, second, fix, key);
  }

  /** The repair: other words at {@code where}, which lies in the file of {@link #place()}. */
  public Problem fix(@Nullable Span where, String replacement) {
    return where == null || where.isWholeFile()
        ? this
        : new Problem(rule, severity, place, message, hint, citation, other, new Fix(where, replacement), key);
  }

  /** The value of that key could not be read. */
  public Problem unread(String unread) {
    return new Problem(rule, severity, place, message, hint, citation, other, fix, unread);
  }
}
