package vn.kehoach.typeset;

import java.util.List;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Style;
import vn.kehoach.document.Typeface.Variant;

/**
 * Determines whether every word of a paragraph certainly fits on a line, without measuring each letter: a word is taken
 * to extend from one space between two letters or digits to the next, and each letter to be as wide as the widest. Then
 * no line can be too full, wherever lines end.
 */
final class EasyWords {

  private final Style style;
  private final TypefaceMetrics face;
  private final long room;

  /** An upper bound of the width since the last such space. */
  private long width;

  /** The widths of the current letters. */
  private LetterWidths letters;

  private EasyWords(Style style, TypefaceMetrics face, Room room) {
    this.style = style;
    this.face = face;
    this.letters = widths(Emphasis.NONE);
    // an italic last letter overhangs by less than one letter
    this.room = Math.min(room.first(), room.other()) - letters.widest();
  }

  static boolean fit(List<Inline> content, Style style, TypefaceMetrics face, Room room) {
    EasyWords words = new EasyWords(style, face, room);
    for (Inline inline : content) {
      boolean fit = inline instanceof Inline.Words piece
          ? words.fit(piece.text().value(), piece.emphasis()) : words.fit(unemphatic(inline), Emphasis.NONE);
      if (!fit) {
        return false;
      }
    }
    return true;
  }

  /** The text of a marker; otherwise of a break, which has no width, or of a footnote number. */
  private static String unemphatic(Inline inline) {
    return inline instanceof Inline.Marker marker ? marker.text().value() + " " : "000";
  }

  private LetterWidths widths(Emphasis emphasis) {
    Variant variant = Variant.of(style.bold() || emphasis.bold(), style.italic() || emphasis.italic());
    return face.widths(variant, style.size().twips());
  }

  private boolean fit(String words, Emphasis emphasis) {
    letters = widths(emphasis);
    int start = 0;
    while (words.length() - start > sure()) {
      int space = lastSpace(words, start, start + sure());
      if (space < 0) {
        space = nextSpace(words, Math.max(start, start + sure()));
        if (!fits(words, start, space)) {
          return false;
        }
      }
      if (space == words.length()) {
        return true;
      }
      width = 0;
      start = space + 1;
    }
    width += (long) (words.length() - start) * letters.widest();
    return true;
  }

  /** The number of further letters that certainly fit. */
  private int sure() {
    return (int) ((room - width) / letters.widest());
  }

  /** Measures the rest of a word that may have begun before. */
  private boolean fits(String words, int from, int to) {
    width += letters.sum(words, from, to);
    return width <= room;
  }

  /** The last position in the range where a line may certainly end; -1 if there is none. */
  private static int lastSpace(String words, int from, int to) {
    int space = words.lastIndexOf(' ', to);
    while (space >= from && !isBetweenWords(words, space)) {
      space = words.lastIndexOf(' ', space - 1);
    }
    return space < from ? -1 : space;
  }

  /** The next such position, or the end. */
  private static int nextSpace(String words, int from) {
    int space = words.indexOf(' ', from);
    while (space >= 0 && !isBetweenWords(words, space)) {
      space = words.indexOf(' ', space + 1);
    }
    return space < 0 ? words.length() : space;
  }

  /** Whether a line may end at this space, regardless of the rules for punctuation. */
  private static boolean isBetweenWords(String words, int space) {
    return space > 0 && space + 1 < words.length()
        && isPlain(words.charAt(space - 1)) && isPlain(words.charAt(space + 1));
  }

  private static boolean isPlain(char c) {
    return LineOpportunity.isLetter(c) || c >= '0' && c <= '9';
  }
}
