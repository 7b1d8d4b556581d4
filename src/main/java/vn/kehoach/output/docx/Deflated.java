package vn.kehoach.output.docx;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import vn.kehoach.output.Deflate;

/**
 * A compressed file, ready to be an entry of a ZIP.
 *
 * @param sum CRC-32 of the uncompressed bytes
 */
record Deflated(byte[] plain, byte[] bytes, int sum) {

  /** The cache size for parts that are the same in all documents of a run, such as styles and settings. */
  private static final int MOST = 64;

  private static final Map<Integer, Deflated> SHARED = new ConcurrentHashMap<>();

  static Deflated of(byte[] plain) {
    return pack(plain, sum(plain));
  }

  /** The same, cached for content that other documents are likely to share. */
  static Deflated shared(byte[] plain) {
    int sum = sum(plain);
    Deflated known = SHARED.get(sum);
    if (known != null && Arrays.equals(known.plain, plain)) {
      return known;
    }
    Deflated packed = pack(plain, sum);
    if (SHARED.size() < MOST) {
      SHARED.put(sum, packed);
    }
    return packed;
  }

  private static Deflated pack(byte[] plain, int sum) {
    return new Deflated(plain, Deflate.raw(plain), sum);
  }

  private static int sum(byte[] plain) {
    CRC32 sum = new CRC32();
    sum.update(plain);
    return (int) sum.getValue();
  }
}
