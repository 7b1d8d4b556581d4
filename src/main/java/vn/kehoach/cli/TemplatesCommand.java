package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.output.OutputFile;
import vn.kehoach.template.TemplateFinder;

/** {@code kehoach templates DIR}: copies the built-in templates for editing. Existing files are kept. */
final class TemplatesCommand implements Command {

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final Given<Path> folder = arguments.parameter("DIR").described("parameter.templates").path();

  TemplatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() {
    if (Files.isRegularFile(folder.value())) {
      throw new UsageMistake.Wrong("“" + folder.value() + "” là một tệp, không phải thư mục.",
          "“" + folder.value() + "” is a file, not a folder.");
    }
    for (String name : TemplateFinder.SHIPPED) {
      Path target = folder.value().resolve(name);
      if (Files.exists(target)) {
        console.say("giữ nguyên " + target + " (đã có)", "kept " + target + " (already there)");
        continue;
      }
      String text = TemplateFinder.shipped(name).orElseThrow().text();
      try {
        OutputFile.write(target, text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException failed) {
        throw new UsageMistake.Wrong(
            "Không ghi được " + target + ": " + failed.getMessage(),
            "Cannot write " + target + ": " + failed.getMessage());
      }
      console.say("đã chép " + target, "copied " + target);
    }
    return ExitCode.OK;
  }
}
