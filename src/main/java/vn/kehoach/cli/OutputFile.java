package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Writes a file whole or not at all: into a temporary file beside it, then moved over it. */
final class OutputFile {

  /** Begun and not yet moved: a run that is broken off leaves none of them behind. */
  private static final Set<Path> BEGUN = ConcurrentHashMap.newKeySet();

  private static final AtomicLong COUNT = new AtomicLong();

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
    Path temporary = folder.resolve(temporaryName());
    BEGUN.add(temporary);
    try {
      Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      keepPermissions(temporary, file);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
      BEGUN.remove(temporary);
    }
  }

  /**
   * No other thread has it, nor another process, nor one on another machine that writes to the same folder. (Java's own
   * temporary files wait for secure random numbers; a name that exists is refused all the same.)
   */
  private static String temporaryName() {
    return ".kehoach-" + Long.toHexString(System.currentTimeMillis()) + Long.toHexString(System.nanoTime()) + "-"
        + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".tmp";
  }

  /** The document stays as readable as the one it replaces; a new one is as readable as any new file. */
  private static void keepPermissions(Path temporary, Path file) throws IOException {
    if (Files.exists(file) && temporary.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
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
