package vn.kehoach.check.form;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.source.Text;

/**
 * A typed marker: {@code II.}, {@code 1.2.}, {@code a)}, {@code Bước 3.}, {@code -}.
 *
 * @param kind   markers of the same kind are counted together: {@code roman}, {@code number}, {@code 1.} before the
 *               last number of 1.2, a word
 * @param value  0 if it is not counted
 * @param length the length of the marker and the white space after it
 */
record TypedMarker(String kind, String label, int value, int length) {

  private static final Expression ROMAN = Expression.of("^([IVXLC]{1,7})\\s*([.)/\\-–:])(?:\\s+|$)");
  private static final Expression NUMBER = Expression.of(
      "^\\(?((?:\\d{1,2}\\.){0,9})(\\d{1,2})(?:\\s*[.)/]-?(?:\\s+|$)|-(?:\\s+(?=\\p{L})|$))"
      + "|^((?:\\d{1,2}\\.){1,9})(\\d{1,2})\\s+(?=\\p{Lu})");
  private static final Expression LETTER = Expression.of("^\\(?(\\p{Ll}\\d?)(?:\\s*[.)/](?:\\s+|$)|-(?:\\s+|$))");
  private static final Expression CAPITAL = Expression.of("^(\\p{Lu})(?:\\s*[.)/](?:\\s+|$)|-(?:\\s+|$))");
  private static final String[] NUMBERED = {"Bước", "Mục tiêu", "Nhiệm vụ", "Nội dung", "Giai đoạn", "Đợt", "Phần",
      "Chuyên đề"};
  private static final Expression WORD = Expression.of("^((?:" + String.join("|", NUMBERED)
      + ")\\s+)(\\d{1,2}|[IVX]{1,5})\\s*(?:[.:)\\-]|$)\\s*");
  private static final Expression BULLET = Expression.of("^([-–—+*•▪●○])\\s+");

  /** Alone, these are letters of a sequence A, B, C ... rather than 50 and 100. */
  private static final List<String> LONE = List.of("C", "L");

  /** The maximum length of a numbered word and its number. */
  private static final int LONGEST = 20;

  /** The letters that mark points in Vietnamese, in their order. */
  static String letters(Draft draft) {
    return draft.answer("headings").map(answer -> answer.text("letters")).orElse("");
  }

  /**
   * The marker at the beginning of a text, or {@code null}.
   *
   * @param letters the letters for points, in order
   */
  static @Nullable TypedMarker of(Text text, String letters) {
    String words = text.value();
    if (words.isEmpty() || !mayBegin(words, 0, words.length())) {
      return null;
    }
    char first = words.charAt(0);
    TypedMarker number = first == '(' || first >= '0' && first <= '9' ? number(words) : null;
    if (number != null) {
      return number;
    }
    // a surrogate may be half of a letter: the patterns decide
    return Alphabet.isLetter(first) || first == '(' || Character.isSurrogate(first) ? lettered(words, letters)
        : bullet(words);
  }

  private static @Nullable TypedMarker number(String words) {
    Matcher number = NUMBER.matcher(words);
    if (!number.lookingAt()) {
      return null;
    }
    String above = number.group(1) != null ? number.group(1) : number.group(3);
    String last = number.group(2) != null ? number.group(2) : number.group(4);
    return new TypedMarker("number " + above, number.group().strip(), Integer.parseInt(last), number.end());
  }

  private static @Nullable TypedMarker lettered(String words, String letters) {
    TypedMarker roman = "IVXLC".indexOf(words.charAt(0)) >= 0 ? roman(words) : null;
    if (roman != null) {
      return roman;
    }
    boolean alone = words.length() > 1 && !Alphabet.isLetter(words.charAt(1)) || words.charAt(0) == '(';
    Matcher letter = alone ? LETTER.matcher(words) : null;
    if (letter != null && letter.lookingAt()) {
      int place = letter.group(1).length() == 1 ? letters.indexOf(letter.group(1)) + 1 : 0;
      return new TypedMarker("letter", letter.group().strip(), place, letter.end());
    }
    Matcher capital = alone ? CAPITAL.matcher(words) : null;
    if (capital != null && capital.lookingAt()) {
      return new TypedMarker("capital", capital.group().strip(), 0, capital.end());
    }
    return isNumbered(words) ? word(words) : null;
  }

  private static @Nullable TypedMarker roman(String words) {
    Matcher roman = ROMAN.matcher(words);
    return roman.lookingAt() && !LONE.contains(roman.group(1)) && RomanNumeral.parse(roman.group(1)) > 0
        ? new TypedMarker("roman", roman.group().strip(), RomanNumeral.parse(roman.group(1)), roman.end()) : null;
  }

  private static boolean isNumbered(String words) {
    for (String numbered : NUMBERED) {
      if (words.startsWith(numbered)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable TypedMarker word(String words) {
    Matcher word = WORD.matcher(words);
    if (!word.lookingAt()) {
      return null;
    }
    String digits = word.group(2);
    int value = Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : RomanNumeral.parse(digits);
    return new TypedMarker("word " + word.group(1).strip(), word.group().strip(), value, word.end());
  }

  private static @Nullable TypedMarker bullet(String words) {
    Matcher bullet = BULLET.matcher(words);
    return bullet.lookingAt() ? new TypedMarker("bullet " + bullet.group(1), bullet.group(1), 0, bullet.end()) : null;
  }

  /** A quick test: a marker ends within the first word or two with a mark or number, or is itself a mark. */
  static boolean mayBegin(String words, int from, int to) {
    int at = from;
    int spaces = 0;
    while (at < to && spaces < 4 && at < from + LONGEST) {
      char c = words.charAt(at++);
      if (c == ' ' || c == '\n') {
        spaces++;
      } else if (!Alphabet.isLetter(c)) {
        return true;
      }
    }
    return at == to;
  }

  boolean is(String family) {
    return kind.equals(family) || kind.startsWith(family + " ");
  }

  boolean counts() {
    return value > 0;
  }
}
