package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import vn.kehoach.source.Outcome;
import vn.kehoach.source.Problems;

/** Every rule is asked about a draft once, by whichever thread comes first. */
final class Round {

  private final Future<Draft> draft;
  private final Rule[] rules = Rules.all().toArray(new Rule[0]);
  private final AtomicIntegerArray taken = new AtomicIntegerArray(rules.length);
  private final AtomicReferenceArray<Problems> answers = new AtomicReferenceArray<>(rules.length);
  private final CountDownLatch unanswered = new CountDownLatch(rules.length);
  private final AtomicReference<Throwable> fault = new AtomicReference<>();

  /** {@code draft}: perhaps still being read, while all rules are loaded here. */
  Round(Future<Draft> draft) {
    this.draft = draft;
  }

  /** Asks those that nobody has begun to ask. */
  void forwards() {
    Draft read = Outcome.of(draft);
    for (int i = 0; i < rules.length; i++) {
      ask(i, read);
    }
  }

  /** The same from the other end, so that two who share the work do not look for the same at the same time. */
  void backwards() {
    Draft read = Outcome.of(draft);
    for (int i = rules.length - 1; i >= 0; i--) {
      ask(i, read);
    }
  }

  private void ask(int rule, Draft read) {
    if (!taken.compareAndSet(rule, 0, 1)) {
      return;
    }
    try {
      Problems found = new Problems();
      rules[rule].check(read, found);
      answers.set(rule, found);
    } catch (RuntimeException | Error ours) {
      fault.compareAndSet(null, ours);
    } finally {
      unanswered.countDown();
    }
  }

  /** What each rule found, in the order of the rules, once all have answered; what one of them threw is thrown here. */
  List<Problems> findings() {
    try {
      unanswered.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    if (fault.get() instanceof Error grave) {
      throw grave;
    }
    if (fault.get() instanceof RuntimeException ours) {
      throw ours;
    }
    List<Problems> findings = new ArrayList<>(rules.length);
    for (int i = 0; i < rules.length; i++) {
      findings.add(answers.get(i));
    }
    return findings;
  }
}
