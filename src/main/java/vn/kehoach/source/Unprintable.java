package vn.kehoach.source;

/**
 * Characters no document may hold: controls, halves of characters, and those of private use, which have no glyph and which
 * the template room needs to carry places.
 */
public final class Unprintable {

  private Unprintable() {}

  /** Reports the first such character of a text; {@code true} when there is one. */
  public static boolean report(Text text, Problems problems) {
    Span whole = text.span();
    for (int i = 0; i < text.length(); i++) {
      if (whole != null && isUnprintable(text, i)) {
        Span place = text.span(i, i + 1);
        problems.add(Problem.error("yaml/control-character", place == null ? whole : place,
                String.format("ký tự không in được (U+%04X)", (int) text.charAt(i)),
                String.format("a character that cannot be printed (U+%04X)", (int) text.charAt(i)))
            .hint("xóa ký tự này rồi gõ lại chữ", "delete it and type the word again"));
        return true;
      }
    }
    return false;
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
