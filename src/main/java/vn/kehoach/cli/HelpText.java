package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import vn.kehoach.source.Language;

/** How a command is used: its words are read when somebody asks for them. */
record HelpText(Console console) {

  private static final int WIDTH = 100;

  /** What commands there are. */
  String ofAll() {
    return print(new Commands(console).line());
  }

  String of(CommandLine line) {
    return line.getParent() == null ? ofAll() : print(line);
  }

  private String print(CommandLine command) {
    command.setResourceBundle(words());
    command.setUsageHelpWidth(WIDTH);
    command.setUsageHelpAutoWidth(false);
    command.getCommandSpec().usageMessage().synopsisSubcommandLabel("COMMAND");
    return command.getUsageMessage(console.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
  }

  private ResourceBundle words() {
    String file = console.language() == Language.VI ? "help.properties" : "help_en.properties";
    try (Reader reader = new InputStreamReader(HelpText.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
