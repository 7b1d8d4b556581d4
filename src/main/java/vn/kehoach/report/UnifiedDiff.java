package vn.kehoach.report;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.Source;

/** The difference between two states of a file, in the format of {@code diff -u}. */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  /** How many lines to search for the next common line; if there is none, the rest counts as changed. */
  private static final int WINDOW = 400;

  /** A line of the diff: {@code ' '}, {@code '-'} or {@code '+'}. */
  private record Line(char mark, String text) {}

  private UnifiedDiff() {}

  /** The diff; empty if nothing changed. */
  public static String of(Source before, Source after) {
    if (before.text().equals(after.text())) {
      return "";
    }
    List<Line> lines = lines(split(before.text()), split(after.text()));
    StringBuilder out = new StringBuilder();
    out.append("--- ").append(before.name()).append('\n');
    out.append("+++ ").append(after.name()).append('\n');
    int end = 0;
    for (int at = firstChange(lines, 0); at < lines.size(); at = firstChange(lines, end)) {
      int start = Math.max(end, at - CONTEXT);
      end = hunkEnd(lines, at);
      hunk(lines, start, end, out);
    }
    return out.toString();
  }

  /** The lines with their line breaks. */
  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to + 1;
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }

  private static List<Line> lines(List<String> before, List<String> after) {
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        lines.add(new Line(' ', before.get(i++)));
        j++;
        continue;
      }
      int[] skip = nextCommon(before, i, after, j);
      for (int gone = 0; gone < skip[0]; gone++) {
        lines.add(new Line('-', before.get(i++)));
      }
      for (int come = 0; come < skip[1]; come++) {
        lines.add(new Line('+', after.get(j++)));
      }
    }
    return lines;
  }

  /** How many lines to skip in each text up to the next line they have in common. */
  private static int[] nextCommon(List<String> before, int i, List<String> after, int j) {
    for (int sum = 1; sum <= WINDOW; sum++) {
      for (int gone = 0; gone <= sum; gone++) {
        int a = i + gone;
        int b = j + sum - gone;
        if (a < before.size() && b < after.size() && before.get(a).equals(after.get(b))) {
          return new int[] {gone, sum - gone};
        }
      }
    }
    return new int[] {before.size() - i, after.size() - j};
  }

  private static int firstChange(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).mark() == ' ') {
      at++;
    }
    return at;
  }

  private static int hunkEnd(List<Line> lines, int change) {
    int last = change;
    for (int at = change; at < lines.size() && at - last <= 2 * CONTEXT; at++) {
      last = lines.get(at).mark() == ' ' ? last : at;
    }
    return Math.min(lines.size(), last + CONTEXT + 1);
  }

  private static void hunk(List<Line> lines, int start, int end, StringBuilder out) {
    int before = count(lines, 0, start, '+');
    int after = count(lines, 0, start, '-');
    int removed = count(lines, start, end, '+');
    int added = count(lines, start, end, '-');
    out.append("@@ -").append(range(before, removed)).append(" +").append(range(after, added)).append(" @@\n");
    for (Line line : lines.subList(start, end)) {
      out.append(line.mark()).append(line.text());
      if (!line.text().endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }

  private static String range(int linesBefore, int count) {
    return (count == 0 ? linesBefore : linesBefore + 1) + "," + count;
  }

  /** How many of these lines do not have the {@code mark}. */
  private static int count(List<Line> lines, int from, int to, char mark) {
    return (int) lines.subList(from, to).stream().filter(line -> line.mark() != mark).count();
  }
}
