package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.output.Writers;

/** The options for where and in which formats documents are written. */
final class OutputOptions {

  private final Given<@Nullable Path> output;
  private final Given<List<String>> formats;
  private final Given<String> pdfa;
  private final Given<List<String>> metadata;

  OutputOptions(Arguments arguments) {
    output = arguments.option("-o", "--output").label("DIR|FILE").described("option.output").path();
    formats = arguments.option("-f", "--format").label("docx,pdf").described("option.format").splitAtCommas().texts();
    pdfa = arguments.option("--pdfa").label("2a|3a").described("option.pdfa").text("2a");
    metadata = arguments.option("--metadata").label("json,xml").described("option.metadata").splitAtCommas().texts();
  }

  /** The formats of the metadata files. */
  private List<String> metadataForms() {
    Set<String> asked = new LinkedHashSet<>();
    for (String typed : metadata.value()) {
      String form = typed.strip();
      if (!form.equals("json") && !form.equals("xml")) {
        throw new UsageMistake.Wrong(
            "Dữ liệu quản lý văn bản chỉ có dạng json hoặc xml, không phải “" + form + "”.",
            "Metadata must be json or xml, not “" + form + "”.");
      }
      asked.add(form);
    }
    return List.copyOf(asked);
  }

  Rendering rendering(Console console, Kehoach kehoach, Destination destination) {
    return new Rendering(console, kehoach, destination, enclosePlans(), metadataForms());
  }

  /** Whether the plan is embedded in its PDF, which makes it PDF/A-3a. */
  private boolean enclosePlans() {
    String pdfa = this.pdfa.value();
    if (!pdfa.equals("2a") && !pdfa.equals("3a")) {
      throw new UsageMistake.Wrong("Dạng PDF/A chỉ có thể là 2a hoặc 3a, không phải “" + pdfa + "”.",
          "PDF/A must be 2a or 3a, not “" + pdfa + "”.");
    }
    return pdfa.equals("3a");
  }

  Destination destination(PlanFiles files) {
    List<String> asked = formats();
    if (files.files().isEmpty()) {
      throw new UsageMistake.Wrong("Thư mục không có tệp .yaml nào.", "The folder contains no .yaml files.");
    }
    refuseFormatsAmongPlans(files);
    Path output = this.output.value();
    Destination destination = Destination.of(files, output, asked, prints(output, files));
    if (destination.isStandardOutput()) {
      refuseMoreThanOneFile(files, destination);
    }
    if (output != null && Files.isRegularFile(output) && !destination.isFile()) {
      throw new UsageMistake.Wrong("“" + output + "” là một tệp, không phải thư mục.",
          "“" + output + "” is a file, not a folder.");
    }
    if (output != null && !destination.isStandardOutput() && destination.isMistaken()) {
      if (files.files().size() == 1 && asked.size() == 1) {
        String name = String.valueOf(output.getFileName()).replaceFirst("\\.[^.]*$", "." + asked.get(0));
        throw new UsageMistake.Wrong(
            "-o “" + output + "” không hợp với -f " + asked.get(0) + ": ghi -o " + output.resolveSibling(name)
                + ", hoặc -o THƯ-MỤC.",
            "-o “" + output + "” does not fit -f " + asked.get(0) + ": give -o " + output.resolveSibling(name)
                + ", or -o DIR.");
      }
      throw new UsageMistake.Wrong(
          "-o “" + output + "” mang đuôi của một tệp: một kế hoạch thì ghi tên .docx hoặc .pdf, nhiều kế hoạch hay cả "
              + "hai định dạng thì ghi tên thư mục.",
          "-o “" + output + "” has a file extension: give a .docx or .pdf name for one plan, or a folder for "
              + "several plans or both"
              + " formats.");
    }
    destination.collision().ifPresent(pair -> {
      throw new UsageMistake.Wrong(
          "Hai kế hoạch cùng ra một tệp: " + pair, "Two plans would write the same file: " + pair);
    });
    return destination;
  }

  /** Catches {@code -f docx, pdf}, where the space turns {@code pdf} into a plan. */
  private static void refuseFormatsAmongPlans(PlanFiles files) {
    for (PlanFiles.PlanFile file : files.files()) {
      String name = file.path().toString();
      if (Writers.formats().contains(name) && !Files.exists(file.path())) {
        throw new UsageMistake.Wrong("“" + name
            + "” không phải một kế hoạch; các định dạng viết liền nhau: -f docx,pdf.",
            "“" + name + "” is not a plan; write formats without spaces: -f docx,pdf.");
      }
    }
  }

  private List<String> formats() {
    List<String> asked = new ArrayList<>();
    for (String typed : formats.value()) {
      String format = typed.strip().toLowerCase(Locale.ROOT);
      if (!Writers.formats().contains(format)) {
        throw new UsageMistake.Wrong("Không có định dạng “" + format + "”; dùng docx hoặc pdf.",
            "The format “" + format + "” does not exist; use docx or pdf.");
      }
      asked.add(format);
    }
    return asked;
  }

  /** Whether the document goes to standard output: by default so if the plan comes from standard input. */
  private static boolean prints(@Nullable Path output, PlanFiles files) {
    if (output != null) {
      return output.toString().equals("-");
    }
    for (PlanFiles.PlanFile file : files.files()) {
      if (file.isStandardInput()) {
        return true;
      }
    }
    return false;
  }

  private void refuseMoreThanOneFile(PlanFiles files, Destination destination) {
    if (!metadata.value().isEmpty()) {
      throw new UsageMistake.Wrong("Đã ra đầu ra chuẩn thì không có tệp --metadata: thêm -o THƯ-MỤC.",
          "With standard output there is no --metadata file: add -o DIR.");
    }
    if (files.files().size() > 1 || destination.formats().size() > 1) {
      throw new UsageMistake.Wrong(
          "Ra đầu ra chuẩn thì chỉ một kế hoạch và một định dạng: thêm -f docx hoặc -f pdf, hoặc -o THƯ-MỤC.",
          "Standard output takes only one plan in one format: add -f docx or -f pdf, or -o DIR.");
    }
  }
}
