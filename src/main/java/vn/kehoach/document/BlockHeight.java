package vn.kehoach.document;

import java.util.List;

/** Computes the height of a sequence of blocks whose lines have been broken. */
public final class BlockHeight implements Block.Visitor<Length> {

  private final StyleSheet styles;

  public BlockHeight(StyleSheet styles) {
    this.styles = styles;
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
    return rows(table.head()).plus(rows(table.rows()));
  }

  public Length rows(List<Block.Row> rows) {
    return rows.stream().map(row -> tallest(row.cells().stream().map(Block.Cell::blocks).toList()))
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
