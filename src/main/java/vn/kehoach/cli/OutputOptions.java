package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.kehoach.output.Writers;

/** Where rendered documents go, and in which formats. */
final class OutputOptions {

  @Option(names = {"-o", "--output"}, paramLabel = "DIR|FILE", descriptionKey = "option.output")
  private @Nullable Path output;

  @Option(names = {"-f", "--format"}, split = ",", paramLabel = "docx,pdf", descriptionKey = "option.format")
  private @Nullable List<String> formats;

  Destination destination(PlanFiles files, CommandLine command) {
    List<String> asked = formats == null ? List.of() : formats.stream().map(String::strip).toList();
    for (String format : asked) {
      if (!Writers.formats().contains(format)) {
        throw new UsageMistake.Wrong(command, "Không có định dạng “" + format + "”; dùng docx hoặc pdf.",
            "There is no format “" + format + "”; use docx or pdf.");
      }
    }
    if (files.files().isEmpty()) {
      throw new UsageMistake.Wrong(command, "Thư mục không có tệp .yaml nào.", "The folder holds no .yaml file.");
    }
    boolean reads = files.files().stream().anyMatch(PlanFiles.PlanFile::isStandardInput);
    boolean prints = output == null ? reads : output.toString().equals("-");
    Destination destination = Destination.of(files, output, asked, prints);
    if (prints && (files.files().size() > 1 || destination.formats().size() > 1)) {
      throw new UsageMistake.Wrong(command,
          "Ra đầu ra chuẩn thì chỉ một kế hoạch và một định dạng: thêm -f docx hoặc -f pdf, hoặc -o THƯ-MỤC.",
          "Standard output takes one plan and one format: add -f docx or -f pdf, or -o DIR.");
    }
    if (output != null && Files.isRegularFile(output) && !destination.isFile()) {
      throw new UsageMistake.Wrong(command, "“" + output + "” là một tệp, không phải thư mục.",
          "“" + output + "” is a file, not a folder.");
    }
    destination.collision().ifPresent(pair -> {
      throw new UsageMistake.Wrong(command,
          "Hai kế hoạch cùng ra một tệp: " + pair, "Two plans would write the same file: " + pair);
    });
    return destination;
  }
}
