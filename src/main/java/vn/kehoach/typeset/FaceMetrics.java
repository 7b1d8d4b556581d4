package vn.kehoach.typeset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The letter widths of one font file, read from the tables cmap, hhea, hmtx and head of a TrueType file, for characters
 * of the Basic Multilingual Plane (plans use no others).
 */
final class FaceMetrics {

  /** Widths are in this fraction of the font size, the grid of Times New Roman and fonts with the same metrics. */
  static final int EM_BITS = 11;

  static final int EM = 1 << EM_BITS;

  /** The extension of the file next to a bundled font that contains its widths, written by the build. */
  static final String ENDING = ".widths";

  /** Latin letters and punctuation are all below this limit; their widths are cached. */
  static final int FEW = 0x2200;

  private static final char MISSING = 0xFFFF;

  /** Widths are looked up by the high byte of a character, then by its low byte. */
  private static final int PAGE = 1 << 8;

  private static final int LETTERS = 0x10000;

  private static final int TTC = 0x74746366;

  /** The index of the width of the empty box, after the index of pages. */
  private static final int BOX = PAGE;
  private static final int WIDEST = PAGE + 1;
  private static final int EMPTY = PAGE + 2;

  /**
   * The index of pages (pointing to an empty page if the font has none of its characters), the width of the empty box,
   * the largest width, and the pages.
   */
  private final char[] pages;

  private final Map<Integer, LetterWidths> sizes = new ConcurrentHashMap<>();

  private FaceMetrics(char[] pages) {
    this.pages = pages;
  }

  boolean has(int codePoint) {
    return find(codePoint) != MISSING;
  }

  /**
   * The advance width of a character in 1/{@value #EM} of the font size; that of the empty box if the font lacks it.
   */
  int advance(int codePoint) {
    char advance = find(codePoint);
    return advance == MISSING ? pages[BOX] : advance;
  }

  /** The advance width of the widest character. */
  int widest() {
    return pages[WIDEST];
  }

  /** The widths in one font size, given in twips. */
  LetterWidths widths(int size) {
    return sizes.computeIfAbsent(size, any -> new LetterWidths(this, size));
  }

  private char find(int codePoint) {
    return codePoint < LETTERS ? pages[pages[codePoint >> 8] + (codePoint & 0xFF)] : MISSING;
  }

  static FaceMetrics read(byte[] file) {
    return new Reader(file).read();
  }

  /**
   * @param advances widths by character
   * @param fallback the width of the empty box
   */
  private static FaceMetrics of(char[] advances, int fallback) {
    char[] empty = new char[PAGE];
    Arrays.fill(empty, MISSING);
    CharBuffer pages = CharBuffer.allocate(EMPTY + PAGE + LETTERS);
    pages.position(BOX).put((char) fallback).put((char) widest(advances, fallback)).put(empty);
    for (int page = 0; page < PAGE; page++) {
      char[] letters = Arrays.copyOfRange(advances, page * PAGE, (page + 1) * PAGE);
      if (Arrays.equals(letters, empty)) {
        pages.put(page, (char) EMPTY);
      } else {
        pages.put(page, (char) pages.position()).put(letters);
      }
    }
    return new FaceMetrics(Arrays.copyOf(pages.array(), pages.position()));
  }

  private static int widest(char[] advances, int fallback) {
    int widest = fallback;
    for (char advance : advances) {
      widest = advance == MISSING ? widest : Math.max(widest, advance);
    }
    return widest;
  }

  byte[] pack() {
    ByteBuffer packed = ByteBuffer.allocate(2 * pages.length);
    packed.asCharBuffer().put(pages);
    return packed.array();
  }

  static FaceMetrics unpack(byte[] packed) {
    char[] pages = new char[packed.length / 2];
    ByteBuffer.wrap(packed).asCharBuffer().get(pages);
    return new FaceMetrics(pages);
  }

  /** Reads the tables; offsets are counted from the start of the file. */
  private static final class Reader {

    private final byte[] file;
    private final int font;
    private final char[] advances = new char[LETTERS];
    private int unitsPerEm;
    private int metricsCount;
    private int metrics;

    Reader(byte[] file) {
      this.file = file;
      // A collection (.ttc) begins with the offsets of its fonts; the first is the regular one.
      this.font = at(0) == TTC ? at(12) : 0;
    }

    FaceMetrics read() {
      unitsPerEm = unsigned(table("head") + 18);
      metricsCount = unsigned(table("hhea") + 34);
      metrics = table("hmtx");
      Arrays.fill(advances, MISSING);
      readSegments(unicodeMap());
      return of(advances, advanceOf(0));
    }

    private int table(String tag) {
      int count = unsigned(font + 4);
      for (int i = 0; i < count; i++) {
        int entry = font + 12 + 16 * i;
        if (at(entry) == tagValue(tag)) {
          return at(entry + 8);
        }
      }
      throw new IllegalStateException("no table " + tag + " in the font file");
    }

    private static int tagValue(String tag) {
      return tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
    }

    /** The subtable for Windows and Unicode (3, 1) in format 4, which every font of this kind has. */
    private int unicodeMap() {
      int cmap = table("cmap");
      int count = unsigned(cmap + 2);
      for (int i = 0; i < count; i++) {
        int record = cmap + 4 + 8 * i;
        int subtable = cmap + at(record + 4);
        if (unsigned(record) == 3 && unsigned(record + 2) == 1 && unsigned(subtable) == 4) {
          return subtable;
        }
      }
      throw new IllegalStateException("no Unicode map in the font file");
    }

    private void readSegments(int subtable) {
      int doubled = unsigned(subtable + 6);
      int ends = subtable + 14;
      int starts = ends + doubled + 2;
      int deltas = starts + doubled;
      int ranges = deltas + doubled;
      for (int i = 0; i < doubled; i += 2) {
        int last = unsigned(ends + i);
        for (int c = unsigned(starts + i); c <= last && c != 0xFFFF; c++) {
          put(c, glyph(c, unsigned(starts + i), unsigned(deltas + i), ranges + i));
        }
      }
    }

    private int glyph(int c, int start, int delta, int range) {
      int offset = unsigned(range);
      if (offset == 0) {
        return c + delta & 0xFFFF;
      }
      int glyph = unsigned(range + offset + 2 * (c - start));
      return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    private void put(int c, int glyph) {
      if (glyph != 0) {
        advances[c] = (char) advanceOf(glyph);
      }
    }

    /** Glyphs after the last entry of the table share its width. */
    private int advanceOf(int glyph) {
      int width = unsigned(metrics + 4 * Math.min(glyph, metricsCount - 1));
      return unitsPerEm == EM ? width : Math.round((float) width * EM / unitsPerEm);
    }

    private int unsigned(int offset) {
      return (file[offset] & 0xFF) << 8 | file[offset + 1] & 0xFF;
    }

    private int at(int offset) {
      return unsigned(offset) << 16 | unsigned(offset + 2);
    }
  }
}
