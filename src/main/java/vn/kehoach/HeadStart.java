package vn.kehoach;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Outcome;
import vn.kehoach.standard.Standards;
import vn.kehoach.template.TemplateEngine;

/**
 * What plans need whatever they say, made ready on another core while flags and the first plan are read.
 *
 * <p>One thread makes all of it, piece after piece, and whoever needs a piece waits for it: two threads that begin to load
 * one library at once can wait for each other's classes for ever. Where no head start was taken, a piece is made by the
 * first who asks for it.
 */
public final class HeadStart {

  private static volatile @Nullable ExecutorService thread;
  private static volatile @Nullable Future<?> standard;
  private static volatile @Nullable Future<?> templates;

  private HeadStart() {}

  /** To be called once, first of all, by a program that is going to read plans. */
  public static void begin() {
    ExecutorService maker = Executors.newSingleThreadExecutor(work -> {
      Thread made = new Thread(work, "head start");
      // an idle helper must not keep the program alive
      made.setDaemon(true);
      return made;
    });
    standard = maker.submit(() -> Standards.find(Standards.DEFAULT));
    templates = maker.submit(TemplateEngine::load);
    thread = maker;
  }

  /** A piece that will be wanted soon. */
  static <T> Supplier<T> soon(Callable<T> piece) {
    FutureTask<T> task = new FutureTask<>(piece);
    ExecutorService maker = thread;
    if (maker != null) {
      maker.execute(task);
    }
    return () -> {
      task.run();
      return Outcome.of(task);
    };
  }

  /** The default standard is read by the same library as plans are. */
  static void awaitStandard() {
    await(standard);
  }

  static void awaitTemplates() {
    await(templates);
  }

  private static void await(@Nullable Future<?> piece) {
    if (piece != null) {
      Outcome.of(piece);
    }
  }
}
