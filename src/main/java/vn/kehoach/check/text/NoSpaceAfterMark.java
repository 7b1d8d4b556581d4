package vn.kehoach.check.text;

import java.util.Locale;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** Finds a comma, semicolon, colon or full stop without a space after it: {@code phòng,chống}. */
public final class NoSpaceAfterMark implements Rule {

  private static final Expression MARK = Expression.of(
      "(?=[,;:.()])(?:[,;:](?<=[\\p{L}\\d)”»].)(?=\\p{L})|[,;](?<=\\p{Ll}{2}.)(?=\\d)"
      + "|\\.(?<=\\p{Ll}{2}.)(?=\\p{Lu}\\p{Ll})|[,;:.](?<=[\\p{Ll}\\d)”].)(?=“\\p{Lu})"
      + "|\\)(?<=[\\p{L}\\d].)(?=\\p{L}{2})|\\((?<=\\p{L}{2}.)(?=\\p{L}|\\d{1,4}[ %]))");
  private static final Expression ADDRESS = Expression.of("@|://|www\\.|\\.(?:vn|com|net|org)");

  private static final int LONGEST_ADDRESS = 200;

  @Override
  public String id() {
    return "text/no-space-after-mark";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (Spelling.isChecked(passage) && passage.hasTightMark()) {
        check(passage.text(), draft, problems);
      }
    }
  }

  private void check(Text text, Draft draft, Problems problems) {
    Matcher marks = MARK.matcher(text.value());
    while (marks.find()) {
      if (!isInAddress(text.value(), marks.start()) && !isFormula(text.value(), marks.start())) {
        report(draft, text, marks.start(), problems);
      }
    }
  }

  private static boolean isInAddress(String text, int at) {
    int from = at;
    while (from > Math.max(0, at - LONGEST_ADDRESS) && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < Math.min(text.length(), at + LONGEST_ADDRESS) && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return ADDRESS.matcher(text.substring(from, to)).find();
  }

  /** A colon between letters that are not Vietnamese words: "N:P:K", "Micro:bit". */
  private static boolean isFormula(String text, int at) {
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String before = text.substring(from, at).toLowerCase(Locale.ROOT);
    return text.charAt(at) == ':' && !before.isEmpty()
        && (before.length() == 1 || before.chars().allMatch(letter -> letter < 128) && !Spelling.looksRight(before));
  }

  private void report(Draft draft, Text text, int at, Problems problems) {
    char mark = text.charAt(at);
    boolean before = mark == '(';
    Span place = draft.place(text, at, at + 1);
    problems.add(Problem.warning(id(), place,
            "thiếu dấu cách " + (before ? "trước" : "sau") + " dấu “" + mark + "”",
            "a space is missing " + (before ? "before" : "after") + " “" + mark + "”")
        .hint("thêm một dấu cách", "add a space")
        .fix(place, before ? " (" : mark + " "));
  }
}
