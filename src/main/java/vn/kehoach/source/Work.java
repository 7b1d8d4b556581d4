package vn.kehoach.source;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A task that runs once, on whichever thread comes first; other threads wait for its result. (Initialising Java's own
 * FutureTask takes more than a millisecond, before anything else can start.)
 */
public final class Work<T extends @Nullable Object> implements Runnable {

  private final Callable<T> task;
  private boolean begun;
  private boolean done;
  private @Nullable T result;
  private @Nullable Throwable fault;

  public Work(Callable<T> task) {
    this.task = task;
  }

  /** Runs the task, unless some thread has begun it. */
  @Override
  public void run() {
    if (!begin()) {
      return;
    }
    try {
      end(task.call(), null);
    } catch (Exception | Error failed) {
      end(null, failed);
    }
  }

  private synchronized boolean begin() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  private synchronized void end(@Nullable T made, @Nullable Throwable failed) {
    result = made;
    fault = failed;
    done = true;
    notifyAll();
  }

  /** Waits for the result; an exception of the task is thrown here. */
  public synchronized T result() {
    try {
      while (!done) {
        wait();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    if (fault instanceof Error grave) {
      throw grave;
    }
    if (fault != null) {
      throw fault instanceof RuntimeException ours ? ours : new IllegalStateException(fault);
    }
    return result;
  }
}
