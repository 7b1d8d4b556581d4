package vn.kehoach.check.form;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** {@code TP. Huế}: a place is written in full. */
public final class PlaceAbbreviated implements Rule {

  /** Not the H of Ea H'Leo. */
  private static final Expression WORD = Expression.of("(?:T\\.P|[\\p{L}&]++)(?!['’])\\.?");

  @Override
  public String id() {
    return "form/place-abbreviated";
  }

  /** Whether the place contains an abbreviation. */
  static boolean holdsOne(Text place, Answer answer) {
    return first(place, answer) != null;
  }

  /** The first abbreviation. */
  private static @Nullable Matcher first(Text place, Answer answer) {
    Matcher word = WORD.matcher(place);
    while (word.find()) {
      String letters = word.group().replace(".", "");
      // "N.An"
      boolean initial = letters.length() == 1 && word.group().endsWith(".");
      if (initial || answer.list("abbreviations").contains(letters.toUpperCase(Locale.ROOT))) {
        return word;
      }
    }
    return null;
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text place = draft.plan().header().place();
    Answer answer = draft.answer("place").orElse(null);
    Matcher word = place == null || answer == null ? null : first(place, answer);
    if (word != null) {
      report(draft, place, word.start(), word.end(), problems);
    }
  }

  private void report(Draft draft, Text place, int from, int to, Problems problems) {
    String word = place.value().substring(from, to);
    problems.add(Problem.warning(id(), draft.place(place, from, to),
            "địa danh ghi đầy đủ, không viết tắt “" + word + "”", "write the place in full, without “" + word + "”")
        .hint("viết đủ tên gọi, ví dụ Thành phố Hồ Chí Minh, Huế, Phường 1",
            "write the full name, for example Thành phố Hồ Chí Minh")
        .cite(draft.clause("place")));
  }
}
