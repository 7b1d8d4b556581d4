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
 * The text of one paragraph in a row, with measured letters, before it is broken into lines. Widths are in sixths of a
 * twip, and the width of each letter is rounded: LibreOffice measures on a device with 8640 dots per inch, and a line
 * fits if the sum of its letters does.
 */
final class Strip {

  static final int UNITS = 6;

  private final List<Inline> inlines;
  private final char[] letters;
  private final int length;

  /** Where each inline begins. */
  private final int[] starts;

  private final long[] widthBefore;
  private final long[] slant;
  private final boolean hasSlantingBlanks;
  private final boolean hasBreaks;
  private final long mostSlant;
  private final long wideSpace;

  /** Before which characters a line was broken. */
  private final List<Integer> broken = new ArrayList<>();

  private Strip(List<Inline> inlines, Measuring measured) {
    this.inlines = inlines;
    this.letters = measured.letters;
    this.length = measured.length;
    this.starts = measured.starts;
    this.widthBefore = measured.widthBefore;
    this.slant = measured.slant;
    this.hasSlantingBlanks = measured.hasSlantingBlanks;
    this.hasBreaks = measured.hasBreaks;
    this.mostSlant = measured.mostSlant;
    this.wideSpace = units(measured.style.size()) * 9 / 20;
  }

  static Strip of(List<Inline> inlines, Style style, TypefaceMetrics face) {
    Measuring measuring = new Measuring(style, face, inlines);
    for (int i = 0; i < inlines.size(); i++) {
      measuring.begin(i);
      inlines.get(i).accept(measuring);
    }
    return new Strip(inlines, measuring);
  }

  static long units(Length length) {
    return (long) length.twips() * UNITS;
  }

  /** Rounded to the nearest twip. */
  static Length length(long units) {
    return new Length((int) Math.floorDiv(units + UNITS / 2, UNITS));
  }

  /** Rounded up to the next twip. */
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

  /** The position of the next forced break, or the end. */
  int breakFrom(int from) {
    int at = hasBreaks ? from : length;
    while (at < length && letters[at] != '\n') {
      at++;
    }
    return at;
  }

  long width(int from, int to) {
    return widthBefore[to] - widthBefore[from];
  }

  /**
   * The width needed by a line with these characters: without trailing spaces, but including the space that LibreOffice
   * (in the mode of Word 2013 and later) leaves after an italic last letter and after each italic no-break space, which
   * it sets separately.
   */
  long need(int from, int to) {
    int end = withoutSpaces(from, to);
    if (end == from || mostSlant == 0) {
      return width(from, end);
    }
    return width(from, end) + slantOfBlanks(from, end - 1) + slant[inlineAt(end - 1)];
  }

  /** Whether the {@linkplain #need needed width} of a line is certainly available. */
  boolean fits(int from, int to, long room) {
    return !hasSlantingBlanks && width(from, to) + mostSlant <= room;
  }

  /** How far a line certainly fits, together with every shorter one; see {@link #need}. */
  int withEase(int from, int to, long room) {
    long limit = widthBefore[from] + room - mostSlant;
    int low = from;
    int high = hasSlantingBlanks ? from : to;
    while (low < high) {
      int middle = low + high + 1 >> 1;
      if (widthBefore[middle] <= limit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private long slantOfBlanks(int from, int to) {
    long sum = 0;
    for (int i = from; hasSlantingBlanks && i < to; i++) {
      sum += letters[i] == LineOpportunity.NO_BREAK_SPACE ? slant[inlineAt(i)] : 0;
    }
    return sum;
  }

  /** Whether a line may end before the character at {@code index}. */
  LineOpportunity opportunity(int index) {
    return LineOpportunity.before(letters, index);
  }

  /** {@code to} without the spaces before it. */
  int withoutSpaces(int from, int to) {
    int end = to;
    while (end > from && letters[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  /** How much wider than usual the spaces of a line become at most without catching the eye. */
  long wideSpace() {
    return wideSpace;
  }

  /** Ends a line before the character at {@code at}. */
  void breakLine(int at) {
    broken.add(at);
  }

  /** The inlines with the lines that were {@linkplain #breakLine broken}. */
  List<Inline> content() {
    if (broken.isEmpty()) {
      return inlines;
    }
    List<Inline> content = new ArrayList<>();
    int from = 0;
    for (int at : broken) {
      content.addAll(slice(from, at));
      content.add(new Inline.Break());
      from = at;
    }
    content.addAll(slice(from, length));
    return content;
  }

  /** The inlines of a range of characters; cut texts keep their places. */
  List<Inline> slice(int from, int to) {
    List<Inline> parts = new ArrayList<>();
    int start = from;
    while (start < to) {
      int inline = inlineAt(start);
      int end = inline + 1 < starts.length ? Math.min(to, starts[inline + 1]) : to;
      parts.add(part(inline, start, end));
      start = end;
    }
    return parts;
  }

  /** The index of the inline of a character: the last one that begins at or before it. */
  private int inlineAt(int index) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = low + high + 1 >> 1;
      if (starts[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private Inline part(int inline, int start, int end) {
    Inline whole = inlines.get(inline);
    return whole instanceof Inline.Words words
        ? new Inline.Words(words.text().subSequence(start - starts[inline], end - starts[inline]), words.emphasis())
        : whole;
  }

  /** The place of the text typed there, or nearby; {@code null} if no text was typed. */
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

  /** Appends one inline after another. */
  private static final class Measuring implements Inline.Visitor<@Nullable Void> {

    private final Style style;
    private final TypefaceMetrics face;
    private final int[] starts;
    private char[] letters;
    private int length;
    private long[] widthBefore;
    private final long[] slant;
    private boolean hasSlantingBlanks;
    private boolean hasBreaks;
    private long mostSlant;
    private int current;

    Measuring(Style style, TypefaceMetrics face, List<Inline> inlines) {
      this.style = style;
      this.face = face;
      this.starts = new int[inlines.size()];
      this.slant = new long[inlines.size()];
      int room = room(inlines);
      this.letters = new char[room];
      this.widthBefore = new long[room + 1];
    }

    /** An estimate of the number of letters. */
    private static int room(List<Inline> inlines) {
      int room = 0;
      for (Inline inline : inlines) {
        room += inline instanceof Inline.Words words ? words.text().length() : 8;
      }
      return room;
    }

    void begin(int inline) {
      current = inline;
      starts[inline] = length;
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
      letters[length++] = '\n';
      widthBefore[length] = widthBefore[length - 1];
      hasBreaks = true;
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
      int size = (emphasis.superscript() ? style.superscriptSize() : style.size()).twips();
      slant[current] = italic ? slant(size) : 0;
      mostSlant = Math.max(mostSlant, slant[current]);
      String words = text.value();
      int end = length + words.length();
      makeRoom(words.length());
      words.getChars(0, words.length(), letters, length);
      face.widths(Variant.of(bold, italic), size).addUp(letters, length, end, widthBefore);
      length = end;
      hasBreaks |= words.indexOf('\n') >= 0;
      hasSlantingBlanks |= italic && words.indexOf(LineOpportunity.NO_BREAK_SPACE) >= 0;
    }

    /** A twelfth of the line height, in whole twips. */
    private static long slant(int size) {
      return Math.round(size * LineSpacing.SINGLE) / 12 * UNITS;
    }

    private void makeRoom(int more) {
      if (length + more > letters.length) {
        int size = 2 * (length + more);
        letters = Arrays.copyOf(letters, size);
        widthBefore = Arrays.copyOf(widthBefore, size + 1);
      }
    }
  }
}
