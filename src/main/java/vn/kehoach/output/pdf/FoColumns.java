package vn.kehoach.output.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnsStyle;
import vn.kehoach.document.Length;

/** Writes blocks side by side: as a table on the page, but not as a table for screen readers. */
final class FoColumns {

  private final FoBlocks around;
  private final Block.Columns columns;
  private final ColumnsStyle style;

  FoColumns(FoBlocks around, Block.Columns columns) {
    this.around = around;
    this.columns = columns;
    this.style = around.styles().columns(columns.style());
  }

  void write(StructureTag tag) {
    List<Length> widths = columns.widths().isEmpty() ? shared() : columns.widths();
    Fo fo = around.open("table", tag)
        .with("table-layout", "fixed")
        .with("width", widths.stream().reduce(Length.ZERO, Length::plus));
    if (!columns.parts()) {
      fo.with("keep-together.within-page", FoBlocks.KEEP);
    }
    if (!followsItsLike() || isDivided() || style.keepWithPrevious()) {
      fo.withNonzero("space-before", style.before());
    }
    if (isDivided()) {
      fo.withNonzero("space-after", style.before());
    }
    if (style.keepWithPrevious()) {
      fo.with("keep-with-previous.within-page", "always");
    }
    widths.forEach(width -> fo.open("table-column").with("column-width", width).close());
    fo.open("table-body").with("role", StructureTag.NONE);
    columns.rows().forEach(row -> row(fo, row, widths));
    fo.close().close();
  }

  private boolean isDivided() {
    return !style.divider().isZero();
  }

  private boolean followsItsLike() {
    return around.previous() instanceof Block.Columns before && before.style().equals(columns.style());
  }

  private void row(Fo fo, Block.ColumnRow row, List<Length> widths) {
    fo.open("table-row").with("role", StructureTag.NONE);
    if (columns.parts()) {
      fo.with("keep-together.within-page", FoBlocks.KEEP);
    }
    for (int i = 0; i < row.columns().size(); i++) {
      fo.open("table-cell").with("role", StructureTag.NONE)
          .withNonzero("padding-left", style.padding()).withNonzero("padding-right", style.padding());
      if (i > 0 && isDivided()) {
        fo.with("border-left-style", "solid").with("border-left-width", style.divider())
            .with("display-align", "center");
      }
      Length inner = widths.get(i).minus(style.padding().times(2));
      around.inside(inner, null).writeOrNothing(row.columns().get(i));
      fo.close();
    }
    fo.close();
  }

  /** Widths that were not set are shared as the standard says. */
  private List<Length> shared() {
    double sum = style.shares().stream().mapToDouble(Double::doubleValue).sum();
    List<Length> widths = new ArrayList<>();
    style.shares().forEach(share -> widths.add(around.width().times(share / sum)));
    return widths;
  }
}
