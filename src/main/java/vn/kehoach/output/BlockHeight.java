package vn.kehoach.output;

import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.FrameStyle;
import vn.kehoach.document.Length;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;

/**
 * How high blocks stand one below the other, as far as their lines are settled: what FOP does not tell beforehand, and
 * what both files must answer alike.
 */
public final class BlockHeight implements Block.Visitor<Length> {

  private final StyleSheet styles;

  public BlockHeight(StyleSheet styles) {
    this.styles = styles;
  }

  /** Whether a page of this height holds a row of a table. Rows are kept whole; one that no page holds may break. */
  public boolean fits(Block.Row row, Length page) {
    return tallest(row.cells().stream().map(Block.Cell::blocks).toList()).compareTo(page) < 0;
  }

  public Length of(List<Block> blocks) {
    Length height = Length.ZERO;
    for (Block block : blocks) {
      height = height.plus(block.accept(this));
    }
    return height;
  }

  private Length lines(String name, int count) {
    Style style = styles.get(name);
    return style.before().plus(style.after()).plus(style.lineHeight().times(Math.max(1, count)));
  }

  @Override
  public Length paragraph(Block.Paragraph paragraph) {
    return lines(paragraph.style(), paragraph.lines().size());
  }

  @Override
  public Length heading(Block.Heading heading) {
    return lines(heading.style(), heading.lines().size());
  }

  @Override
  public Length list(Block.ListBlock list) {
    return list.items().stream().map(item -> of(item.blocks())).reduce(Length.ZERO, Length::plus);
  }

  @Override
  public Length table(Block.Table table) {
    return table.rows().stream().map(row -> tallest(row.cells().stream().map(Block.Cell::blocks).toList()))
        .reduce(Length.ZERO, Length::plus);
  }

  @Override
  public Length columns(Block.Columns columns) {
    return columns.rows().stream().map(row -> tallest(row.columns())).reduce(Length.ZERO, Length::plus);
  }

  private Length tallest(List<List<Block>> cells) {
    return cells.stream().map(this::of).reduce(Length.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  @Override
  public Length rule(Block.Rule rule) {
    return styles.rule(rule.style()).gap().plus(styles.rule(rule.style()).after());
  }

  @Override
  public Length frame(Block.Frame frame) {
    FrameStyle style = styles.frame(frame.style());
    Length height = of(frame.blocks()).plus(style.border().plus(style.padding()).times(2));
    return style.before().plus(style.height().isZero() ? height : style.height());
  }

  @Override
  public Length pageBreak(Block.PageBreak pageBreak) {
    return Length.ZERO;
  }
}
