package vn.kehoach.check.text;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Letter;

/**
 * The letters of a word, wherever it stands, with what spelling asks about them.
 *
 * @param number   of its small letters: no other word has it, though one word may come by two
 * @param hash     of its small letters
 * @param skeleton the small letters without any mark
 * @param syllable of its small letters; {@code null} when they are none
 * @param shape    of its small letters, as halves of compounds have it
 * @param traits   those that do not depend on where it stands
 * @param seconds  second halves of the compounds it begins
 * @param firsts   first halves of the compounds it ends
 * @param slips    how many words those slips have that begin with it: bit n is set for n words, bit 0 for two with a comma
 * @param alike    how others speak it; none of a free word
 * @param otherEnd with the end that sounds alike in the south, n for ng or t for c; {@code null} of a free word
 * @param style    where a tone on oa, oe, uy stands, which is written in two ways
 */
record Letters(String value, String lower, int number, int hash, String skeleton, @Nullable Syllable syllable, long shape,
    int traits, Halves seconds, Halves firsts, int slips, String[] alike, @Nullable String otherEnd, Style style) {

  /** {@code hóa} or {@code hoá}. */
  enum Style {
    NEITHER,
    OLDER,
    NEWER
  }

  private static final String[] NONE = {};
  private static final Set<String> OPEN_RIMES = Set.of("oa", "oe", "uy");
  private static final String VOWELS = "aeiouy";
  private static final int LONGEST_ONSET = 3;
  private static final int LONGEST_CODA = 2;

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  static Letters of(String value) {
    return of(value.toCharArray(), 0, value.length());
  }

  static Letters of(char[] text, int from, int to) {
    return Vocabulary.word(text, from, to);
  }

  static Letters read(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return value.equals(lower) ? small(value) : large(value, of(lower));
  }

  private static Letters small(String value) {
    Syllable syllable = Syllable.read(value);
    String skeleton = Letter.skeleton(value);
    boolean free = Lexicon.Free.ALL.contains(value);
    Style style = style(value, syllable);
    int traits = Trait.SMALL.bit | Trait.VIETNAMESE.when(isVietnamese(value)) | Trait.FREE.when(free)
        | spelling(syllable) | ends(skeleton) | Trait.TONE_STYLE.when(style != Style.NEITHER);
    return new Letters(value, value, NUMBERS.getAndIncrement(), value.hashCode(), skeleton, syllable,
        Halves.shape(value), traits,        Compounds.seconds(value), Compounds.firsts(value), Lexicon.Confusions.lengths(value),
        free ? NONE : SoundAlikes.of(value).toArray(NONE), free ? null : SoundAlikes.otherEnd(value), style);
  }

  /** With capitals: what spelling says of it in small letters, it says of it too. */
  private static Letters large(String value, Letters small) {
    boolean vietnamese = isVietnamese(value);
    boolean capitals = value.length() > 1 && value.equals(value.toUpperCase(Locale.ROOT));
    boolean title = Character.isUpperCase(value.charAt(0)) && value.substring(1).equals(small.lower.substring(1));
    boolean mixed = !capitals && !title && small.isPossible() && value.length() > 2 && (vietnamese || isShiftHeld(value));
    Style style = style(value, small.syllable);
    int own = Trait.CAPITALS.when(capitals) | Trait.TITLE.when(title) | Trait.MIXED_CASE.when(mixed)
        | Trait.VIETNAMESE.when(vietnamese) | Trait.TONE_STYLE.when(style != Style.NEITHER)
        | Trait.BODY.when(BodyNames.begin(small.lower));
    int shared = small.traits & ~(Trait.SMALL.bit | Trait.VIETNAMESE.bit | Trait.TONE_STYLE.bit);
    return new Letters(value, small.lower, small.number, small.hash, small.skeleton, small.syllable,
        small.shape, own | shared, small.seconds, small.firsts, small.slips, small.alike, small.otherEnd, style);
  }

  private static int spelling(@Nullable Syllable syllable) {
    if (syllable == null || !syllable.isLegal()) {
      return Trait.IMPOSSIBLE.bit;
    }
    return Trait.TONE_MISPLACED.when(!syllable.isToneWellPlaced());
  }

  private static int ends(String skeleton) {
    int length = skeleton.length();
    if (length == 0) {
      return 0;
    }
    boolean voiced = hasVowel(skeleton);
    return Trait.OPEN_START.when(isVowel(skeleton.charAt(0))) | Trait.OPEN_END.when(isVowel(skeleton.charAt(length - 1)))
        | Trait.ONSET.when(!voiced && length <= LONGEST_ONSET) | Trait.CODA.when(!voiced && length <= LONGEST_CODA);
  }

  private static boolean hasVowel(String skeleton) {
    for (int i = 0; i < skeleton.length(); i++) {
      if (isVowel(skeleton.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static Style style(String value, @Nullable Syllable syllable) {
    boolean open = syllable != null && syllable.tone() != 0 && !syllable.onset().equals("qu")
        && OPEN_RIMES.contains(syllable.rime()) && isVietnamese(value);
    return !open ? Style.NEITHER : syllable.marked() == 0 ? Style.OLDER : Style.NEWER;
  }

  private static boolean isVietnamese(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 127) {
        return true;
      }
    }
    return false;
  }

  /** "DUy trì": the second letter is a capital too. */
  static boolean isShiftHeld(String word) {
    boolean held = Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    for (int i = 2; i < word.length() && held; i++) {
      held = Character.isLowerCase(word.charAt(i));
    }
    return held;
  }

  boolean is(Trait trait) {
    return (traits & trait.bit) != 0;
  }

  /** Spelling allows the syllable, wherever its tone mark stands. */
  boolean isLegal() {
    return !is(Trait.IMPOSSIBLE);
  }

  /** Legal, and its tone mark where it belongs. */
  boolean isPossible() {
    return (traits & (Trait.IMPOSSIBLE.bit | Trait.TONE_MISPLACED.bit)) == 0;
  }

  /** Stands beside any other word. */
  boolean isFree() {
    return is(Trait.FREE);
  }

  /** The same word, whatever its capitals. */
  boolean areAs(Letters other) {
    return hash == other.hash && lower.equals(other.lower);
  }
}
