package vn.kehoach.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kehoach completion}: a script with which bash and zsh complete our commands and options. */
@Command(name = "completion", versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Spec
  private CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("kehoach", spec.root().commandLine()));
    console.out().flush();
    return ExitCode.OK;
  }
}
