package vn.kehoach.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much of a workbook is taken in, all its parts together. A few kilobytes unpack to gigabytes, and the archive lies
 * about it; one long string is shown by a million cells. What is taken costs a dozen times as much as cells with
 * places.
 */
final class Allowance {

  private static final long MOST = 256L * 1024 * 1024;
  private static final int SHARE_OF_MEMORY = 16;

  private long left = Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);

  boolean isExceeded() {
    return left < 0;
  }

  /** So much more is taken. */
  void take(long size) throws IOException {
    left -= size;
    if (isExceeded()) {
      throw exceeded();
    }
  }

  /** It is too much, whatever was taken. */
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
