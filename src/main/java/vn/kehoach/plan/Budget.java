package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
      @Nullable Text note) {

    /** What it costs: the amount that was typed, or else quantity times price. */
    public Optional<Money> cost() {
      if (amount != null) {
        return Money.parse(amount);
      }
      return product(quantity, price);
    }

    /** Quantity times price, where both are there and can be read. */
    public static Optional<Money> product(@Nullable Text quantity, @Nullable Text price) {
      if (quantity == null || price == null) {
        return Optional.empty();
      }
      return Money.parse(price).flatMap(each -> Decimal.parse(quantity).flatMap(each::times));
    }

    public @Nullable Text printedQuantity() {
      return quantity == null ? null : Decimal.grouped(quantity);
    }

    public @Nullable Text printedPrice() {
      return price == null ? null : Decimal.grouped(price);
    }

    /** The amount as typed, or worked out where none was. */
    public @Nullable Text printedAmount() {
      return amount == null ? figures(cost(), Budget.isBare(price)) : Decimal.grouped(amount);
    }
  }

  /** A source of money and how much comes from it. */
  public record Source(Text name, @Nullable Text amount) {

    public @Nullable Text printedAmount() {
      return amount == null ? null : Decimal.grouped(amount);
    }

    /** Whether the amount is a bare figure, which says nothing of its currency. */
    public boolean isBare() {
      return Budget.isBare(amount);
    }
  }

  /** All it costs: the total that was typed, or else what the lines, or the sources, add up to. */
  public Optional<Money> sum() {
    if (total != null) {
      return Money.parse(total);
    }
    return lines.isEmpty()
        ? sum(sources, source -> source.amount() == null ? Optional.empty() : Money.parse(source.amount()))
        : sum(lines, BudgetLine::cost);
  }

  /** Nothing unless every part is known. */
  private static <P> Optional<Money> sum(List<P> parts, Function<P, Optional<Money>> amount) {
    Optional<Money> sum = parts.isEmpty() ? Optional.empty() : Optional.of(new Money(0));
    for (P part : parts) {
      Optional<Money> one = amount.apply(part);
      sum = sum.flatMap(so -> one.flatMap(so::plus));
    }
    return sum;
  }

  /** The total as typed, or worked out where none was. */
  public @Nullable Text printedTotal() {
    return total == null ? figures(sum(), isBare()) : Decimal.grouped(total);
  }

  /** "Năm tỷ một trăm triệu đồng", where the total is known. */
  public Optional<String> inWords() {
    return sum().map(Money::words);
  }

  /** The same with "lẻ" for "linh". */
  public Optional<String> inWordsWithLe() {
    return sum().map(Money::wordsWithLe);
  }

  /** Whether every amount is a bare figure, so that the head of the table must say "đồng". */
  public boolean isBare() {
    return isBare(total) && lines.stream().allMatch(line -> isBare(line.price()) && isBare(line.amount()));
  }

  private static boolean isBare(@Nullable Text typed) {
    return typed == null || Decimal.parse(typed).isPresent();
  }

  public boolean hasUnits() {
    return has(BudgetLine::unit);
  }

  public boolean hasQuantities() {
    return has(BudgetLine::quantity);
  }

  public boolean hasPrices() {
    return has(BudgetLine::price);
  }

  public boolean hasAmounts() {
    return has(BudgetLine::printedAmount) || printedTotal() != null;
  }

  public boolean hasSources() {
    return has(BudgetLine::source);
  }

  public boolean hasNotes() {
    return has(BudgetLine::note);
  }

  private boolean has(Function<BudgetLine, @Nullable Text> column) {
    return lines.stream().anyMatch(line -> column.apply(line) != null);
  }

  /** An amount worked out; it names its currency where the others do. */
  private static @Nullable Text figures(Optional<Money> money, boolean bare) {
    return money.map(sum -> Text.of(sum.figures() + (bare ? "" : " đồng"))).orElse(null);
  }
}
