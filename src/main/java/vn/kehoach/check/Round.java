package vn.kehoach.check;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Work;

/** Every rule is asked about a draft once, by whichever thread comes first. */
final class Round {

  private final Work<Draft> draft;
  private final Rule[] rules = Rules.all().toArray(new Rule[0]);
  private final Problems[] answers = new Problems[rules.length];
  private final CountDownLatch unanswered = new CountDownLatch(rules.length);

  /** Those before the first and from the last on somebody has begun to ask. */
  private int first;
  private int last = rules.length;

  private @Nullable Throwable fault;

  /** {@code draft}: perhaps still being read, while all rules are loaded here. */
  Round(Work<Draft> draft) {
    this.draft = draft;
  }

  /** Asks those that nobody has begun to ask. */
  void forwards() {
    Draft read = draft.result();
    for (int rule = takeFirst(); rule >= 0; rule = takeFirst()) {
      ask(rule, read);
    }
  }

  /** The same from the other end, so that two who share the work do not look for the same at the same time. */
  void backwards() {
    Draft read = draft.result();
    for (int rule = takeLast(); rule >= 0; rule = takeLast()) {
      ask(rule, read);
    }
  }

  /** The next to be asked; -1: none is left. */
  private synchronized int takeFirst() {
    return first < last ? first++ : -1;
  }

  private synchronized int takeLast() {
    return first < last ? --last : -1;
  }

  private void ask(int rule, Draft read) {
    try {
      Problems found = new Problems();
      rules[rule].check(read, found);
      answers[rule] = found;
    } catch (RuntimeException | Error ours) {
      note(ours);
    } finally {
      unanswered.countDown();
    }
  }

  private synchronized void note(Throwable ours) {
    fault = fault == null ? ours : fault;
  }

  private synchronized @Nullable Throwable fault() {
    return fault;
  }

  /** What each rule found, in the order of the rules, once all have answered; what one of them threw is thrown here. */
  List<Problems> findings() {
    try {
      unanswered.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    if (fault() instanceof Error grave) {
      throw grave;
    }
    if (fault() instanceof RuntimeException ours) {
      throw ours;
    }
    return Arrays.asList(answers);
  }
}
