package vn.kehoach.check.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Syllable;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds a letter of another script, or a digit, that looks like the right letter: Cyrillic о in "kế hoạch", 0 in
 * "tr0ng", l in "20l6". A search does not find such a word.
 */
public final class LookAlikeLetters implements Rule {

  private static final Expression STRANGE = Expression.of("[\\p{IsCyrillic}\\p{IsGreek}\uFF21-\uFF5A&&[^\u00B5]]");
  private static final Expression LATIN = Expression.of("\\p{IsLatin}");
  private static final Expression LETTER_IN_NUMBER = Expression.of("\\d+[lOoI]\\d*|\\d*[lOoI]\\d{2,}");
  private static final Expression DIGIT_IN_WORD = Expression.of("(?=.*\\p{Ll})\\p{L}*[01]\\p{L}+|\\p{L}+[01]");
  private static final String STRANGERS = "аеорсухіѕјАВЕКМНОРСТУХІЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανυ";
  private static final String LOOKS = "aeopcyxisjABEKMHOPCTYXISABEZHIKMNOPTYXoavu";

  @Override
  public String id() {
    return "text/look-alike-letters";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Words words : Words.of(draft)) {
      if (words.passage().hasDigit() || words.passage().hasStrangers()) {
        words(draft, words.passage(), words, problems);
      }
    }
  }

  /** Checks words that touch a digit or contain a foreign letter, together with all letters and digits around them. */
  private void words(Draft draft, Passage passage, Words words, Problems problems) {
    String plain = passage.plain();
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean telling = word.from() >= end && (word.bound() || passage.hasStrangers());
      if (!telling) {
        continue;
      }
      int from = word.from();
      while (from > end && isPart(plain.charAt(from - 1))) {
        from--;
      }
      end = word.to();
      while (end < plain.length() && isPart(plain.charAt(end))) {
        end++;
      }
      String right = right(plain.substring(from, end));
      if (right != null) {
        report(draft, passage.text().subSequence(from, end), right, problems);
      }
    }
  }

  private static boolean isPart(char c) {
    return Alphabet.isLetterOrDigit(c) || c > 127 && isMark(Character.getType(c));
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private void report(Draft draft, Text word, String right, Problems problems) {
    problems.add(Problem.error(id(), draft.place(word),
            "“" + word + "” có ký tự trông giống mà không phải chữ (hoặc số) cần viết",
            "“" + word + "” contains a character that only looks like the correct one")
        .hint("gõ lại bằng bàn phím tiếng Việt: " + right, "retype it with a Vietnamese keyboard: " + right)
        .fix(word.span(), right));
  }

  /** Whether the word contains a letter of another script. */
  static boolean isStrange(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean other = c >= '\u0370' && c <= '\u052F' || c >= '\uFF21' && c <= '\uFF5A';
      if (other && STRANGE.matcher(word).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeNumber(char first) {
    return first >= '0' && first <= '9' || first == 'l' || first == 'I' || first == 'o' || first == 'O';
  }

  /** The word with the right letters; {@code null} if nothing is wrong. */
  private static @Nullable String right(String word) {
    boolean strange = isStrange(word);
    if (strange && (LATIN.matcher(word).find()
        || word.chars().allMatch(c -> c >= 0x400 && STRANGERS.indexOf(c) >= 0))) {
      StringBuilder right = new StringBuilder(word);
      for (int i = 0; i < word.length(); i++) {
        int known = STRANGERS.indexOf(word.charAt(i));
        char wide = word.charAt(i) >= '\uFF21' && word.charAt(i) <= '\uFF5A' ? (char) (word.charAt(i) - 0xFEE0)
            : word.charAt(i);
        right.setCharAt(i, known >= 0 ? LOOKS.charAt(known) : wide);
      }
      return right.toString();
    }
    if (mayBeNumber(word.charAt(0)) && LETTER_IN_NUMBER.matcher(word).matches()) {
      return word.replace('l', '1').replace('I', '1').replace('O', '0').replace('o', '0');
    }
    if (word.indexOf('0') < 0 && word.indexOf('1') < 0) {
      return null;
    }
    String letters = word.replace('0', 'o').replace('1', 'l');
    return DIGIT_IN_WORD.matcher(word).matches() && letters.equals(letters.toLowerCase(Locale.ROOT))
        && letters.length() > 2 && Syllable.isPossible(letters) ? letters : null;
  }
}
