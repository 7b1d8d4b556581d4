package vn.kehoach.template;

import java.io.IOException;
import java.io.Writer;

/** Receives the output of a template, up to a limit that no document reaches. */
final class BoundedWriter extends Writer {

  /**
   * The limit in characters; a plan of a thousand pages has about 5 million. With little memory, what can still be
   * turned into a document.
   */
  static final int MOST = (int) Math.min(32 * 1024 * 1024, Runtime.getRuntime().maxMemory() / 16);

  /** The limit was exceeded. */
  static final class TooMuch extends IOException {
    TooMuch() {
      super("more than " + MOST + " characters");
    }
  }

  private final StringBuilder printed = new StringBuilder(1 << 14);
  private long expected;

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    makeRoom(length);
    printed.append(buffer, offset, length);
  }

  @Override
  public void write(String words, int offset, int length) throws IOException {
    makeRoom(length);
    printed.append(words, offset, offset + length);
  }

  /** Counts a text that will later replace the mark that is printed. */
  void expect(String words) {
    expected += words.length();
  }

  private void makeRoom(int length) throws TooMuch {
    if (printed.length() + expected + length > MOST) {
      throw new TooMuch();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return printed.toString();
  }
}
