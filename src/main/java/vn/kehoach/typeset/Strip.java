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
  private final String characters;
  private final int[] inlineAt;
  private final int[] offsetAt;
  private final long[] widthBefore;
  private final long[] slant;
  private final boolean hasSlantingBlanks;
  private LineOpportunity @Nullable [] opportunities;

  private Strip(List<Inline> inlines, Measuring measured) {
    this.inlines = inlines;
    this.characters = measured.characters.toString();
    this.inlineAt = measured.inlineAt;
    this.offsetAt = measured.offsetAt;
    this.widthBefore = measured.widthBefore;
    this.slant = measured.slant;
    this.hasSlantingBlanks = measured.hasSlantingBlanks;
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

  String characters() {
    return characters;
  }

  int length() {
    return characters.length();
  }

  char charAt(int index) {
    return characters.charAt(index);
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

  private long slantOfBlanks(int from, int to) {
    long sum = 0;
    for (int i = from; hasSlantingBlanks && i < to; i++) {
      sum += characters.charAt(i) == LineOpportunity.NO_BREAK_SPACE ? slant[inlineAt[i]] : 0;
    }
    return sum;
  }

  /** Whether a line may end before the character at {@code index}. */
  LineOpportunity opportunity(int index) {
    if (opportunities == null) {
      opportunities = LineOpportunity.of(characters);
    }
    return opportunities[index];
  }

  /** {@code to}, or where the spaces before it begin. */
  int withoutSpaces(int from, int to) {
    int end = to;
    while (end > from && characters.charAt(end - 1) == ' ') {
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
    private final StringBuilder characters = new StringBuilder();
    private int[] inlineAt = new int[128];
    private int[] offsetAt = new int[128];
    private long[] widthBefore = new long[129];
    private final long[] slant;
    private boolean hasSlantingBlanks;
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
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        hasSlantingBlanks |= italic && c == LineOpportunity.NO_BREAK_SPACE;
        // A character of two UTF-16 units is a missing letter: one box for both.
        put(c, i, Character.isLowSurrogate(c) ? 0 : rounded(metrics.advance(c) * size));
      }
    }

    /** A twelfth of the line's height, in whole twips. */
    private static long slant(int size) {
      return Math.round(size * LineSpacing.SINGLE) / 12 * UNITS;
    }

    private static long rounded(int advanceTimesSize) {
      return (2L * UNITS * advanceTimesSize + FaceMetrics.EM) / (2 * FaceMetrics.EM);
    }

    private void put(char character, int offset, long width) {
      int at = characters.length();
      if (at == inlineAt.length) {
        inlineAt = Arrays.copyOf(inlineAt, 2 * at);
        offsetAt = Arrays.copyOf(offsetAt, 2 * at);
        widthBefore = Arrays.copyOf(widthBefore, 2 * at + 1);
      }
      characters.append(character);
      inlineAt[at] = current;
      offsetAt[at] = offset;
      widthBefore[at + 1] = widthBefore[at] + width;
    }
  }
}
