package vn.kehoach.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.OwnFile;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;

/**
 * Finds templates: in the folder given by the user, in {@code ./templates}, or among the built-in ones, file by file.
 * Only files in these folders are read; {@code ..} and links that lead outside them are refused.
 */
public final class TemplateFinder {

  /** The list of built-in files. */
  public static final List<String> SHIPPED = List.of("README.md", "ke-hoach.ftlx", "parts/sections.ftlx",
      "parts/tables.ftlx", "parts/tasks.ftlx", "parts/task-table.ftlx", "parts/indicators.ftlx",
      "parts/indicator-table.ftlx", "parts/budget.ftlx", "parts/appendices.ftlx", "parts/nd30.ftlx", "parts/dang.ftlx",
      "parts/doan.ftlx");

  private final List<Path> folders;
  private final Map<String, Optional<Source>> found = new ConcurrentHashMap<>();
  private final Queue<Problem> unread = new ConcurrentLinkedQueue<>();
  private final Map<String, Boolean> shipped = new ConcurrentHashMap<>();

  private TemplateFinder(List<Path> folders) {
    this.folders = folders;
  }

  /**
   * @param named the folder given with {@code --templates}, or {@code null}
   */
  public static TemplateFinder over(@Nullable Path named) {
    List<Path> folders = new ArrayList<>();
    if (named != null) {
      folders.add(named);
    }
    Path here = Path.of("templates");
    if (Files.isDirectory(here)) {
      folders.add(here);
    }
    return new TemplateFinder(List.copyOf(folders));
  }

  /** The text of a template; empty if it does not exist. */
  Optional<Source> find(String name) {
    return found.computeIfAbsent(name, this::look);
  }

  /** Problems of files that exist but could not be read as text. */
  List<Problem> unread() {
    return List.copyOf(unread);
  }

  /** Whether the template exists. */
  boolean has(String name) {
    return isShipped(name) || find(name).isPresent();
  }

  /** Whether there is a folder whose templates may replace built-in ones. */
  boolean hasFolder() {
    return !folders.isEmpty();
  }

  /** Whether it is a built-in template that no folder replaces. */
  boolean isShipped(String name) {
    return shipped.computeIfAbsent(name, asked -> SHIPPED.contains(asked) && file(asked) == null);
  }

  private Optional<Source> look(String name) {
    Path file = file(name);
    if (file == null) {
      return shipped(name);
    }
    Problems reading = new Problems();
    Source source = SourceReader.read(file, reading);
    reading.inFileOrder().forEach(unread::add);
    return Optional.of(source == null ? new Source(file.toString(), "") : source);
  }

  private @Nullable Path file(String name) {
    for (Path folder : folders) {
      Path file = below(folder, name);
      if (file != null && isInside(folder, file) && Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }

  /** {@code null} for a name that no file can have. */
  private static @Nullable Path below(Path folder, String name) {
    try {
      return folder.resolve(name).normalize();
    } catch (InvalidPathException noName) {
      return null;
    }
  }

  private static boolean isInside(Path folder, Path file) {
    try {
      return file.startsWith(folder.normalize())
          && Files.exists(file)
          && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException unreachable) {
      return false;
    }
  }

  /** The text of a built-in template. */
  public static Optional<Source> shipped(String name) {
    if (!SHIPPED.contains(name)) {
      return Optional.empty();
    }
    String path = "templates/" + name;
    return Optional.of(new Source(path, OwnFile.text(path)));
  }
}
