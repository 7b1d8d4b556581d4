package vn.kehoach.template;

import java.time.Duration;

/** Interrupts the thread that made it when a piece of work takes longer than anybody would wait for it. */
final class Watchdog implements AutoCloseable {

  private final Thread watched = Thread.currentThread();
  private final long end;
  private boolean calledOff;
  private boolean barked;

  Watchdog(Duration patience) {
    this.end = System.nanoTime() + patience.toNanos();
    Thread dog = new Thread(this::watch, "watchdog");
    dog.setDaemon(true);
    dog.start();
  }

  private synchronized void watch() {
    try {
      for (long left = end - System.nanoTime(); left > 0 && !calledOff; left = end - System.nanoTime()) {
        wait(left / 1_000_000 + 1);
      }
    } catch (InterruptedException stopped) {
      return;
    }
    if (!calledOff) {
      barked = true;
      watched.interrupt();
    }
  }

  synchronized boolean barked() {
    return barked;
  }

  /** The thread may go on: it is as if nobody had interrupted it. */
  @Override
  public synchronized void close() {
    calledOff = true;
    notifyAll();
    if (barked) {
      Thread.interrupted();
    }
  }
}
