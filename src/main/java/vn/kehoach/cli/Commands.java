package vn.kehoach.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** All commands. */
record Commands(Console console) {

  /** In the order of the help text. */
  static final List<String> NAMES = List.of("render", "check", "preview", "issue", "explain", "derive", "status",
      "sync", "rollup", "new", "templates", "schema", "completion");

  /** The program itself, before any command. */
  static final String PROGRAM = "kehoach";

  /**
   * The command line of the command named by the first word, without the surrounding program, which takes a moment to
   * set up; {@code null} if the word is not a command.
   */
  @Nullable CommandLine alone(List<String> words) {
    if (words.isEmpty() || !NAMES.contains(words.get(0))) {
      return null;
    }
    Command command = named(words.get(0));
    return command.arguments().line(command).setCommandName(PROGRAM + " " + words.get(0));
  }

  /** Whether this is the command line of the program itself. */
  static boolean isProgram(CommandLine line) {
    return line.getCommandName().equals(PROGRAM);
  }

  /** The command line of one command, as part of the program. */
  CommandLine line(String name) {
    return line(List.of(name)).getSubcommands().get(name);
  }

  /** The command line of the program with all commands. */
  CommandLine line() {
    return line(NAMES);
  }

  /**
   * The command line of the program with only those commands that occur among the words: setting up the others takes
   * time too.
   */
  CommandLine line(List<String> words) {
    Arguments program = new Arguments();
    CommandLine line = program.line(PROGRAM);
    line.setCommandName(PROGRAM);
    for (String name : NAMES) {
      if (words.contains(name)) {
        Command command = named(name);
        line.addSubcommand(name, command.arguments().partOf(program).line(command));
      }
    }
    return line;
  }

  private Command named(String name) {
    return switch (name) {
      case "render" -> new RenderCommand(console);
      case "check" -> new CheckCommand(console);
      case "preview" -> new PreviewCommand(console);
      case "issue" -> new IssueCommand(console);
      case "explain" -> new ExplainCommand(console);
      case "derive" -> new DeriveCommand(console);
      case "status" -> new StatusCommand(console);
      case "sync" -> new SyncCommand(console);
      case "rollup" -> new RollupCommand(console);
      case "new" -> new NewCommand(console);
      case "templates" -> new TemplatesCommand(console);
      case "schema" -> new SchemaCommand(console);
      case "completion" -> new CompletionCommand(console);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
