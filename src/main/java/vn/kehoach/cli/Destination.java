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
 * Where outputs go and what they are called: after the plan, beside it or below the folder asked for.
 *
 * @param folder {@code null}: beside each plan
 * @param single the one file asked for
 */
record Destination(
    PlanFiles plans, @Nullable Path folder, @Nullable Path single, List<String> formats, boolean isStandardOutput) {

  /** What is told of a document beside it ends in this and its form: {@code ke-hoach.metadata.json}. */
  static final String METADATA = "metadata.";

  /** Endings of files that are no names of folders. */
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

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  boolean isFile() {
    return single != null;
  }

  /** Whether a folder was named that is not there and ends as files do: {@code ke-hoach.doc}. */
  boolean isMistaken() {
    return folder != null && FILES.contains(ending(folder).toLowerCase(Locale.ROOT)) && !Files.exists(folder);
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

  /** What outputs of a plan are called, without an ending. */
  static String name(PlanFiles.PlanFile plan) {
    return plan.isStandardInput() ? "ke-hoach" : baseName(plan.path());
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 && ENDINGS.contains(name.substring(dot + 1)) ? name.substring(0, dot) : name;
  }

  /** Two plans that would overwrite each other, if there are. */
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
