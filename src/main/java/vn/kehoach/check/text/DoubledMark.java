package vn.kehoach.check.text;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds two punctuation marks instead of one: {@code sông,, suối}, {@code thực hiện;.}. An ellipsis and {@code ./.} are
 * allowed.
 */
public final class DoubledMark implements Rule {

  private static final Sought MARKS = Sought.of(
      "(?<=[\\p{L}\\d)”%]|[\\p{L}\\d)”%] )(?:[,;:] ?[,;:]+(?![,;:])|[,;:] ?\\.(?![./\\d]))"
      + "|(?<=\\p{Ll}{3})\\.[,;:](?=\\s|$)|(?<=\\d)%{2,}(?!\\d)",
      ",,", ",;", ",:", ",.", ";,", ";;", ";:", ";.", ":,", ":;", "::", ":.", ".,", ".;", ".:", " ,", " ;", " :", " .",
      "%%");

  @Override
  public String id() {
    return "text/doubled-mark";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages(MARKS)) {
      if (Spelling.isChecked(passage)) {
        MARKS.in(passage, marks -> report(draft, passage.text(), marks.start(), marks.end(), problems));
      }
    }
  }

  private void report(Draft draft, Text text, int from, int to, Problems problems) {
    Text place = text.subSequence(from, to);
    String typed = place.value().replace(" ", "");
    boolean same = typed.chars().distinct().count() == 1;
    boolean last = to == text.length();
    String right = same ? typed.substring(0, 1) : last && typed.endsWith(".") ? "." : null;
    Problem problem = Problem.warning(id(), draft.place(place),
        "hai dấu câu liền nhau: “" + place + "”", "two punctuation marks in a row: “" + place + "”");
    problems.add(right == null
        ? problem.hint("chỉ giữ một dấu", "keep only one of them")
        : problem.hint("viết một dấu “" + right + "”", "write one “" + right + "”").fix(place.span(), right));
  }
}
