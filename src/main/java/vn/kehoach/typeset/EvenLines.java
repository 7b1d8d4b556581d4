package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest number of lines that hold a text, with as few of them as possible ending inside words that belong
 * together; one line more if that keeps a name or compound whole. Among these, the widest line is as narrow as
 * possible, and then the lines are as even as possible. Lines end only at given positions.
 */
final class EvenLines {

  private static final long NONE = Long.MAX_VALUE;

  /**
   * A longer text is not a title and is broken first-fit: time and memory for evening out grow with the square of the
   * number of lines.
   */
  private static final int MOST_LINES = 40;

  /** The cost of a line that ends inside words that belong together: higher than that of any widths. */
  private static final long TEAR = 1L << 48;

  private final Strip strip;
  private final int[] marks;
  private final IntUnaryOperator tears;
  private final Room room;
  private final int lines;

  private EvenLines(Strip strip, int[] marks, IntUnaryOperator tears, Room room, int lines) {
    this.strip = strip;
    this.marks = marks;
    this.tears = tears;
    this.room = room;
    this.lines = lines;
  }

  /**
   * The lines, or {@code null} if the text between two marks is wider than a line.
   *
   * @param marks the positions where lines may start, from the first character to the end
   * @param tears the penalty for starting a line there: 0 unless it separates what belongs together
   */
  static @Nullable List<Stretch> of(Strip strip, int[] marks, IntUnaryOperator tears, Room room) {
    int[] filled = filled(strip, marks, room);
    if (filled.length < 2) {
      return null;
    }
    EvenLines lines = new EvenLines(strip, marks, tears, room, filled.length - 1);
    if (lines.lines > MOST_LINES) {
      return lines.stretches(filled);
    }
    Plan narrow = lines.narrow();
    if (narrow.cost / TEAR >= NameBreaks.FIRM && lines.lines > 1 && marks.length > filled.length) {
      EvenLines longer = new EvenLines(strip, marks, tears, room, filled.length);
      Plan other = longer.narrow();
      if (other.cost / TEAR < narrow.cost / TEAR) {
        return longer.stretches(longer.even(other));
      }
    }
    return lines.stretches(lines.even(narrow));
  }

  /** The starts of lines that are filled one after the other, and the end; no solution has fewer lines. */
  private static int[] filled(Strip strip, int[] marks, Room room) {
    int[] starts = new int[marks.length];
    int lines = 0;
    int start = 0;
    while (start < marks.length - 1) {
      int end = start;
      while (end + 1 < marks.length && width(strip, marks, start, end + 1) <= room.at(lines)) {
        end++;
      }
      if (end == start) {
        return new int[0];
      }
      starts[++lines] = end;
      start = end;
    }
    return Arrays.copyOf(starts, lines + 1);
  }

  private static long width(Strip strip, int[] marks, int start, int end) {
    return strip.need(marks[start], marks[end]);
  }

  /** The lines of which the widest is as narrow as possible. */
  private Plan narrow() {
    return plan(Math::max, NONE);
  }

  private int[] even(Plan narrow) {
    return plan((sum, width) -> sum + width * width, narrow.cost % TEAR).starts;
  }

  private List<Stretch> stretches(int[] starts) {
    List<Stretch> stretches = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      int from = marks[starts[line]];
      int to = marks[starts[line + 1]];
      stretches.add(new Stretch(from, strip.withoutSpaces(from, to), line == lines - 1));
    }
    return stretches;
  }

  /** The starts of lines, the end, and their total cost. */
  private record Plan(int[] starts, long cost) {}

  /** For each number of lines and each mark they end at: the lowest cost, and where the last line starts. */
  private record Ways(long[][] cost, int[][] start) {}

  /** The cheapest solution in which no line is wider than {@code limit}, computed line by line and mark by mark. */
  private Plan plan(LongBinaryOperator cost, long limit) {
    int last = marks.length - 1;
    Ways ways = new Ways(new long[lines + 1][last + 1], new int[lines + 1][last + 1]);
    for (long[] row : ways.cost) {
      Arrays.fill(row, NONE);
    }
    ways.cost[0][0] = 0;
    for (int line = 0; line < lines; line++) {
      long most = Math.min(limit, room.at(line));
      for (int start = 0; start < last; start++) {
        if (ways.cost[line][start] != NONE) {
          extend(ways, line, start, most, cost);
        }
      }
    }
    int[] starts = new int[lines + 1];
    starts[lines] = last;
    for (int line = lines; line > 0; line--) {
      starts[line - 1] = ways.start[line][starts[line]];
    }
    return new Plan(starts, ways.cost[lines][last]);
  }

  private void extend(Ways ways, int line, int start, long most, LongBinaryOperator cost) {
    for (int end = start + 1; end < marks.length; end++) {
      long width = width(strip, marks, start, end);
      if (width > most) {
        return;
      }
      long before = ways.cost[line][start];
      long torn = end < marks.length - 1 ? tears.applyAsInt(marks[end]) * TEAR : 0;
      long total = before - before % TEAR + torn + cost.applyAsLong(before % TEAR, width);
      if (total < ways.cost[line + 1][end]) {
        ways.cost[line + 1][end] = total;
        ways.start[line + 1][end] = start;
      }
    }
  }
}
