package vn.kehoach.cli;

import vn.kehoach.source.Language;

/** Shows the progress of a long run: a bar with an estimate on a terminal, otherwise an occasional line. */
final class Progress {

  private static final int WIDTH = 30;
  private static final long QUARTER_SECOND = 250_000_000L;

  private final Console console;
  private final int total;
  private final long started = System.nanoTime();
  private long shown;
  private int done;
  private boolean drawn;

  Progress(Console console, int total) {
    this.console = console;
    this.total = total;
  }

  /** Counts one more finished item. Called from one thread only. */
  void step() {
    done++;
    if (!console.color()) {
      boolean tenth = total >= 100 && done * 10 / total > (done - 1) * 10 / total;
      if (tenth) {
        console.say(done + "/" + total + " đơn vị" + left(), done + " of " + total + " units" + left());
      }
      return;
    }
    long now = System.nanoTime();
    if (now - shown >= QUARTER_SECOND || done == total) {
      shown = now;
      draw();
    }
  }

  private void draw() {
    int full = total == 0 ? WIDTH : done * WIDTH / total;
    String bar = "█".repeat(full) + "·".repeat(WIDTH - full);
    console.err().print("\r[" + bar + "] " + done + "/" + total + left() + "\u001B[K");
    console.err().flush();
    drawn = true;
  }

  private String left() {
    double seconds = (System.nanoTime() - started) / 1e9;
    long rest = Math.round(seconds / Math.max(1, done) * (total - done));
    if (done == total || seconds < 2) {
      return "";
    }
    boolean minutes = rest >= 120;
    long number = minutes ? Math.round(rest / 60.0) : rest;
    return console.language() == Language.VI
        ? ", còn khoảng " + number + (minutes ? " phút" : " giây")
        : ", about " + number + (minutes ? " minutes" : " seconds") + " left";
  }

  /** Removes the bar so that a message can be printed. */
  void clear() {
    if (drawn) {
      console.err().print("\r\u001B[K");
      drawn = false;
    }
  }
}
