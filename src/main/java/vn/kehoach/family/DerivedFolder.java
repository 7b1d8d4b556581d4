package vn.kehoach.family;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Digest;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.SourceReader;
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

  Path child(String name) {
    return root.resolve(name + ".yaml");
  }

  Path output(String name, String format) {
    return root.resolve(name + "." + format);
  }

  /** The child as it was derived, before anybody edited it. */
  Path base(String name) {
    return hidden("children").resolve(name + ".yaml");
  }

  Path origins(String name) {
    return hidden("children").resolve(name + ".origins.yaml");
  }

  private Path outputs(String name) {
    return hidden("children").resolve(name + ".outputs.txt");
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
    Path bases = hidden("children");
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

  /** The plan of a unit under a name that was not given here; {@code null} when there is none. */
  @Nullable String renamed(String unit) throws IOException {
    List<String> names = names();
    Pattern line = Pattern.compile("(?m)^  unit: [\"']?" + Pattern.quote(unit) + "[\"']?\\s*$");
    try (Stream<Path> files = Files.list(root)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        boolean other = name.endsWith(".yaml") && !names.contains(name.substring(0, name.length() - ".yaml".length()));
        String text = other && Files.size(file) <= SourceReader.MAX_BYTES ? text(file) : null;
        if (text != null && line.matcher(text).find()) {
          return name;
        }
      }
    } catch (CharacterCodingException noText) {
      return null;
    }
    return null;
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

  /** Whether an output was made from this very content and nobody changed it since. */
  boolean isCurrent(String name, String format, String content) throws IOException {
    Path output = output(name, format);
    String known = text(outputs(name));
    if (known == null || !Files.isRegularFile(output)) {
      return false;
    }
    String line = line(format, content, Files.readAllBytes(output));
    return known.lines().anyMatch(line::equals);
  }

  /** Remembers what the outputs were made from. */
  void remember(String name, List<String> formats, String content) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String format : formats) {
      lines.append(line(format, content, Files.readAllBytes(output(name, format)))).append('\n');
    }
    update(outputs(name), lines.toString());
  }

  private static String line(String format, String content, byte[] output) {
    return format + " " + content + " " + Digest.of(output);
  }

  /** The run, so that status, sync and roll-up find what they need. */
  void writeRun(YamlPart.Builder run) throws IOException {
    update(run(), YamlWriter.write(run.group(), List.of("Lần phái sinh gần nhất; tệp do kehoach ghi.")).text());
  }
}
