package vn.kehoach.cli;

import picocli.AutoComplete;

/** {@code kehoach completion}: prints a script with which bash and zsh complete commands and options. */
final class CompletionCommand implements Command {

  private final Console console;
  private final Arguments arguments = new Arguments();

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash(Commands.PROGRAM, new Commands(console).line()));
    console.out().flush();
    return ExitCode.OK;
  }
}
