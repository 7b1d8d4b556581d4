package vn.kehoach.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Source;

/**
 * A file to be written whole or not at all: its bytes are put into a temporary file beside it, which is then moved over
 * it. Between the two steps there is time to put others beside theirs: what can go wrong goes wrong before the first is
 * moved.
 */
public record OutputFile(Path file, Path temporary) implements AutoCloseable {

  /** Begun and not yet moved: a run that is broken off leaves none of them behind. */
  private static final Set<Path> BEGUN = ConcurrentHashMap.newKeySet();

  private static final AtomicLong COUNT = new AtomicLong();

  /** Many begin files at once; a run that ends lets those finish, and nobody begins another. */
  private static final ReadWriteLock BEGINNING = new ReentrantReadWriteLock();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      BEGINNING.writeLock().lock();
      BEGUN.forEach(OutputFile::discard);
    }));
  }

  /** Both steps. */
  public static void write(Path file, byte[] bytes) throws IOException {
    try (OutputFile output = put(file, bytes)) {
      output.move();
    }
  }

  /** The first step. */
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
      // the document stays as readable as the one it replaces; a new one is as readable as any new file
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

  /** {@code null}: there is no such file, or it cannot be asked about, and then not be written either. */
  private static @Nullable BasicFileAttributes attributes(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    Class<? extends BasicFileAttributes> kind = posix ? PosixFileAttributes.class : BasicFileAttributes.class;
    try {
      return Files.readAttributes(file, kind);
    } catch (IOException none) {
      return null;
    }
  }

  /** Most folders are there: only where one turns out not to be it is made, unless another thread has done so since. */
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

  /** All at once, where Java's own way asks the system once for every eight thousand bytes. */
  private static void create(Path file, ByteBuffer bytes) throws IOException {
    try (WritableByteChannel out =
        Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }
  }

  /**
   * No other thread has it, nor another process unless it began in the same billionth of a second, nor one on another
   * machine that writes to the same folder. (Java's own temporary files wait for secure random numbers, and the number
   * of a process is dear too; a name that exists is refused all the same.)
   */
  private static String temporaryName() {
    return ".kehoach-" + Long.toHexString(System.currentTimeMillis()) + Long.toHexString(System.nanoTime()) + "-"
        + COUNT.incrementAndGet() + ".tmp";
  }

  /** The second step. */
  public void move() throws IOException {
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
    BEGUN.remove(temporary);
  }

  /** What was not moved is nobody's. */
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
      // a hidden file of no meaning stays behind; the next run does not mind it
    }
  }

  /** What to tell whoever wanted it written. */
  public static Problem unwritable(Path target, Source source, IOException failed) {
    boolean denied = failed instanceof AccessDeniedException;
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
    return Problem.error("layout/unwritable-output", source.whole(),
            "không ghi được " + target + ": "
                + (denied ? "không có quyền ghi, hoặc tệp đang mở trong chương trình khác" : why),
            "cannot write " + target + ": " + (denied ? "no permission to write, or the file is open in another "
                + "program" : why))
        .hint("đóng tệp đó nếu đang mở, hoặc chọn nơi khác với -o THƯ-MỤC",
            "close the file if it is open, or choose another place with -o DIR");
  }

  /** As Unix and Windows put it. */
  private static boolean isFull(String why) {
    return why.contains("No space left") || why.contains("not enough space");
  }
}
