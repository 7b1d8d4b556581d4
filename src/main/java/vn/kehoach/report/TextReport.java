package vn.kehoach.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Language;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Span;

/** Formats problems for people: place, message, the line with a caret under the words, hint and legal source. */
public final class TextReport {

  private static final int WIDEST_EXCERPT = 110;

  private final Language language;
  private final boolean colour;

  public TextReport(Language language, boolean colour) {
    this.language = language;
    this.colour = colour;
  }

  public String of(List<Problem> problems) {
    StringBuilder report = new StringBuilder();
    for (Problem problem : problems) {
      report.append(of(problem)).append('\n');
    }
    return report.toString();
  }

  private String of(Problem problem) {
    StringBuilder text = new StringBuilder();
    text.append(bold(TerminalText.of(problem.place().toString()))).append(": ")
        .append(severity(problem)).append(": ")
        .append(TerminalText.of(problem.message().in(language)))
        .append(" [").append(problem.rule()).append("]\n");
    int gutter = excerpt(problem.place(), text);
    Sentence hint = problem.hint();
    if (hint != null) {
      note(text, gutter, new Sentence("gợi ý", "hint"), hint.in(language));
    }
    if (problem.citation() != null) {
      note(text, gutter, new Sentence("căn cứ", "source"), LegalSource.in(language, problem.citation()));
    }
    Span other = problem.other();
    if (other != null) {
      note(text, gutter, new Sentence("xem thêm", "see"), second(problem.place(), other));
    }
    return text.toString();
  }

  /** The other place: its line in the same file ("dòng 12: ..."), otherwise also the file. */
  private String second(Span first, Span other) {
    String place = other.source() == first.source() && !other.isWholeFile()
        ? new Sentence("dòng ", "line ").in(language) + other.line()
        : other.toString();
    if (other.isWholeFile()) {
      return place;
    }
    int start = other.source().lineStart(other.line());
    int end = Math.min(start + 200, other.source().lineEnd(other.line()));
    String line = other.source().text().substring(start, end).strip();
    return place + ": " + (line.length() > 80 ? line.substring(0, 80) + "…" : line);
  }

  private void note(StringBuilder text, int gutter, Sentence label, String words) {
    text.append(" ".repeat(gutter)).append(" = ").append(label.in(language)).append(": ")
        .append(TerminalText.of(words)).append('\n');
  }

  /** Appends the line and a caret; returns the width of the line number. */
  private int excerpt(Span place, StringBuilder text) {
    if (place.isWholeFile()) {
      return 1;
    }
    int line = place.line();
    String number = Integer.toString(line);
    String margin = " ".repeat(number.length());
    Excerpt excerpt = Excerpt.of(place, WIDEST_EXCERPT);
    text.append(margin).append(" |\n")
        .append(number).append(" | ").append(excerpt.line()).append('\n')
        .append(margin).append(" | ").append(" ".repeat(excerpt.before()))
        .append(paint("^".repeat(excerpt.marked()), "31")).append('\n');
    return number.length();
  }

  private String severity(Problem problem) {
    String code = switch (problem.severity()) {
      case ERROR -> "31;1";
      case WARNING -> "33;1";
      case INFO -> "36;1";
    };
    return paint(problem.severity().in(language), code);
  }

  private String bold(String words) {
    return paint(words, "1");
  }

  private String paint(String words, @Nullable String code) {
    return colour && code != null ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }
}
