package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.source.Language;

/** {@code kehoach new}: a plan to fill in. A file that is there is never overwritten. */
@Command(name = "new", versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "parameter.new")
  private @Nullable Path file;

  @Spec
  private CommandSpec spec;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (file != null && Files.exists(file)) {
      throw new UsageMistake.Wrong(spec.commandLine(),
          "Đã có “" + file + "”; kehoach new không ghi đè. Chọn tên khác, ví dụ kehoach new ke-hoach-moi.yaml.",
          "“" + file + "” is already there and is not overwritten. Choose another name.");
    }
    String plan = console.language() == Language.EN ? "/new/ke-hoach_en.yaml" : "/new/ke-hoach.yaml";
    new ShippedFile(plan).send(file, console, spec.commandLine());
    return ExitCode.OK;
  }
}
