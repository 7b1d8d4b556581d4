package vn.kehoach.check.text;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds two or more spaces between words, except room left for a number or a date. */
public final class DoubleSpace implements Rule {

  private static final Sought GAP = Sought.of("(?<=\\S) {2,}(?=\\S)", "  ");
  private static final Expression ROOM = Expression.of("(?is).*(?:số:?|ngày|tháng|năm|/|-)\\s*$");

  @Override
  public String id() {
    return "text/double-space";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages(GAP)) {
      if (Spelling.isChecked(passage)) {
        text(draft, passage.text(), problems);
      }
    }
  }

  private void text(Draft draft, Text text, Problems problems) {
    GAP.in(text.value(), gap -> {
      String before = text.value().substring(Math.max(0, gap.start() - 6), gap.start());
      if (!ROOM.matcher(before).matches() && !text.value().startsWith("/", gap.end())) {
        problems.add(Problem.warning(id(), draft.place(text, gap.start(), gap.end()),
                "thừa dấu cách giữa hai chữ", "there are extra spaces between two words")
            .hint("chỉ để một dấu cách", "leave one space")
            .fix(text.span(gap.start(), gap.end()), " "));
      }
    });
  }
}
