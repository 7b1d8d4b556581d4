package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;

/**
 * Widths of a table's columns. No column is narrower than its longest word; the rest goes by the author's weights, or
 * where there is none by how much the column holds on average, but no further than its longest cell on one line.
 */
final class TableWidths {

  private final Setting setting;
  private final Block.Table table;
  private final Length padding;
  private final Length[] longestWord;
  private final Length[] longestCell;
  private final long[] sum;
  private final int[] count;

  private TableWidths(Setting setting, Block.Table table) {
    int columns = table.columns().size();
    this.setting = setting;
    this.table = table;
    this.padding = setting.styles().table(table.style()).padding().times(2).plus(Natural.AIR);
    this.longestWord = new Length[columns];
    this.longestCell = new Length[columns];
    this.sum = new long[columns];
    this.count = new int[columns];
  }

  static List<Length> of(Setting setting, Block.Table table, Length total) {
    return new TableWidths(setting, table).share(total);
  }

  private List<Length> share(Length total) {
    Arrays.fill(longestWord, Length.ZERO);
    Arrays.fill(longestCell, Length.ZERO);
    measure(table.head());
    measure(table.rows());
    double scale = weightOfOneTwip();
    List<Shares.Wish> wishes = new ArrayList<>();
    for (int column = 0; column < longestWord.length; column++) {
      wishes.add(wish(column, scale));
    }
    return Shares.of(total, wishes);
  }

  private void measure(List<Block.Row> rows) {
    TableGrid grid = new TableGrid(longestWord.length);
    for (Block.Row row : rows) {
      for (TableGrid.Placed placed : grid.next(row)) {
        if (placed.end() - placed.first() == 1) {
          measure(placed.cell(), placed.first());
        }
      }
    }
  }

  private void measure(Block.Cell cell, int column) {
    Length word = Natural.width(setting, Natural.Question.LONGEST_WORD, cell.blocks());
    Length whole = Natural.width(setting, Natural.Question.ON_ONE_LINE, cell.blocks());
    longestWord[column] = longer(longestWord[column], word);
    longestCell[column] = longer(longestCell[column], whole);
    sum[column] += whole.twips();
    count[column]++;
  }

  private static Length longer(Length first, Length second) {
    return first.compareTo(second) >= 0 ? first : second;
  }

  private Shares.Wish wish(int column, double scale) {
    Length least = longestWord[column].plus(padding);
    double weight = table.columns().get(column).weight();
    return weight > 0
        ? new Shares.Wish(weight, least)
        : new Shares.Wish(average(column) * scale, least, longestCell[column].plus(padding));
  }

  private double average(int column) {
    return padding.twips() + (count[column] == 0 ? 0.0 : (double) sum[column] / count[column]);
  }

  /** Brings typed weights and measured averages to one scale; 1 where nothing was typed. */
  private double weightOfOneTwip() {
    double typed = 0;
    double measured = 0;
    for (int column = 0; column < longestWord.length; column++) {
      double weight = table.columns().get(column).weight();
      typed += weight;
      measured += weight > 0 ? average(column) : 0;
    }
    return typed > 0 ? typed / measured : 1;
  }
}
