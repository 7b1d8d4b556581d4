package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.template.TemplateFinder;

/** {@code kehoach templates DIR}: the shipped templates, to be edited. Files that are already there are left alone. */
@Command(name = "templates", versionProvider = Version.class)
final class TemplatesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Parameters(paramLabel = "DIR", descriptionKey = "parameter.templates")
  private Path folder;

  @Spec
  private CommandSpec spec;

  TemplatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (String name : TemplateFinder.SHIPPED) {
      Path target = folder.resolve(name);
      if (Files.exists(target)) {
        console.say("giữ nguyên " + target + " (đã có)", "kept " + target + " (already there)");
        continue;
      }
      String text = TemplateFinder.shipped(name).orElseThrow().text();
      try {
        OutputFile.write(target, text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException failed) {
        throw new UsageMistake.Wrong(spec.commandLine(),
            "Không ghi được " + target + ": " + failed.getMessage(), "Cannot write " + target + ": " + failed.getMessage());
      }
      console.say("đã chép " + target, "copied " + target);
    }
    return ExitCode.OK;
  }
}
