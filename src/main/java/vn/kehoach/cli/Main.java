package vn.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SimpleTimeZone;
import java.util.TimeZone;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.kehoach.HeadStart;
import vn.kehoach.family.FailedFile;
import vn.kehoach.source.Language;

/** The main class of {@code kehoach}: turns every outcome into messages and an exit code. */
public final class Main {

  private static final Set<String> MAKES_DOCUMENTS = Set.of("render", "check", "derive", "issue", "preview");

  private Main() {}

  public static void main(String[] arguments) {
    // libraries write digits as the machine's language does: Arabic ones cannot stand in the syntax of a PDF
    Locale.setDefault(Locale.ENGLISH);
    String rehearsal = System.getProperty("kehoach.rehearsal");
    if (rehearsal != null || arguments.length > 0 && MAKES_DOCUMENTS.contains(arguments[0])) {
      // libraries ask for the time zone but no document depends on it, and finding it out makes Java read a file of all
      // time zones
      TimeZone.setDefault(new SimpleTimeZone(0, "UTC"));
      HeadStart.begin();
    }
    PrintStream out = new PrintStream(new StandardOutput(), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    boolean terminal = System.console() != null;
    int code = rehearsal != null ? Rehearsal.run(out, rehearsal) : run(System.in, out, err, terminal, arguments);
    out.flush();
    System.exit(code);
  }

  /** Runs the program and returns the exit code. */
  public static int run(InputStream in, PrintStream out, PrintStream err, boolean terminal, String... arguments) {
    Language language = language(arguments);
    boolean color = terminal && System.getenv("NO_COLOR") == null && !List.of(arguments).contains("--no-color");
    Console console = new Console(in, out, err, language, color);
    try {
      return printed(console, run(console, arguments));
    } catch (Exception | StackOverflowError | OutOfMemoryError fault) {
      return new Fault(console).explain(fault);
    }
  }

  /** A print stream hides its errors until asked; a truncated report must not pass for a complete one. */
  private static int printed(Console console, int code) {
    if (!console.out().checkError()) {
      return code;
    }
    console.say("Không ghi được hết ra đầu ra chuẩn; có lẽ đĩa đã đầy. Kết quả vừa in không trọn vẹn.",
        "Not all output could be written to standard output; the disk may be full. The printed output is incomplete.");
    return Math.max(code, ExitCode.PROBLEMS);
  }

  private static int run(Console console, String... arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("help")) {
      String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
      asked[asked.length - 1] = "--help";
      return run(console, asked);
    }
    List<String> words = List.of(arguments);
    Commands commands = new Commands(console);
    CommandLine alone = commands.alone(words);
    try {
      return answer(console, alone == null
          ? commands.line(words).parseArgs(arguments)
          : alone.parseArgs(words.subList(1, words.size()).toArray(String[]::new)));
    } catch (ParameterException mistake) {
      return new UsageMistake(console).explain(mistake);
    }
  }

  /** Help and version take precedence over everything else. */
  private static int answer(Console console, ParseResult words) throws Exception {
    for (CommandLine line : words.asCommandLineList()) {
      if (line.isUsageHelpRequested()) {
        console.out().print(new HelpText(console).of(line));
        return ExitCode.OK;
      }
      if (line.isVersionHelpRequested()) {
        console.out().println(Version.words());
        return ExitCode.OK;
      }
    }
    UsageMistake mistake = new UsageMistake(console);
    CommandLine line = (words.hasSubcommand() ? words.subcommand() : words).commandSpec().commandLine();
    if (Commands.isProgram(line)) {
      return mistake.noCommand();
    }
    try {
      return line.<Command>getCommand().call();
    } catch (UsageMistake.Wrong wrong) {
      return mistake.explain(wrong, line);
    } catch (FailedFile failed) {
      new Report(console).problems(List.of(failed.problem()));
      return ExitCode.PROBLEMS;
    }
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
}
