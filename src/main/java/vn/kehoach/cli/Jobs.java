package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs work on several threads and hands the results back in the order the work was given. */
record Jobs(int threads) {

  <T> List<T> inOrder(List<Callable<T>> work) {
    int workers = Math.max(1, Math.min(threads, work.size()));
    if (workers == 1) {
      return work.stream().map(Jobs::call).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<T>> running = work.stream().map(pool::submit).toList();
      List<T> results = new ArrayList<>(running.size());
      for (Future<T> future : running) {
        results.add(future.get());
      }
      return results;
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
