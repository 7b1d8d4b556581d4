package vn.kehoach.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * The runs that {@code bin/kehoach-warm} records to learn which classes to put into Java's class archive. One run of
 * the program renders all examples and a newly made plan, checks a faulty draft with all report formats, derives plans
 * from a parent plan, explains a rule and prints help. It runs in {@code lib/}, next to the examples and the draft.
 */
final class Rehearsal {

  private static final String DRAFT = "../bin/warm.yaml";

  private Rehearsal() {}

  /**
   * Returns the exit code.
   *
   * @param folder the folder for the documents
   */
  static int run(PrintStream said, String folder) {
    List<List<String>> commands = List.of(
        List.of("render", "../examples", "-o", folder),
        List.of("render", "../examples/xa/ke-hoach.yaml", "-o", folder + "/xa"),
        List.of("check", DRAFT),
        List.of("check", "--format", "json", DRAFT),
        List.of("check", "--format", "sarif", DRAFT),
        List.of("derive", "../examples/phan-cap/ke-hoach.yaml", "--units", "../examples/phan-cap/don-vi.csv",
            "--recipe", "../examples/phan-cap/cong-thuc.yaml", "-o", folder + "/phan-cap"),
        List.of("explain", "form/symbol-with-spaces"),
        List.of("--help"),
        List.of("--version"));
    for (List<String> words : commands) {
      int code = Main.run(InputStream.nullInputStream(), said, said, false, words.toArray(String[]::new));
      if (code > ExitCode.PROBLEMS) {
        return code;
      }
    }
    return ExitCode.OK;
  }
}
