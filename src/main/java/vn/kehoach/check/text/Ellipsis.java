package vn.kehoach.check.text;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/**
 * Finds an ellipsis without exactly three dots: {@code cộng đồng....}. Dotted lines for a number or a date are allowed.
 */
public final class Ellipsis implements Rule {

  private static final Expression DOTS = Expression.of("(?<=\\p{L})\\s?(\\.{4,}|\\.\\.(?![./]))(?!\\s*[/\\d]"
      + "|\\s*(?:tháng|năm))");
  /** After two dots: the sentence had ended. */
  private static final Expression ENDS = Expression.of("\\s*(?:\\z|\\p{Lu})");
  private static final Expression BLANK = Expression.of("(?<!\\p{L})(?:[Ss]ố|[Nn]gày|tháng|năm)\\s?$");

  @Override
  public String id() {
    return "text/ellipsis";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (!passage.isProse() || !passage.text().value().contains("..")) {
        continue;
      }
      Matcher dots = DOTS.matcher(passage.text());
      while (dots.find()) {
        String before = passage.text().value().substring(Math.max(0, dots.start(1) - 7), dots.start(1));
        if (!BLANK.matcher(before).find()) {
          boolean stop = dots.group(1).length() == 2 && ENDS.matcher(passage.text()).region(dots.end(1),
              passage.text().length()).lookingAt();
          Problem problem = Problem.warning(id(), draft.place(passage.text(dots, 1)),
              stop ? "hết câu chỉ có một dấu chấm" : "dấu chấm lửng gồm ba chấm",
              stop ? "a sentence ends with one full stop" : "an ellipsis has three dots");
          problems.add((stop ? problem.hint("viết một dấu chấm", "write one full stop")
              : problem.hint("viết “...”, hoặc một dấu chấm nếu hết câu", "write “...”, or one full stop"))
              .fix(passage.text().span(dots.start(1), dots.end(1)), stop ? "." : "..."));
        }
      }
    }
  }
}
