package vn.kehoach.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;
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
  List<String> names() throws FailedFile {
    return files(children()).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".yaml") && !name.endsWith(".origins.yaml"))
        .map(name -> name.substring(0, name.length() - ".yaml".length()))
        .sorted()
        .toList();
  }

  /** What is in a folder; nothing if it does not exist. */
  static List<Path> files(Path folder) throws FailedFile {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException | UncheckedIOException failed) {
      throw new FailedFile(SourceReader.unreadableFolder(folder));
    }
  }

  /** The text of a plan, or {@code null} if it does not exist. */
  static @Nullable String text(Path file) throws FailedFile {
    try {
      return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
    } catch (IOException failed) {
      throw unreadable(file, failed);
    }
  }

  /** The text of recorded data; {@code null} if it does not exist or is damaged, so that it is recorded again. */
  static @Nullable String recorded(Path file) throws FailedFile {
    try {
      return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
    } catch (CharacterCodingException damaged) {
      return null;
    } catch (IOException failed) {
      throw unreadable(file, failed);
    }
  }

  private static FailedFile unreadable(Path file, IOException failed) {
    Problems problems = new Problems();
    SourceReader.read(file, problems);
    return new FailedFile(problems.inFileOrder().stream().findFirst()
        .orElseGet(() -> SourceReader.unreadable(file, failed)));
  }

  static void write(Path file, byte[] bytes) throws FailedFile {
    try {
      OutputFile.write(file, bytes);
    } catch (IOException failed) {
      throw new FailedFile(OutputFile.unwritable(file, new Source(file.toString(), ""), failed));
    }
  }

  /** Writes a file unless it already has this text. */
  static void update(Path file, String text) throws FailedFile {
    if (!text.equals(recorded(file))) {
      write(file, text.getBytes(StandardCharsets.UTF_8));
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
  void writeRun(YamlPart.Builder run) throws FailedFile {
    update(run(), YamlWriter.write(run.group(), List.of("Lần phái sinh gần nhất; tệp do kehoach ghi.")).text());
  }
}
