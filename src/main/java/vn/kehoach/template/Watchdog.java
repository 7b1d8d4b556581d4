package vn.kehoach.template;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Interrupts the thread that created it if a task takes too long. One thread watches all tasks: starting one per
 * document would take a tenth of the time for filling it in.
 */
final class Watchdog implements AutoCloseable {

  /** How long the watching thread stays alive when there is nothing to watch. */
  private static final long IDLE = Duration.ofSeconds(10).toNanos();

  /** The watchdogs at work; also the lock for all state of this class. */
  private static final Set<Watchdog> ON_DUTY = new HashSet<>();

  private static boolean isLookedAfter;
  private static long nextLook;

  private final Thread watched = Thread.currentThread();
  private final long end;
  private boolean barked;

  Watchdog(Duration patience) {
    this.end = System.nanoTime() + patience.toNanos();
    synchronized (ON_DUTY) {
      ON_DUTY.add(this);
      if (!isLookedAfter) {
        isLookedAfter = true;
        Thread dogs = new Thread(Watchdog::lookAfterAll, "watchdog");
        dogs.setDaemon(true);
        dogs.start();
      } else if (end - nextLook < 0) {
        ON_DUTY.notifyAll();
      }
    }
  }

  private static void lookAfterAll() {
    synchronized (ON_DUTY) {
      try {
        do {
          long now = System.nanoTime();
          nextLook = now + IDLE;
          ON_DUTY.forEach(dog -> dog.look(now));
          ON_DUTY.wait((nextLook - now) / 1_000_000 + 1);
        } while (!ON_DUTY.isEmpty());
      } catch (InterruptedException stopped) {
        // nothing in kehoach interrupts this thread
      } finally {
        isLookedAfter = false;
      }
    }
  }

  private void look(long now) {
    if (end - now <= 0 && !barked) {
      barked = true;
      watched.interrupt();
    } else if (!barked && end - nextLook < 0) {
      nextLook = end;
    }
  }

  boolean barked() {
    synchronized (ON_DUTY) {
      return barked;
    }
  }

  /** Ends the watch and clears a pending interrupt of the thread. */
  @Override
  public void close() {
    synchronized (ON_DUTY) {
      ON_DUTY.remove(this);
      if (barked) {
        Thread.interrupted();
      }
    }
  }
}
