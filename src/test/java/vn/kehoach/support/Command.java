package vn.kehoach.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.kehoach.cli.Main;

/** One run of the program: its arguments, output and exit code. */
public record Command(String line, int exitCode, byte[] outBytes, String err) {

  /** Runs with empty standard input. */
  public static Command run(String... arguments) {
    return runOn("", arguments);
  }

  public static Command runOn(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        arguments);
    return new Command("kehoach " + String.join(" ", Arrays.asList(arguments)), code, out.toByteArray(),
        err.toString(StandardCharsets.UTF_8));
  }

  public String out() {
    return new String(outBytes, StandardCharsets.UTF_8);
  }

  /** Everything, for the message of a failed assertion. */
  @Override
  public String toString() {
    return line + "\n-> " + exitCode + "\n-- out\n" + out() + "\n-- err\n" + err;
  }
}
