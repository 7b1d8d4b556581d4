package vn.kehoach.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import vn.kehoach.source.Language;
import vn.kehoach.source.OwnFile;

/** The help of commands; its texts are read only when help is printed. */
record HelpText(Console console) {

  private static final int WIDTH = 100;

  /** The help of the program with all its commands. */
  String ofAll() {
    return print(new Commands(console).line());
  }

  String of(CommandLine line) {
    if (Commands.isProgram(line)) {
      return ofAll();
    }
    String name = line.getCommandSpec().qualifiedName().substring(Commands.PROGRAM.length() + 1);
    return print(new Commands(console).line(name));
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
    try {
      return new PropertyResourceBundle(new StringReader(OwnFile.text("vn/kehoach/cli/" + file)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
