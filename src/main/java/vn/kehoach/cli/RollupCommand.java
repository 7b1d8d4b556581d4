package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.RollUp;
import vn.kehoach.derive.RollUpAppendix;
import vn.kehoach.family.DerivedFolder;
import vn.kehoach.family.FolderRollUp;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.table.TableWriter;

/** {@code kehoach rollup}: summarises in one table what the units made of the parent's tasks and figures. */
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
            "The format “" + format + "” does not exist; use xlsx, csv, yaml.");
      }
    }
    Path folder = this.folder.value();
    Problems problems = new Problems();
    Problems unwritable = new Problems();
    RollUp rollUp = FolderRollUp.of(new DerivedFolder(folder), problems);
    new Report(console).problems(problems.inFileOrder());
    if (rollUp == null) {
      return ExitCode.PROBLEMS;
    }
    Path target = output.value() == null ? folder : Destination.folder(output.value());
    if (!OutputFile.write(files(rollUp, target), new Source(target.toString(), ""), unwritable)) {
      new Report(console).problems(unwritable.inFileOrder());
      return ExitCode.PROBLEMS;
    }
    console.say(
        rollUp.units() + " đơn vị: " + rollUp.total("giữ") + " nhiệm vụ giữ nguyên, " + rollUp.total("sửa") + " sửa, "
            + rollUp.total("thiếu") + " thiếu, " + rollUp.total("muộn") + " muộn hơn cấp trên, " + rollUp.added()
            + " thêm; " + rollUp.differing() + " chỉ tiêu có tổng khác cấp trên.",
        Count.of(rollUp.units(), "unit") + ": " + rollUp.total("giữ") + " tasks kept, "
            + rollUp.total("sửa") + " adapted, "
            + rollUp.total("thiếu") + " missing, " + rollUp.total("muộn") + " later than in the parent plan, "
            + rollUp.added()
            + " added; " + rollUp.differing() + " figures do not add up to those of the parent plan.");
    return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private Map<Path, byte[]> files(RollUp rollUp, Path target) throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (String format : formats.value()) {
      switch (format.strip()) {
        case "xlsx" -> files.put(target.resolve("tong-hop.xlsx"), TableWriter.xlsx(sheets(rollUp)));
        case "csv" -> {
          files.put(target.resolve("tong-hop-nhiem-vu.csv"), TableWriter.csv(rollUp.matrix()));
          files.put(target.resolve("tong-hop-chi-tieu.csv"), TableWriter.csv(rollUp.figures()));
        }
        default -> files.put(target.resolve("phu-luc-tong-hop.yaml"),
            RollUpAppendix.yaml(rollUp).getBytes(StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static List<TableWriter.Sheet> sheets(RollUp rollUp) {
    List<TableWriter.Sheet> sheets = new ArrayList<>();
    sheets.add(new TableWriter.Sheet("Nhiệm vụ theo đơn vị", rollUp.matrix()));
    sheets.add(new TableWriter.Sheet("Nhiệm vụ", rollUp.counts()));
    sheets.add(new TableWriter.Sheet("Chỉ tiêu", rollUp.figures()));
    return sheets;
  }
}
