package vn.kehoach.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import vn.kehoach.source.DeepThread;

/** Runs tasks on several threads and returns the results in the order of the tasks. */
record Jobs(int threads) {

  /** Passes on each result as soon as it is its turn, without keeping it. */
  <T> void inOrder(List<Callable<T>> work, Consumer<T> use) {
    int workers = Math.max(1, Math.min(threads, work.size()));
    if (work.size() < 2) {
      work.forEach(one -> use.accept(call(one)));
      return;
    }
    if (workers == 1) {
      DeepThread.complete(() -> work.forEach(one -> use.accept(call(one))));
      return;
    }
    // their stacks are deep enough for the checks, which need no threads of their own then
    ExecutorService pool = Executors.newFixedThreadPool(workers, DeepThread::new);
    try {
      Queue<Future<T>> running = new ArrayDeque<>();
      work.forEach(one -> running.add(pool.submit(one)));
      while (!running.isEmpty()) {
        use.accept(running.remove().get());
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException fault) {
      throw fault;
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }
}
