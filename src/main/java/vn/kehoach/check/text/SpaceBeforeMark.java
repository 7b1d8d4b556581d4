package vn.kehoach.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/** {@code trẻ em , phụ nữ}: a space before a comma, stop or closing bracket, or after an opening one. */
public final class SpaceBeforeMark implements Rule {

  private static final Pattern BEFORE = Pattern.compile("(?=[ \u00A0])(?<=[^\\s.…_])([ \u00A0]+)(?:[,;:!?)\\]”»]"
      + "|\\.(?![.…\\p{L}\\d/]))");
  private static final Pattern PERCENT = Pattern.compile("(?<=\\d)([ \u00A0]+)%");
  private static final Pattern AFTER = Pattern.compile("[(“«]([ \u00A0]+)(?=[^\\s.…])");

  @Override
  public String id() {
    return "text/space-before-mark";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (Spelling.isChecked(passage) && mayHold(passage.text().value())) {
        find(draft, passage.text(), BEFORE, problems);
        find(draft, passage.text(), AFTER, problems);
        find(draft, passage.text(), PERCENT, problems);
      }
    }
  }

  /** A space beside a mark that closes or opens. */
  private static boolean mayHold(String words) {
    for (int i = 1; i < words.length(); i++) {
      char c = words.charAt(i);
      if ((isSpace(words.charAt(i - 1)) && ",;:!?)]”».".indexOf(c) >= 0)
          || isSpace(c) && "(“«".indexOf(words.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private void find(Draft draft, Text text, Pattern pattern, Problems problems) {
    Matcher found = pattern.matcher(text.value());
    while (found.find()) {
      Text gap = text.subSequence(found.start(1), found.end(1));
      boolean before = pattern != AFTER;
      char mark = text.charAt(before ? found.end(1) : found.start(1) - 1);
      problems.add(Problem.warning(id(), draft.place(text, found.start(), found.end()),
              "thừa dấu cách " + (before ? "trước" : "sau") + " dấu “" + mark + "”",
              "a space " + (before ? "before" : "after") + " “" + mark + "”")
          .as(pattern == PERCENT ? Severity.INFO : Severity.WARNING)
          .hint("xóa dấu cách", "delete the space")
          .fix(gap.span(), ""));
    }
  }
}
