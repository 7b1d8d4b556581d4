package vn.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.kehoach.source.Language;

/** {@code kehoach}: the list of commands, and one place that turns whatever happens into words and an exit code. */
@Command(name = "kehoach", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  @Mixin
  private GlobalOptions options;

  @Spec
  private CommandSpec spec;

  private Main() {}

  public static void main(String[] arguments) {
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
      return commandLine(console).execute(arguments);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Fault(console).explain(fault);
    }
  }

  private static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new Main())
        .addSubcommand("render", new RenderCommand(console))
        .addSubcommand("check", new CheckCommand(console))
        .addSubcommand("explain", new ExplainCommand(console))
        .addSubcommand("derive", new DeriveCommand(console))
        .addSubcommand("status", new StatusCommand(console))
        .addSubcommand("sync", new SyncCommand(console))
        .addSubcommand("rollup", new RollupCommand(console))
        .addSubcommand("templates", new TemplatesCommand(console));
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
