package vn.kehoach.derive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese letters: compared without their marks, capitalised, and lowered. */
final class Letters {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");

  /** Ea H'leo is two words. */
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");

  private Letters() {}

  /** Lower case, without marks, other signs as single spaces: "Bình Thuỷ" and "BÌNH THỦY" are one word. */
  static String plain(String words) {
    String bare = MARKS.matcher(Normalizer.normalize(lower(words), Normalizer.Form.NFD)).replaceAll("");
    return NOT_A_LETTER.matcher(bare.replace('đ', 'd')).replaceAll(" ").strip();
  }

  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  static String upper(String words) {
    return words.toUpperCase(Locale.ROOT);
  }

  static String firstUpper(String words) {
    return words.isEmpty() ? words : upper(words.substring(0, 1)) + words.substring(1);
  }

  /** At least two letters, all of them capitals. */
  static boolean isUpper(String words) {
    return words.chars().filter(Character::isLetter).count() > 1 && words.equals(upper(words));
  }

  /** "CHÂN MÂY - LĂNG CÔ" as "Chân Mây - Lăng Cô". */
  static String titled(String words) {
    return WORD.matcher(words).replaceAll(word -> firstUpper(lower(word.group())));
  }

  static String firstLower(String words) {
    return words.isEmpty() ? words : lower(words.substring(0, 1)) + words.substring(1);
  }
}
