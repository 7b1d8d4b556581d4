package vn.kehoach.check.text;

import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code thực hIện}, {@code KẾ HOẠCh}: a capital in the wrong place of a word. */
public final class MixedCase implements Rule {

  @Override
  public String id() {
    return "text/mixed-case";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (!Spelling.isChecked(passage)) {
        continue;
      }
      for (Word word : Word.of(passage)) {
        boolean mixed = !word.isLower() && !word.isUpper() && !word.isTitle() && !word.bound();
        boolean ours = word.value().length() > 2 && (word.isVietnamese() || isShiftHeld(word.value()))
            && Syllable.isPossible(word.lower());
        if (mixed && ours) {
          report(draft, passage.text().subSequence(word.from(), word.to()), word, problems);
        }
      }
    }
  }

  /** "DUy trì": the second letter is a capital too. */
  private static boolean isShiftHeld(String word) {
    return Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1))
        && word.substring(2).chars().allMatch(Character::isLowerCase);
  }

  private void report(Draft draft, Text place, Word word, Problems problems) {
    long capitals = word.value().chars().filter(Character::isUpperCase).count();
    String right = isShiftHeld(word.value()) ? word.value().charAt(0) + word.lower().substring(1)
        : capitals * 2 > word.value().length() ? word.value().toUpperCase(Locale.ROOT)
        : Character.isUpperCase(word.value().charAt(0))
            ? word.value().charAt(0) + word.lower().substring(1) : word.lower();
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + word.value() + "” lẫn chữ hoa và chữ thường",
                "“" + word.value() + "” mixes capitals and small letters")
        .hint("viết “" + right + "”", "write “" + right + "”"));
  }
}
