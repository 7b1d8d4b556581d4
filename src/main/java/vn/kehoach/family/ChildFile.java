package vn.kehoach.family;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.update.Digest;

/**
 * A unit's plan in a folder of derived plans: the file a clerk works on, the outputs beside it, and what was written
 * down of it when it was derived.
 *
 * @param name   under which it was derived; what was written down keeps this name
 * @param plan   the file, which may have another name by now
 * @param copies other files that say they are this unit's plan
 */
record ChildFile(DerivedFolder folder, String name, Path plan, List<Path> copies) {

  /** The plan as it was derived, before anybody edited it. */
  Path base() {
    return record(".yaml");
  }

  Path origins() {
    return record(".origins.yaml");
  }

  private Path outputs() {
    return record(".outputs.txt");
  }

  private Path record(String ending) {
    return folder.children().resolve(name + ending);
  }

  /** The file's name without ending. */
  String stem() {
    String file = String.valueOf(plan.getFileName());
    return file.substring(0, file.length() - ".yaml".length());
  }

  boolean isRenamed() {
    return !stem().equals(name);
  }

  /** Nobody can tell which of several files is meant. */
  boolean isDoubtful() throws IOException {
    return !copies.isEmpty() && text() == null;
  }

  /** What the clerk has; {@code null} when there is no file. */
  @Nullable String text() throws IOException {
    return DerivedFolder.text(plan);
  }

  Path output(String format) {
    return plan.resolveSibling(stem() + "." + format);
  }

  /** Whether an output was made from this very content and nobody changed it since. */
  boolean isCurrent(String format, String content) throws IOException {
    Path output = output(format);
    String known = DerivedFolder.text(outputs());
    if (known == null || !Files.isRegularFile(output)) {
      return false;
    }
    String line = line(format, content, Files.readAllBytes(output));
    return known.lines().anyMatch(line::equals);
  }

  /** Remembers what the outputs were made from. */
  void remember(List<String> formats, String content) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String format : formats) {
      lines.append(line(format, content, Files.readAllBytes(output(format)))).append('\n');
    }
    DerivedFolder.update(outputs(), lines.toString());
  }

  private static String line(String format, String content, byte[] output) {
    return format + " " + content + " " + Digest.of(output);
  }
}
