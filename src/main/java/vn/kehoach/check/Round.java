package vn.kehoach.check;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Work;

/** Every rule is asked about a draft once, by whichever thread comes first. */
final class Round {

  /**
   * A pattern takes room on the stack for each letter it goes on by; in paragraphs of more letters than these it may
   * take more than a thread has.
   */
  private static final int LONG = 600;
  private static final long DEEP = 64L << 20;

  private final Work<Draft> draft;
  private final Rule[] rules = Rules.all().toArray(new Rule[0]);
  private final Problems[] answers = new Problems[rules.length];

  /** Those before the first and from the last on somebody has begun to ask. */
  private int first;
  private int last = rules.length;
  /** How many threads are asking. */
  private int asking;

  private @Nullable Throwable fault;

  /** {@code draft}: perhaps still being read, while all rules are loaded here. */
  Round(Work<Draft> draft) {
    this.draft = draft;
  }

  /** Asks those that nobody has begun to ask. */
  void forwards() {
    askRest(false);
  }

  /** The same from the other end, so that two who share the work do not look for the same at the same time. */
  void backwards() {
    askRest(true);
  }

  private void askRest(boolean backwards) {
    Draft read = draft.result();
    begin();
    try {
      if (read.passages().stream().anyMatch(passage -> passage.letters().length > LONG)) {
        deep(() -> askAll(backwards, read));
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

  private static void deep(Runnable work) {
    Thread roomy = new Thread(null, work, "rules", DEEP);
    roomy.start();
    try {
      roomy.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private synchronized void begin() {
    asking++;
  }

  private synchronized void end() {
    asking--;
    notifyAll();
  }

  /** The next to be asked; -1: none is left. */
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
   * What each rule found, in the order of the rules, for who has asked until none was left: once those who asked beside
   * have their answers. What one of the rules threw is thrown here.
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
