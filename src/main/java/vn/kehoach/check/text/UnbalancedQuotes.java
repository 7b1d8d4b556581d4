package vn.kehoach.check.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Marks;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a quotation mark or bracket without its counterpart. */
public final class UnbalancedQuotes implements Rule {

  private static final String OPEN = "“«([{";
  private static final Marks QUOTES = Marks.of("“«([{”»)]}\"");
  private static final String CLOSE = "”»)]}";

  /** The letter or number of a list item: {@code a)}, {@code 1)}. */
  private static final Expression MARKER = Expression.of("(?:^|[\\s;:,.(])(?:[a-zđ]{1,3}|\\d{1,2})\\)");

  /** Most characters of an item's letter, with what is before it. */
  private static final int LONGEST = 4;

  @Override
  public String id() {
    return "text/unbalanced-quotes";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (Spelling.isChecked(passage) && passage.hasAny(QUOTES)) {
        passage(draft, passage, problems);
      }
    }
  }

  private void passage(Draft draft, Passage passage, Problems problems) {
    Text text = passage.text();
    char[] letters = passage.letters();
    Deque<Integer> open = new ArrayDeque<>();
    int straight = -1;
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c == ' ' || Alphabet.isLetter(c)) {
        continue;
      }
      if (c == '"') {
        straight = straight < 0 ? i : -1;
      } else if (OPEN.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSE.indexOf(c) >= 0 && !closes(text, open, c) && !isMarker(text, i)) {
        if (c == '”' && straight >= 0) {
          closesStraight(draft, text.subSequence(straight, straight + 1), problems);
          straight = -1;
        } else {
          report(draft, text.subSequence(i, i + 1), "không có dấu mở", "has no opening mark", problems);
        }
      }
    }
    boolean mixed = straight >= 0 && open.size() == 1 && text.charAt(open.peek()) == '“' && open.peek() < straight;
    if (mixed) {
      Text mark = text.subSequence(straight, straight + 1);
      problems.add(Problem.warning(id(), draft.place(mark),
              "dấu “ ở trước được đóng bằng dấu \" thẳng", "the opening mark “ is closed with a straight \"")
          .hint("viết ”", "write ”")
          .fix(mark.span(), "”"));
      return;
    }
    for (int left : open) {
      report(draft, text.subSequence(left, left + 1), "không có dấu đóng", "has no closing mark", problems);
    }
    if (straight >= 0 && !isInches(text, straight)) {
      report(draft, text.subSequence(straight, straight + 1), "không có dấu thứ hai", "has no matching mark", problems);
    }
  }

  /** Reports a straight mark that is closed by ”. */
  private void closesStraight(Draft draft, Text mark, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(mark),
            "dấu \" thẳng mở ngoặc, dấu ” đóng ngoặc", "a straight \" opens the quotation that ” closes")
        .hint("viết “", "write “")
        .fix(mark.span(), "“"));
  }

  private static boolean closes(Text text, Deque<Integer> open, char closing) {
    char opening = OPEN.charAt(CLOSE.indexOf(closing));
    if (!open.isEmpty() && text.charAt(open.peek()) == opening) {
      open.pop();
      return true;
    }
    return false;
  }

  private static boolean isMarker(Text text, int at) {
    Matcher found = MARKER.matcher(text.value()).useAnchoringBounds(false).region(Math.max(0, at - LONGEST), at + 1);
    while (found.find()) {
      if (found.end() == at + 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInches(Text text, int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private void report(Draft draft, Text mark, String vietnamese, String english, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(mark),
            "dấu " + mark + " " + vietnamese, "the mark " + mark + " " + english)
        .hint("thêm dấu còn thiếu, hoặc bỏ dấu thừa", "add the missing mark, or delete the extra one"));
  }
}
