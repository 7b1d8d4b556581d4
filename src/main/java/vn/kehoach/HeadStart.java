package vn.kehoach;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Work;
import vn.kehoach.standard.Standards;
import vn.kehoach.template.TemplateEngine;

/**
 * Loads in the background what every plan needs, while command line flags and the first plan are read.
 *
 * <p>A single thread loads all pieces, one after the other, and whoever needs a piece waits for it: two threads that
 * start loading the same library can wait forever for each other's classes. Without a head start, the first caller that
 * needs a piece makes it.
 */
public final class HeadStart {

  /**
   * Pieces not begun yet; also the lock that guards them. (Starting one of Java's thread pools would take several ms.)
   */
  private static final Queue<Runnable> WAITING = new ArrayDeque<>();

  private static volatile boolean begun;
  private static volatile @Nullable Work<?> standard;
  private static volatile @Nullable Work<?> templates;

  private HeadStart() {}

  /** Call this once, before anything else, in a program that is going to read plans. */
  public static void begin() {
    standard = submit(() -> Standards.find(Standards.DEFAULT));
    templates = submit(() -> {
      TemplateEngine.load();
      return null;
    });
    begun = true;
    Thread maker = new Thread(HeadStart::make, "head start");
    // an idle thread must not keep the program alive
    maker.setDaemon(true);
    maker.start();
  }

  private static <T extends @Nullable Object> Work<T> submit(Callable<T> piece) {
    Work<T> task = new Work<>(piece);
    synchronized (WAITING) {
      WAITING.add(task);
      WAITING.notifyAll();
    }
    return task;
  }

  private static void make() {
    try {
      while (true) {
        next().run();
      }
    } catch (InterruptedException stopped) {
      // nothing in kehoach interrupts it; whoever needs a piece then makes it itself
      begun = false;
    }
  }

  private static Runnable next() throws InterruptedException {
    synchronized (WAITING) {
      while (WAITING.isEmpty()) {
        WAITING.wait();
      }
      return WAITING.remove();
    }
  }

  /** Registers a piece that will be needed soon. */
  static <T extends @Nullable Object> Supplier<T> soon(Callable<T> piece) {
    Work<T> task = begun ? submit(piece) : new Work<>(piece);
    return () -> {
      task.run();
      return task.result();
    };
  }

  /** Waits for the default standard, because it is read by the same library as plans are. */
  static void awaitStandard() {
    await(standard);
  }

  static void awaitTemplates() {
    await(templates);
  }

  private static void await(@Nullable Work<?> piece) {
    if (piece != null) {
      piece.result();
    }
  }
}
