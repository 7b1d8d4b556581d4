package vn.kehoach.family;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.update.Digest;

/**
 * The plan of a unit in a folder of derived plans: the current file, its outputs, and the data recorded when it was
 * derived.
 *
 * @param name   the name under which it was derived; recorded data keeps this name
 * @param plan   the file, which may have been renamed
 * @param copies other files that claim to be this unit's plan
 */
record ChildFile(DerivedFolder folder, String name, Path plan, List<Path> copies) {

  /** The file with the plan as it was derived, before any edits. */
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

  /** The file name without extension. */
  String stem() {
    String file = String.valueOf(plan.getFileName());
    return file.substring(0, file.length() - ".yaml".length());
  }

  boolean isRenamed() {
    return !stem().equals(name);
  }

  /** Whether it is unclear which of several files is the plan. */
  boolean isDoubtful() throws IOException {
    return !copies.isEmpty() && text() == null;
  }

  /** The current text; {@code null} if there is no file. */
  @Nullable String text() throws IOException {
    return DerivedFolder.text(plan);
  }

  Path output(String format) {
    return plan.resolveSibling(stem() + "." + format);
  }

  /** Whether an output was made from this content and has not been changed since. */
  boolean isCurrent(String format, String content) throws IOException {
    Path output = output(format);
    String known = DerivedFolder.recorded(outputs());
    if (known == null || !Files.isRegularFile(output)) {
      return false;
    }
    String line = line(format, content, Files.readAllBytes(output));
    return known.lines().anyMatch(line::equals);
  }

  /** Records what the outputs were made from. */
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
