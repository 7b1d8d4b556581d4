package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.Source;

/** Overwrites a plan with its fixed version: through links, with its byte order mark, completely or not at all. */
final class MendedFile {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private MendedFile() {}

  /** Returns {@code false} and writes nothing if the file is no longer the one {@code before} was read from. */
  static boolean write(Path file, Source before, Source after) throws IOException {
    Path real = file.toRealPath();
    byte[] now = Files.readAllBytes(real);
    byte[] old = before.text().getBytes(StandardCharsets.UTF_8);
    boolean marked = Arrays.equals(now, 0, Math.min(now.length, MARK.length), MARK, 0, MARK.length);
    if (!Arrays.equals(now, marked ? MARK.length : 0, now.length, old, 0, old.length)) {
      return false;
    }
    byte[] words = after.text().getBytes(StandardCharsets.UTF_8);
    byte[] bytes = marked ? Arrays.copyOf(MARK, MARK.length + words.length) : words;
    if (marked) {
      System.arraycopy(words, 0, bytes, MARK.length, words.length);
    }
    OutputFile.write(real, bytes);
    return true;
  }
}
