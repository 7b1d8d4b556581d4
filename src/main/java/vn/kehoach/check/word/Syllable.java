package vn.kehoach.check.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Letter;

/**
 * A word analysed as a Vietnamese syllable (âm tiết): onset, rime, tone. Determines whether spelling rules allow it,
 * regardless of meaning.
 *
 * @param onset  {@code ngh}; empty if it begins with a vowel
 * @param rime   without the tone, {@code iêp}
 * @param tone   the tone mark as a combining character; 0 for the level tone
 * @param marked the index in {@code rime} of the letter with the tone mark; -1 for the level tone
 */
public record Syllable(String onset, String rime, char tone, int marked) {

  /** The number of letters in the longest syllable: nghiêng. */
  static final int LONGEST = 7;

  static final char GRAVE = '\u0300';
  static final char ACUTE = '\u0301';
  static final char TILDE = '\u0303';
  static final char HOOK = '\u0309';
  static final char DOT = '\u0323';

  private static final List<String> ONSETS = List.of("ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr",
      "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x");

  /** The onsets by their first letter, in the same order. */
  private static final Map<Character, List<String>> ONSETS_BY_LETTER = new HashMap<>();

  static {
    ONSETS.forEach(onset -> ONSETS_BY_LETTER.computeIfAbsent(onset.charAt(0), none -> new ArrayList<>(4)).add(onset));
  }

  private static final Set<String> RIMES = words(
      "a ac ach ai am an ang anh ao ap at au ay",
      "ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
      "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
      "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
      "o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt",
      "oe oec oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ôông",
      "ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt",
      "uân uâng uât uây uâc uê uêch uên uênh uêt uơ uơn uy uya uych uyên uyêt uyn uynh uyp uyt uyu uâp",
      "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y",
      "yêm yên yêng yêt yêu ynh yt ych yn");

  /** After {@code qu}, the u belongs to the onset. */
  private static final Set<String> RIMES_AFTER_QU = words(
      "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e ec em en eo ep et ê ên ênh "
      + "êch êt", "êu ơi y ych ynh yt yên yêt yu i ich inh it iên iêt iu in ơ ơn ơt ôc yn ôt");

  /** Rimes that begin with i after {@code gi}, with which they share it. */
  private static final Set<String> RIMES_WITH_GI = words("i ich in ip im iêng iêt iêc iên");

  /** Onsets (or none) after which a single y is written. */
  private static final Set<String> BEFORE_Y = Set.of("", "h", "k", "l", "m", "s", "t", "v");

  /** Rimes that only occur after qu. */
  private static final Set<String> Y_AND_CONSONANT = Set.of("ynh", "yt", "ych", "yn");

  /** The first letter of these has no tone mark if another letter follows. */
  private static final Set<String> GLIDES = Set.of("oa", "oe", "uy");

  private static final Set<String> FRONT = words("e ê i y");

  private static Set<String> words(String... lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      words.addAll(List.of(line.split(" ")));
    }
    return words;
  }

  /** The analysed word; {@code null} if it does not consist of onset and rime, or has two tones. */
  static @Nullable Syllable of(String word) {
    return Letters.of(word).syllable();
  }

  /** The same for a lower-case word, without using the cache. */
  public static @Nullable Syllable read(String word) {
    char[] letters = word.toCharArray();
    char tone = 0;
    int marked = -1;
    for (int i = 0; i < letters.length; i++) {
      char mark = Letter.tone(letters[i]);
      if (mark != 0) {
        if (tone != 0) {
          return null;
        }
        tone = mark;
        marked = i;
        letters[i] = Letter.untoned(letters[i]);
      }
    }
    return letters.length > 8 ? null : split(new String(letters), tone, marked);
  }

  private static @Nullable Syllable split(String letters, char tone, int marked) {
    if (letters.startsWith("gi") && RIMES_WITH_GI.contains(letters.substring(1))) {
      return new Syllable("g", letters.substring(1), tone, marked < 0 ? -1 : marked - 1);
    }
    List<String> onsets = letters.isEmpty() ? List.of() : ONSETS_BY_LETTER.getOrDefault(letters.charAt(0), List.of());
    for (String onset : onsets) {
      if (letters.startsWith(onset) && letters.length() > onset.length()) {
        String rime = letters.substring(onset.length());
        if (known(onset, rime)) {
          return new Syllable(onset, rime, tone, marked < 0 ? -1 : marked - onset.length());
        }
      }
    }
    return RIMES.contains(letters) ? new Syllable("", letters, tone, marked) : null;
  }

  private static boolean known(String onset, String rime) {
    return onset.equals("qu") ? RIMES_AFTER_QU.contains(rime) : RIMES.contains(rime);
  }

  /** Whether spelling rules allow it, wherever its tone mark is. */
  boolean isLegal() {
    return onsetFits() && toneFits();
  }

  /** k, gh and ngh precede e, ê, i, y; c, g and ng precede the other vowels. */
  private boolean onsetFits() {
    boolean front = FRONT.contains(rime.substring(0, 1));
    boolean lone = onset.isEmpty() && (rime.startsWith("iê") || rime.equals("ia") && tone == 0);
    return switch (onset) {
      case "k" -> front && (!rime.startsWith("y") || rime.equals("y"));
      case "gh", "ngh" -> front && !rime.startsWith("y");
      case "c", "ng" -> !front;
      case "g" -> !front || RIMES_WITH_GI.contains(rime);
      case "gi" -> !rime.startsWith("i") && !rime.startsWith("y");
      case "qu" -> true;
      default -> !lone && !(rime.startsWith("yê") && !onset.isEmpty()) && yFits();
    };
  }

  /** A single y follows only a few onsets; y with a final consonant follows qu. */
  private boolean yFits() {
    return rime.equals("y") ? BEFORE_Y.contains(onset) : !Y_AND_CONSONANT.contains(rime);
  }

  /** A syllable that ends in p, t, c or ch has the acute or the dot-below tone. */
  private boolean toneFits() {
    boolean stopped = rime.endsWith("p") || rime.endsWith("t") || rime.endsWith("c") || rime.endsWith("ch");
    return !stopped || tone == ACUTE || tone == DOT;
  }

  /** Whether the tone mark is where the old or the new style puts it (hòa, hoà). */
  boolean isToneWellPlaced() {
    return tone == 0 || places().contains(marked);
  }

  /** The positions in the rime where the tone mark may be, the usual one first. */
  public List<Integer> places() {
    for (int i = rime.length() - 1; i >= 0; i--) {
      if ("ăâêôơư".indexOf(rime.charAt(i)) >= 0 && !(rime.charAt(i) == 'ư' && i + 1 < rime.length()
          && rime.charAt(i + 1) == 'ơ')) {
        return List.of(i);
      }
    }
    return switch (rime) {
      case "oa", "oe", "uy" -> List.of(0, 1);
      case "oong", "ooc" -> List.of(0, 1);
      case "uyu" -> List.of(1);
      case "uya" -> List.of(1, 2);
      default -> List.of(rime.length() > 2 && GLIDES.contains(rime.substring(0, 2)) ? 1 : 0);
    };
  }

  /** The same word in lower case with the tone mark on another letter of the rime. */
  public String withTone(int place) {
    String base = onset + rime;
    if (tone == 0) {
      return base;
    }
    int at = onset.length() + place;
    return Normalizer.normalize(base.substring(0, at + 1) + tone + base.substring(at + 1), Normalizer.Form.NFC);
  }

  /** Whether a word is a possible Vietnamese syllable with its tone mark in the right place. */
  public static boolean isPossible(String word) {
    return Letters.of(word).isPossible();
  }
}
