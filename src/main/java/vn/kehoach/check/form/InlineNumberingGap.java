package vn.kehoach.check.form;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Marks;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code gồm: (1) ...; (2) ...; (4) ...}: numbering within a sentence skips a number. */
public final class InlineNumberingGap implements Rule {

  private static final Expression MARKER =
      Expression.of("(?<=^|[\\s:;,])\\(?(\\d{1,2}|\\p{Ll})\\)(?=\\s+\\p{L})");

  private static final Marks BRACKET = Marks.of(")");

  private static final int FARTHEST = 3;

  /** "điểm a) khoản 2": numbering of another document. */
  private static final Expression CITED =
      Expression.of("(?iu)(?<![\\p{L}\\d])(?:điểm|khoản|mục|điều|ý)\\s+$|^\\)?\\s+(?:khoản|điều)(?![\\p{L}\\d])");

  @Override
  public String id() {
    return "form/inline-numbering-gap";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    String letters = TypedMarker.letters(draft);
    draft.passages(Role.OPENING, Role.BODY, Role.CLOSING)
        .forEach(passage -> {
          if (passage.hasAny(BRACKET)) {
            check(passage.text(), letters, draft, problems);
          }
        });
  }

  private void check(Text text, String letters, Draft draft, Problems problems) {
    Map<Boolean, Integer> last = new HashMap<>();
    Matcher marker = MARKER.matcher(text.value());
    while (marker.find()) {
      boolean digits = Character.isDigit(marker.group(1).charAt(0));
      int value = digits ? Integer.parseInt(marker.group(1)) : letters.indexOf(marker.group(1)) + 1;
      if (isCited(text.value(), marker) || value == 0) {
        continue;
      }
      int before = last.getOrDefault(digits, 0);
      // Numbering begins with 1 and does not jump far; (30) is a number of copies.
      if (before == 0 && value != 1 || value <= before && value != 1 || value > before + FARTHEST) {
        continue;
      }
      last.put(digits, value);
      if (value > before + 1) {
        String expected = digits ? String.valueOf(before + 1)
            : letters.substring(Math.min(before, letters.length() - 1), Math.min(before + 1, letters.length()));
        problems.add(Problem.warning(id(), draft.place(text, marker.start(), marker.end()),
                "trong câu, số thứ tự nhảy tới “" + marker.group() + "”",
                "the numbering within the sentence jumps to “" + marker.group() + "”")
            .hint("số tiếp theo là " + expected + "; nếu thiếu một ý thì bổ sung",
                "the next number is " + expected + "; if an item is missing, add it"));
      }
    }
  }

  private static boolean isCited(String text, Matcher marker) {
    return CITED.matcher(text.substring(Math.max(0, marker.start() - 8), marker.start())).find()
        || CITED.matcher(text.substring(marker.end(), Math.min(text.length(), marker.end() + 8))).find();
  }
}
