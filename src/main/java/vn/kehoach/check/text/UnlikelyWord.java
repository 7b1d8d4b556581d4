package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Bigrams;
import vn.kehoach.check.word.Lexicon;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds an existing word that hardly ever occurs between its neighbours, while one that differs by a single typing
 * error does: {@code tỷ đòng} for "tỷ đồng", {@code các sỡ} for "các sở". The frequencies are in {@code
 * words/bigrams.txt}.
 */
public final class UnlikelyWord implements Rule {

  /** A word reported this often in the same way is taken as a term of the author's field. */
  private static final int TERM = 4;

  /** A passage with more unknown pairs than this, and than this share of all pairs, is not checked. */
  private static final int MANY = 7;
  private static final double MOST = 0.4;

  private static final boolean[] NOTHING = {false};

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
      if (UnlikelyPair.isChecked(words.passage())) {
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
    boolean[] known = known(words);
    for (int i = 0; i < known.length - 1; i++) {
      boolean comparable = (traits[i] & (Trait.SMALL.bit | Trait.BOUND.bit)) == Trait.SMALL.bit;
      String meant = known[i] && known[i + 1] || !comparable || isPlaced(words, i) ? null : meant(words, i);
      if (meant != null) {
        Word word = words.get(i);
        slips.add(new Slip(words.passage().text().subSequence(word.from(), word.to()), meant));
      }
    }
  }

  /**
   * For each word, whether its pair with the word before it is in the model; {@code false} after the last word. A
   * passage with too many unknown pairs is in another language or of another field; the result is then without words.
   */
  private static boolean[] known(Words words) {
    boolean[] known = new boolean[words.size() + 1];
    int pairs = 0;
    int unknown = 0;
    int[] traits = words.traits();
    for (int i = 1; i < traits.length; i++) {
      if ((traits[i] & Trait.FOLLOWS.bit) != 0) {
        known[i] = words.areUsual(i - 1);
        pairs++;
        unknown += known[i] ? 0 : 1;
      }
    }
    return unknown > MANY && unknown > MOST * pairs ? NOTHING : known;
  }

  /**
   * Whether the word is half of a listed compound; {@code words/compounds-known.txt} lists compounds for this purpose.
   */
  private static boolean isPlaced(Words words, int index) {
    return words.before(index) != null && words.areCompound(index - 1)
        || words.after(index) != null && words.areCompound(index);
  }

  private static @Nullable String meant(Words words, int index) {
    Word word = words.get(index);
    boolean foreign = !word.letters().isLegal() && Lexicon.Loans.ALL.contains(word.lower());
    return foreign || word.to() - word.from() < 2 ? null
        : Bigrams.meant(before(words, index), word.letters(), after(words, index));
  }

  private static int before(Words words, int index) {
    Word before = words.before(index);
    int space = words.get(index).from() - 1;
    return before == null ? digits(words.passage(), space, space - 1) : before.letters().bigram();
  }

  private static int after(Words words, int index) {
    Word after = words.after(index);
    int space = words.get(index).to();
    return after == null ? digits(words.passage(), space, space + 1) : after.letters().bigram();
  }

  /** Where no word stands: a number behind the space, or nothing. */
  private static int digits(Passage passage, int space, int at) {
    char[] letters = passage.letters();
    boolean number = at >= 0 && at < letters.length && letters[space] == ' ' && Alphabet.isDigit(letters[at]);
    return number ? Bigrams.digits() : Bigrams.NOTHING;
  }
}
