package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where outputs are written and what they are called: named after the plan, next to it or below the given folder.
 *
 * @param folder {@code null} to write next to each plan
 * @param single the one output file, if one was given
 */
record Destination(
    PlanFiles plans, @Nullable Path folder, @Nullable Path single, List<String> formats, boolean isStandardOutput) {

  /** A metadata file is named after the document, this and its format: {@code ke-hoach.metadata.json}. */
  static final String METADATA = "metadata.";

  /** Extensions of files, which are not likely to end a folder's name. */
  private static final Set<String> FILES = Set.of("docx", "pdf", "xml", "doc", "docm", "odt", "rtf", "txt", "html",
      "htm", "md", "yaml", "yml", "json", "xlsx", "xls", "csv", "zip", "png", "jpg");

  private static final List<String> DEFAULT_FORMATS = List.of("docx", "pdf");
  private static final List<String> ENDINGS = List.of("yaml", "yml", "docx", "pdf", "xml");

  static Destination of(PlanFiles plans, @Nullable Path output, List<String> asked, boolean prints) {
    String ending = output == null ? "" : ending(output);
    boolean file = plans.files().size() == 1 && List.of("docx", "pdf", "xml").contains(ending)
        && (asked.isEmpty() || asked.equals(List.of(ending)));
    List<String> formats = !asked.isEmpty() ? asked : file ? List.of(ending) : DEFAULT_FORMATS;
    return new Destination(plans, prints || file ? null : output, file ? output : null, formats, prints);
  }

  /** The folder given for several files, which standard output cannot hold. */
  static Path folder(Path output) {
    if (output.toString().equals("-")) {
      throw new UsageMistake.Wrong("Lệnh này ghi nhiều tệp nên không ra đầu ra chuẩn được: ghi tên thư mục sau -o.",
          "This command writes several files, which cannot go to standard output: give the name of a folder after -o.");
    }
    return output;
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  boolean isFile() {
    return single != null;
  }

  /** Whether the given folder does not exist and its name looks like a file: {@code ke-hoach.doc}. */
  boolean isMistaken() {
    return folder != null && isNamedLikeFile(folder);
  }

  /** Whether it does not exist and has the extension of a file. */
  static boolean isNamedLikeFile(Path output) {
    return FILES.contains(ending(output).toLowerCase(Locale.ROOT)) && !Files.exists(output);
  }

  Path file(PlanFiles.PlanFile plan, String format) {
    if (single != null) {
      return format.startsWith(METADATA) ? single.resolveSibling(baseName(single) + "." + format) : single;
    }
    String name = name(plan);
    if (folder == null) {
      Path parent = plan.path().getParent();
      return parent == null ? Path.of(name + "." + format) : parent.resolve(name + "." + format);
    }
    Path below = plans.root().relativize(PlanFiles.folder(plan.path()));
    return folder.resolve(below).resolve(name + "." + format).normalize();
  }

  /** The name of the outputs of a plan, without an extension. */
  static String name(PlanFiles.PlanFile plan) {
    return plan.isStandardInput() ? "ke-hoach" : baseName(plan.path());
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 && ENDINGS.contains(name.substring(dot + 1)) ? name.substring(0, dot) : name;
  }

  /** Two plans that would write the same file, if there are any. */
  Optional<String> collision() {
    Map<Path, Path> taken = new HashMap<>();
    for (PlanFiles.PlanFile plan : plans.files()) {
      Path target = file(plan, formats.get(0)).toAbsolutePath().normalize();
      Path other = taken.put(target, plan.path());
      if (other != null && !other.equals(plan.path())) {
        return Optional.of(other + ", " + plan.path());
      }
    }
    return Optional.empty();
  }
}
