package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Item;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Section;
import vn.kehoach.document.StyleSheet;

/**
 * The last pass: which paragraphs stand whole on the page on which the next block begins. A few lines that end with a
 * colon stay with what they announce, and the last words of the text with the closing block, which must not stand alone
 * on a page. Whole, because word processors and FOP would split such a paragraph each in its own way.
 */
final class Company {

  /** What the closing block keeps of the text above it. */
  private static final int LINES_ABOVE_CLOSING = 2;

  /** A longer paragraph would leave too much room behind when it moves. */
  private static final int MOST_ANNOUNCING_LINES = 4;

  private final StyleSheet styles;

  private Company(StyleSheet styles) {
    this.styles = styles;
  }

  static Document settle(Document document) {
    Company company = new Company(document.styles());
    return document.withSections(document.sections().stream().map(company::section).toList());
  }

  private Section section(Section section) {
    return new Section(section.page(), section.restartsNumbering(), settle(section.blocks()), section.firstHeader(),
        section.firstFooter());
  }

  private List<Block> settle(List<Block> blocks) {
    List<Block> settled = new ArrayList<>(blocks);
    int wanted = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      settled.set(i, settle(block, wanted > 0));
      int lines = block instanceof Paragraph paragraph ? paragraph.lines().size() : wanted;
      wanted = Math.max(linesAbove(block), wanted - lines);
    }
    return settled;
  }

  /** How many lines above it a block keeps with it. */
  private int linesAbove(Block block) {
    if (block instanceof Block.Columns columns && styles.columns(columns.style()).keepWithPrevious()) {
      return LINES_ABOVE_CLOSING;
    }
    return block instanceof Paragraph paragraph && styles.get(paragraph.style()).keepWithPrevious() ? 1 : 0;
  }

  /** @param wanted what follows the block stays with it */
  private Block settle(Block block, boolean wanted) {
    if (block instanceof Paragraph paragraph) {
      return wanted || announces(paragraph) ? paragraph.stayingWithNext() : paragraph;
    }
    return block instanceof Block.ListBlock list ? list(list, wanted) : block;
  }

  private Block list(Block.ListBlock list, boolean wanted) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      items.add(item(list.items().get(i), wanted && i == list.items().size() - 1));
    }
    return new Block.ListBlock(list.style(), items);
  }

  private Item item(Item item, boolean wanted) {
    List<Block> blocks = new ArrayList<>(settle(item.blocks()));
    int last = blocks.size() - 1;
    if (last >= 0) {
      blocks.set(last, settle(blocks.get(last), wanted));
    }
    return new Item(item.marker(), item.number(), blocks, item.place());
  }

  private static boolean announces(Paragraph paragraph) {
    List<Inline> content = paragraph.content();
    boolean colon = !content.isEmpty()
        && content.get(content.size() - 1) instanceof Inline.Words words
        && words.text().value().stripTrailing().endsWith(":");
    return colon && paragraph.lines().size() <= MOST_ANNOUNCING_LINES;
  }
}
