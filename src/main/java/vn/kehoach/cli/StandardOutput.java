package vn.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Standard output, where a reader may close its end ({@code | head}): it has read what it wanted, and the rest goes
 * nowhere without a word, as for any program. Other failures, a full disk say, are the caller's.
 */
final class StandardOutput extends FilterOutputStream {

  /** As Unix and Windows put it. */
  private static final List<String> CLOSED = List.of("Broken pipe", "pipe is being closed", "pipe has been ended");

  StandardOutput() {
    super(new FileOutputStream(FileDescriptor.out));
  }

  @Override
  public void write(int letter) throws IOException {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException failed) {
      if (CLOSED.stream().noneMatch(String.valueOf(failed.getMessage())::contains)) {
        throw failed;
      }
    }
  }
}
