package vn.kehoach.source;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A typed text: its value in Unicode NFC, and the position in the file of every character. Text made by the program
 * ({@link #of(String)}) has no position.
 *
 * <p>{@code offsets[first + i]} is the source offset of {@code value.charAt(i)}; one more entry marks the end. Parts of
 * a text share the offsets of the whole.
 */
public final class Text implements CharSequence {

  private final String value;
  private final @Nullable Source source;
  private final int[] offsets;
  private final int first;

  private Text(String value, @Nullable Source source, int[] offsets) {
    this(value, source, offsets, 0);
  }

  private Text(String value, @Nullable Source source, int[] offsets, int first) {
    this.value = value;
    this.source = source;
    this.offsets = offsets;
    this.first = first;
  }

  /** A text made by the program, from no file. */
  public static Text of(String value) {
    return new Text(nfc(value), null, new int[0]);
  }

  /** A range of a source, exactly as it is. */
  public static Text verbatim(Source source, int start, int end) {
    int[] offsets = new int[end - start + 1];
    Arrays.setAll(offsets, i -> start + i);
    return placed(source.text().substring(start, end), source, offsets);
  }

  /**
   * A text with an offset for each UTF-16 unit ({@code offsets} has one more entry than the value); converted to NFC.
   */
  public static Text placed(String value, Source source, int[] offsets) {
    if (offsets.length != value.length() + 1) {
      throw new IllegalArgumentException("offsets " + offsets.length + " for " + value.length() + " characters");
    }
    if (CommonLetters.only(value) || Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      return new Text(value, source, offsets);
    }
    return compose(value, source, offsets);
  }

  /** The same for text of {@linkplain CommonLetters common letters}, which is already in NFC. */
  static Text common(String value, Source source, int[] offsets) {
    return new Text(value, source, offsets);
  }

  private static Text compose(String value, Source source, int[] offsets) {
    StringBuilder composed = new StringBuilder(value.length());
    int[] places = new int[value.length() * 3 + 1];
    int from = 0;
    while (from < value.length()) {
      int to = from + Character.charCount(value.codePointAt(from));
      while (to < value.length() && continuesCluster(value.codePointAt(to))) {
        to += Character.charCount(value.codePointAt(to));
      }
      String cluster = nfc(value.substring(from, to));
      if (composed.length() + cluster.length() >= places.length) {
        places = Arrays.copyOf(places, places.length * 2 + cluster.length());
      }
      for (int i = 0; i < cluster.length(); i++) {
        places[composed.length() + i] = offsets[Math.min(from + i, to - 1)];
      }
      composed.append(cluster);
      from = to;
    }
    places[composed.length()] = offsets[value.length()];
    return new Text(composed.toString(), source, Arrays.copyOf(places, composed.length() + 1));
  }

  private static boolean continuesCluster(int codePoint) {
    int type = Character.getType(codePoint);
    boolean mark = type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
    boolean hangulJamo = codePoint >= 0x1160 && codePoint <= 0x11FF;
    return mark || hangulJamo;
  }

  private static String nfc(String value) {
    return CommonLetters.only(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFC);
  }

  public String value() {
    return value;
  }

  /** The letters of a text that may be absent; none where it is. */
  public static String valueOf(@Nullable Text text) {
    return text == null ? "" : text.value;
  }

  public @Nullable Source source() {
    return source;
  }

  /** The place of the whole text; {@code null} if it is from no file. */
  public @Nullable Span span() {
    return span(0, value.length());
  }

  /** The place of the whole text; {@code other} for words of our own. */
  public Span spanOr(Span other) {
    Span own = span();
    return own == null ? other : own;
  }

  /** The place of {@code value.substring(from, to)}; {@code null} if it is from no file. */
  public @Nullable Span span(int from, int to) {
    if (source == null) {
      return null;
    }
    int start = offset(from);
    int end = to > from ? Math.max(start, endOf(to - 1)) : start;
    return new Span(source, start, end);
  }

  private int endOf(int index) {
    int next = offset(index + 1);
    int end = offset(index) + 1;
    // An escape or a decomposed letter takes several characters; a line break after it is not part of it.
    while (end < next && !isBreak(end, next)) {
      end++;
    }
    return end;
  }

  private int offset(int index) {
    return offsets[first + index];
  }

  /** Whether a line ends here, or a backslash in double quotes continues it. */
  private boolean isBreak(int at, int next) {
    String raw = source == null ? "" : source.text();
    char here = raw.charAt(at);
    char then = here == '\\' && at + 1 < next ? raw.charAt(at + 1) : here;
    return then == '\n' || then == '\r';
  }

  public boolean isBlank() {
    return value.isBlank();
  }

  /** The text without leading and trailing white space. */
  public Text strip() {
    int from = 0;
    int to = value.length();
    while (from < to && Character.isWhitespace(value.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(value.charAt(to - 1))) {
      to--;
    }
    return subSequence(from, to);
  }

  @Override
  public Text subSequence(int from, int to) {
    if (from == 0 && to == value.length()) {
      return this;
    }
    return new Text(value.substring(from, to), source, offsets, first + from);
  }

  /** Another value of the same length with the same positions (for example, in another case). */
  public Text withValue(String other) {
    if (source == null) {
      return of(other);
    }
    if (other.length() == value.length()) {
      return new Text(other, source, offsets, first);
    }
    int[] places = new int[other.length() + 1];
    for (int i = 0; i < other.length(); i++) {
      places[i] = offset((int) ((long) i * value.length() / other.length()));
    }
    places[other.length()] = offset(value.length());
    return new Text(other, source, places);
  }

  /** This text followed by another; positions are kept if both come from the same source. */
  public Text plus(Text other) {
    if (source == null && other.source == null) {
      return of(value + other.value);
    }
    Source shared = source != null ? source : other.source;
    int[] places = new int[value.length() + other.value.length() + 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = i < value.length() ? placeOf(i, other) : other.placeOf(i - value.length(), this);
    }
    return new Text(value + other.value, shared, places);
  }

  private int placeOf(int index, Text neighbour) {
    if (source != null) {
      return offset(index);
    }
    return neighbour.offset(index == 0 ? neighbour.value.length() : 0);
  }

  /** This text and another after it; an empty one leaves nothing behind, not even its place. */
  public Text joined(Text after) {
    return length() == 0 ? after : after.length() == 0 ? this : plus(after);
  }

  /** Without {@code value.substring(from, to)}. */
  public Text without(int from, int to) {
    return subSequence(0, from).joined(subSequence(to, length()));
  }

  /** With other words for {@code value.substring(from, to)}, at the place of that part. */
  public Text replaced(int from, int to, String words) {
    return subSequence(0, from).joined(subSequence(from, to).withValue(words)).joined(subSequence(to, length()));
  }

  @Override
  public int length() {
    return value.length();
  }

  @Override
  public char charAt(int index) {
    return value.charAt(index);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
