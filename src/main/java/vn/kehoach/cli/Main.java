package vn.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.kehoach.HeadStart;
import vn.kehoach.source.Language;

/** {@code kehoach}: the list of commands, and one place that turns whatever happens into words and an exit code. */
@Command(name = "kehoach", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND",
    addMethodSubcommands = false)
public final class Main implements Runnable {

  private static final Set<String> MAKES_DOCUMENTS = Set.of("render", "check", "derive", "issue", "preview");

  @Mixin
  private GlobalOptions options;

  @Spec
  private CommandSpec spec;

  private Main() {}

  public static void main(String[] arguments) {
    if (arguments.length > 0 && MAKES_DOCUMENTS.contains(arguments[0])) {
      HeadStart.begin();
    }
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(System.in, out, err, System.console() != null, arguments);
    out.flush();
    System.exit(code);
  }

  /** A whole run; the exit code. */
  public static int run(InputStream in, PrintStream out, PrintStream err, boolean terminal, String... arguments) {
    Language language = language(arguments);
    boolean color = terminal && System.getenv("NO_COLOR") == null && !List.of(arguments).contains("--no-color");
    Console console = new Console(in, out, err, language, color);
    try {
      return commandLine(console, arguments).execute(arguments);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Fault(console).explain(fault);
    }
  }

  /** What each is made by: picocli takes a while to look at one, so one that is named is the only one it sees. */
  private static Map<String, Supplier<Object>> commands(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("render", () -> new RenderCommand(console));
    commands.put("check", () -> new CheckCommand(console));
    commands.put("preview", () -> new PreviewCommand(console));
    commands.put("issue", () -> new IssueCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("derive", () -> new DeriveCommand(console));
    commands.put("status", () -> new StatusCommand(console));
    commands.put("sync", () -> new SyncCommand(console));
    commands.put("rollup", () -> new RollupCommand(console));
    commands.put("new", () -> new NewCommand(console));
    commands.put("templates", () -> new TemplatesCommand(console));
    commands.put("schema", () -> new SchemaCommand(console));
    commands.put("completion", () -> new CompletionCommand(console, () -> line(commands(console))));
    return commands;
  }

  private static CommandLine line(Map<String, Supplier<Object>> commands) {
    CommandLine line = new CommandLine(new Main());
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line;
  }

  private static CommandLine commandLine(Console console, String[] arguments) {
    Map<String, Supplier<Object>> commands = commands(console);
    String first = arguments.length == 0 ? "" : arguments[0];
    commands.keySet().retainAll(commands.containsKey(first) ? Set.of(first) : commands.keySet());
    CommandLine line = line(commands);
    ResourceBundle help = ResourceBundle.getBundle(
        "vn.kehoach.cli.help",
        console.language() == Language.VI ? Locale.ROOT : Locale.ENGLISH,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    line.setResourceBundle(help);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(
        console.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.setUsageHelpAutoWidth(false);
    line.setAbbreviatedOptionsAllowed(false);
    line.setParameterExceptionHandler(new UsageMistake(console));
    line.setExecutionExceptionHandler((fault, command, parsed) -> new Fault(console).explain(fault));
    return line;
  }

  private static Language language(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      boolean english = arguments[i].equals("--lang=en")
          || arguments[i].equals("--lang") && i + 1 < arguments.length && arguments[i + 1].equals("en");
      if (english) {
        return Language.EN;
      }
    }
    return Language.VI;
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
