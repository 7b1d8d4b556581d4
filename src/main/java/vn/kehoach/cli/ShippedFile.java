package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.OwnFile;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** A bundled text file that is copied to a file of the user or to standard output. */
record ShippedFile(String name) {

  /**
   * @param target the file; {@code null} or {@code -} for standard output
   */
  int send(@Nullable Path target, Console console) {
    return send(OwnFile.bytes(name), target, console);
  }

  /** Returns the exit code. */
  static int send(byte[] bytes, @Nullable Path target, Console console) {
    if (target == null || target.toString().equals("-")) {
      console.out().write(bytes, 0, bytes.length);
      console.out().flush();
      return ExitCode.OK;
    }
    if (Files.isDirectory(target)) {
      throw new UsageMistake.Wrong("“" + target + "” là một thư mục; hãy ghi tên một tệp.",
          "“" + target + "” is a folder; give the name of a file.");
    }
    Problems problems = new Problems();
    if (!OutputFile.write(Map.of(target, bytes), new Source(target.toString(), ""), problems)) {
      new Report(console).problems(problems.inFileOrder());
      return ExitCode.PROBLEMS;
    }
    console.say("đã ghi " + target, "wrote " + target);
    return ExitCode.OK;
  }
}
