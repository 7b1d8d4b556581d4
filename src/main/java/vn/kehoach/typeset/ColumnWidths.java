package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnsStyle;
import vn.kehoach.document.Length;

/**
 * Widths of columns without borders: text that may not wrap gets the width it needs, the rest is shared according to
 * the layout.
 */
final class ColumnWidths {

  private ColumnWidths() {}

  /**
   * @param alike consecutive blocks of the same layout, which get the same widths
   */
  static List<Length> of(Setting setting, List<Block.Columns> alike, ColumnsStyle style, Length total) {
    List<Shares.Wish> wishes = new ArrayList<>();
    for (int column = 0; column < style.shares().size(); column++) {
      wishes.add(new Shares.Wish(style.shares().get(column), need(setting, held(alike, column), style)));
    }
    return Shares.of(total, wishes);
  }

  private static Length need(Setting setting, List<Block> blocks, ColumnsStyle style) {
    Length words = Natural.width(setting, Natural.Question.MUST_NOT_WRAP, blocks);
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
