package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.FileName;
import vn.kehoach.derive.Origins;
import vn.kehoach.derive.Unit;
import vn.kehoach.output.Writers;
import vn.kehoach.report.TextReport;
import vn.kehoach.source.Problems;

/** {@code kehoach derive}: a parent plan and a roster to a plan for every unit. */
@Command(name = "derive", versionProvider = Version.class)
final class DeriveCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Mixin
  private TemplateOptions looks;

  @Parameters(paramLabel = "PARENT", descriptionKey = "parameter.parent")
  private Path parent;

  @Option(names = "--units", required = true, paramLabel = "ROSTER", descriptionKey = "option.units")
  private Path units;

  @Option(names = "--where", paramLabel = "COLUMN=VALUE", descriptionKey = "option.where")
  private List<String> where = List.of();

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", descriptionKey = "option.derive-output")
  private Path output;

  @Option(names = "--recipe", paramLabel = "FILE|NAME", descriptionKey = "option.recipe")
  private @Nullable String recipe;

  @Option(names = "--second", paramLabel = "PLAN", descriptionKey = "option.second")
  private @Nullable Path second;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.derive-date")
  private @Nullable String date;

  @Option(names = {"-f", "--format"}, split = ",", paramLabel = "yaml,docx,pdf", hideParamSyntax = true,
      descriptionKey = "option.derive-format")
  private List<String> formats = List.of();

  @Option(names = "--resume", descriptionKey = "option.resume")
  private boolean resume;

  @Option(names = "--shard", paramLabel = "I/N", descriptionKey = "option.shard")
  private @Nullable String shard;

  @Spec
  private CommandSpec spec;

  DeriveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> documents = formats();
    LocalDate day = day();
    Shard part = Shard.of(shard, spec.commandLine());
    Kehoach kehoach = looks.kehoach(spec.commandLine());
    kehoach.expect(documents);
    Problems problems = new Problems();
    DerivedFolder folder = new DerivedFolder(output);
    Ancestors ancestors = Ancestors.read(kehoach, parent, second, problems);
    Lineage lineage = new Lineage(parent, second, units, where, recipe, day);
    Derivation derivation = ancestors == null ? null : ancestors.derivation(lineage, folder, problems);
    if (ancestors != null) {
      show(ancestors.findings());
      sayFindings(ancestors);
    }
    if (derivation == null || ancestors == null) {
      show(problems);
      return ExitCode.PROBLEMS;
    }
    Map<Unit, String> names = FileName.of(derivation.units(), problems);
    show(problems);
    lineage.write(folder, ancestors);
    DeriveRun run = new DeriveRun(derivation, new Origins(ancestors.parent()), folder, kehoach, documents,
        looks.fingerprint(), resume);
    DeriveTally tally = new DeriveTally(console, part.of(List.copyOf(names.keySet())), derivation.units().size());
    return tally.run(run, names, options.jobs, problems.hasErrors());
  }

  private void show(Problems problems) {
    console.err().print(new TextReport(console.language(), console.color()).of(problems.inFileOrder()));
  }

  private void sayFindings(Ancestors ancestors) {
    int notes = ancestors.findings().inFileOrder().size();
    if (notes > 0) {
      console.say(
          "Kế hoạch cấp trên có " + notes + " điểm nêu ở trên: bản phái sinh không mang theo " + ancestors.mended()
              + " điểm máy sửa được, có lời nhắc ở các điểm khác. Tệp cấp trên giữ nguyên.",
          "The parent has the " + notes + " points above: " + ancestors.mended()
              + " are mended in the derived plans, the others carry a remark there. The parent's file is left alone.");
    }
  }

  private List<String> formats() {
    List<String> documents = new ArrayList<>();
    for (String format : formats) {
      String name = format.strip();
      if (!name.equals("yaml") && !Writers.formats().contains(name)) {
        throw wrong("Không có định dạng “" + name + "”; dùng yaml, docx, pdf.",
            "There is no format “" + name + "”; use yaml, docx, pdf.");
      }
      if (!name.equals("yaml") && !documents.contains(name)) {
        documents.add(name);
      }
    }
    if (Files.isRegularFile(output)) {
      throw wrong("“" + output + "” là một tệp, không phải thư mục.", "“" + output + "” is a file, not a folder.");
    }
    return List.copyOf(documents);
  }

  private @Nullable LocalDate day() {
    try {
      return date == null ? null : LocalDate.parse(date.strip());
    } catch (DateTimeParseException noDay) {
      throw wrong("“" + date + "” không phải một ngày; viết --date 2027-01-15.",
          "“" + date + "” is no date; write --date 2027-01-15.");
    }
  }

  private UsageMistake.Wrong wrong(String vietnamese, String english) {
    return new UsageMistake.Wrong(spec.commandLine(), vietnamese, english);
  }
}
