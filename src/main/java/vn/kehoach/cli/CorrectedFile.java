package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** Overwrites a plan with its fixed version: through links, with its byte order mark, completely or not at all. */
final class CorrectedFile {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private CorrectedFile() {}

  /**
   * Returns {@code false} with a problem, and leaves the file as it is, if it cannot be written or is no longer the one
   * {@code before} was read from.
   */
  static boolean write(Path file, Source before, Source after, Problems problems) {
    try {
      if (!Files.isRegularFile(file)) {
        // a pipe would be waited for without end
        throw new IOException("not a regular file");
      }
      if (replace(file.toRealPath(), before, after)) {
        return true;
      }
      problems.add(Problem.error("layout/changed-meanwhile", before.whole(),
              "tệp vừa bị chương trình khác thay đổi nên không ghi gì vào",
              "the file was just changed by another program, so nothing was written to it")
          .hint("lưu và đóng tệp trong trình soạn thảo rồi chạy lại",
              "save and close the file in the editor, then run the command again"));
    } catch (IOException failed) {
      problems.add(OutputFile.unwritable(file, before, failed)
          .hint("đóng tệp nếu đang mở, bỏ thuộc tính “chỉ đọc” của tệp rồi chạy lại",
              "close the file if it is open, make it writable, then run the command again"));
    }
    return false;
  }

  private static boolean replace(Path real, Source before, Source after) throws IOException {
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
