package vn.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Standard output whose reader may close it early ({@code | head}): the rest of the output is then silently dropped, as
 * usual for a command line program. Other failures, such as a full disk, are thrown to the caller.
 */
final class StandardOutput extends FilterOutputStream {

  /** Messages of Windows for a closed pipe, which may claim to have a position. */
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

  /** A file or device has a position, a pipe does not; the error message on Unix depends on the user's language. */
  private boolean isPipe() {
    try {
      file.getChannel().position();
      return false;
    } catch (IOException none) {
      return true;
    }
  }
}
