package vn.kehoach.report;

import java.io.PrintStream;
import java.util.List;
import vn.kehoach.source.Problem;

/** Writes the problems of each plan for people, one after the other. */
public final class TextRunReport implements RunReport {

  private final PrintStream out;
  private final TextReport text;

  public TextRunReport(PrintStream out, TextReport text) {
    this.out = out;
    this.text = text;
  }

  @Override
  public void add(List<Problem> problems) {
    out.print(text.of(problems));
  }

  @Override
  public void end(Tally tally) {
    out.flush();
  }
}
