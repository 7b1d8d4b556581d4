package vn.kehoach.source;

import org.jspecify.annotations.Nullable;

/** A thread with much room on its stack: regular expressions use some of it for each character they advance. */
public final class DeepThread extends Thread {

  private static final long DEPTH = 64L << 20;

  public DeepThread(Runnable work) {
    super(null, work, "deep", DEPTH);
  }

  /** Does the work where there is that much room: on this thread or, if it has less, on another; waits for it. */
  public static void complete(Runnable work) {
    if (Thread.currentThread() instanceof DeepThread) {
      work.run();
      return;
    }
    Work<@Nullable Object> task = new Work<>(() -> {
      work.run();
      return null;
    });
    new DeepThread(task).start();
    task.result();
  }
}
