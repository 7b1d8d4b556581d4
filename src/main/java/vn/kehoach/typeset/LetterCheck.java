package vn.kehoach.typeset;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** Reports letters missing in the font, once per place. */
final class LetterCheck {

  /** More reports would bury the other problems; a text in a foreign script has thousands. */
  private static final int LIMIT = 20;

  private final Problems problems;
  private final Span elsewhere;
  private final Set<String> reported = new HashSet<>();

  /**
   * @param elsewhere the place for text that no author typed
   */
  LetterCheck(Problems problems, Span elsewhere) {
    this.problems = problems;
    this.elsewhere = elsewhere;
  }

  void missing(int codePoint, @Nullable Span typed) {
    Span place = typed == null ? elsewhere : typed;
    String letter = Character.toString(codePoint);
    String code = "U+%04X".formatted(codePoint);
    if (reported.size() >= LIMIT || !reported.add(place.start() + code)) {
      return;
    }
    problems.add(Problem
        .error("layout/missing-letter", place,
            "phông chữ " + Typeface.FAMILY + " không có ký tự “" + letter + "” (" + code + ")",
            "the font " + Typeface.FAMILY + " does not contain the character “" + letter + "” (" + code + ")")
        .hint("thay bằng chữ hoặc dấu khác; bản in sẽ chỉ có một ô trống",
            "replace it with another letter or sign; only an empty box would be printed"));
  }
}
