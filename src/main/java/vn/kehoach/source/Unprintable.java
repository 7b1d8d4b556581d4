package vn.kehoach.source;

/**
 * Reports characters that no document may contain: control characters, lone surrogates, and private use characters,
 * which have no glyph and are used internally by {@code template} to carry positions.
 */
public final class Unprintable {

  /**
   * The most combining marks any language needs on one letter (Unicode's stream-safe text); libraries become very slow
   * with more.
   */
  private static final int MOST_MARKS = 30;

  private Unprintable() {}

  /** Reports the first such character of a text; returns whether there is one. */
  public static boolean report(Text text, Problems problems) {
    if (CommonLetters.only(text.value())) {
      return false;
    }
    Span whole = text.span();
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (whole != null && marks > MOST_MARKS) {
        problems.add(tooManyMarks(text, i, whole));
        return true;
      }
      if (whole != null && isUnprintable(text, i)) {
        Span place = text.span(i, i + 1);
        problems.add(Problem.error("yaml/control-character", place == null ? whole : place,
                String.format("ký tự không in được (U+%04X)", (int) text.charAt(i)),
                String.format("unprintable character (U+%04X)", (int) text.charAt(i)))
            .hint("xóa ký tự này rồi gõ lại chữ", "delete this character and retype the word"));
        return true;
      }
    }
    return false;
  }

  private static Problem tooManyMarks(Text text, int at, Span whole) {
    Span place = text.span(at, at + 1);
    return Problem.error("yaml/control-character", place == null ? whole : place,
            "hơn " + MOST_MARKS + " dấu chồng lên một chữ cái", "more than " + MOST_MARKS + " diacritics on one letter")
        .hint("xóa các dấu thừa rồi gõ lại chữ", "delete the extra diacritics and retype the word");
  }

  private static boolean isUnprintable(CharSequence text, int i) {
    char c = text.charAt(i);
    boolean privateUse = c >= '\uE000' && c <= '\uF8FF';
    boolean forbidden = c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF' || c == '\uFEFF';
    boolean loneSurrogate = Character.isHighSurrogate(c)
        ? i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    return privateUse || forbidden || loneSurrogate;
  }
}
