package vn.kehoach.output;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compression (RFC 1951) that gives the same bytes on every machine. Java's own leaves it to whatever zlib it was built
 * with, and several are about that compress differently: zlib, zlib-ng, Apple's. Repeated strings are found through a
 * hash of four bytes; one block with the fixed codes holds everything. As fast as zlib at level 4, a tenth larger.
 */
public final class Deflate {

  private static final int HASH_BITS = 14;
  private static final int HASH_FACTOR = 0x9E3779B1;
  private static final int FARTHEST = 1 << 15;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;

  /** How many earlier places are tried for each string. */
  private static final int TRIES = 8;

  private static final int END_OF_BLOCK = 256;

  private final byte[] data;
  private final int[] lastPlace = new int[1 << HASH_BITS];
  private final int[] placeBefore;
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

  /** As entries of a ZIP hold it. */
  public static byte[] raw(byte[] data) {
    return new Deflate(data, 0).compress(0);
  }

  /** As streams of a PDF hold it: between a header and a check sum (RFC 1950). */
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
    put(0b011, 3); // the last block, in the fixed codes
    int at = 0;
    while (at < data.length) {
      at += copyOrLiteral(at);
    }
    symbol(END_OF_BLOCK);
    put(0, 7);
    byte[] compressed = new byte[size + tail];
    System.arraycopy(out, 0, compressed, 0, size);
    return compressed;
  }

  /** Writes what stands at {@code at}, as a copy of what stood earlier if there is one; how many bytes that was. */
  private int copyOrLiteral(int at) {
    int length = SHORTEST - 1;
    int distance = 0;
    int most = Math.min(LONGEST, data.length - at);
    int place = most > SHORTEST ? remember(at) : -1;
    for (int tries = TRIES; place >= 0 && at - place <= FARTHEST && tries > 0 && length < most; tries--) {
      int same = data[place + length] == data[at + length] ? same(place, at, most) : 0;
      if (same > length) {
        length = same;
        distance = at - place;
      }
      place = placeBefore[place] - 1;
    }
    if (distance == 0) {
      symbol(data[at] & 0xFF);
      return 1;
    }
    copy(length, distance);
    for (int i = at + 1; i < Math.min(at + length, data.length - SHORTEST); i++) {
      remember(i);
    }
    return length;
  }

  /** Notes the string at {@code at}; where one of the same hash stood last, or -1. Places are kept counted from 1. */
  private int remember(int at) {
    int four = data[at] & 0xFF | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16 | data[at + 3] << 24;
    int hash = four * HASH_FACTOR >>> 32 - HASH_BITS;
    placeBefore[at] = lastPlace[hash];
    lastPlace[hash] = at + 1;
    return placeBefore[at] - 1;
  }

  private int same(int one, int other, int most) {
    int length = 0;
    while (length < most && data[one + length] == data[other + length]) {
      length++;
    }
    return length;
  }

  /** RFC 1951, 3.2.5: lengths and distances come in ranges that double, four and two codes to each. */
  private void copy(int length, int distance) {
    if (length == LONGEST) {
      symbol(285);
    } else {
      int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(length - SHORTEST));
      symbol(257 + 4 * extra + (length - SHORTEST >> extra));
      put(length - SHORTEST & (1 << extra) - 1, extra);
    }
    int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(distance - 1));
    put(Integer.reverse(2 * extra + (distance - 1 >> extra)) >>> 27, 5);
    put(distance - 1 & (1 << extra) - 1, extra);
  }

  /** RFC 1951, 3.2.6: the fixed codes. Codes are written from their highest bit. */
  private void symbol(int symbol) {
    if (symbol < 144) {
      put(Integer.reverse(0b00110000 + symbol) >>> 24, 8);
    } else if (symbol < 256) {
      put(Integer.reverse(0b110010000 + symbol - 144) >>> 23, 9);
    } else if (symbol < 280) {
      put(Integer.reverse(symbol - 256) >>> 25, 7);
    } else {
      put(Integer.reverse(0b11000000 + symbol - 280) >>> 24, 8);
    }
  }

  private void put(int value, int count) {
    bits |= (long) value << bitCount;
    bitCount += count;
    while (bitCount >= 8) {
      if (size == out.length) {
        out = Arrays.copyOf(out, 2 * size);
      }
      out[size++] = (byte) bits;
      bits >>>= 8;
      bitCount -= 8;
    }
  }
}
