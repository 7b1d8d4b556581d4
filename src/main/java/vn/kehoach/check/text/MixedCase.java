package vn.kehoach.check.text;

import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Letters;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a capital in the wrong place of a word: {@code thực hIện}, {@code KẾ HOẠCh}. */
public final class MixedCase implements Rule {

  @Override
  public String id() {
    return "text/mixed-case";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Words words : Words.of(draft)) {
      boolean checked = Spelling.isChecked(words.passage());
      for (int i = words.next(Trait.MIXED_CASE, 0); checked && i >= 0; i = words.next(Trait.MIXED_CASE, i + 1)) {
        Word word = words.get(i);
        if (!word.bound()) {
          report(draft, words.passage().text().subSequence(word.from(), word.to()), word, problems);
        }
      }
    }
  }

  private void report(Draft draft, Text place, Word word, Problems problems) {
    long capitals = word.value().chars().filter(Character::isUpperCase).count();
    String right = Letters.isShiftHeld(word.value()) ? word.value().charAt(0) + word.lower().substring(1)
        : capitals * 2 > word.value().length() ? word.value().toUpperCase(Locale.ROOT)
        : Character.isUpperCase(word.value().charAt(0))
            ? word.value().charAt(0) + word.lower().substring(1) : word.lower();
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + word.value() + "” lẫn chữ hoa và chữ thường",
                "“" + word.value() + "” mixes upper and lower case")
        .hint("viết “" + right + "”", "write “" + right + "”"));
  }
}
