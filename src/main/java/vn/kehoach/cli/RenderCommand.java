package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.Kehoach;
import vn.kehoach.check.Inspection;
import vn.kehoach.document.Document;
import vn.kehoach.output.Writers;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;

/** {@code kehoach render}: plans to DOCX and PDF. */
@Command(name = "render", versionProvider = Version.class, addMethodSubcommands = false)
final class RenderCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Mixin
  private TemplateOptions looks;

  @Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private List<Path> plans;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR|FILE", descriptionKey = "option.output")
  private @Nullable Path output;

  @Option(names = {"-f", "--format"}, split = ",", paramLabel = "docx,pdf", descriptionKey = "option.format")
  private @Nullable List<String> formats;

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Spec
  private CommandSpec spec;

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PlanFiles files = PlanFiles.of(plans);
    Destination destination = destination(files);
    Kehoach kehoach = looks.kehoach(spec.commandLine());
    kehoach.expect(destination.formats());
    boolean alone = files.files().size() == 1 && options.jobs > 1;
    List<Callable<Rendering.Rendered>> work = new ArrayList<>();
    for (PlanFiles.PlanFile file : files.files()) {
      work.add(() -> render(kehoach, file, destination, alone));
    }
    Rendering rendering = new Rendering(new Report(console), strict);
    new Jobs(options.jobs).inOrder(work, rendering::add);
    return rendering.end();
  }

  private Rendering.Rendered render(
      Kehoach kehoach, PlanFiles.PlanFile file, Destination destination, boolean alone) {
    Problems problems = new Problems();
    Problems findings = new Problems();
    Source source = new PlanSources(console).read(file, problems);
    Plan plan = source == null ? null : kehoach.read(source, problems);
    boolean written = false;
    if (plan != null && !problems.hasErrors()) {
      Inspection inspection = kehoach.inspect(plan, alone);
      if (strict) {
        kehoach.check(inspection, findings);
      }
      boolean passes = !findings.hasErrors() && findings.count(Severity.WARNING) == 0;
      written = passes && write(kehoach, plan, file, destination, problems);
      if (!strict) {
        kehoach.check(inspection, findings);
      }
    }
    List<Problem> found = problems.inFileOrder();
    return new Rendering.Rendered(file.excused(found), findings.inFileOrder(), written, file.isPassedOver(found));
  }

  private boolean write(
      Kehoach kehoach, Plan plan, PlanFiles.PlanFile file, Destination destination, Problems problems) {
    Document document = kehoach.typeset(plan, problems);
    if (document == null || problems.hasErrors()) {
      return false;
    }
    Map<String, byte[]> outputs = new LinkedHashMap<>();
    for (String format : destination.formats()) {
      outputs.put(format, kehoach.write(document, format, problems));
    }
    return !problems.hasErrors() && write(outputs, file, plan.source(), destination, problems);
  }

  private boolean write(
      Map<String, byte[]> outputs, PlanFiles.PlanFile file, Source source, Destination destination, Problems problems) {
    if (destination.isStandardOutput()) {
      return print(outputs.values().iterator().next(), source, problems);
    }
    Path target = destination.file(file, destination.formats().get(0));
    List<OutputFile> put = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> entry : outputs.entrySet()) {
        target = destination.file(file, entry.getKey());
        put.add(OutputFile.put(target, entry.getValue()));
      }
      for (OutputFile output : put) {
        target = output.file();
        output.move();
      }
      return true;
    } catch (IOException failed) {
      problems.add(Destination.unwritable(target, source, failed));
      return false;
    } finally {
      put.forEach(OutputFile::close);
    }
  }

  /** A stream that prints keeps its faults to itself until it is asked. */
  private boolean print(byte[] bytes, Source source, Problems problems) {
    console.out().write(bytes, 0, bytes.length);
    if (console.out().checkError()) {
      problems.add(Destination.unwritable(Path.of("-"), source, new IOException("standard output")));
      return false;
    }
    return true;
  }

  private Destination destination(PlanFiles files) {
    List<String> asked = formats == null ? List.of() : formats.stream().map(String::strip).toList();
    for (String format : asked) {
      if (!Writers.formats().contains(format)) {
        throw wrong("Không có định dạng “" + format + "”; dùng docx hoặc pdf.",
            "There is no format “" + format + "”; use docx or pdf.");
      }
    }
    if (files.files().isEmpty()) {
      throw wrong("Thư mục không có tệp .yaml nào.", "The folder holds no .yaml file.");
    }
    boolean reads = files.files().stream().anyMatch(PlanFiles.PlanFile::isStandardInput);
    boolean prints = output == null ? reads : output.toString().equals("-");
    Destination destination = Destination.of(files, output, asked, prints);
    if (prints && (files.files().size() > 1 || destination.formats().size() > 1)) {
      throw wrong("Ra đầu ra chuẩn thì chỉ một kế hoạch và một định dạng: thêm -f docx hoặc -f pdf, hoặc -o THƯ-MỤC.",
          "Standard output takes one plan and one format: add -f docx or -f pdf, or -o DIR.");
    }
    if (output != null && Files.isRegularFile(output) && !destination.isFile()) {
      throw wrong("“" + output + "” là một tệp, không phải thư mục.", "“" + output + "” is a file, not a folder.");
    }
    destination.collision().ifPresent(pair -> {
      throw wrong("Hai kế hoạch cùng ra một tệp: " + pair, "Two plans would write the same file: " + pair);
    });
    return destination;
  }

  private UsageMistake.Wrong wrong(String vietnamese, String english) {
    return new UsageMistake.Wrong(spec.commandLine(), vietnamese, english);
  }
}
