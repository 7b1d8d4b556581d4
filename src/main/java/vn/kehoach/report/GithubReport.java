package vn.kehoach.report;

import java.io.PrintStream;
import java.util.List;
import vn.kehoach.source.Language;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;

/**
 * Writes problems as workflow commands, which GitHub shows next to the lines: {@code ::error
 * file=...,line=...::message}.
 */
public final class GithubReport implements RunReport {

  private final PrintStream out;
  private final Language language;

  public GithubReport(PrintStream out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void add(List<Problem> problems) {
    problems.forEach(problem -> out.print(of(problem) + "\n"));
  }

  @Override
  public void end(Tally tally) {
    out.flush();
  }

  private String of(Problem problem) {
    Span place = problem.place();
    Sentence hint = problem.hint();
    String message = problem.message().in(language)
        + (hint == null ? "" : "\n" + new LabelledHint(language).of(hint))
        + (problem.citation() == null ? "" : "\n" + LegalSource.in(language, problem.citation()));
    String level = problem.severity() == Severity.INFO ? "notice" : problem.severity().id();
    return "::" + level
        + " file=" + property(place.source().name())
        + ",line=" + place.line()
        + ",col=" + place.column()
        + ",title=" + property(problem.rule())
        + "::" + data(message);
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
