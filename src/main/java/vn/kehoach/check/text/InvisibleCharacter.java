package vn.kehoach.check.text;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Marks;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Finds a zero-width space, soft hyphen, tab or direction mark, usually pasted from the web or from Word. */
public final class InvisibleCharacter implements Rule {

  private static final String MARKS = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E"
      + "\u2060\uFEFF";
  private static final Marks HIDDEN = Marks.of(MARKS);
  private static final Expression INVISIBLE = Expression.of("[" + MARKS + "\t]+");

  @Override
  public String id() {
    return "text/invisible-character";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (!passage.hasAny(HIDDEN) && !(passage.hasOddBlank() && passage.text().value().indexOf('\t') >= 0)) {
        continue;
      }
      Matcher found = INVISIBLE.matcher(passage.text().value());
      while (found.find()) {
        boolean tab = found.group().indexOf('\t') >= 0;
        problems.add(Problem.warning(id(), draft.place(passage.text(found)),
                tab ? "có dấu tab trong câu" : String.format("có ký tự vô hình (U+%04X) trong câu",
                    (int) found.group().charAt(0)),
                tab ? "the text contains a tab" : String.format("the text contains an invisible character (U+%04X)",
                    (int) found.group().charAt(0)))
            .hint("xóa ký tự này", "delete this character")
            .fix(passage.text().span(found.start(), found.end()), tab ? " " : ""));
      }
    }
  }
}
