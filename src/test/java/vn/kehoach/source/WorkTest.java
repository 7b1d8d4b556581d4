package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work is done once, and all callers get its result. */
@Timeout(20)
class WorkTest {

  @Test
  void many_threads_do_it_once_and_all_get_the_result() throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    Work<Integer> work = new Work<>(done::incrementAndGet);
    List<Integer> results = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      boolean waits = i % 2 == 0;
      Thread thread = new Thread(() -> {
        if (!waits) {
          work.run();
        }
        int result = work.result();
        synchronized (results) {
          results.add(result);
        }
      });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(results).hasSize(8).containsOnly(1);
  }

  @Test
  void what_the_work_throws_is_thrown_to_whoever_asks() {
    assertThatThrownBy(() -> result(new IllegalArgumentException("ours"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> result(new IOException("gone"))).isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(IOException.class);
    Work<Integer> grave = new Work<>(() -> {
      throw new StackOverflowError();
    });
    grave.run();
    assertThatThrownBy(grave::result).isInstanceOf(StackOverflowError.class);
  }

  @Test
  void who_is_interrupted_waits_no_longer() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(new Work<>(() -> 1)::result).hasCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static Integer result(Exception fault) {
    Work<Integer> work = new Work<>(() -> {
      throw fault;
    });
    work.run();
    return work.result();
  }
}
