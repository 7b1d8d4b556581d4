package vn.kehoach.check.text;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/** Finds a space before a comma, full stop or closing bracket, or after an opening one: {@code trẻ em , phụ nữ}. */
public final class SpaceBeforeMark implements Rule {

  private static final Sought BEFORE = Sought.of("(?=[ \u00A0])(?<=[^\\s.…_])([ \u00A0]+)(?:[,;:!?)\\]”»]"
      + "|\\.(?![.…\\p{L}\\d/])|\\.(?<=\\p{Ll}{2}[ \u00A0]{1,3}\\.)(?=\\p{Lu}\\p{Ll}{1,6} \\p{Ll}))",
      " ,", " ;", " :", " !", " ?", " )", " ]", " ”", " »", " .");
  private static final Sought PERCENT = Sought.of("(?<=\\d)([ \u00A0]+)%", " %");
  /** Also after a slash that has no space before it: "học sinh/ lớp". */
  private static final Sought AFTER = Sought.of(
      "(?:[(“«](?=[ \u00A0]+[^\\s.…])|(?<=[\\p{L}\\d])/(?=[ \u00A0]+[\\p{L}\\d]))([ \u00A0]+)",
      "( ", "“ ", "« ", "/ ");

  @Override
  public String id() {
    return "text/space-before-mark";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Sought sought : List.of(BEFORE, AFTER, PERCENT)) {
      for (Passage passage : draft.passages(sought)) {
        if (Spelling.isChecked(passage) && sought.mayStandIn(passage)) {
          find(draft, passage, sought, problems);
        }
      }
    }
  }

  private void find(Draft draft, Passage passage, Sought sought, Problems problems) {
    Text text = passage.text();
    // a line break before a mark comes from the file, not from the sentence
    sought.in(text.value(), found -> {
      Text gap = text.subSequence(found.start(1), found.end(1));
      boolean before = sought != AFTER;
      char mark = text.charAt(before ? found.end(1) : found.start(1) - 1);
      if (before && isRatio(text.value(), found.start(1), found.end(1))) {
        return;
      }
      problems.add(Problem.warning(id(), draft.place(text, found.start(), found.end()),
              "thừa dấu cách " + (before ? "trước" : "sau") + " dấu “" + mark + "”",
              "extra space " + (before ? "before" : "after") + " “" + mark + "”")
          .as(sought == PERCENT ? Severity.INFO : Severity.WARNING)
          .hint("xóa dấu cách", "delete the space")
          .fix(gap.span(), ""));
    });
  }

  /** A ratio, whose colon has spaces: "tỷ lệ 1 : 10". */
  private static boolean isRatio(String words, int from, int mark) {
    boolean numbers = words.startsWith(": ", mark) && mark + 2 < words.length()
        && Character.isDigit(words.charAt(from - 1)) && Character.isDigit(words.charAt(mark + 2));
    if (!numbers) {
      return false;
    }
    String before = words.substring(Math.max(words.lastIndexOf(". ", from), 0), from);
    return before.contains("ỷ lệ") || before.contains("ỉ lệ");
  }
}
