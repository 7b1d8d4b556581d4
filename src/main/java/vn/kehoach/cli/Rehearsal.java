package vn.kehoach.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * What {@code bin/kehoach-warm} has Java watch, to learn which classes to keep ready: in one run of the program,
 * documents of all examples, one that is made anew, a draft that has something wrong with it (to be read by people, by
 * editors and by servers), the children of a parent plan, a page of the manual, and help. It stands in {@code lib/},
 * between the examples and the draft.
 */
final class Rehearsal {

  private static final String DRAFT = "../bin/warm.yaml";

  private Rehearsal() {}

  /** The exit code. {@code folder}: takes the documents. */
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
