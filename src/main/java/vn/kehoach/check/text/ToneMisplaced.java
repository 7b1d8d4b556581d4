package vn.kehoach.check.text;

import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.check.word.Syllable;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * Finds a tone mark on a letter where neither the old nor the new spelling puts it: {@code kế họach}, {@code tòan dân}.
 */
public final class ToneMisplaced implements Rule {

  @Override
  public String id() {
    return "text/tone-misplaced";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Words words : Words.of(draft)) {
      boolean checked = Spelling.isChecked(words.passage());
      int first = checked ? words.next(Trait.TONE_MISPLACED, 0) : -1;
      for (int i = first; i >= 0; i = words.next(Trait.TONE_MISPLACED, i + 1)) {
        word(draft, words.passage(), words.get(i), problems);
      }
    }
  }

  private void word(Draft draft, Passage passage, Word word, Problems problems) {
    Syllable syllable = word.letters().syllable();
    if (word.bound() || syllable == null) {
      return;
    }
    String right = cased(word, syllable.withTone(syllable.places().get(0)));
    Text place = passage.text().subSequence(word.from(), word.to());
    boolean name = !word.isCommon() && !word.isUpper();
    problems.add(Problem.warning(id(), draft.place(place),
            "dấu thanh của “" + word.value() + "” đặt sai chữ",
                "the tone mark of “" + word.value() + "” is on the wrong letter")
        .as(name ? Severity.INFO : Severity.WARNING)
        .hint("viết “" + right + "”", "write “" + right + "”")
        .fix(place.span(), right));
  }

  private static String cased(Word word, String lower) {
    if (word.isUpper()) {
      return lower.toUpperCase(Locale.ROOT);
    }
    return word.isTitle() ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1) : lower;
  }
}
