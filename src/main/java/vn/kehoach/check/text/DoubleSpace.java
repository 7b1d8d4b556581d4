package vn.kehoach.check.text;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Two or more spaces between words. Room left for a number or a date is no fault. */
public final class DoubleSpace implements Rule {

  private static final Expression GAP = Expression.of("(?<=\\S) {2,}(?=\\S)");
  private static final Expression ROOM = Expression.of("(?is).*(?:số:?|ngày|tháng|năm|/|-)\\s*$");

  @Override
  public String id() {
    return "text/double-space";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      Text text = passage.text();
      if (!Spelling.isChecked(passage) || text.value().indexOf("  ") < 0) {
        continue;
      }
      Matcher gaps = GAP.matcher(text);
      while (gaps.find()) {
        String before = text.value().substring(Math.max(0, gaps.start() - 6), gaps.start());
        if (!ROOM.matcher(before).matches() && !text.value().startsWith("/", gaps.end())) {
          problems.add(Problem.warning(id(), draft.place(text, gaps.start(), gaps.end()),
                  "thừa dấu cách giữa hai chữ", "more than one space between words")
              .hint("chỉ để một dấu cách", "leave one space")
              .fix(text.span(gaps.start(), gaps.end()), " "));
        }
      }
    }
  }
}
