package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes a file whole or not at all: into a temporary file beside it, then moved over it. */
final class OutputFile {

  /** Begun and not yet moved: a run that is broken off leaves none of them behind. */
  private static final Set<Path> BEGUN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(OutputFile::discard));
  }

  private OutputFile() {}

  private static void discard() {
    for (Path temporary : BEGUN) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException left) {
        // it is gone, or the folder is: there is nobody left to tell
      }
    }
  }

  static void write(Path file, byte[] bytes) throws IOException {
    Path folder = PlanFiles.folder(file);
    Files.createDirectories(folder);
    if (Files.isDirectory(file)) {
      throw new IOException("is a directory");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    Path temporary = Files.createTempFile(folder, ".kehoach-", ".tmp");
    BEGUN.add(temporary);
    try {
      Files.write(temporary, bytes);
      openToOthers(temporary, file);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
      BEGUN.remove(temporary);
    }
  }

  /** Temporary files are private to their owner; the document should be as readable as the one it replaces, or as a new one. */
  private static void openToOthers(Path temporary, Path file) throws IOException {
    if (temporary.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(temporary, Files.exists(file)
          ? Files.getPosixFilePermissions(file)
          : PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
