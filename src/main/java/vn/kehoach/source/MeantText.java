package vn.kehoach.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text with YAML errors in which each faulty line is rewritten as its author probably meant it, so that parsing can
 * continue and all errors are reported in one run. Lines are rewritten in place; none is added or removed. If a line
 * cannot be parsed even then, later errors are not reported rather than guessed.
 */
final class MeantText {

  /** The largest number of errors reported in one run. */
  private static final int MOST_MISTAKES = 40;

  /** A file this long was not typed by hand, and every error requires parsing all of it again. */
  private static final int LONGEST = 1_000_000;

  private final Source source;
  private final List<String> lines = new ArrayList<>();
  private final Set<Integer> told = new HashSet<>();
  private final Set<Integer> moved = new HashSet<>();
  private boolean readable;

  private MeantText(Source source) {
    this.source = source;
    for (int line = 1; line <= source.lineCount(); line++) {
      lines.add(source.line(line));
    }
  }

  /** Reports every error of a text that has at least one. */
  static MeantText of(Source source, Problems problems) {
    MeantText meant = new MeantText(source);
    meant.tell(problems);
    return meant;
  }

  /** The rewritten text; {@code null} if it cannot be parsed either. */
  @Nullable Source text() {
    return readable ? new Source(source.name(), String.join("\n", lines)) : null;
  }

  /** Whether a line is unchanged. */
  boolean isAsTyped(int line) {
    return !told.contains(line);
  }

  private void tell(Problems problems) {
    Source now = source;
    int most = source.text().length() > LONGEST ? 1 : MOST_MISTAKES;
    for (int i = 0; i < most; i++) {
      Problem mistake = YamlReader.mistake(now);
      if (mistake == null) {
        readable = true;
        return;
      }
      int line = mistake.place().line();
      if (!told.add(line)) {
        return;
      }
      // several lines shifted together are one error
      if (!mistake.rule().equals("yaml/indentation") || !moved(line)) {
        problems.add(mistake.inFile(source));
      }
      if (!rewrite(mistake, line - 1)) {
        return;
      }
      now = new Source(source.name(), String.join("\n", lines));
    }
  }

  /** Records that a line is in the wrong column; returns whether the line above is too. */
  private boolean moved(int line) {
    moved.add(line);
    return moved.contains(above(line - 1) + 1);
  }

  private boolean rewrite(Problem mistake, int at) {
    YamlLine line = new YamlLine(lines.get(at));
    int column = mistake.place().start() - mistake.place().source().lineStart(at + 1);
    switch (mistake.rule()) {
      case "yaml/tab" -> everywhere('\t');
      case "yaml/colon-in-sentence" -> withoutColons(line, at);
      case "yaml/colon-missing" -> withColon(line, at);
      case "yaml/quote-not-closed" -> lines.set(at, line.text() + line.text().charAt(column));
      case "yaml/bracket-not-closed" ->
          lines.set(at, line.text().replaceFirst("\\s+#.*$", "") + (line.text().charAt(column) == '[' ? "]" : "}"));
      case "yaml/escape" -> lines.set(at, line.text().replace('\\', '/'));
      // a letter that is not a space: text that begins with it is plain text
      case "yaml/star-at-start", "yaml/ampersand-at-start", "yaml/tag", "yaml/sign-at-start" ->
          withoutSign(line, at, column);
      case "yaml/indentation" -> {
        return reindent(line, at);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whoever indents one line with this character does so elsewhere, too; it is one error. */
  private void everywhere(char sign) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).indexOf(sign) >= 0) {
        YamlLine line = new YamlLine(lines.get(i));
        String indent = line.text().substring(0, line.indent()).replace("\t", "  ");
        lines.set(i, indent + line.text().substring(line.indent()).replace('\t', ' '));
        told.add(i + 1);
      }
    }
  }

  private void withoutSign(YamlLine line, int at, int column) {
    if (!line.isDrawnRow()) {
      lines.set(at, line.text().substring(0, column) + '\u00A0' + line.text().substring(column));
    }
    for (int i = at; i < lines.size() && new YamlLine(lines.get(i)).isDrawnRow(); i++) {
      lines.set(i, "");
      told.add(i + 1);
    }
  }

  private void withoutColons(YamlLine line, int at) {
    int value = line.valueStart();
    String words = line.text().substring(value).replaceAll(":\\s+(?!#|$)", ":\u00A0").replaceAll(":(?=\\s*($|#))", ".");
    lines.set(at, line.text().substring(0, value) + words);
    // “gồm:” and the items below it are one error
    for (int i = at + 1; line.announces() && i < lines.size() && new YamlLine(lines.get(i)).isPoint(); i++) {
      lines.set(i, "");
      told.add(i + 1);
    }
  }

  private void withColon(YamlLine line, int at) {
    YamlLine below = at + 1 < lines.size() ? new YamlLine(lines.get(at + 1)) : new YamlLine("");
    if (line.spaced().or(line::withColon).isPresent()) {
      lines.set(at, line.spaced().or(line::withColon).get());
    } else if (line.content().strip().matches("[a-z_]+")
        && (below.indent() > line.indent() || below.text().strip().startsWith("- "))) {
      lines.set(at, line.text().stripTrailing() + ":");
    } else {
      // prose pasted between keys
      for (int i = at; i < lines.size() && isProse(new YamlLine(lines.get(i)), line.indent()); i++) {
        lines.set(i, "");
        told.add(i + 1);
      }
      lines.set(at, "");
    }
  }

  private static boolean isProse(YamlLine line, int indent) {
    return !line.isEmpty() && !line.hasKey() && line.indent() == indent;
  }

  /**
   * Moves a line to the column of its level: unusual blanks count as spaces; other lines are aligned with their
   * neighbours.
   */
  private boolean reindent(YamlLine line, int at) {
    if (line.hasOddIndent()) {
      for (int i = 0; i < lines.size(); i++) {
        YamlLine odd = new YamlLine(lines.get(i));
        if (odd.hasOddIndent()) {
          lines.set(i, " ".repeat(odd.indent()) + odd.text().substring(odd.indent()));
          told.add(i + 1);
        }
      }
      return true;
    }
    int above = above(at);
    int below = at + 1;
    while (below < lines.size() && new YamlLine(lines.get(below)).isEmpty()) {
      below++;
    }
    if (line.text().strip().startsWith("- ") && !line.hasKey() && below < lines.size()
        && new YamlLine(lines.get(below)).indent() == line.contentStart() && new YamlLine(lines.get(below)).hasKey()) {
      lines.set(at, line.text().substring(0, line.contentStart()) + "title: " + line.content());
      return true;
    }
    boolean alone = below >= lines.size() || new YamlLine(lines.get(below)).indent() <= line.indent()
        || new YamlLine(lines.get(below)).indent() == (above < 0 ? -1 : new YamlLine(lines.get(above)).indent());
    if (above < 0 || !alone || line.isLoneKey()) {
      return false;
    }
    lines.set(at, " ".repeat(new YamlLine(lines.get(above)).indent()) + line.text().substring(line.indent()));
    return true;
  }

  private int above(int at) {
    int above = at - 1;
    while (above >= 0 && new YamlLine(lines.get(above)).isEmpty()) {
      above--;
    }
    return above;
  }
}
