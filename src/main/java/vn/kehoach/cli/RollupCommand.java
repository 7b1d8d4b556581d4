package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Origins;
import vn.kehoach.derive.RollUp;
import vn.kehoach.derive.RollUpAppendix;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.table.TableWriter;

/** {@code kehoach rollup}: what the units made of the parent's tasks and figures, in one table. */
final class RollupCommand implements Command {

  private static final List<String> FORMATS = List.of("xlsx", "csv", "yaml");

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final Given<Path> folder = arguments.parameter("DIR").described("parameter.derived").path();
  private final Given<@Nullable Path> output =
      arguments.option("-o", "--output").label("DIR").described("option.rollup-output").path();
  private final Given<List<String>> formats =
      arguments.option("-f", "--format").label("xlsx,csv,yaml").described("option.rollup-format")
          .splitAtCommas().texts("xlsx");

  RollupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() throws IOException {
    for (String format : formats.value()) {
      if (!FORMATS.contains(format.strip())) {
        throw new UsageMistake.Wrong(
            "Không có định dạng “" + format + "”; dùng xlsx, csv, yaml.",
            "There is no format “" + format + "”; use xlsx, csv, yaml.");
      }
    }
    Path folder = this.folder.value();
    Problems problems = new Problems();
    DerivedFolder derived = new DerivedFolder(folder);
    RollUp rollUp = rollUp(derived, problems);
    new Report(console).problems(problems.inFileOrder());
    if (rollUp == null) {
      return ExitCode.PROBLEMS;
    }
    write(rollUp, output.value() == null ? folder : output.value());
    console.say(
        rollUp.units() + " đơn vị: " + rollUp.total("giữ") + " nhiệm vụ giữ nguyên, " + rollUp.total("sửa") + " sửa, "
            + rollUp.total("thiếu") + " thiếu, " + rollUp.total("muộn") + " muộn hơn cấp trên, " + rollUp.added()
            + " thêm; " + rollUp.differing() + " chỉ tiêu có tổng khác cấp trên.",
        Count.of(rollUp.units(), "unit") + ": " + rollUp.total("giữ") + " tasks kept, "
            + rollUp.total("sửa") + " adapted, "
            + rollUp.total("thiếu") + " missing, " + rollUp.total("muộn") + " later than the parent, " + rollUp.added()
            + " added; " + rollUp.differing() + " figures do not add up to the parent's.");
    return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private static @Nullable RollUp rollUp(DerivedFolder derived, Problems problems) throws IOException {
    Lineage lineage = Lineage.read(derived);
    String parentText = DerivedFolder.text(derived.parent(false));
    if (lineage == null || parentText == null) {
      problems.add(Descendants.noLineage(derived.root()));
      return null;
    }
    Plan parent = PlanReader.read(new Source(lineage.parent().toString(), parentText), problems);
    if (parent == null) {
      return null;
    }
    RollUp rollUp = new RollUp(parent, derived.relative(lineage.parent().toString()));
    for (String name : derived.names()) {
      add(derived, name, rollUp, problems);
    }
    return rollUp;
  }

  private static void add(DerivedFolder derived, String name, RollUp rollUp, Problems problems) throws IOException {
    String base = DerivedFolder.text(derived.base(name));
    String mine = DerivedFolder.text(derived.child(name));
    String origins = DerivedFolder.text(derived.origins(name));
    if (base == null || mine == null) {
      problems.add(Problem.error("derive/missing-child", new Source(derived.child(name).toString(), "").whole(),
              "bản phái sinh này không còn trong thư mục", "this derived plan is no longer in the folder")
          .hint("chạy lại kehoach derive với --resume", "run kehoach derive again with --resume"));
      return;
    }
    Plan before = PlanReader.read(new Source(derived.base(name).toString(), base), new Problems());
    Plan now = PlanReader.read(new Source(derived.child(name).toString(), mine), problems);
    if (before != null && now != null) {
      rollUp.add(name, before, origins == null ? List.of() : Origins.read(new Source(name, origins)), now);
    }
  }

  private void write(RollUp rollUp, Path target) throws IOException {
    for (String format : formats.value()) {
      switch (format.strip()) {
        case "xlsx" -> OutputFile.write(target.resolve("tong-hop.xlsx"), TableWriter.xlsx(sheets(rollUp)));
        case "csv" -> {
          OutputFile.write(target.resolve("tong-hop-nhiem-vu.csv"), TableWriter.csv(rollUp.matrix()));
          OutputFile.write(target.resolve("tong-hop-chi-tieu.csv"), TableWriter.csv(rollUp.figures()));
        }
        default -> OutputFile.write(target.resolve("phu-luc-tong-hop.yaml"),
            RollUpAppendix.yaml(rollUp).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static List<TableWriter.Sheet> sheets(RollUp rollUp) {
    List<TableWriter.Sheet> sheets = new ArrayList<>();
    sheets.add(new TableWriter.Sheet("Nhiệm vụ theo đơn vị", rollUp.matrix()));
    sheets.add(new TableWriter.Sheet("Nhiệm vụ", rollUp.counts()));
    sheets.add(new TableWriter.Sheet("Chỉ tiêu", rollUp.figures()));
    return sheets;
  }
}
