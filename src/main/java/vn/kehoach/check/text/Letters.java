package vn.kehoach.check.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Letter;

/**
 * The letters of a word, wherever it stands, with what spelling asks about them. A language has few words and says them
 * often: those already looked at are kept, for all plans of a run.
 *
 * @param isTitle      one capital, then small letters
 * @param isVietnamese has a letter that plain English lacks
 * @param skeleton     the small letters without any mark
 * @param syllable     of its small letters; {@code null} when they are none
 * @param isLegal      spelling allows the syllable, wherever its tone mark stands
 * @param isPossible   legal, and its tone mark where it belongs
 * @param seconds      second halves of the compounds it begins
 * @param firsts       first halves of the compounds it ends
 * @param free         stands beside any other word
 * @param slips        how many words those slips have that begin with it: bit n is set for n words
 * @param alike        how others speak it; none of a free word
 * @param otherEnd     with the end that sounds alike in the south, n for ng or t for c; {@code null} of a free word
 * @param style        where a tone on oa, oe, uy stands, which is written in two ways
 */
record Letters(String value, String lower, boolean isLower, boolean isUpper, boolean isTitle, boolean isVietnamese,
    String skeleton, @Nullable Syllable syllable, boolean isLegal, boolean isPossible, Halves seconds, Halves firsts,
    boolean free, int slips, List<String> alike, @Nullable String otherEnd, Style style) {

  /** {@code hóa} or {@code hoá}. */
  enum Style {
    NEITHER,
    OLDER,
    NEWER
  }

  private static final Set<String> OPEN_RIMES = Set.of("oa", "oe", "uy");

  /** More than Vietnamese has syllables, in small letters and in capitals; what comes later is not kept. */
  private static final int MOST = 20_000;

  private static final Map<String, Letters> KNOWN = new ConcurrentHashMap<>(2_048);

  static Letters of(String value) {
    Letters known = KNOWN.get(value);
    if (known == null) {
      known = read(value);
      if (KNOWN.size() < MOST) {
        KNOWN.put(value, known);
      }
    }
    return known;
  }

  private static Letters read(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    boolean small = value.equals(lower);
    boolean upper = !small && value.length() > 1 && value.equals(value.toUpperCase(Locale.ROOT));
    boolean title = !small && Character.isUpperCase(value.charAt(0)) && value.substring(1).equals(lower.substring(1));
    Syllable syllable = Syllable.read(lower);
    boolean legal = syllable != null && syllable.isLegal();
    String skeleton = Letter.skeleton(lower);
    boolean free = Lexicon.Free.ALL.contains(lower);
    return new Letters(value, small ? value : lower, small, upper, title, isVietnamese(value), skeleton, syllable, legal,
        legal && syllable.isToneWellPlaced(), Compounds.seconds(lower), Compounds.firsts(lower),
        free, Lexicon.Confusions.lengths(lower), free ? List.of() : SoundAlikes.of(lower),
        free ? null : SoundAlikes.otherEnd(lower), style(value, syllable));
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
}
