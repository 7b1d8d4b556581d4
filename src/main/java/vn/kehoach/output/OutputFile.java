package vn.kehoach.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Source;

/**
 * A file that is written completely or not at all: its bytes go to a temporary file next to it, which is then moved
 * over it. All files of a run can be prepared before the first is moved, so that most failures happen before anything
 * is replaced.
 */
public record OutputFile(Path file, Path temporary) implements AutoCloseable {

  /** Temporary files not moved yet, so that an aborted run can delete them. */
  private static final Set<Path> BEGUN = ConcurrentHashMap.newKeySet();

  private static final AtomicLong COUNT = new AtomicLong();

  /**
   * Many threads create files at once; at the end of a run, these are allowed to finish and no new ones are started.
   */
  private static final ReadWriteLock BEGINNING = new ReentrantReadWriteLock();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      BEGINNING.writeLock().lock();
      BEGUN.forEach(OutputFile::discard);
    }));
  }

  /** Both steps at once. */
  public static void write(Path file, byte[] bytes) throws IOException {
    try (OutputFile output = put(file, bytes)) {
      output.move();
    }
  }

  /** Writes all files or, with a problem, none. */
  public static boolean write(Map<Path, byte[]> files, Source source, Problems problems) {
    List<OutputFile> put = new ArrayList<>();
    Path target = null;
    try {
      for (Map.Entry<Path, byte[]> entry : files.entrySet()) {
        target = entry.getKey();
        put.add(put(target, entry.getValue()));
      }
      for (OutputFile output : put) {
        target = output.file;
        output.move();
      }
      return true;
    } catch (IOException failed) {
      problems.add(unwritable(target, source, failed));
      return false;
    } finally {
      put.forEach(OutputFile::close);
    }
  }

  /** The first step: writes the temporary file. */
  public static OutputFile put(Path file, byte[] bytes) throws IOException {
    BasicFileAttributes before = attributes(file);
    if (before != null && before.isDirectory()) {
      throw new IOException("is a directory");
    }
    if (before != null && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    OutputFile output = new OutputFile(file, file.toAbsolutePath().normalize().resolveSibling(temporaryName()));
    BEGINNING.readLock().lock();
    BEGUN.add(output.temporary);
    try {
      begin(output.temporary, bytes);
      // the new document has the permissions of the one it replaces, or those of any new file
      if (before instanceof PosixFileAttributes posix) {
        Files.setPosixFilePermissions(output.temporary, posix.permissions());
      }
      return output;
    } catch (IOException failed) {
      output.close();
      throw failed;
    } finally {
      BEGINNING.readLock().unlock();
    }
  }

  /**
   * {@code null} if there is no such file or its attributes cannot be read, in which case it cannot be written either.
   */
  private static @Nullable BasicFileAttributes attributes(Path file) {
    if (!file.toFile().exists()) {
      // the usual case; an exception would take longer than writing the file
      return null;
    }
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    Class<? extends BasicFileAttributes> kind = posix ? PosixFileAttributes.class : BasicFileAttributes.class;
    try {
      return Files.readAttributes(file, kind);
    } catch (IOException none) {
      return null;
    }
  }

  /**
   * The folder usually exists, so it is only created if writing fails, unless another thread created it in the
   * meantime.
   */
  private static void begin(Path temporary, byte[] bytes) throws IOException {
    try {
      create(temporary, ByteBuffer.wrap(bytes));
    } catch (IOException failed) {
      Path folder = temporary.getParent();
      if (!(failed instanceof NoSuchFileException) && Files.isDirectory(folder)) {
        throw failed;
      }
      Files.createDirectories(folder);
      create(temporary, ByteBuffer.wrap(bytes));
    }
  }

  /** Writes everything in one call; Files.write makes one system call per 8 KB. */
  private static void create(Path file, ByteBuffer bytes) throws IOException {
    try (WritableByteChannel out =
        Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }
  }

  /**
   * A name that is unique among threads and, except within the same nanosecond, among processes. (Java's own temporary
   * files wait for secure random numbers, and getting the process id is slow; if the name exists, creating the file
   * fails anyway.)
   */
  private static String temporaryName() {
    return ".kehoach-" + Long.toHexString(System.currentTimeMillis()) + Long.toHexString(System.nanoTime()) + "-"
        + COUNT.incrementAndGet() + ".tmp";
  }

  /** The second step: moves the temporary file to its place. */
  public void move() throws IOException {
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
    BEGUN.remove(temporary);
  }

  /** Deletes the temporary file if it was not moved. */
  @Override
  public void close() {
    if (BEGUN.contains(temporary)) {
      discard(temporary);
      BEGUN.remove(temporary);
    }
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException gone) {
      // a hidden temporary file remains; the next run is not affected
    }
  }

  /** The problem to report for a file that could not be written. */
  public static Problem unwritable(Path target, Source source, IOException failed) {
    String why = failed.getMessage() == null ? failed.toString() : failed.getMessage();
    if (isFull(why)) {
      return Problem.error("layout/unwritable-output", source.whole(),
              "không ghi được " + target + ": đĩa đã đầy", "cannot write " + target + ": the disk is full")
          .hint("xóa bớt tệp không cần, hoặc chọn đĩa khác với -o THƯ-MỤC",
              "delete files you do not need, or choose another disk with -o DIR");
    }
    if (Files.isDirectory(target)) {
      return Problem.error("layout/unwritable-output", source.whole(),
              "không ghi được " + target + ": đã có một thư mục mang tên này",
              "cannot write " + target + ": a folder with this name already exists")
          .hint("đổi tên thư mục đó, hoặc chọn nơi khác với -o THƯ-MỤC",
              "rename that folder, or choose another place with -o DIR");
    }
    if (failed instanceof FileAlreadyExistsException || why.contains("Not a directory")) {
      return Problem.error("layout/unwritable-output", source.whole(),
              "không ghi được " + target + ": trên đường dẫn có một tệp, không phải thư mục",
              "cannot write " + target + ": part of the path is a file, not a folder")
          .hint("chọn thư mục khác với -o THƯ-MỤC", "choose another folder with -o DIR");
    }
    Sentence reason = failed instanceof AccessDeniedException
        ? new Sentence("không có quyền ghi, hoặc tệp đang mở trong chương trình khác",
            "no permission to write, or the file is open in another program")
        : reason(why, failed);
    return Problem.error("layout/unwritable-output", source.whole(),
            "không ghi được " + target + ": " + reason.vietnamese(), "cannot write " + target + ": " + reason.english())
        .hint("đóng tệp đó nếu đang mở, hoặc chọn nơi khác với -o THƯ-MỤC",
            "close the file if it is open, or choose another place with -o DIR");
  }

  /** Messages of Unix and Windows. */
  private static boolean isFull(String why) {
    return why.contains("No space left") || why.contains("quota exceeded") || why.contains("not enough space");
  }

  /** In the reader's language, if it is one of the messages of Unix that occur. */
  private static Sentence reason(String why, IOException failed) {
    return why.contains("Read-only file system") ? new Sentence("ổ đĩa này chỉ cho đọc", "the disk is read-only")
        : why.contains("File name too long") ? new Sentence("tên tệp quá dài", "the file name is too long")
        : why.contains("File too large")
            ? new Sentence("tệp lớn hơn mức được phép ghi", "the file is larger than allowed")
        : why.equals("not a regular file") ? new Sentence("đây không phải một tệp thường", "it is not a regular file")
        : new Sentence(why, why);
  }
}
