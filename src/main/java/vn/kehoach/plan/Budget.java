package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** The figures of the budget section (kinh phí): lines (nội dung chi), sources (nguồn), total (tổng cộng). */
public record Budget(List<BudgetLine> lines, List<Source> sources, @Nullable Text total) {

  /** A line: item (nội dung chi), unit, quantity, price (đơn giá), amount (thành tiền), source (nguồn), note. */
  public record BudgetLine(
      Span span,
      @Nullable Text item,
      @Nullable Text unit,
      @Nullable Text quantity,
      @Nullable Text price,
      @Nullable Text amount,
      @Nullable Text source,
      @Nullable Text note) {}

  /** A source of money and how much comes from it. */
  public record Source(Text name, @Nullable Text amount) {}
}
