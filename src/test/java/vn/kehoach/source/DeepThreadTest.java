package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeepThreadTest {

  @Test
  void work_within_work_needs_no_other_thread() {
    List<Thread> threads = new ArrayList<>();
    DeepThread.complete(() -> {
      threads.add(Thread.currentThread());
      DeepThread.complete(() -> threads.add(Thread.currentThread()));
    });
    assertThat(threads).hasSize(2).allMatch(thread -> thread == threads.get(0) && thread instanceof DeepThread);
  }

  @Test
  void an_exception_of_the_work_reaches_whoever_waits_for_it() {
    assertThatThrownBy(() -> DeepThread.complete(() -> List.of().get(0)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
