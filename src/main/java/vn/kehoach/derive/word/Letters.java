package vn.kehoach.derive.word;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares Vietnamese text without diacritics, and changes its case. */
public final class Letters {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\d]+");
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern NO_TONE = Pattern.compile("[^\\u0300\\u0301\\u0303\\u0309\\u0323]+");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");

  /** Ea H'leo is two words. */
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");

  private static final KnownAnswers<String> PLAIN = new KnownAnswers<>(Letters::bare);
  private static final KnownAnswers<String> MARKED = new KnownAnswers<>(Letters::words);
  private static final KnownAnswers<String> TONED = new KnownAnswers<>(Letters::toned);

  private Letters() {}

  /** Lower case without diacritics, with other characters as single spaces: "Bình Thuỷ" and "BÌNH THỦY" are equal. */
  public static String plain(String words) {
    return PLAIN.of(words);
  }

  private static String bare(String words) {
    String bare = MARKS.matcher(Normalizer.normalize(lower(words), Normalizer.Form.NFD)).replaceAll("");
    return NOT_A_LETTER.matcher(bare.replace('đ', 'd')).replaceAll(" ").strip();
  }

  /**
   * Lower case with diacritics, with other characters as single spaces: "Tân Thành" differs from "Tân Thạnh", but "Hoà"
   * equals "Hòa".
   */
  public static String marked(String words) {
    return MARKED.of(words);
  }

  private static String words(String words) {
    return NO_WORD.matcher(toneLast(lower(words))).replaceAll(" ").strip();
  }

  /** Each word with its tone mark moved to its end: "Hoà" and "Hòa" become equal. */
  public static String toneLast(String words) {
    return TONED.of(words);
  }

  private static String toned(String words) {
    return SYLLABLE.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll(word ->
        Matcher.quoteReplacement(
            TONE.matcher(word.group()).replaceAll("") + NO_TONE.matcher(word.group()).replaceAll("")));
  }

  public static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  public static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  public static String upper(String words) {
    return words.toUpperCase(Locale.ROOT);
  }

  public static String firstUpper(String words) {
    return words.isEmpty() ? words : upper(words.substring(0, 1)) + words.substring(1);
  }

  /** Whether it has at least two letters, all capitals. */
  public static boolean isUpper(String words) {
    return words.chars().filter(Character::isLetter).count() > 1 && words.equals(upper(words));
  }

  /** "CHÂN MÂY - LĂNG CÔ" as "Chân Mây - Lăng Cô". */
  public static String titled(String words) {
    return WORD.matcher(words).replaceAll(word -> firstUpper(lower(word.group())));
  }

  public static String firstLower(String words) {
    return words.isEmpty() ? words : lower(words.substring(0, 1)) + words.substring(1);
  }
}
