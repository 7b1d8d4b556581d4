package vn.kehoach.check.cite;

import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/**
 * Finds a clause (khoản) with a letter or a point (điểm) with a number: {@code điểm 2 Điều 8}, {@code khoản a Điều 5}.
 */
public final class ClauseMisnamed implements Rule {

  private static final Sought MISNAMED = Sought.at(
      "(?<!\\p{L})(?:([Đđ]iểm) (\\d{1,2})(?=,? (?:[Kk]hoản \\d|[Đđ]iều \\d))"
      + "|([Kk]hoản) ([a-eghik-vxyđ])(?=,? [Đđ]iều \\d))",
      "điểm #", "Điểm #", "khoản ~|", "Khoản ~|");

  @Override
  public String id() {
    return "cite/clause-misnamed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(MISNAMED)) {
      MISNAMED.in(passage, found -> report(draft, passage, found, problems));
    }
  }

  private void report(Draft draft, Passage passage, MatchResult found, Problems problems) {
    boolean point = found.group(1) != null;
    String mark = found.group(point ? 2 : 4);
    String right = (point ? "khoản " : "điểm ") + mark;
    problems.add(Problem.warning(id(), draft.place(passage.text(found)),
            point ? "điểm đánh bằng chữ cái, không phải số “" + mark + "”"
                : "khoản đánh bằng số, không phải chữ “" + mark + "”",
            point ? "points are lettered, not numbered “" + mark + "”" : "clauses are numbered, not lettered “"
                + mark + "”")
        .hint("viết “" + right + "”, hoặc xem lại văn bản được dẫn",
            "write “" + right + "”, or check the cited document")
        .cite(draft.clause("headings")));
  }
}
