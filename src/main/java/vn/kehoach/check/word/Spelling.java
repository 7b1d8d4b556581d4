package vn.kehoach.check.word;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Passage;

/** Shared by the spelling rules: which words are checked, and what a misspelt word may have been. */
public final class Spelling {

  /** The maximum number of syllables that are joined by mistake. */
  private static final int MOST_FUSED = 4;

  /** Names from the highlands and border regions: Đắk Lắk, Krông Nô, Bắc Kạn, Pleiku. */
  private static final Expression HIGHLAND = Expression.of(
      ".*k|k[^eêiyh].*|.*[fjwz].*|.*[uoôeiẻẽ]h|.*[uúo]ch|(?:kr|pl|br|đr|dr|bl|kl|gr|cr|hr|sr|pơ|av|y|ea|ia|mđ"
      + "|h)\\p{L}*|\\p{L}*(?:[ĕĭŏŭčñƀ]|kr|[bcdđg][rl]|êng|âng|ưm|ôr|ar|ir|il|al|ơr)\\p{L}*");

  /** deepfake, shipper, tinopal: letters that Vietnamese lacks, a double consonant, or three plain syllables. */
  private static final Expression FOREIGN = Expression.of("(?=[a-z]{5,}$)(?:.*[fjwz].*|.+([bcdglmnprst])\\1..*"
      + "|[^aeiouy]*(?:[aeiouy]+[^aeiouy]+){2,}[aeiouy]+[^aeiouy]*)");

  private static final Expression ONE_VOWEL_GROUP = Expression.of("[^aeiouy]*[aeiouy]+[^aeiouy]*");

  /** Letters that English lacks and that have no tone mark. */
  private static final String UNTONED = "đăâêôơư";

  private Spelling() {}

  public static boolean isChecked(Passage passage) {
    return passage.isProse() || switch (passage.role()) {
      case PARENT, AGENCY, PLACE, ASSIGNED_AGENCY, RECIPIENT, BUDGET, SIGNATURE, REFERENCE, MARK -> true;
      default -> false;
    };
  }

  /** Whether it is a possible syllable, apart from a misplaced tone mark, which another rule reports. */
  public static boolean looksRight(String lower) {
    return Letters.of(lower).isLegal();
  }

  public static boolean hasTone(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127 && UNTONED.indexOf(lower.charAt(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  public static boolean isHighlandName(String lower) {
    return HIGHLAND.matcher(lower).matches();
  }

  public static boolean isPlainlyForeign(String lower) {
    return FOREIGN.matcher(lower).matches();
  }

  /** Whether it consists of two or more syllables without spaces. */
  public static boolean isFused(Word word) {
    return parted(word) != null;
  }

  /** The syllables of a joined word separated by spaces; {@code null} if it is not one. */
  public static @Nullable String parted(Word word) {
    String lower = word.lower();
    if (word.bound() || lower.length() < 5 || lower.length() > MOST_FUSED * Syllable.LONGEST
        || !word.isVietnamese() || Lexicon.Loans.ALL.contains(lower) || word.letters().isLegal()
        || ONE_VOWEL_GROUP.matcher(Letter.skeleton(lower)).matches()) {
      return null;
    }
    String parts = parted(word.value(), lower, 0, MOST_FUSED - 1);
    return parts == null || parts.indexOf(' ') < 0 ? null : parts;
  }

  private static @Nullable String parted(String value, String lower, int from, int more) {
    String rest = lower.substring(from);
    if (Syllable.isPossible(rest)) {
      return value.substring(from);
    }
    if (more == 0) {
      return null;
    }
    String best = null;
    int longest = Math.min(from + Syllable.LONGEST, lower.length() - 2);
    for (int cut = from + 2; cut <= longest; cut++) {
      String left = lower.substring(from, cut);
      if (Syllable.isPossible(left)) {
        String right = parted(value, lower, cut, more - 1);
        boolean known = right != null && Compounds.has(left, right.toLowerCase(Locale.ROOT));
        if (known) {
          return value.substring(from, cut) + " " + right;
        }
        best = right == null || best != null && best.split(" ").length <= right.split(" ").length + 1
            ? best : value.substring(from, cut) + " " + right;
      }
    }
    return best;
  }

  /** A word without diacritics that forms a well-known compound with its neighbour: "kế hoach". */
  public static boolean isStrippedCompound(Words words, int index) {
    String plain = words.get(index).letters().skeleton();
    Word before = words.before(index);
    Word after = words.after(index);
    return before != null && !Compounds.resembling(before.letters().skeleton(), plain).isEmpty()
        || after != null && !Compounds.resembling(plain, after.letters().skeleton()).isEmpty();
  }

  /** The word that was probably meant: half of a compound whose other half is next to it. */
  public static @Nullable String meant(Words words, int index) {
    Set<String> candidates = new TreeSet<>();
    Word before = words.before(index);
    Word after = words.after(index);
    if (before != null) {
      Collections.addAll(candidates, before.letters().seconds().words());
    }
    if (after != null) {
      Collections.addAll(candidates, after.letters().firsts().words());
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.lower().length() > 2 && word.letters().isPossible()) {
        candidates.add(word.lower());
      }
    }
    String typed = words.get(index).lower();
    for (String respelt : List.of(typed.replaceFirst("^ngh", "ng"), typed.replaceFirst("^ng(?!h)", "ngh"),
        typed.replaceFirst("^gh", "g"), typed.replaceFirst("^g(?!h)", "gh"), typed.replaceFirst("^c(?!h)", "k"),
        typed.replaceFirst("^k(?!h)", "c"))) {
      if (Syllable.isPossible(respelt)) {
        return respelt;
      }
    }
    String two = dropped(typed);
    if (two != null) {
      return two;
    }
    String best = null;
    int least = 3;
    for (String candidate : candidates) {
      int distance = distance(typed, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** "tchức": a compound that lost the vowel of its first half, and the space. */
  private static @Nullable String dropped(String typed) {
    for (int cut = 1; cut < typed.length() - 1 && cut <= 2; cut++) {
      String start = typed.substring(0, cut);
      String second = typed.substring(cut);
      boolean whole = Syllable.isPossible(second) && !Syllable.isPossible(typed);
      for (String first : whole ? Letters.of(second).firsts().words() : new String[0]) {
        if (first.length() == cut + 1 && first.startsWith(start)) {
          return first + " " + second;
        }
      }
    }
    return null;
  }

  /** Whether a word equals a longer one without one letter. */
  public static boolean lacksOne(String word, String longer) {
    int at = 0;
    while (at < word.length() && word.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return longer.regionMatches(at + 1, word, at, word.length() - at);
  }

  /**
   * The edit distance of two words, where a wrong diacritic on the right letter counts as one, a wrong letter as two.
   */
  static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return 9;
    }
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    String plainA = Letter.skeleton(a);
    String plainB = Letter.skeleton(b);
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
        } else {
          int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : plainA.charAt(i - 1) == plainB.charAt(j - 1) ? 1 : 2;
          edits[i][j] = Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
