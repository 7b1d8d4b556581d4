package vn.kehoach.check;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.DeepThread;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Work;

/** Runs every rule once on a draft, shared by one or more threads. */
final class Round {

  /**
   * Regular expressions use stack space for each character they advance; in paragraphs longer than this they may need
   * more than a normal thread has.
   */
  private static final int LONG = 600;

  private final Work<Draft> draft;
  private final Rule[] rules = Rules.all().toArray(new Rule[0]);
  private final Problems[] answers = new Problems[rules.length];

  /** Rules before {@code first} and from {@code last} on have been taken by some thread. */
  private int first;
  private int last = rules.length;
  /** The number of threads running rules. */
  private int asking;

  private @Nullable Throwable fault;

  /**
   * @param draft may still be being read while this constructor loads all rules
   */
  Round(Work<Draft> draft) {
    this.draft = draft;
  }

  /** Runs the rules that no thread has taken yet. */
  void forwards() {
    askRest(false);
  }

  /** The same from the end of the list, so that two threads do not compute the same shared data at the same time. */
  void backwards() {
    askRest(true);
  }

  private void askRest(boolean backwards) {
    Draft read = draft.result();
    begin();
    try {
      if (read.passages().stream().anyMatch(passage -> passage.letters().length > LONG)) {
        DeepThread.complete(() -> askAll(backwards, read));
      } else {
        askAll(backwards, read);
      }
    } finally {
      end();
    }
  }

  private void askAll(boolean backwards, Draft read) {
    for (int rule = take(backwards); rule >= 0; rule = take(backwards)) {
      ask(rule, read);
    }
  }

  private synchronized void begin() {
    asking++;
  }

  private synchronized void end() {
    asking--;
    notifyAll();
  }

  /** The next rule to run; -1 if none is left. */
  private synchronized int take(boolean backwards) {
    return first == last ? -1 : backwards ? --last : first++;
  }

  private void ask(int rule, Draft read) {
    try {
      Problems found = new Problems();
      rules[rule].check(read, found);
      answers[rule] = found;
    } catch (RuntimeException | Error ours) {
      note(ours);
    }
  }

  private synchronized void note(Throwable ours) {
    fault = fault == null ? ours : fault;
  }

  private synchronized @Nullable Throwable fault() {
    return fault;
  }

  private synchronized void await() {
    try {
      while (asking > 0) {
        wait();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /**
   * The findings of each rule, in the order of the rules. To be called when no rule is left to take; waits for threads
   * still running one. An exception thrown by a rule is thrown here.
   */
  List<Problems> findings() {
    await();
    if (fault() instanceof Error grave) {
      throw grave;
    }
    if (fault() instanceof RuntimeException ours) {
      throw ours;
    }
    return Arrays.asList(answers);
  }
}
