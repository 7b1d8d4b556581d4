package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 12 máy x 15.000.000 đồng = 190.000.000 đồng}: a product in prose that is not one. */
public final class WrongProduct implements Rule {

  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)";
  private static final Sought PRODUCT = Sought.atNumber("(?<![\\d.,/])" + NUMBER + "(?: [\\p{L}]+){0,3} ?[x×*] ?"
      + NUMBER
      + "(?![\\d%])(?: ?(?:đồng|đ))?(?:/[\\p{L} ]{1,20})? ?= ?" + NUMBER + "(?![\\d%])(?! (?:nghìn|triệu|tỷ))", "=");

  /** "20 câu, mỗi câu 05 điểm, tối đa 100 điểm". */
  private static final Sought EACH = Sought.atNumber("(?<![\\p{L}\\d/.,])" + NUMBER + " (\\p{L}+(?: \\p{L}+)??)(?: \\p{L}+){0,3}?[,;]? "
      + "\\(?mỗi \\2 " + NUMBER + " (\\p{L}+)(?: \\p{L}+)?[,;)]+ (?:tổng(?: cộng| số)?(?: điểm)?|cộng|tối đa)(?: là)?:? "
      + NUMBER + " (?:lượt )?(?:\\4|người)(?!\\p{L})", "mỗi ");

  @Override
  public String id() {
    return "plan/wrong-product";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose(PRODUCT).forEach(passage ->
        PRODUCT.in(passage, product -> product(draft, passage, product, 2, 3, problems)));
    draft.prose(EACH).forEach(passage -> EACH.in(passage, each -> product(draft, passage, each, 3, 5, problems)));
  }

  /** The groups of the second factor and of the product. */
  private void product(Draft draft, Passage passage, MatchResult product, int factor, int made, Problems problems) {
    Optional<BigDecimal> first = Decimal.parse(product.group(1));
    Optional<BigDecimal> second = Decimal.parse(product.group(factor));
    Optional<BigDecimal> said = Decimal.parse(product.group(made));
    if (first.isPresent() && second.isPresent() && said.isPresent()
        && first.get().multiply(second.get()).compareTo(said.get()) != 0) {
      String right = Decimal.write(first.get().multiply(second.get()));
      problems.add(Problem.warning(id(), draft.place(passage.text(), product.start(made), product.end(made)),
              product.group(1) + " × " + product.group(factor) + " = " + right + ", không phải " + product.group(made),
              product.group(1) + " × " + product.group(factor) + " = " + right + ", not " + product.group(made))
          .hint("viết " + right + ", hoặc sửa một thừa số", "write " + right + ", or mend a factor")
          .seeAlso(draft.place(passage.text(), product.start(1), product.end(factor))));
    }
  }
}
