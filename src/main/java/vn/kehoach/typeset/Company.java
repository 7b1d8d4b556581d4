package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Item;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.BlockHeight;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Section;
import vn.kehoach.document.StyleSheet;

/**
 * The last pass: determines which paragraphs are kept whole on the page of the next block. A few lines that end with a
 * colon stay with what they introduce, and the last lines of the text with the closing block, which must not be alone
 * on a page. They are kept whole because word processors and FOP would split such a paragraph differently. It also
 * determines which table rows may be split because no page can hold them.
 */
final class Company {

  /** The number of lines of the text above that the closing block keeps with it. */
  private static final int LINES_ABOVE_CLOSING = 2;

  /** The number of the last lines of a list of recipients that are on one page. */
  private static final int LAST_TOGETHER = 4;

  /** A longer paragraph would leave too much space when moved to the next page. */
  private static final int MOST_ANNOUNCING_LINES = 4;

  private final StyleSheet styles;
  private final Length pageHeight;

  private Company(StyleSheet styles, Length pageHeight) {
    this.styles = styles;
    this.pageHeight = pageHeight;
  }

  static Document settle(Document document) {
    return document.withSections(
        document.sections().stream().map(section -> section(section, document.styles())).toList());
  }

  private static Section section(Section section, StyleSheet styles) {
    List<Block> blocks = new Company(styles, section.page().textHeight()).settle(section.blocks(), 0);
    return new Section(section.page(), section.restartsNumbering(), blocks, section.firstHeader(),
        section.firstFooter());
  }

  /**
   * @param wanted how many of the last lines are to stay with what follows the last block
   */
  private List<Block> settle(List<Block> blocks, int wanted) {
    List<Block> settled = new ArrayList<>(blocks);
    int above = wanted;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      settled.set(i, settle(block, above));
      // counting lines means breaking them, so only if lines are still wanted
      int lines = above > 0 && block instanceof Paragraph paragraph ? paragraph.lines().size() : above;
      above = Math.max(linesAbove(block), above - lines);
    }
    return settled;
  }

  /** The number of lines above that a block keeps with it. */
  private int linesAbove(Block block) {
    if (block instanceof Block.Columns columns && styles.columns(columns.style()).keepWithPrevious()) {
      return LINES_ABOVE_CLOSING;
    }
    return block instanceof Paragraph paragraph && styles.get(paragraph.style()).keepWithPrevious() ? 1 : 0;
  }

  /**
   * @param wanted how many of its last lines are to stay with what follows
   */
  private Block settle(Block block, int wanted) {
    if (block instanceof Paragraph paragraph) {
      return wanted > 0 || announces(paragraph) ? paragraph.stayingWithNext() : paragraph;
    }
    if (block instanceof Block.Table table) {
      return table(table);
    }
    if (block instanceof Block.Columns columns && styles.columns(columns.style()).keepWithPrevious()) {
      return closing(columns);
    }
    return block instanceof Block.ListBlock list ? list(list, wanted) : block;
  }

  /** A row that does not fit on a page below the table head is not kept whole. */
  private Block table(Block.Table table) {
    BlockHeight height = new BlockHeight(styles);
    Length room = pageHeight.minus(height.rows(table.head()));
    List<Block.Row> rows = table.rows().stream()
        .map(row -> row.splitting(height.rows(List.of(row)).compareTo(room) > 0)).toList();
    return new Block.Table(table.style(), table.columns(), table.head(), rows, table.widths());
  }

  /**
   * A closing block that does not fit on a page with the text above it: half a page of it, including the signature, is
   * kept together; the rest of the recipients follows line by line, the last ones with where the document is kept and
   * who drafted it.
   */
  private Block closing(Block.Columns columns) {
    BlockHeight height = new BlockHeight(styles);
    Length above = styles.columns(columns.style()).before()
        .plus(styles.get("body").lineHeight().times(2 * LINES_ABOVE_CLOSING));
    if (columns.rows().size() != 1 || height.columns(columns).plus(above).compareTo(pageHeight) <= 0) {
      return columns;
    }
    List<List<Block>> all = columns.rows().get(0).columns();
    List<List<Block>> first = all.stream().map(blocks -> blocks.subList(0, fitting(blocks, height))).toList();
    List<Block.ColumnRow> rows = new ArrayList<>(List.of(new Block.ColumnRow(first)));
    for (int column = 0; column < all.size(); column++) {
      List<Block> rest = all.get(column).subList(first.get(column).size(), all.get(column).size());
      int last = Math.max(0, rest.size() - LAST_TOGETHER);
      for (int i = 0; i <= last && i < rest.size(); i++) {
        List<List<Block>> row = new ArrayList<>(Collections.nCopies(all.size(), List.of()));
        row.set(column, rest.subList(i, i == last ? rest.size() : i + 1));
        rows.add(new Block.ColumnRow(row));
      }
    }
    return new Block.Columns(columns.style(), rows, columns.widths(), true);
  }

  /** The number of blocks that fit on half a page. */
  private int fitting(List<Block> blocks, BlockHeight height) {
    int count = 0;
    while (count < blocks.size() && height.of(blocks.subList(0, count + 1)).compareTo(pageHeight.times(0.5)) <= 0) {
      count++;
    }
    return count;
  }

  private Block list(Block.ListBlock list, int wanted) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      items.add(item(list.items().get(i), i == list.items().size() - 1 ? wanted : 0));
    }
    return new Block.ListBlock(list.style(), items);
  }

  private Item item(Item item, int wanted) {
    return new Item(item.marker(), item.number(), settle(item.blocks(), wanted), item.place());
  }

  private static boolean announces(Paragraph paragraph) {
    List<Inline> content = paragraph.content();
    boolean colon = !content.isEmpty()
        && content.get(content.size() - 1) instanceof Inline.Words words
        && words.text().value().stripTrailing().endsWith(":");
    return colon && paragraph.lines().size() <= MOST_ANNOUNCING_LINES;
  }
}
