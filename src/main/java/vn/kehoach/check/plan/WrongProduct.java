package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.figure.Counted;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Money;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 12 máy x 15.000.000 đồng = 190.000.000 đồng}: a wrong product in a sentence. */
public final class WrongProduct implements Rule {

  private static final String NUMBER = "(" + Decimal.FORM + ")";
  private static final String ONE = "(?<one>" + Decimal.FORM + ")";
  private static final String OTHER = "(?<other>" + Decimal.FORM + ")";
  private static final String PRODUCT_TOLD = "(?<product>" + Decimal.FORM + ")";

  /** "10.000 đồng/mũi": an amount per unit. */
  private static final String FACTOR = "(?:" + Decimal.FORM + ")(?![\\d%])(?! (?:nghìn|triệu|tỷ))(?: ?đ(?!\\p{L}))?"
      + "(?: [\\p{L}]+){0,4}?(?:/[\\p{L}\\d ]{1,20}?)?";
  private static final Sought PRODUCT = Sought.atNumber("(?<![\\d.,/])(?<![x×*] ?)(?<factors>" + FACTOR
      + "(?: ?[x×*] ?" + FACTOR + "){1,4}) ?= ?" + PRODUCT_TOLD + "(?![\\d%])(?! (?:nghìn|triệu|tỷ))", "=");
  private static final Expression NEXT = Expression.of("(?:^|(?<![\\p{L}\\d])[x×*] ?)" + NUMBER);

  /** "20 câu, mỗi câu 05 điểm, tối đa 100 điểm". */
  private static final Sought EACH = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])" + ONE + " (?<thing>\\p{L}+(?: \\p{L}+)??)(?: \\p{L}+){0,12}?[,;]? \\(?mỗi \\k<thing> "
      + OTHER + " (?<unit>\\p{L}+)(?: \\p{L}+)?[,;)]+ (?:tổng(?: cộng| số)?(?: điểm)?|cộng|tối đa)(?: là)?:? "
      + PRODUCT_TOLD + " (?:lượt )?(?:\\k<unit>|người)(?!\\p{L})", "mỗi ");

  private static final Expression EACH_OUTER = Expression.of("[Mm]ỗi (\\p{L}+) $");

  private static final String MONTHS = "(?:,|:)? từ tháng (?<from>\\d{1,2}) đến (?:hết )?tháng (?<until>\\d{1,2})"
      + "(?:(?: năm |/)\\d{4})?";
  /** "02 lần/tháng, từ tháng 5 đến tháng 12 năm 2027, tổng số 16 lần". */
  private static final Sought MONTHLY = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])" + ONE + " (?<unit>\\p{L}+)/tháng" + MONTHS
      + "[,;(]+ ?(?:tổng(?: cộng| số)?|cộng)(?: là)? " + PRODUCT_TOLD + " \\k<unit>(?!\\p{L})", "/tháng");
  /** "06 phóng sự, phát định kỳ 01 phóng sự/tháng từ tháng 5 đến tháng 10 năm 2027". */
  private static final Sought EACH_MONTH = Sought.atNumber("(?<![\\p{L}\\d/.,-])" + PRODUCT_TOLD
      + " (?<unit>\\p{L}+(?: \\p{L}+)?)(?!\\p{L})[^.;\\d]{0,60}(?<!ít nhất |tối thiểu )(?<![\\d.,])" + ONE
      + " \\k<unit>(?:/| mỗi | một )tháng" + MONTHS, "/tháng", " mỗi tháng", " một tháng");

  /** "Treo 11 băng rôn tại 11 ấp (mỗi ấp 01 băng rôn)". */
  private static final Sought IN_EACH = Sought.atNumber("(?<![\\p{L}\\d/.,-])" + PRODUCT_TOLD
      + " (?<unit>\\p{L}+(?: \\p{L}+)??)(?: \\p{L}+){0,6}? (?:tại|cho|ở|của|trong|dạy|phụ trách|trực|về|đến) " + ONE
      + " (?<thing>\\p{L}+(?: \\p{L}+)??)(?: \\p{L}+){0,4}?(?:,| \\() ?mỗi \\k<thing> " + OTHER
      + " \\k<unit>(?!\\p{L})(?!/)", "mỗi ");

  /** "Tổ chức 08 chuyên đề trong năm học, mỗi học kỳ 04 chuyên đề". */
  private static final Sought EACH_TERM = Sought.atNumber("(?<![\\p{L}\\d/.,-])" + PRODUCT_TOLD
      + " (?<unit>\\p{L}+(?: \\p{L}+)??)(?: \\p{L}+){0,6}?(?: trong|/| cả) ?năm(?: học| \\d{4})?(?:,| \\() ?"
      + "mỗi (?<term>học kỳ|quý) " + ONE + " \\k<unit>(?!\\p{L})", "mỗi học kỳ ", "mỗi quý ");
  /** "mỗi tháng quan sát 600 cơ hội, cả năm 7.200 cơ hội". */
  private static final Sought WHOLE_YEAR = Sought.of("(?:[Mm]ỗi|[Hh]ằng|[Mm]ột) (?<term>học kỳ|quý|tháng)(?!\\p{L})"
      + "[^.;:()\\d]{0,40}(?<!ít nhất |tối thiểu )(?<![\\d.,])" + ONE + " (?<unit>\\p{L}+)(?!\\p{L})"
      + "[^.;:()\\d]{0,30}, (?:cả|một) năm[^.;:()\\d]{0,20} " + PRODUCT_TOLD + " \\k<unit>(?!\\p{L})",
      " cả năm", " một năm");
  private static final Map<String, Integer> TERMS = Map.of("học kỳ", 2, "quý", 4, "tháng", 12);

  /** "Bố trí 60 gian hàng; chia thành 03 khu, mỗi khu 20 gian hàng". */
  private static final Sought DIVIDED = Sought.atNumber("(?<![\\p{L}\\d/.,-])" + PRODUCT_TOLD
      + " (?<unit>\\p{L}+(?: \\p{L}+)?)(?!\\p{L})[^.:]{0,90}?[,;] chia (?:thành|làm|ra) " + ONE
      + " (?<thing>\\p{L}+(?: \\p{L}+)??)(?:,| \\() ?mỗi \\k<thing> (?:có |gồm )?" + OTHER
      + " (?:\\k<unit>|(?:em|người))(?!\\p{L})",
      "chia ");

  /** "15 kg gạo/em/tháng; mỗi tháng nhận 4.140 kg gạo cho 276 em". */
  private static final Sought EACH_PERSON = Sought.atNumber("(?<![\\p{L}\\d/.,-])" + ONE
      + " (?<unit>\\p{L}+)(?: \\p{L}+)?/(?<person>em|người|hộ|cháu|học"
      + " sinh)/(?<time>tháng|ngày|năm)(?!\\p{L})[^.]{0,160}"
      + "(?:mỗi|hằng|một) \\k<time> [^.;\\d]{0,25}" + PRODUCT_TOLD + " \\k<unit>(?: \\p{L}+)? cho " + OTHER
      + " \\k<person>(?!\\p{L})", "/tháng", "/ngày", "/năm");

  /** "52.000.000 đồng (26 công dân x 2.000.000 đồng)". */
  private static final Sought ASIDE = Sought.atNumber(
      "(?<![\\d.,/])" + PRODUCT_TOLD + " đồng \\(" + ONE + "(?: \\p{L}+){0,4} ?[x×*] ?"
      + OTHER + "(?: ?(?:đồng|đ)| \\p{L}+){0,3}(?:/[\\p{L} ]{1,20})?\\)", " đồng (");

  private static final String AMOUNT = "\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?";
  private static final String MONEY = "(" + AMOUNT + ") đồng";
  private static final String TOTAL = "(?<total>" + AMOUNT + ") đồng";

  private static final String A_TERM = "(?:" + Decimal.FORM + ")(?: \\p{L}+){0,4} ?[x×] ?(?:" + AMOUNT + ") đồng(?:/"
      + "\\p{L}+)?";
  /** "7.500 triệu đồng (58 nhà x 100 triệu đồng + 34 nhà x 50 triệu đồng)". */
  private static final Sought PRODUCTS = Sought.atNumber("(?<![\\d.,/])" + TOTAL + " \\((?<terms>" + A_TERM + "(?: ?"
      + "[+;,] ?" + A_TERM
      + ")+)\\)", " đồng (");
  private static final Expression TERM = Expression.of("(" + Decimal.FORM + ")(?: \\p{L}+){0,4} ?[x×] ?(" + AMOUNT
      + ") đồng");

  /** "1.200 đoàn viên, mỗi suất 1.000.000 đồng, tổng trị giá 1.200.000.000 đồng". */
  private static final Sought PRICED = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])" + NUMBER + " \\p{L}+[^.;:\\d]{0,60}?[,(] ?(?:mỗi|trị giá) "
      + "(?:\\p{L}+ ){0,3}?" + MONEY + "(?:/\\p{L}+)?[,;)]+ (?:với )?tổng(?: \\p{L}+){0,3}?:? " + TOTAL,
      "mỗi ", "trị giá ");

  /** "02 giải Nhì, mỗi giải 3.000.000 đồng". */
  private static final Sought PRIZE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(\\d{1,3}) [Gg]iải [^.,;:()=\\d]{2,25}?(?:,|:)? ?(?:mỗi giải |trị giá )*"
      + MONEY, "iải N", "iải n", "iải B", "iải b", "iải K", "iải k", "iải Đ", "iải đ", "iải t", "iải c");
  private static final Sought PRIZES = Sought.at("[Tt]ổng[^.;:\\d]{0,40}:? " + TOTAL, "Tổng ", "tổng ");

  private static final Sought PRIZES_COUNTED = Sought.at("[Tt]ổng(?: số| cộng)?:? (?<product>\\d{1,3}) giải(?!"
      + " thưởng \\d)(?!\\p{L})", "Tổng ", "tổng ");

  /** The parts of a total, and their sum. */
  private record Parts(String words, BigDecimal sum) {}

  @Override
  public String id() {
    return "plan/wrong-product";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose(PRODUCT).forEach(passage ->
        PRODUCT.in(passage, found -> factors(draft, passage, found, problems)));
    draft.prose(ASIDE).forEach(passage -> ASIDE.in(passage, found -> product(draft, passage, found, problems)));
    draft.prose(PRODUCTS).forEach(passage -> PRODUCTS.in(passage, all -> {
      BigDecimal sum = BigDecimal.ZERO;
      Matcher term = TERM.matcher(all.group("terms"));
      while (term.find()) {
        sum = sum.add(Decimal.orZero(term.group(1))
            .multiply(BigDecimal.valueOf(Money.parse(term.group(2)).map(Money::dong).orElse(0L))));
      }
      compare(draft, passage, all, new Parts("các tích trong ngoặc", sum), problems);
    }));
    draft.prose(PRICED).forEach(passage -> PRICED.in(passage, priced -> priced(draft, passage, priced, problems)));
    draft.prose(PRIZE).forEach(passage -> prizes(draft, passage, problems));
    for (Sought each : List.of(IN_EACH, EACH_PERSON, DIVIDED)) {
      draft.prose(each).forEach(passage -> each.in(passage, found -> {
        if (each != DIVIDED || countsAlike(passage, found)) {
          product(draft, passage, found, problems);
        }
      }));
    }
    for (Sought each : List.of(EACH_TERM, WHOLE_YEAR)) {
      draft.prose(each).forEach(passage -> each.in(passage, found -> {
        int terms = TERMS.get(found.group("term"));
        Decimal.parse(found.group("one")).flatMap(one -> compare(draft, passage, found, found.group("one") + " × "
            + terms,
            one.multiply(BigDecimal.valueOf(terms)))).ifPresent(problems::add);
      }));
    }
    for (Sought monthly : List.of(MONTHLY, EACH_MONTH)) {
      draft.prose(monthly).forEach(passage -> monthly.in(passage, found -> monthly(draft, passage, found, problems)));
    }
    draft.prose(EACH).forEach(passage -> EACH.in(passage, each -> {
      Counted outer = outer(passage, each);
      if (outer != null) {
        chain(draft, passage, each, outer, problems);
      } else if (!each.group("unit").equals("đồng") && !isOfAll(passage, each)) {
        product(draft, passage, each, problems);
      }
    }));
  }

  /** "16 đội, gồm 12 đội nam và 04 đội nữ; mỗi đội 14 cầu thủ, tổng số 224": each of all, not of the last part. */
  private static boolean isOfAll(Passage passage, Matcher each) {
    Optional<BigDecimal> other = Decimal.parse(each.group("other"));
    Optional<BigDecimal> product = Decimal.parse(each.group("product"));
    String thing = each.group("thing").split(" ")[0].toLowerCase(Locale.ROOT);
    return other.isPresent() && product.isPresent() && Counted.of(passage).stream()
        .anyMatch(one -> one.words().split(" ")[0].equals(thing)
            && one.value().multiply(other.get()).compareTo(product.get()) == 0);
  }

  /** The 24 of "24 tuần; mỗi tuần 04 buổi, mỗi buổi 03 tiết, tổng số 288 tiết"; {@code null} if there is none. */
  private static @Nullable Counted outer(Passage passage, Matcher each) {
    Matcher outer = EACH_OUTER.matcher(passage.plain()).region(0, each.start());
    if (!outer.find()) {
      return null;
    }
    String thing = outer.group(1).toLowerCase(Locale.ROOT);
    List<Counted> all = Counted.of(passage).stream()
        .filter(one -> one.to() < outer.start() && one.unit().equals(thing)).toList();
    return all.size() == 1 ? all.get(0) : null;
  }

  private void chain(Draft draft, Passage passage, Matcher each, Counted outer, Problems problems) {
    Optional<BigDecimal> one = Decimal.parse(each.group("one"));
    Optional<BigDecimal> other = Decimal.parse(each.group("other"));
    if (one.isPresent() && other.isPresent()) {
      compare(draft, passage, each, Decimal.write(outer.value()) + " × " + each.group("one") + " × "
          + each.group("other"), outer.value().multiply(one.get()).multiply(other.get())).ifPresent(problems::add);
    }
  }

  /** "216 trại sinh; chia thành 09 tiểu trại, mỗi tiểu trại 24 em": both are people. */
  private static boolean countsAlike(Passage passage, Matcher found) {
    // without another number between, it is an average
    String between = passage.plain().substring(found.end("unit"), found.start("one"));
    return between.matches(".*[;\\d].*") && Counted.of(passage).stream()
        .filter(one -> one.from() == found.start("product") || one.from() == found.start("other"))
        .map(Counted::unit).distinct().count() == 1;
  }

  /** So many in each month of a range. */
  private void monthly(Draft draft, Passage passage, Matcher found, Problems problems) {
    int months = Integer.parseInt(found.group("until")) - Integer.parseInt(found.group("from")) + 1;
    Optional<BigDecimal> each = Decimal.parse(found.group("one"));
    if (months > 1 && each.isPresent()) {
      compare(draft, passage, found, found.group("one") + " × " + months + " tháng",
          each.get().multiply(BigDecimal.valueOf(months))).ifPresent(problems::add);
    }
  }

  private void factors(Draft draft, Passage passage, Matcher found, Problems problems) {
    List<String> factors = NEXT.matcher(found.group("factors")).results().map(factor -> factor.group(1)).toList();
    BigDecimal right = factors.stream().map(factor -> Decimal.parse(factor).orElse(BigDecimal.ONE))
        .reduce(BigDecimal.ONE, BigDecimal::multiply);
    compare(draft, passage, found, String.join(" × ", factors), right).ifPresent(problems::add);
  }

  private void priced(Draft draft, Passage passage, Matcher priced, Problems problems) {
    Optional<BigDecimal> count = Decimal.parse(priced.group(1));
    Optional<Money> price = Money.parse(priced.group(2));
    // for several things, the total follows the last
    int from = Clause.around(passage.plain(), priced.start(), priced.end()).from();
    boolean several = passage.plain().substring(from, priced.start()).contains(" đồng");
    if (count.isPresent() && price.isPresent() && !several) {
      Parts parts = new Parts(priced.group(1) + " × " + priced.group(2) + " đồng",
          count.get().multiply(BigDecimal.valueOf(price.get().dong())));
      compare(draft, passage, priced, parts, problems);
    }
  }

  /** All prizes of a passage, and their stated total. */
  private void prizes(Draft draft, Passage passage, Problems problems) {
    BigDecimal[] sum = {BigDecimal.ZERO};
    int[] counted = {0, 0};
    PRIZE.in(passage, prize -> {
      sum[0] = sum[0].add(new BigDecimal(prize.group(1))
          .multiply(BigDecimal.valueOf(Money.parse(prize.group(2)).map(Money::dong).orElse(0L))));
      counted[0]++;
      counted[1] = prize.end();
    });
    int[] prizes = {0};
    PRIZE.in(passage, prize -> prizes[0] += Integer.parseInt(prize.group(1)));
    PRIZES_COUNTED.in(passage, total -> {
      if (counted[0] > 1 && total.start() >= counted[1] && Integer.parseInt(total.group("product")) != prizes[0]) {
        compare(draft, passage, total, "các giải", BigDecimal.valueOf(prizes[0])).ifPresent(problems::add);
      }
    });
    PRIZES.in(passage, total -> {
      if (counted[0] > 1 && total.start() >= counted[1]) {
        compare(draft, passage, total, new Parts("các giải", sum[0]), problems);
      }
    });
  }

  /** Compares the total in a match with the sum of the parts. */
  private void compare(Draft draft, Passage passage, Matcher found, Parts parts, Problems problems) {
    String total = found.group("total");
    Optional<Money> said = Money.parse(total);
    if (said.isPresent() && parts.sum.compareTo(BigDecimal.valueOf(said.get().dong())) != 0) {
      String amount = Decimal.write(parts.sum) + " đồng";
      problems.add(Problem.warning(id(), draft.place(passage.text(found, "total")),
              parts.words + " được " + amount + ", không phải " + total + " đồng",
              parts.words + " come to " + amount + ", not to " + total + " đồng")
          .hint("viết " + amount + ", hoặc sửa số lượng, mức chi",
              "write " + amount + ", or correct the quantity or rate")
          .seeAlso(draft.place(passage.text(found))));
    }
  }

  private void product(Draft draft, Passage passage, Matcher found, Problems problems) {
    String one = found.group("one");
    String other = found.group("other");
    Optional<BigDecimal> first = Decimal.parse(one);
    Optional<BigDecimal> second = Decimal.parse(other);
    if (first.isPresent() && second.isPresent()) {
      compare(draft, passage, found, one + " × " + other, first.get().multiply(second.get())).ifPresent(problems::add);
    }
  }

  /** Compares the product in a match with the right one. */
  private Optional<Problem> compare(Draft draft, Passage passage, Matcher found, String factors, BigDecimal product) {
    String typed = found.group("product");
    String right = Decimal.write(product);
    return Decimal.parse(typed).filter(said -> said.compareTo(product) != 0)
        .map(said -> Problem.warning(id(), draft.place(passage.text(found, "product")),
                factors + " = " + right + ", không phải " + typed, factors + " = " + right + ", not " + typed)
            .hint("viết " + right + ", hoặc sửa một thừa số", "write " + right + ", or correct one of the factors")
            .seeAlso(draft.place(passage.text(found))));
  }
}
