package vn.kehoach.check.word;

import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Letter;

/**
 * How one syllable is mistyped as another: the error model of the noisy channel in {@link Bigrams}. Where the tone mark
 * is placed does not matter ({@code hòa}, {@code hoà}).
 */
enum Typo {

  /** Wrong tone ({@code sỡ} for {@code sở}), wrong letter marks, confused sounds, or two letters swapped. */
  LIKELY(0),
  /** A letter missing or added. */
  LENGTH(0.5),
  /** Both the tone and the letter marks are wrong. */
  MARKS(1.5),
  /** One letter replaced by another. */
  LETTER(2.5);

  private static final String[][] ONSETS = {{"tr", "ch"}, {"s", "x"}, {"gi", "d"}, {"d", "r"}, {"gi", "r"}, {"l", "n"},
      {"v", "d"}};
  private static final String[][] ENDS = {{"n", "ng"}, {"c", "t"}, {"n", "nh"}, {"ch", "t"}};

  /** Relative frequency of the mistake. */
  final double weight;

  /** {@code rarity}: negative natural logarithm of the weight. */
  Typo(double rarity) {
    this.weight = Math.exp(-rarity);
  }

  /**
   * A syllable for comparison.
   *
   * @param letters without the tone, but with their other marks
   * @param plain   without any marks
   * @param tone    the combining tone mark, or 0
   */
  record Parts(String letters, String plain, char tone) {

    static Parts of(String word) {
      char[] letters = word.toCharArray();
      char tone = 0;
      for (int i = 0; i < letters.length; i++) {
        char mark = Letter.tone(letters[i]);
        tone = mark == 0 ? tone : mark;
        letters[i] = Letter.untoned(letters[i]);
      }
      return new Parts(new String(letters), Letter.skeleton(word), tone);
    }
  }

  /** The mistake by which {@code meant} was typed as {@code typed}; {@code null} if it takes more than one. */
  static @Nullable Typo between(Parts typed, Parts meant) {
    String one = typed.letters;
    String other = meant.letters;
    boolean sameTone = typed.tone == meant.tone;
    if (typed.plain.equals(meant.plain)) {
      boolean sameLetters = one.equals(other);
      return sameLetters && sameTone ? null : sameLetters || sameTone ? LIKELY : MARKS;
    }
    int longer = one.length() - other.length();
    if (!sameTone || Math.abs(longer) > 1) {
      return null;
    }
    if (soundAlike(one, other)) {
      return LIKELY;
    }
    return longer == 0 ? sameLength(one, other) : Spelling.lacksOne(longer < 0 ? one : other, longer < 0 ? other : one)
        ? LENGTH : null;
  }

  private static boolean soundAlike(String one, String other) {
    for (String[] pair : ONSETS) {
      if (isReplaced(one, other, pair[0], pair[1], true) || isReplaced(one, other, pair[1], pair[0], true)) {
        return true;
      }
    }
    for (String[] pair : ENDS) {
      if (isReplaced(one, other, pair[0], pair[1], false) || isReplaced(one, other, pair[1], pair[0], false)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words are the same, except that one begins (or ends) with {@code of} and the other with {@code by}. */
  private static boolean isReplaced(String one, String other, String of, String by, boolean begins) {
    int rest = one.length() - of.length();
    return rest > 0 && rest == other.length() - by.length() && (begins
        ? one.startsWith(of) && other.startsWith(by) && one.regionMatches(of.length(), other, by.length(), rest)
        : one.endsWith(of) && other.endsWith(by) && one.regionMatches(0, other, 0, rest));
  }

  private static @Nullable Typo sameLength(String one, String other) {
    int first = 0;
    while (one.charAt(first) == other.charAt(first)) {
      first++;
    }
    int last = one.length() - 1;
    while (one.charAt(last) == other.charAt(last)) {
      last--;
    }
    boolean swapped = last == first + 1 && one.charAt(first) == other.charAt(last)
        && one.charAt(last) == other.charAt(first);
    return swapped ? LIKELY : first == last ? LETTER : null;
  }
}
