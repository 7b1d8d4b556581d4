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
 * A folder of derived plans and, in {@code .kehoach} beside them, what tells where they came from: the run, the parent
 * as it was used, each child as it was derived, and the origin of its every value.
 */
public record DerivedFolder(Path root) {

  private static final String HIDDEN = ".kehoach";

  private Path hidden(String name) {
    return root.resolve(HIDDEN).resolve(name);
  }

  /** What was written down of each plan when it was derived. */
  Path children() {
    return hidden("children");
  }

  Path run() {
    return hidden("run.yaml");
  }

  Path parent() {
    return hidden("parent.yaml");
  }

  /** The parent by sector. */
  Path second() {
    return hidden("parent-2.yaml");
  }

  /** Names of all children that were derived here, in order. */
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

  /** The text of a file, or {@code null} when there is none. */
  static @Nullable String text(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
  }

  static void write(Path file, String text) throws IOException {
    OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes unless the file holds the very same text. */
  static void update(Path file, String text) throws IOException {
    if (!text.equals(text(file))) {
      write(file, text);
    }
  }

  /** How a file is called from inside the folder: a path with strokes, the same on every machine. */
  String relative(String file) {
    if (file.startsWith("derive/")) {
      return "kehoach:" + file.substring("derive/".length());
    }
    Path there = Path.of(file).toAbsolutePath().normalize();
    Path here = root.toAbsolutePath().normalize();
    boolean sameRoot = there.getRoot() != null && there.getRoot().equals(here.getRoot());
    return (sameRoot ? here.relativize(there) : there.getFileName()).toString().replace('\\', '/');
  }

  /** What {@link #relative} named. */
  Path resolve(String relative) {
    return root.resolve(relative).normalize();
  }

  /** The run, so that status, sync and roll-up find what they need. */
  void writeRun(YamlPart.Builder run) throws IOException {
    update(run(), YamlWriter.write(run.group(), List.of("Lần phái sinh gần nhất; tệp do kehoach ghi.")).text());
  }
}
