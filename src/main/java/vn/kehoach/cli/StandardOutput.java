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

  /** As Windows puts it, where a pipe may claim that it has a place to write at. */
  private static final List<String> CLOSED = List.of("pipe is being closed", "pipe has been ended");

  private final FileOutputStream file;

  StandardOutput() {
    this(new FileOutputStream(FileDescriptor.out));
  }

  private StandardOutput(FileOutputStream file) {
    super(file);
    this.file = file;
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
      if (!isPipe() && CLOSED.stream().noneMatch(String.valueOf(failed.getMessage())::contains)) {
        throw failed;
      }
    }
  }

  /** A file or a device has a place to write at, a pipe has none; what failed, Unix says in the user's language. */
  private boolean isPipe() {
    try {
      file.getChannel().position();
      return false;
    } catch (IOException none) {
      return true;
    }
  }
}
