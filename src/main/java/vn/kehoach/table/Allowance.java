package vn.kehoach.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Limits how much of a workbook is read, counted over all its parts: a few kilobytes may unpack to gigabytes, the
 * archive may state wrong sizes, and a million cells may share one long string. In memory, cells with their places need
 * about twelve times what is counted.
 */
final class Allowance {

  private static final long MOST = 256L * 1024 * 1024;
  private static final int SHARE_OF_MEMORY = 16;

  private long left = Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);

  boolean isExceeded() {
    return left < 0;
  }

  /** Counts what was read. */
  void take(long size) throws IOException {
    left -= size;
    if (isExceeded()) {
      throw exceeded();
    }
  }

  /** The exception for a workbook that is too large, whatever was counted. */
  IOException exceeded() {
    left = -1;
    return new IOException("the workbook is too large");
  }

  InputStream over(InputStream part) {
    return new FilterInputStream(part) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        take(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        take(Math.max(read, 0));
        return read;
      }
    };
  }
}
