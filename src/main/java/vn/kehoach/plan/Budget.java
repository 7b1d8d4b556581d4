package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** The figures of the budget section (kinh phí): lines (nội dung chi), sources (nguồn), total (tổng cộng). */
public record Budget(List<BudgetLine> lines, List<Source> sources, @Nullable Text total) {

  /**
   * A budget line: item (nội dung chi), unit, quantity, unit price (đơn giá), amount (thành tiền), source (nguồn),
   * note.
   */
  public record BudgetLine(
      Span span,
      @Nullable Text item,
      @Nullable Text unit,
      @Nullable Text quantity,
      @Nullable Text price,
      @Nullable Text amount,
      @Nullable Text source,
      @Nullable Text note) {

    /** The typed amount, otherwise quantity times unit price. */
    public Optional<Money> cost() {
      if (amount != null) {
        return Money.parse(amount);
      }
      return product(quantity, price);
    }

    /** Quantity times unit price; empty if either is missing or cannot be read. */
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

    /** The amount as typed, otherwise as calculated. */
    public @Nullable Text printedAmount() {
      return amount == null ? figures(cost(), Budget.isBare(price)) : Decimal.grouped(amount);
    }
  }

  /** A funding source and its amount. */
  public record Source(Text name, @Nullable Text amount) {

    public @Nullable Text printedAmount() {
      return amount == null ? null : Decimal.grouped(amount);
    }

    /** Whether the amount is a figure without a currency. */
    public boolean isBare() {
      return Budget.isBare(amount);
    }
  }

  /** The typed total, otherwise the sum of the lines, or of the sources. */
  public Optional<Money> sum() {
    if (total != null) {
      return Money.parse(total);
    }
    return lines.isEmpty()
        ? sum(sources, source -> source.amount() == null ? Optional.empty() : Money.parse(source.amount()))
        : sum(lines, BudgetLine::cost);
  }

  /** Empty unless every amount is known. */
  private static <P> Optional<Money> sum(List<P> parts, Function<P, Optional<Money>> amount) {
    Optional<Money> sum = parts.isEmpty() ? Optional.empty() : Optional.of(new Money(0));
    for (P part : parts) {
      Optional<Money> one = amount.apply(part);
      sum = sum.flatMap(so -> one.flatMap(so::plus));
    }
    return sum;
  }

  /** The total as typed, otherwise as calculated. */
  public @Nullable Text printedTotal() {
    return total == null ? figures(sum(), isBare()) : Decimal.grouped(total);
  }

  /** "Năm tỷ một trăm triệu đồng"; empty if the total is unknown. */
  public Optional<String> inWords() {
    return sum().map(Money::words);
  }

  /** The same with "lẻ" instead of "linh". */
  public Optional<String> inWordsWithLe() {
    return sum().map(Money::wordsWithLe);
  }

  /** Whether every amount is a figure without a currency, so that the table head must say "đồng". */
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

  /** A calculated amount; with a currency if the other amounts have one. */
  private static @Nullable Text figures(Optional<Money> money, boolean bare) {
    return money.map(sum -> Text.of(sum.figures() + (bare ? "" : " đồng"))).orElse(null);
  }
}
