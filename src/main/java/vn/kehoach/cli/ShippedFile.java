package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.OwnFile;

/** A bundled text file that is copied to a file of the user or to standard output. */
record ShippedFile(String name) {

  /**
   * @param target the file; {@code null} or {@code -} for standard output
   */
  void send(@Nullable Path target, Console console) {
    send(OwnFile.bytes(name), target, console);
  }

  static void send(byte[] bytes, @Nullable Path target, Console console) {
    if (target == null || target.toString().equals("-")) {
      console.out().write(bytes, 0, bytes.length);
      console.out().flush();
      return;
    }
    try {
      OutputFile.write(target, bytes);
    } catch (IOException failed) {
      throw new UsageMistake.Wrong(
          "Không ghi được " + target + ": " + failed.getMessage(),
          "Cannot write " + target + ": " + failed.getMessage());
    }
    console.say("đã ghi " + target, "wrote " + target);
  }
}
