package vn.kehoach.source;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What came of a piece of work that another thread may have done. */
public final class Outcome {

  private Outcome() {}

  /** Waits for it; what the work threw is thrown here. */
  public static <T> T of(Future<T> work) {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error grave) {
        throw grave;
      }
      throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
