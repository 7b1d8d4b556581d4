package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Source;

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
  private static final Set<String> FILES = Set.of("docx", "pdf", "xml", "doc", "docm", "odt", "rtf", "txt", "html", "htm",
      "md", "yaml", "yml", "json", "xlsx", "xls", "csv", "zip", "png", "jpg");

  private static final List<String> DEFAULT_FORMATS = List.of("docx", "pdf");

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
    return name.matches(".+\\.(yaml|yml|docx|pdf|xml)") ? name.substring(0, name.lastIndexOf('.')) : name;
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

  /** As Unix and Windows put it. */
  private static boolean isFull(String why) {
    return why.contains("No space left") || why.contains("not enough space");
  }

  static Problem unwritable(Path target, Source source, IOException failed) {
    boolean denied = failed instanceof AccessDeniedException;
    String why = failed.getMessage() == null ? failed.toString() : failed.getMessage();
    if (isFull(why)) {
      return Problem.error("layout/unwritable-output", source.whole(),
              "không ghi được " + target + ": đĩa đã đầy", "cannot write " + target + ": the disk is full")
          .hint("xóa bớt tệp không cần, hoặc chọn đĩa khác với -o THƯ-MỤC", "free some space, or choose another disk with -o DIR");
    }
    return Problem.error("layout/unwritable-output", source.whole(),
            "không ghi được " + target + (denied ? ": không có quyền ghi, hoặc tệp đang mở trong chương trình khác" : ": " + why),
            "cannot write " + target + (denied ? ": no permission, or the file is open elsewhere" : ": " + why))
        .hint("đóng tệp đó nếu đang mở, hoặc chọn nơi khác với -o THƯ-MỤC", "close it if it is open, or choose -o DIR");
  }
}
