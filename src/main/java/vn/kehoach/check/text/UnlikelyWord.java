package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Bigrams;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code tỷ đòng} for "tỷ đồng", {@code các sỡ} for "các sở": a word that exists, but hardly ever stands between its
 * neighbours, while one that differs by a single typing mistake does. The frequencies are in {@code words/bigrams.txt}.
 */
public final class UnlikelyWord implements Rule {

  /** A word that "goes wrong" so often in the same way is a term of the author's field. */
  private static final int TERM = 4;

  /** @param meant the word that was probably meant */
  private record Slip(Text place, String meant) {

    String key() {
      return place.value() + " " + meant;
    }
  }

  @Override
  public String id() {
    return "text/unlikely-word";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Slip> slips = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (Words words : Words.of(draft)) {
      if (words.passage().isProse()) {
        passage(words, slips);
      }
    }
    slips.forEach(slip -> times.merge(slip.key(), 1, Integer::sum));
    for (Slip slip : slips) {
      if (times.get(slip.key()) < TERM) {
        problems.add(Problem.warning(id(), draft.place(slip.place),
                "“" + slip.place + "” ở đây hình như là “" + slip.meant + "” viết sai",
                "“" + slip.place + "” is probably a misspelling of “" + slip.meant + "” here")
            .hint("viết “" + slip.meant + "” nếu đúng ý bạn", "write “" + slip.meant + "” if that is what you mean"));
      }
    }
  }

  private static void passage(Words words, List<Slip> slips) {
    int[] traits = words.traits();
    for (int i = 0; i < traits.length; i++) {
      boolean comparable = (traits[i] & (Trait.SMALL.bit | Trait.BOUND.bit | Trait.IMPOSSIBLE.bit)) == Trait.SMALL.bit;
      String meant = comparable ? meant(words, i) : null;
      if (meant != null) {
        Word word = words.get(i);
        slips.add(new Slip(words.passage().text().subSequence(word.from(), word.to()), meant));
      }
    }
  }

  private static @Nullable String meant(Words words, int index) {
    Word word = words.get(index);
    return word.to() - word.from() < 2 ? null
        : Bigrams.meant(before(words, index), word.letters(), after(words, index));
  }

  private static int before(Words words, int index) {
    Word before = words.before(index);
    if (before != null) {
      return before.letters().bigram();
    }
    char[] letters = words.passage().letters();
    int at = words.get(index).from() - 2;
    return at >= 0 && letters[at + 1] == ' ' && isDigit(letters[at]) ? Bigrams.digits() : Bigrams.NOTHING;
  }

  private static int after(Words words, int index) {
    Word after = words.after(index);
    if (after != null) {
      return after.letters().bigram();
    }
    Passage passage = words.passage();
    char[] letters = passage.letters();
    int at = words.get(index).to() + 1;
    return at < letters.length && letters[at - 1] == ' ' && isDigit(letters[at]) ? Bigrams.digits() : Bigrams.NOTHING;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
