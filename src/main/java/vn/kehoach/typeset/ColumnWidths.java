package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnsStyle;
import vn.kehoach.document.Length;

/**
 * Widths of columns without borders: text that may not wrap gets the width it needs, text that should not wrap as well
 * if there is room for both; the rest is shared according to the layout.
 */
final class ColumnWidths {

  private ColumnWidths() {}

  /**
   * @param alike consecutive blocks of the same layout, which get the same widths
   */
  static List<Length> of(Setting setting, List<Block.Columns> alike, ColumnsStyle style, Length total) {
    List<Shares.Wish> wishes = wishes(setting, Natural.Question.SHOULD_NOT_WRAP, alike, style);
    boolean fit = wishes.stream().mapToInt(wish -> wish.least().twips()).sum() <= total.twips();
    return Shares.of(total, fit ? wishes : wishes(setting, Natural.Question.MUST_NOT_WRAP, alike, style));
  }

  private static List<Shares.Wish> wishes(
      Setting setting, Natural.Question question, List<Block.Columns> alike, ColumnsStyle style) {
    List<Shares.Wish> wishes = new ArrayList<>();
    for (int column = 0; column < style.shares().size(); column++) {
      wishes.add(new Shares.Wish(style.shares().get(column), need(setting, question, held(alike, column), style)));
    }
    return wishes;
  }

  private static Length need(Setting setting, Natural.Question question, List<Block> blocks, ColumnsStyle style) {
    Length words = Natural.width(setting, question, blocks);
    return words.isZero() ? Length.ZERO : words.plus(style.padding().times(2)).plus(Natural.AIR);
  }

  private static List<Block> held(List<Block.Columns> alike, int column) {
    List<Block> held = new ArrayList<>();
    for (Block.Columns columns : alike) {
      for (Block.ColumnRow row : columns.rows()) {
        held.addAll(column < row.columns().size() ? row.columns().get(column) : List.of());
      }
    }
    return held;
  }
}
