package vn.kehoach.check.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Marks;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Finds two kinds of quotation marks in one document: “...” and "...". */
public final class QuotesMixed implements Rule {

  private static final Marks STRAIGHT = Marks.of("\"");
  private static final Marks ROUND = Marks.of("“");

  @Override
  public String id() {
    return "text/quotes-mixed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Passage> prose = draft.prose();
    Passage straight = first(prose, STRAIGHT);
    Passage round = straight == null ? null : first(prose, ROUND);
    if (round != null) {
      int at = straight.plain().indexOf('"');
      int there = round.plain().indexOf('“');
      problems.add(Problem.info(id(), draft.place(straight.text(), at, at + 1),
              "chỗ này dùng dấu \" thẳng, chỗ khác dùng “ ”", "straight quotation marks are used here, “ ” elsewhere")
          .hint("dùng một kiểu ngoặc kép: “...”", "use one kind of quotation mark: “...”")
          .seeAlso(draft.place(round.text(), there, there + 1)));
    }
  }

  private static @Nullable Passage first(List<Passage> prose, Marks mark) {
    for (Passage passage : prose) {
      if (passage.hasAny(mark)) {
        return passage;
      }
    }
    return null;
  }
}
