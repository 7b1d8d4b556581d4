package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.LineSpacing;
import vn.kehoach.document.Style;
import vn.kehoach.document.Typeface.Variant;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * The words of one paragraph laid end to end and measured, before they become lines. Widths are counted in sixths of a
 * twip, and the advance of each letter is rounded to the nearest: LibreOffice measures on a device of 8640 dots to the
 * inch, and a line fits when the sum of its letters does (found by narrowing 360 lines twip by twip). The sum of a line
 * is less than 3 twips from the unrounded one.
 */
final class Strip {

  private static final int UNITS = 6;

  private final List<Inline> inlines;
  private final char[] letters;
  private final int length;
  private final int[] inlineAt;
  private final int[] offsetAt;
  private final long[] widthBefore;
  private final long[] slant;
  private final boolean hasSlantingBlanks;
  private final long mostSlant;
  private byte @Nullable [] opportunities;

  private Strip(List<Inline> inlines, Measuring measured) {
    this.inlines = inlines;
    this.letters = measured.letters;
    this.length = measured.length;
    this.inlineAt = measured.inlineAt;
    this.offsetAt = measured.offsetAt;
    this.widthBefore = measured.widthBefore;
    this.slant = measured.slant;
    this.hasSlantingBlanks = measured.hasSlantingBlanks;
    this.mostSlant = measured.mostSlant;
  }

  static Strip of(List<Inline> inlines, Style style, Face face) {
    Measuring measuring = new Measuring(style, face, inlines.size());
    for (int i = 0; i < inlines.size(); i++) {
      measuring.current = i;
      inlines.get(i).accept(measuring);
    }
    return new Strip(inlines, measuring);
  }

  static long units(Length length) {
    return (long) length.twips() * UNITS;
  }

  /** The nearest twip. */
  static Length length(long units) {
    return new Length((int) Math.floorDiv(units + UNITS / 2, UNITS));
  }

  /** The next twip that holds it. */
  static Length holding(long units) {
    return new Length((int) Math.floorDiv(units + UNITS - 1, UNITS));
  }

  String characters(int from, int to) {
    return new String(letters, from, to - from);
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return letters[index];
  }

  /** Where the next break that was asked for stands, or the end. */
  int breakFrom(int from) {
    int at = from;
    while (at < length && letters[at] != '\n') {
      at++;
    }
    return at;
  }

  long width(int from, int to) {
    return widthBefore[to] - widthBefore[from];
  }

  /**
   * The room that a line from one character to another needs: without the spaces at its end, but with what LibreOffice
   * (in the mode of Word 2013 and later) leaves free after a slanting last letter, and after each slanting no-break
   * space, which it sets by itself.
   */
  long need(int from, int to) {
    int end = withoutSpaces(from, to);
    return end == from ? 0 : width(from, end) + slantOfBlanks(from, end - 1) + slant[inlineAt[end - 1]];
  }

  /** Whether a line has the {@linkplain #need room it needs}; most have, with room to spare. */
  boolean fits(int from, int to, long room) {
    return fitsWithEase(from, to, room) || need(from, to) <= room;
  }

  /** Then so does every shorter line from there. */
  boolean fitsWithEase(int from, int to, long room) {
    return !hasSlantingBlanks && width(from, to) + mostSlant <= room;
  }

  private long slantOfBlanks(int from, int to) {
    long sum = 0;
    for (int i = from; hasSlantingBlanks && i < to; i++) {
      sum += letters[i] == LineOpportunity.NO_BREAK_SPACE ? slant[inlineAt[i]] : 0;
    }
    return sum;
  }

  /** Whether a line may end before the character at {@code index}. */
  LineOpportunity opportunity(int index) {
    return LineOpportunity.at(opportunities(), index);
  }

  /** Whether nothing is to be decided at {@code index}: no line may end before it, and none was tried just before. */
  boolean isInsideWord(int index) {
    byte[] found = opportunities();
    return found[index] == 0 && LineOpportunity.at(found, index - 1) != LineOpportunity.BACK;
  }

  private byte[] opportunities() {
    if (opportunities == null) {
      opportunities = LineOpportunity.of(letters, length);
    }
    return opportunities;
  }

  /** {@code to}, or where the spaces before it begin. */
  int withoutSpaces(int from, int to) {
    int end = to;
    while (end > from && letters[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  /** The inlines from one character to another; words are cut and keep their places. */
  List<Inline> slice(int from, int to) {
    List<Inline> parts = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && inlineAt[end] == inlineAt[start]) {
        end++;
      }
      parts.add(part(start, end));
      start = end;
    }
    return parts;
  }

  private Inline part(int start, int end) {
    Inline whole = inlines.get(inlineAt[start]);
    return whole instanceof Inline.Words words
        ? new Inline.Words(words.text().subSequence(offsetAt[start], offsetAt[end - 1] + 1), words.emphasis())
        : whole;
  }

  /** The place of what an author typed there, or else nearby; {@code null} where all words are our own. */
  @Nullable Span place(int from, int to) {
    for (Inline part : slice(from, to)) {
      if (placeOf(part) != null) {
        return placeOf(part);
      }
    }
    for (Inline other : inlines) {
      if (placeOf(other) != null) {
        return placeOf(other);
      }
    }
    return null;
  }

  private static @Nullable Span placeOf(Inline inline) {
    if (inline instanceof Inline.Words words) {
      return words.text().span();
    }
    return inline instanceof Inline.Marker marker ? marker.text().span() : null;
  }

  /** Lays inline after inline. */
  private static final class Measuring implements Inline.Visitor<@Nullable Void> {

    private final Style style;
    private final Face face;
    private char[] letters = new char[128];
    private int length;
    private int[] inlineAt = new int[128];
    private int[] offsetAt = new int[128];
    private long[] widthBefore = new long[129];
    private final long[] slant;
    private boolean hasSlantingBlanks;
    private long mostSlant;
    private int current;

    Measuring(Style style, Face face, int inlines) {
      this.style = style;
      this.face = face;
      this.slant = new long[inlines];
    }

    @Override
    public @Nullable Void words(Inline.Words words) {
      Emphasis emphasis = words.emphasis();
      lay(words.text(), emphasis);
      return null;
    }

    @Override
    public @Nullable Void marker(Inline.Marker marker) {
      lay(marker.text(), Emphasis.NONE);
      lay(Text.of(" "), Emphasis.NONE);
      return null;
    }

    @Override
    public @Nullable Void lineBreak(Inline.Break lineBreak) {
      makeRoom(1);
      put('\n', 0, 0);
      return null;
    }

    @Override
    public @Nullable Void note(Inline.Note note) {
      lay(Text.of(String.valueOf(note.number())), Emphasis.NONE.withSuperscript());
      return null;
    }

    private void lay(Text text, Emphasis emphasis) {
      boolean bold = style.bold() || emphasis.bold();
      boolean italic = style.italic() || emphasis.italic();
      FaceMetrics metrics = face.metrics(Variant.of(bold, italic));
      int size = (emphasis.superscript() ? style.superscriptSize() : style.size()).twips();
      slant[current] = italic ? slant(size) : 0;
      mostSlant = Math.max(mostSlant, slant[current]);
      char[] words = text.value().toCharArray();
      makeRoom(words.length);
      for (int i = 0; i < words.length; i++) {
        char c = words[i];
        hasSlantingBlanks |= italic && c == LineOpportunity.NO_BREAK_SPACE;
        // A character of two UTF-16 units is a missing letter: one box for both.
        put(c, i, c >= '\uDC00' && c <= '\uDFFF' ? 0 : rounded(metrics.advance(c) * size));
      }
    }

    /** A twelfth of the line's height, in whole twips. */
    private static long slant(int size) {
      return Math.round(size * LineSpacing.SINGLE) / 12 * UNITS;
    }

    private static long rounded(int advanceTimesSize) {
      return (2L * UNITS * advanceTimesSize + FaceMetrics.EM) / (2 * FaceMetrics.EM);
    }

    private void makeRoom(int more) {
      if (length + more > letters.length) {
        int size = Math.max(2 * letters.length, length + more);
        letters = Arrays.copyOf(letters, size);
        inlineAt = Arrays.copyOf(inlineAt, size);
        offsetAt = Arrays.copyOf(offsetAt, size);
        widthBefore = Arrays.copyOf(widthBefore, size + 1);
      }
    }

    private void put(char character, int offset, long width) {
      letters[length] = character;
      inlineAt[length] = current;
      offsetAt[length] = offset;
      widthBefore[length + 1] = widthBefore[length] + width;
      length++;
    }
  }
}
