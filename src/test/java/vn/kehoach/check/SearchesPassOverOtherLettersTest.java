package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression that begins with a choice is only tried at letters with which one of the alternatives may begin. */
class SearchesPassOverOtherLettersTest {

  private static final String TEXT = "Tổng số: 12 lớp (gồm 7 lớp cũ; Đợt 1 và đợt 2), trong đó x-y [a] “b”.\nNăm 2026";

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
      "gồm|trong đó ~ gt",
      "(?iu)(?<!\\p{L})(?:đợt|Lớp)(?!\\p{L})|[:;,] ~ đL[:;,]",
      "(?<![\\p{L}\\d.,–-]|(?<!x)/)(\\d+) ~ \\d",
      "a?b*(?:c|d|)e{0,2}+[x(y]|(?<n>q)]? ~ abcde[x(y]q",
      "^(?:\\(|-|\\[)lớp ~ \\(\\-\\[",
      "(?=[Tt]ổng)(T)(?i:x|y)? ~ T",
      "(?:x{2,3}?y|\\.\\s) ~ x\\."})
  void the_letters_are_read_from_the_expression(String pattern, String letters) {
    assertThat(Beginning.ahead(pattern)).contains("(?=[" + letters + "])(?:");
    assertFindsTheSame(pattern);
  }

  @ParameterizedTest
  @ValueSource(strings = {"đợt \\d", "[Nn]ăm (\\d+|x)", "(?:gồm|x)?", "x*|y", "\\p{L}+|x", ".x|y", "[^a]|b",
      "(?: -|;)x", "(x)\\1|(?:\\1|y)", "(?i:a|b)c", "(?s)a|b", "(?>a|b)c", "\\u0041|b", "😀|x"})
  void an_expression_stays_as_it_is_if_they_are_unknown_or_would_save_nothing(String pattern) {
    assertThat(Beginning.ahead(pattern)).isEqualTo(pattern);
  }

  private static void assertFindsTheSame(String pattern) {
    assertThat(Pattern.compile(Beginning.ahead(pattern)).matcher(TEXT).results().map(MatchResult::start))
        .isEqualTo(Pattern.compile(pattern).matcher(TEXT).results().map(MatchResult::start).toList());
  }
}
