package vn.kehoach.cli;

import java.util.List;
import picocli.CommandLine;

/** All commands there are. */
record Commands(Console console) {

  /** In the order of the help. */
  static final List<String> NAMES = List.of("render", "check", "preview", "issue", "explain", "derive",
      "status", "sync", "rollup", "new", "templates", "schema", "completion");

  /** A line with every command. */
  CommandLine line() {
    return line(NAMES);
  }

  /** A line with those commands that are among the words: making the others takes a moment too. */
  CommandLine line(List<String> words) {
    CommandLine line = new Arguments().line("kehoach");
    line.setCommandName("kehoach");
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
