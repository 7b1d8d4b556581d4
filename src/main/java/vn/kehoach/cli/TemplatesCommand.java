package vn.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
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
    Map<Path, byte[]> missing = new LinkedHashMap<>();
    for (String name : TemplateFinder.SHIPPED) {
      Path target = folder.value().resolve(name);
      if (Files.exists(target)) {
        console.say("giữ nguyên " + target + " (đã có)", "kept " + target + " (already there)");
      } else {
        missing.put(target, TemplateFinder.shipped(name).orElseThrow().text().getBytes(StandardCharsets.UTF_8));
      }
    }
    Problems problems = new Problems();
    if (!OutputFile.write(missing, new Source(folder.value().toString(), ""), problems)) {
      new Report(console).problems(problems.inFileOrder());
      return ExitCode.PROBLEMS;
    }
    missing.keySet().forEach(target -> console.say("đã chép " + target, "copied " + target));
    return ExitCode.OK;
  }
}
