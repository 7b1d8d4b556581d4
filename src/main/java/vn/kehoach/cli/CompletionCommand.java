package vn.kehoach.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kehoach completion}: a script with which bash and zsh complete our commands and options. */
@Command(name = "completion", versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<CommandLine> everything;

  @Mixin
  private GlobalOptions options;

  /** {@code everything}: a command line with all commands, not only the one that was named. */
  CompletionCommand(Console console, Supplier<CommandLine> everything) {
    this.console = console;
    this.everything = everything;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("kehoach", everything.get()));
    console.out().flush();
    return ExitCode.OK;
  }
}
