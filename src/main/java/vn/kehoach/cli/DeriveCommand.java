package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.roster.FileName;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.update.Origins;
import vn.kehoach.family.Ancestors;
import vn.kehoach.family.ChildFiles;
import vn.kehoach.family.DeriveRun;
import vn.kehoach.family.DerivedFolder;
import vn.kehoach.family.Lineage;
import vn.kehoach.output.Writers;
import vn.kehoach.source.Problems;

/** {@code kehoach derive}: derives a plan for every unit of a roster from a parent plan. */
final class DeriveCommand implements Command {

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final LookOptions looks = new LookOptions(arguments);
  private final Given<Path> parent = arguments.parameter("PARENT").described("parameter.parent").path();
  private final Given<Path> units =
      arguments.option("--units").label("ROSTER").described("option.units").requiredPath();
  private final Given<List<String>> where =
      arguments.option("--where").label("COLUMN=VALUE").described("option.where").texts();
  private final Given<Path> output =
      arguments.option("-o", "--output").label("DIR").described("option.derive-output").requiredPath();
  private final Given<@Nullable String> recipe =
      arguments.option("--recipe").label("FILE|NAME").described("option.recipe").text();
  private final Given<@Nullable Path> second =
      arguments.option("--second").label("PLAN").described("option.second").path();
  private final Given<@Nullable String> date =
      arguments.option("--date").label("YYYY-MM-DD").described("option.derive-date").text();
  private final Given<List<String>> formats =
      arguments.option("-f", "--format").label("yaml,docx,pdf").described("option.derive-format")
          .splitAtCommas().texts();
  private final Given<Boolean> resume = arguments.option("--resume").described("option.resume").flag();
  private final Given<@Nullable String> shard =
      arguments.option("--shard").label("I/N").described("option.shard").text();

  DeriveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() throws IOException {
    List<String> documents = formats();
    DerivedFolder folder = folder();
    LocalDate day = day();
    Shard part = Shard.of(shard.value());
    Kehoach kehoach = looks.kehoach();
    kehoach.expect(documents);
    Problems problems = new Problems();
    Ancestors ancestors = Ancestors.read(kehoach, parent.value(), second.value(), problems);
    Lineage lineage =
        new Lineage(parent.value(), second.value(), units.value(), where.value(), recipe.value(), day);
    Derivation derivation = ancestors == null ? null : ancestors.derivation(lineage, folder, problems);
    if (ancestors != null) {
      show(ancestors.findings());
      sayFindings(ancestors);
    }
    if (derivation == null || ancestors == null) {
      show(problems);
      return ExitCode.PROBLEMS;
    }
    Map<Unit, String> names = ChildFiles.kept(folder, FileName.of(derivation.units(), problems));
    show(problems);
    lineage.write(folder, ancestors);
    DeriveRun run = new DeriveRun(derivation, new Origins(ancestors.parent()), ChildFiles.of(folder),
        kehoach, documents, looks.fingerprint(), resume.value());
    DeriveTally tally = new DeriveTally(console, part.of(List.copyOf(names.keySet())), derivation.units().size(),
        derivation.refused());
    return tally.run(run, names, arguments.jobs(), problems.hasErrors());
  }

  private void show(Problems problems) {
    new Report(console).problems(problems.inFileOrder());
  }

  private void sayFindings(Ancestors ancestors) {
    int notes = ancestors.findings().inFileOrder().size();
    if (notes > 0 && ancestors.corrected() == 0) {
      console.say(
          "Kế hoạch cấp trên có " + notes
              + " điểm nêu ở trên, bản phái sinh có lời nhắc ở chỗ ấy. Tệp cấp trên giữ nguyên.",
          "The parent plan has the " + notes + " issues listed above; the derived plans have a remark at these "
              + "places. The file of the parent plan is "
              + "left unchanged.");
    } else if (notes > 0) {
      console.say(
          "Kế hoạch cấp trên có " + notes + " điểm nêu ở trên: bản phái sinh không mang theo " + ancestors.corrected()
              + " điểm máy sửa được, có lời nhắc ở các điểm khác. Tệp cấp trên giữ nguyên.",
          "The parent plan has the " + notes + " issues listed above: " + ancestors.corrected()
              + " are fixed in the derived plans; the others have a remark there. The file of the parent plan is "
              + "left unchanged.");
    }
  }

  private List<String> formats() {
    List<String> documents = new ArrayList<>();
    for (String format : formats.value()) {
      String name = format.strip();
      if (!name.equals("yaml") && !Writers.formats().contains(name)) {
        throw new UsageMistake.Wrong("Không có định dạng “" + name + "”; dùng yaml, docx, pdf.",
            "The format “" + name + "” does not exist; use yaml, docx, pdf.");
      }
      if (!name.equals("yaml") && !documents.contains(name)) {
        documents.add(name);
      }
    }
    return List.copyOf(documents);
  }

  private DerivedFolder folder() {
    Path output = Destination.folder(this.output.value());
    if (Files.isRegularFile(output)) {
      throw new UsageMistake.Wrong(
          "“" + output + "” là một tệp, không phải thư mục.", "“" + output + "” is a file, not a folder.");
    }
    return new DerivedFolder(output);
  }

  private @Nullable LocalDate day() {
    String date = this.date.value();
    try {
      return date == null ? null : LocalDate.parse(date.strip());
    } catch (DateTimeParseException noDay) {
      throw new UsageMistake.Wrong("“" + date + "” không phải một ngày; viết --date 2027-01-15.",
          "“" + date + "” is not a date; write --date 2027-01-15.");
    }
  }
}
