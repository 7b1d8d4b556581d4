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
 * What plans need whatever they say, made ready on another core while flags and the first plan are read.
 *
 * <p>One thread makes all of it, piece after piece, and whoever needs a piece waits for it: two threads that begin to
 * load one library at once can wait for each other's classes for ever. Where no head start was taken, a piece is made
 * by the first who asks for it.
 */
public final class HeadStart {

  /**
   * Pieces nobody has begun; whoever looks at them holds them. (To get a thread pool of Java's ready takes some ms.)
   */
  private static final Queue<Runnable> WAITING = new ArrayDeque<>();

  private static volatile boolean begun;
  private static volatile @Nullable Work<?> standard;
  private static volatile @Nullable Work<?> templates;

  private HeadStart() {}

  /** To be called once, first of all, by a program that is going to read plans. */
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
      // nobody of ours does that; whoever needs a piece makes it himself
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

  /** A piece that will be wanted soon. */
  static <T extends @Nullable Object> Supplier<T> soon(Callable<T> piece) {
    Work<T> task = begun ? submit(piece) : new Work<>(piece);
    return () -> {
      task.run();
      return task.result();
    };
  }

  /** The default standard is read by the same library as plans are. */
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
