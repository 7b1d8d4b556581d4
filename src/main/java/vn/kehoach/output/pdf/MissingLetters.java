package vn.kehoach.output.pdf;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** Records letters of a document that its font lacks. */
final class MissingLetters {

  private final SortedSet<Integer> letters = new TreeSet<>();

  void add(int letter) {
    letters.add(letter);
  }

  /** Reports one problem per letter, at its first place in the plan. */
  void report(List<Text> texts, Span elsewhere, Problems problems) {
    for (int letter : letters) {
      Span place = firstPlace(letter, texts);
      String name = String.format(Locale.ROOT, "U+%04X", letter);
      problems.add(Problem.error("layout/missing-letter", place == null ? elsewhere : place,
          "phông chữ không có ký tự " + name, "the font does not contain the character " + name));
    }
  }

  private static @Nullable Span firstPlace(int letter, List<Text> texts) {
    for (Text text : texts) {
      int index = text.value().indexOf(letter);
      if (index >= 0) {
        return text.span(index, index + Character.charCount(letter));
      }
    }
    return null;
  }
}
