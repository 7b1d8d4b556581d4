package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Length;

/**
 * Moves width from columns with little text to those that make rows high, step by step as long as the rows become
 * lower. The number of lines of a cell is estimated from the width of its text.
 */
final class LowRows {

  /** Steps, as parts of the width of the table: first coarse, then fine. */
  private static final int[] STEPS = {40, 80};

  private static final int MOST_MOVES = 40;

  /** Of longer tables, this many rows are considered. */
  private static final int MOST_ROWS = 40;

  /** How much text more than its width a cell holds: lines are not filled to the edge. */
  private static final double WASTE = 1.06;

  /** The weight of the lines of all cells of a row; the highest cell counts 1. */
  private static final double ALL_CELLS = 0.1;

  private final int[][] rows;
  private final int padding;
  private final int[] least;
  private final int[] widths;

  private LowRows(int[][] rows, int padding, int[] least, int[] widths) {
    this.rows = rows;
    this.padding = padding;
    this.least = least;
    this.widths = widths;
  }

  /**
   * The widths in order.
   *
   * @param rows   of each row, the widths of the text in each column
   * @param shares the widths to start with
   */
  static List<Length> of(List<int[]> rows, Length padding, List<Shares.Wish> wishes, List<Length> shares) {
    int[] least = wishes.stream().mapToInt(wish -> wish.least().twips()).toArray();
    int[] widths = shares.stream().mapToInt(Length::twips).toArray();
    LowRows low = new LowRows(some(rows), padding.twips(), least, widths);
    int total = 0;
    for (int width : widths) {
      total += width;
    }
    for (int step : STEPS) {
      low.improve(total / step);
    }
    low.makeAlike();
    List<Length> lengths = new ArrayList<>();
    for (int width : low.widths) {
      lengths.add(Length.twips(width));
    }
    return lengths;
  }

  private static int[][] some(List<int[]> rows) {
    int[][] some = new int[Math.min(rows.size(), MOST_ROWS)][];
    for (int i = 0; i < some.length; i++) {
      some[i] = rows.get(i * rows.size() / some.length);
    }
    return some;
  }

  /** Columns that hold the same, such as terms of several years, get the same width. */
  private void makeAlike() {
    boolean[] done = new boolean[widths.length];
    for (int first = 0; first < widths.length; first++) {
      List<Integer> alike = new ArrayList<>();
      int sum = 0;
      for (int column = first; column < widths.length; column++) {
        if (!done[column] && least[column] == least[first] && longest(column) == longest(first)) {
          done[column] = true;
          alike.add(column);
          sum += widths[column];
        }
      }
      for (int i = 0; i < alike.size(); i++) {
        int end = sum * (i + 1) / alike.size();
        widths[alike.get(i)] = end - sum * i / alike.size();
      }
    }
  }

  private int longest(int column) {
    int longest = 0;
    for (int[] row : rows) {
      longest = Math.max(longest, row[column]);
    }
    return longest;
  }

  private void improve(int step) {
    for (int moves = 0; moves < MOST_MOVES && move(step); moves++) {
      // each move is a step down
    }
  }

  /** Makes the best move of one step; returns whether there is one. */
  private boolean move(int step) {
    double best = height() - 1e-6;
    int giver = -1;
    int taker = -1;
    for (int from = 0; from < widths.length; from++) {
      for (int to = 0; to < widths.length && widths[from] - step >= least[from]; to++) {
        if (to != from) {
          widths[from] -= step;
          widths[to] += step;
          double height = height();
          widths[from] += step;
          widths[to] -= step;
          if (height < best) {
            best = height;
            giver = from;
            taker = to;
          }
        }
      }
    }
    if (giver < 0) {
      return false;
    }
    widths[giver] -= step;
    widths[taker] += step;
    return true;
  }

  /** The height of all rows in lines, and a little of the lines of all cells, which leads past equal heights. */
  private double height() {
    double height = 0;
    for (int[] row : rows) {
      double highest = 1;
      double all = 0;
      for (int column = 0; column < widths.length; column++) {
        double lines = lines(row[column], widths[column] - padding);
        highest = Math.max(highest, lines);
        all += lines;
      }
      height += highest + ALL_CELLS * all;
    }
    return height;
  }

  private static double lines(int text, int room) {
    return text <= room ? 1 : Math.max(2, Math.ceil(text * WASTE / room));
  }
}
