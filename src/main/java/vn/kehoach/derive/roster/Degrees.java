package vn.kehoach.derive.roster;

import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standards;

/** Academic titles, degrees and military ranks before a signer's name (học hàm, học vị, quân hàm). */
final class Degrees {

  private static final Optional<Answer> ANSWER =
      Standards.find(Standards.DEFAULT).flatMap(standard -> standard.answer("degrees"));

  private Degrees() {}

  static @Nullable String clause() {
    return ANSWER.map(Answer::clause).orElse(null);
  }

  /**
   * What precedes the name and is not allowed there (Decree 30, Appendix I, II.7); empty in sectors that may write it.
   */
  static String before(String name, UnitName unit) {
    Answer answer = ANSWER.orElse(null);
    if (answer == null || answer.pattern("sectors-pattern").matcher(unit.full()).find()) {
      return "";
    }
    Matcher degree = answer.pattern("pattern").matcher(name);
    int end = 0;
    while (degree.region(end, name.length()).find() && degree.end() > end) {
      end = degree.end();
    }
    return end == name.length() ? "" : name.substring(0, end);
  }
}
