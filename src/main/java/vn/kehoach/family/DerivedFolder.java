package vn.kehoach.family;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.YamlPart;
import vn.kehoach.source.YamlWriter;

/**
 * A folder of derived plans together with {@code .kehoach}, which records their origin: the run, the parent as it was
 * used, each plan as it was derived, and the origin of each of its values.
 */
public record DerivedFolder(Path root) {

  private static final String HIDDEN = ".kehoach";

  private Path hidden(String name) {
    return root.resolve(HIDDEN).resolve(name);
  }

  /** The folder of data recorded for each plan. */
  Path children() {
    return hidden("children");
  }

  Path run() {
    return hidden("run.yaml");
  }

  Path parent() {
    return hidden("parent.yaml");
  }

  /** The stored copy of the parent by sector. */
  Path second() {
    return hidden("parent-2.yaml");
  }

  /** The names of all plans derived in this folder, in order. */
  List<String> names() throws IOException {
    Path bases = children();
    if (!Files.isDirectory(bases)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(bases)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !name.endsWith(".origins.yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  /** The text of a file, or {@code null} if it does not exist. */
  static @Nullable String text(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
  }

  static void write(Path file, String text) throws IOException {
    OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file unless it already has this text. */
  static void update(Path file, String text) throws IOException {
    if (!text.equals(text(file))) {
      write(file, text);
    }
  }

  /** The name of a file relative to the folder, with slashes, the same on every machine. */
  String relative(String file) {
    if (file.startsWith("derive/")) {
      return "kehoach:" + file.substring("derive/".length());
    }
    Path there = Path.of(file).toAbsolutePath().normalize();
    Path here = root.toAbsolutePath().normalize();
    boolean sameRoot = there.getRoot() != null && there.getRoot().equals(here.getRoot());
    return (sameRoot ? here.relativize(there) : there.getFileName()).toString().replace('\\', '/');
  }

  /** The inverse of {@link #relative}. */
  Path resolve(String relative) {
    return root.resolve(relative).normalize();
  }

  /** Writes the parameters of the run, for status, sync and roll-up. */
  void writeRun(YamlPart.Builder run) throws IOException {
    update(run(), YamlWriter.write(run.group(), List.of("Lần phái sinh gần nhất; tệp do kehoach ghi.")).text());
  }
}
