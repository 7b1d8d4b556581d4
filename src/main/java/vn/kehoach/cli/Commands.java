package vn.kehoach.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** All commands there are. */
record Commands(Console console) {

  /** In the order of the help. */
  static final List<String> NAMES = List.of("render", "check", "preview", "issue", "explain", "derive", "status",
      "sync", "rollup", "new", "templates", "schema", "completion");

  /** The program itself, in front of any command. */
  static final String PROGRAM = "kehoach";

  /**
   * A line for the command that the first of the words names, without the program around it: to make that takes a
   * moment too. {@code null}: it names none.
   */
  @Nullable CommandLine alone(List<String> words) {
    if (words.isEmpty() || !NAMES.contains(words.get(0))) {
      return null;
    }
    Command command = named(words.get(0));
    return command.arguments().line(command).setCommandName(PROGRAM + " " + words.get(0));
  }

  /** Whether it is the program's, with commands or without. */
  static boolean isProgram(CommandLine line) {
    return line.getCommandName().equals(PROGRAM);
  }

  /** The line of one command, as the program has it. */
  CommandLine line(String name) {
    return line(List.of(name)).getSubcommands().get(name);
  }

  /** A line with every command. */
  CommandLine line() {
    return line(NAMES);
  }

  /** A line with those commands that are among the words: making the others takes a moment too. */
  CommandLine line(List<String> words) {
    CommandLine line = new Arguments().line(PROGRAM);
    line.setCommandName(PROGRAM);
    for (String name : NAMES) {
      if (words.contains(name)) {
        Command command = named(name);
        line.addSubcommand(name, command.arguments().line(command));
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
