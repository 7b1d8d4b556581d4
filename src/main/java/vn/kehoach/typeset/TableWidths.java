package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;
import vn.kehoach.document.TableGrid;
import vn.kehoach.source.Problem;

/**
 * Computes the widths of the columns of a table. No column is narrower than its longest word; the rest is distributed
 * by the author's weights. A column without a weight keeps short cells (numbers, dates, units) on one line, gets a
 * share according to its average content, and no more than its longest cell needs on one line. If no column has a
 * weight, the shares are then changed so that the rows become as low as possible.
 */
final class TableWidths {

  /** Numbers of lines for column titles, best first. */
  private static final int[] HEAD_LINES = {3, 4, 5};

  /** The widest words that are kept on one line because they belong together, in twips: about 36 mm. */
  private static final int LONGEST_HELD = 2_050;

  private final Setting setting;
  private final Block.Table table;
  private final Length padding;
  private final List<Holding> holdings = new ArrayList<>();

  /** Of each row, the widths of what its columns hold. */
  private final List<int[]> rows = new ArrayList<>();

  private TableWidths(Setting setting, Block.Table table) {
    this.setting = setting;
    this.table = table;
    this.padding = setting.styles().table(table.style()).padding().times(2).plus(Natural.AIR);
    table.columns().forEach(column -> holdings.add(new Holding()));
  }

  /** The content of one column, measured in twips. */
  private static final class Holding {
    int longestWord;
    int longestHeld;
    int longestCell;
    int longestBodyCell;
    int longestHead;
    long sum;
    int count;

    double average() {
      return count == 0 ? 0 : (double) sum / count;
    }
  }

  static List<Length> of(Setting setting, Block.Table table, Length total) {
    TableWidths widths = new TableWidths(setting, table);
    widths.measure(table.head(), false);
    widths.measure(table.rows(), true);
    List<Shares.Wish> wishes = widths.wishes(total);
    List<Length> shares = Shares.of(total, wishes);
    boolean free = table.columns().stream().allMatch(column -> column.weight() == 0);
    return free ? LowRows.of(widths.rows, widths.padding, wishes, shares) : shares;
  }

  /**
   * The problems of a table in whose cells these words did not fit: the words, or, if there are too many columns for
   * words of ordinary length, one problem for the table.
   */
  static List<Problem> told(Setting setting, Block.Table table, Length total, List<Problem> words) {
    if (words.size() < 2) {
      return words;
    }
    TableWidths widths = new TableWidths(setting, table);
    widths.measure(table.head(), false);
    widths.measure(table.rows(), true);
    int least = least(widths.wishes(0, 0, false));
    int longest = widths.holdings.stream().mapToInt(holding -> holding.longestWord).max().orElse(0);
    if (least <= total.twips() || longest > total.twips() / 3) {
      return words;
    }
    long room = (long) Math.floor(total.millimetres());
    long need = (long) Math.ceil(Length.twips(least).millimetres());
    int columns = table.columns().size();
    return List.of(Problem.error("layout/overflow", words.get(0).place(),
            "bảng " + columns + " cột cần ít nhất " + need
            + " mm để không từ nào bị cắt, trang giấy chỉ có " + room + " mm",
            "this table of " + columns + " columns needs at least " + need + " mm so that no word is cut, but "
                + "the page has only "
                + room + " mm")
        .hint("đưa bảng vào phụ lục khổ ngang (orientation: landscape), gộp hoặc bớt cột, viết gọn những từ dài",
            "move it to a landscape appendix (orientation: landscape), merge or drop columns, shorten long words"));
  }

  private void measure(List<Block.Row> rows, boolean body) {
    TableGrid grid = new TableGrid(holdings.size());
    for (Block.Row row : rows) {
      int[] all = new int[holdings.size()];
      for (TableGrid.Placed placed : grid.next(row)) {
        if (placed.end() - placed.first() == 1) {
          all[placed.first()] = measure(placed.cell(), holdings.get(placed.first()), body);
        }
      }
      this.rows.add(all);
    }
  }

  /** Returns the width of all its lines. */
  private int measure(Block.Cell cell, Holding holding, boolean body) {
    int[] widths = Natural.widths(setting, cell.blocks(), Natural.Question.LONGEST_WORD, Natural.Question.LONGEST_HELD,
        Natural.Question.ON_ONE_LINE, Natural.Question.ALL);
    int whole = widths[2];
    holding.longestWord = Math.max(holding.longestWord, widths[0]);
    holding.longestHeld = Math.max(holding.longestHeld, widths[1] <= LONGEST_HELD ? widths[1] : 0);
    holding.longestCell = Math.max(holding.longestCell, whole);
    holding.longestBodyCell = Math.max(holding.longestBodyCell, body ? whole : 0);
    holding.longestHead = Math.max(holding.longestHead, body ? 0 : whole);
    holding.sum += whole;
    holding.count++;
    return widths[3];
  }

  /**
   * Short cells are kept on one line if an even share would hold them, unless that leaves no room for the others.
   * Likewise, column titles are kept to a few lines and words that belong together on one, if prose columns can spare
   * the width.
   */
  private List<Shares.Wish> wishes(Length total) {
    int even = total.twips() / Math.max(1, holdings.size());
    for (int lines : HEAD_LINES) {
      List<Shares.Wish> low = wishes(even, lines, true);
      if (least(low) * 4 <= total.twips() * 3) {
        return low;
      }
    }
    List<Shares.Wish> held = wishes(even, 0, true);
    if (least(held) * 10 <= total.twips() * 9) {
      return held;
    }
    for (int lines : HEAD_LINES) {
      List<Shares.Wish> low = wishes(even, lines, false);
      if (least(low) * 3 <= total.twips() * 2) {
        return low;
      }
    }
    List<Shares.Wish> kind = wishes(even, 0, false);
    return least(kind) <= total.twips() ? kind : wishes(0, 0, false);
  }

  private static int least(List<Shares.Wish> wishes) {
    int least = 0;
    for (Shares.Wish wish : wishes) {
      least += wish.least().twips();
    }
    return least;
  }

  /**
   * @param headLines the maximum number of lines for column titles; 0 for any number
   * @param held      whether words that belong together are kept on one line
   */
  private List<Shares.Wish> wishes(int shortCell, int headLines, boolean held) {
    double scale = weightOfOneTwip();
    List<Shares.Wish> wishes = new ArrayList<>();
    for (int column = 0; column < holdings.size(); column++) {
      Holding holding = holdings.get(column);
      double weight = table.columns().get(column).weight();
      boolean isShort = weight == 0 && holding.longestBodyCell + padding.twips() <= shortCell;
      int words = isShort ? Math.max(holding.longestWord, holding.longestBodyCell) : holding.longestWord;
      if (held) {
        words = Math.max(words, holding.longestHeld);
      }
      if (weight == 0 && headLines > 0) {
        words = Math.max(words, (holding.longestHead + headLines * holding.longestWord / 2) / headLines);
      }
      Length least = padding.plus(Length.twips(words));
      wishes.add(weight > 0
          ? new Shares.Wish(weight, least)
          : new Shares.Wish(average(holding) * scale, least, padding.plus(Length.twips(holding.longestCell))));
    }
    return wishes;
  }

  private double average(Holding holding) {
    return padding.twips() + holding.average();
  }

  /** Converts measured averages to the scale of typed weights; 1 if none was typed. */
  private double weightOfOneTwip() {
    double typed = 0;
    double measured = 0;
    for (int column = 0; column < holdings.size(); column++) {
      double weight = table.columns().get(column).weight();
      typed += weight;
      measured += weight > 0 ? average(holdings.get(column)) : 0;
    }
    return typed > 0 ? typed / measured : 1;
  }
}
