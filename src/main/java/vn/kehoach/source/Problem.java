package vn.kehoach.source;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A problem that the user can correct: its severity, its place, what is wrong, what to write instead, and which clause
 * requires it.
 *
 * @param rule     {@code family/fault-name}, stable across versions
 * @param place    never {@code null}: a problem of a whole file has the place {@link Source#whole()}
 * @param message  what is wrong, one sentence without a final full stop
 * @param hint     what to write instead
 * @param citation the clause that requires it, in Vietnamese; reports translate it
 * @param other    a second place that explains the first ("khác với dòng 12")
 * @param fix      an automatic fix; {@code null} if only a person can decide
 * @param key      a key whose value could not be read, so that it is not also reported as missing
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

  /** File order: by file name, then by place; at the same place, more severe problems first. */
  public static final Comparator<Problem> FILE_ORDER = Problem::compare;

  /** Written by hand because the JVM generates a Comparator.comparing anew at every start. */
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

  /** The same problem in another file that has the same lines up to that place. */
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

  /** Adds an automatic fix: the replacement for {@code where}, which is in the file of {@link #place()}. */
  public Problem fix(@Nullable Span where, String replacement) {
    return where == null || where.isWholeFile()
        ? this
        : new Problem(rule, severity, place, message, hint, citation, other, new Fix(where, replacement), key);
  }

  /** Marks that the value of this key could not be read. */
  public Problem unread(String unread) {
    return new Problem(rule, severity, place, message, hint, citation, other, fix, unread);
  }
}
