package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.kehoach.support.Findings;
import vn.kehoach.support.Plans;

/** One typing error at a time, at fixed places of the examples: most are reported in their line. */
class TypingErrorsAreFoundTest {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** A lower-case word with a tone in a sentence; keys are plain ASCII. */
  private static final Pattern WORD = Pattern.compile("(?<=\\p{L} )\\p{Ll}*[^\\p{ASCII}]\\p{Ll}*(?=[ ,;.])");

  /** One word in so many gets an error. */
  private static final int EVERY = 37;

  @Test
  void wrong_tones_are_found() {
    assertThat(found(word -> withTone(word, mark -> TONES.charAt((TONES.indexOf(mark) + 2) % TONES.length()))))
        .isGreaterThan(0.92);
  }

  @Test
  void missing_tones_are_found() {
    assertThat(found(word -> withTone(word, mark -> 0))).isGreaterThan(0.85);
  }

  @Test
  void missing_letters_are_found() {
    assertThat(found(word -> word.length() < 3 ? word : word.substring(1))).isGreaterThan(0.85);
  }

  /** {@code 0}: no tone. */
  private static String withTone(String word, IntUnaryOperator other) {
    StringBuilder letters = new StringBuilder(Normalizer.normalize(word, Normalizer.Form.NFD));
    for (int i = 0; i < letters.length(); i++) {
      if (TONES.indexOf(letters.charAt(i)) >= 0) {
        int tone = other.applyAsInt(letters.charAt(i));
        letters.replace(i, i + 1, tone == 0 ? "" : String.valueOf((char) tone));
        break;
      }
    }
    return Normalizer.normalize(letters, Normalizer.Form.NFC);
  }

  /** The share of errors that are reported in their line. */
  private static double found(UnaryOperator<String> error) {
    int planted = 0;
    int reported = 0;
    for (Path file : Plans.examples()) {
      String text = Plans.source(file).text();
      Set<String> before = new HashSet<>(reports(text));
      List<MatchResult> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        if (!text.substring(text.lastIndexOf('\n', matcher.start()) + 1, matcher.start()).contains("#")) {
          words.add(matcher.toMatchResult());
        }
      }
      for (int i = 0; i < words.size(); i += EVERY) {
        MatchResult word = words.get(i);
        String wrong = error.apply(word.group());
        if (!wrong.equals(word.group())) {
          List<String> after = reports(text.substring(0, word.start()) + wrong + text.substring(word.end()));
          String line = text.substring(0, word.start()).lines().count() + ":";
          planted++;
          reported += after.stream().anyMatch(report -> report.startsWith(line) && !before.contains(report)) ? 1 : 0;
        }
      }
    }
    assertThat(planted).isGreaterThan(100);
    return (double) reported / planted;
  }

  /** The line and the message of each finding. */
  private static List<String> reports(String text) {
    return Findings.of(text).stream().map(problem -> problem.place().line() + ":" + problem.message()).toList();
  }
}
