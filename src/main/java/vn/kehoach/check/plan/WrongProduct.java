package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Money;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 12 máy x 15.000.000 đồng = 190.000.000 đồng}: a product in prose that is not one. */
public final class WrongProduct implements Rule {

  private static final String NUMBER = "(" + Decimal.FORM + ")";
  /** "10.000 đồng/mũi": so many of what, for each of what. */
  private static final String FACTOR = "(?:" + Decimal.FORM + ")(?![\\d%])(?! (?:nghìn|triệu|tỷ))(?: ?đ(?!\\p{L}))?"
      + "(?: [\\p{L}]+){0,4}?(?:/[\\p{L}\\d ]{1,20}?)?";
  private static final Sought PRODUCT = Sought.atNumber("(?<![\\d.,/])(?<![x×*] ?)(" + FACTOR
      + "(?: ?[x×*] ?" + FACTOR + "){1,4}) ?= ?" + NUMBER + "(?![\\d%])(?! (?:nghìn|triệu|tỷ))", "=");
  private static final Expression NEXT = Expression.of("(?:^|(?<![\\p{L}\\d])[x×*] ?)" + NUMBER);

  /** "20 câu, mỗi câu 05 điểm, tối đa 100 điểm". */
  private static final Sought EACH = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])" + NUMBER + " (\\p{L}+(?: \\p{L}+)??)(?: \\p{L}+){0,12}?[,;]? \\(?mỗi \\2 " + NUMBER
      + " (\\p{L}+)(?: \\p{L}+)?[,;)]+ (?:tổng(?: cộng| số)?(?: điểm)?|cộng|tối đa)(?: là)?:? " + NUMBER
      + " (?:lượt )?(?:\\4|người)(?!\\p{L})", "mỗi ");

  /** "52.000.000 đồng (26 công dân x 2.000.000 đồng)". */
  private static final Sought ASIDE = Sought.atNumber(
      "(?<![\\d.,/])" + NUMBER + " đồng \\(" + NUMBER + "(?: \\p{L}+){0,4} ?[x×*] ?"
      + NUMBER + "(?: ?(?:đồng|đ))?(?:/[\\p{L} ]{1,20})?\\)", " đồng (");

  /** "1.200 đoàn viên, mỗi suất 1.000.000 đồng, tổng trị giá 1.200.000.000 đồng". */
  private static final String MONEY = "(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) đồng";
  private static final Sought PRICED = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])" + NUMBER + " \\p{L}+[^.;:\\d]{0,60}?[,(] ?(?:mỗi|trị giá) "
      + "(?:\\p{L}+ ){0,3}?" + MONEY + "(?:/\\p{L}+)?[,;)]+ (?:với )?tổng(?: \\p{L}+){0,3}?:? " + MONEY, "mỗi ",
      "trị giá ");

  /** "02 giải Nhì, mỗi giải 3.000.000 đồng". */
  private static final Sought PRIZE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(\\d{1,3}) [Gg]iải [^.,;:()\\d]{2,25}?(?:,|:)? ?(?:mỗi giải |trị giá )*"
      + MONEY, "iải N", "iải n", "iải B", "iải b", "iải K", "iải k", "iải Đ", "iải đ", "iải t", "iải c");
  private static final Sought PRIZES = Sought.at("[Tt]ổng[^.;:\\d]{0,40}:? " + MONEY, "Tổng ", "tổng ");

  @Override
  public String id() {
    return "plan/wrong-product";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose(PRODUCT).forEach(passage ->
        PRODUCT.in(passage, product -> factors(draft, passage, product, problems)));
    draft.prose(ASIDE).forEach(passage -> ASIDE.in(passage, aside ->
        product(draft, passage, aside, 2, 3, 1, problems)));
    draft.prose(PRICED).forEach(passage -> PRICED.in(passage, priced -> priced(draft, passage, priced, problems)));
    draft.prose(PRIZE).forEach(passage -> prizes(draft, passage, problems));
    draft.prose(EACH).forEach(passage -> EACH.in(passage, each -> {
      if (!each.group(4).equals("đồng")) {
        product(draft, passage, each, 3, 5, problems);
      }
    }));
  }

  private void factors(Draft draft, Passage passage, MatchResult product, Problems problems) {
    List<String> factors = NEXT.matcher(product.group(1)).results().map(factor -> factor.group(1)).toList();
    BigDecimal right = factors.stream().map(factor -> Decimal.parse(factor).orElse(BigDecimal.ONE))
        .reduce(BigDecimal.ONE, BigDecimal::multiply);
    Optional<BigDecimal> said = Decimal.parse(product.group(2));
    if (said.isPresent() && right.compareTo(said.get()) != 0) {
      report(draft, passage, product, 2, String.join(" × ", factors), Decimal.write(right), problems);
    }
  }

  private void priced(Draft draft, Passage passage, MatchResult priced, Problems problems) {
    Optional<BigDecimal> count = Decimal.parse(priced.group(1));
    Optional<Money> price = Money.parse(priced.group(2));
    // of several things the whole is told behind the last
    int from = Clause.around(passage.plain(), priced.start(), priced.end()).from();
    boolean several = passage.plain().substring(from, priced.start()).contains(" đồng");
    if (count.isPresent() && price.isPresent() && !several) {
      compare(draft, passage, priced, 3, count.get().multiply(BigDecimal.valueOf(price.get().dong())),
          priced.group(1) + " × " + priced.group(2) + " đồng", problems);
    }
  }

  /** All prizes of a passage, and what they are said to come to behind them. */
  private void prizes(Draft draft, Passage passage, Problems problems) {
    BigDecimal[] sum = {BigDecimal.ZERO};
    int[] counted = {0, 0};
    PRIZE.in(passage, prize -> {
      sum[0] = sum[0].add(new BigDecimal(prize.group(1))
          .multiply(BigDecimal.valueOf(Money.parse(prize.group(2)).map(Money::dong).orElse(0L))));
      counted[0]++;
      counted[1] = prize.end();
    });
    PRIZES.in(passage, total -> {
      if (counted[0] > 1 && total.start() >= counted[1]) {
        compare(draft, passage, total, 1, sum[0], "các giải", problems);
      }
    });
  }

  /** {@code made}: the group of the amount that should be {@code right}. */
  private void compare(Draft draft, Passage passage, MatchResult found, int made, BigDecimal right, String parts,
      Problems problems) {
    Optional<Money> said = Money.parse(found.group(made));
    if (said.isPresent() && right.compareTo(BigDecimal.valueOf(said.get().dong())) != 0) {
      String amount = Decimal.write(right) + " đồng";
      problems.add(Problem.warning(id(), draft.place(passage.text(), found.start(made), found.end(made)),
              parts + " được " + amount + ", không phải " + found.group(made) + " đồng",
              parts + " come to " + amount + ", not to " + found.group(made) + " đồng")
          .hint("viết " + amount + ", hoặc sửa số lượng, mức chi", "write " + amount + ", or mend what makes it")
          .seeAlso(draft.place(passage.text(), found.start(), found.end())));
    }
  }

  private void product(Draft draft, Passage passage, MatchResult product, int factor, int made, Problems problems) {
    product(draft, passage, product, 1, factor, made, problems);
  }

  /** The groups of both factors and of the product. */
  private void product(Draft draft, Passage passage, MatchResult product, int one, int factor, int made,
      Problems problems) {
    Optional<BigDecimal> first = Decimal.parse(product.group(one));
    Optional<BigDecimal> second = Decimal.parse(product.group(factor));
    Optional<BigDecimal> said = Decimal.parse(product.group(made));
    if (first.isPresent() && second.isPresent() && said.isPresent()
        && first.get().multiply(second.get()).compareTo(said.get()) != 0) {
      report(draft, passage, product, made, product.group(one) + " × " + product.group(factor),
          Decimal.write(first.get().multiply(second.get())), problems);
    }
  }

  private void report(Draft draft, Passage passage, MatchResult product, int made, String factors, String right,
      Problems problems) {
    problems.add(Problem.warning(id(), draft.place(passage.text(), product.start(made), product.end(made)),
            factors + " = " + right + ", không phải " + product.group(made),
            factors + " = " + right + ", not " + product.group(made))
        .hint("viết " + right + ", hoặc sửa một thừa số", "write " + right + ", or mend a factor")
        .seeAlso(draft.place(passage.text(), product.start(), product.end())));
  }
}
