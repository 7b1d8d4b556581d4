package vn.kehoach.output;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compression (RFC 1951) that gives the same bytes on every machine. Java's own Deflater depends on the zlib it was
 * built with, and these (zlib, zlib-ng, Apple's) compress differently. Repetitions are found by a hash of four bytes;
 * everything is in one block with the fixed codes, because documents are small and speed matters.
 */
public final class Deflate {

  private static final int HASH_BITS = 14;
  private static final int HASH_FACTOR = 0x9E3779B1;
  private static final int FARTHEST = 1 << 15;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;

  /** The number of positions hashed at once; in small pieces, the JVM compiles the method earlier. */
  private static final int PIECE = 16;

  /** The number of earlier positions tried for each string. */
  private static final int TRIES = 4;

  /** In longer copies, only the last positions are remembered: what is repeated once is repeated as a whole again. */
  private static final int LONG = 32;
  private static final int LAST = 8;

  private static final int END_OF_BLOCK = 256;
  private static final int SYMBOLS = 288;

  /** RFC 1951, 3.2.6: the fixed codes, starting with the highest bit, above their number of bits. */
  private static final int[] CODES = new int[SYMBOLS];

  /** RFC 1951, 3.2.5: the same for the lengths of copies, in ranges that double in size, four codes per size. */
  private static final int[] LENGTHS = new int[LONGEST + 1];

  /** The codes of the ranges of distances, two per size. */
  private static final int[] DISTANCES = new int[30];

  /** The range of each distance up to {@link #NEAR}, then of every 128th. */
  private static final byte[] RANGES = new byte[512];
  private static final int NEAR = 256;
  private static final int STEP_BITS = 7;

  private static final int COUNT_BITS = 5;
  private static final int DISTANCE_BITS = 5;

  static {
    for (int symbol = 0; symbol < SYMBOLS; symbol++) {
      CODES[symbol] = symbol < 144 ? code(0b00110000 + symbol, 8)
          : symbol < 256 ? code(0b110010000 + symbol - 144, 9)
          : symbol < 280 ? code(symbol - 256, 7)
          : code(0b11000000 + symbol - 280, 8);
    }
    for (int length = SHORTEST; length < LONGEST; length++) {
      LENGTHS[length] = lengthCode(length - SHORTEST);
    }
    LENGTHS[LONGEST] = CODES[285];
    for (int range = 0; range < DISTANCES.length; range++) {
      DISTANCES[range] = Integer.reverse(range) >>> 32 - DISTANCE_BITS;
    }
    for (int more = 0; more < FARTHEST; more += more < NEAR ? 1 : 1 << STEP_BITS) {
      int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(more));
      RANGES[rangeIndex(more)] = (byte) (2 * extra + (more >> extra));
    }
  }

  private static int code(int bits, int count) {
    return Integer.reverse(bits) >>> 32 - count << COUNT_BITS | count;
  }

  private static int rangeIndex(int more) {
    return more < NEAR ? more : NEAR + (more >> STEP_BITS);
  }

  private static int lengthCode(int more) {
    int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(more));
    int code = CODES[257 + 4 * extra + (more >> extra)];
    int count = code & (1 << COUNT_BITS) - 1;
    return code + extra | (more & (1 << extra) - 1) << count + COUNT_BITS;
  }

  private final byte[] data;
  private final int[] lastPlace = new int[1 << HASH_BITS];
  private final int[] placeBefore;
  private int remembered;
  private byte[] out;
  private int size;
  private long bits;
  private int bitCount;

  private Deflate(byte[] data, int head) {
    this.data = data;
    this.placeBefore = new int[data.length];
    this.out = new byte[data.length / 4 + 64];
    this.size = head;
  }

  /** The format of entries in a ZIP file. */
  public static byte[] raw(byte[] data) {
    return new Deflate(data, 0).compress(0);
  }

  /** The format of streams in a PDF: with a header and a checksum (RFC 1950). */
  public static byte[] zlib(byte[] data) {
    byte[] out = new Deflate(data, 2).compress(4);
    Adler32 sum = new Adler32();
    sum.update(data);
    out[0] = 0x78;
    out[1] = 0x01;
    for (int i = 0; i < 4; i++) {
      out[out.length - 1 - i] = (byte) (sum.getValue() >> 8 * i);
    }
    return out;
  }

  private byte[] compress(int tail) {
    put(0b011, 3); // the last block, with fixed codes
    int at = 0;
    while (at < data.length) {
      while (remembered <= at) {
        rememberMore();
      }
      at += copyOrLiteral(at);
    }
    put(CODES[END_OF_BLOCK]);
    put(0, 7);
    flush();
    byte[] compressed = new byte[size + tail];
    System.arraycopy(out, 0, compressed, 0, size);
    return compressed;
  }

  /** Writes the data at {@code at}, as a copy of earlier data if possible; returns the number of bytes consumed. */
  private int copyOrLiteral(int at) {
    int most = Math.min(LONGEST, data.length - at);
    int length = SHORTEST - 1;
    int distance = 0;
    int farthest = at - FARTHEST;
    byte[] data = this.data;
    int[] placeBefore = this.placeBefore;
    // positions are counted from 1; 0 means none
    int place = placeBefore[at];
    for (int tries = TRIES; place > 0 && place > farthest && tries > 0 && length < most; tries--) {
      if (data[place - 1 + length] == data[at + length]) {
        int other = Arrays.mismatch(data, place - 1, place - 1 + most, data, at, at + most);
        int same = other < 0 ? most : other;
        if (same > length) {
          length = same;
          distance = at - place + 1;
        }
      }
      place = placeBefore[place - 1];
    }
    if (distance == 0) {
      put(CODES[data[at] & 0xFF]);
      return 1;
    }
    copy(length, distance);
    if (length > LONG) {
      remembered = Math.max(remembered, at + length - LAST);
    }
    return length;
  }

  /** For each position of the next piece, records the previous position with the same hash, counted from 1. */
  private void rememberMore() {
    int from = remembered;
    remembered += PIECE;
    int end = Math.min(remembered, data.length - SHORTEST);
    if (from >= end) {
      return;
    }
    byte[] data = this.data;
    int[] lastPlace = this.lastPlace;
    int[] placeBefore = this.placeBefore;
    int four = (data[from] & 0xFF) << 8 | (data[from + 1] & 0xFF) << 16 | data[from + 2] << 24;
    for (int at = from; at < end; at++) {
      four = four >>> 8 | data[at + 3] << 24;
      int hash = four * HASH_FACTOR >>> 32 - HASH_BITS;
      placeBefore[at] = lastPlace[hash];
      lastPlace[hash] = at + 1;
    }
  }

  private void copy(int length, int distance) {
    int code = LENGTHS[length];
    int count = code & (1 << COUNT_BITS) - 1;
    int more = distance - 1;
    int range = RANGES[rangeIndex(more)];
    int extra = range < 4 ? 0 : (range >> 1) - 1;
    int back = DISTANCES[range] | (more & (1 << extra) - 1) << DISTANCE_BITS;
    put(code >>> COUNT_BITS | back << count, count + DISTANCE_BITS + extra);
  }

  private void put(int code) {
    put(code >>> COUNT_BITS, code & (1 << COUNT_BITS) - 1);
  }

  private void put(int value, int count) {
    bits |= (long) value << bitCount;
    bitCount += count;
    makeRoom();
  }

  /** Makes room in the output buffer. */
  private void makeRoom() {
    if (bitCount >= 32) {
      flush();
    }
  }

  /** Writes all complete bytes. */
  private void flush() {
    if (size + 8 > out.length) {
      out = Arrays.copyOf(out, 2 * size + 8);
    }
    while (bitCount >= 8) {
      out[size++] = (byte) bits;
      bits >>>= 8;
      bitCount -= 8;
    }
  }
}
