package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 227/250 = 90,8%}: a share that is not the quotient of the two numbers before it. */
public final class WrongQuotient implements Rule {

  private static final Sought SHARE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(\\d[\\d.]*)/(\\d[\\d.]*\\d)(?![/\\d])([^.;%\\d]{0,40}?)(?:=|đạt|chiếm|\\(|tỷ lệ|tỉ lệ"
          + "|tương đương|,)\\s*"
          + "(?:tỷ lệ |tỉ lệ |đạt |bằng |chiếm |khoảng )?(\\d+(?:[,.]\\d+)?)\\s*%", "%");

  /** "60 doanh nghiệp, tăng 50% so với năm 2026 (40 doanh nghiệp)". */
  private static final Sought GROWTH = Sought.atNumber("(?<![\\p{L}\\d/.,])(\\d[\\d.]*) (\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,60}?,? "
      + "(tăng|giảm) (\\d+(?:,\\d+)?)% so với [^.;()]{0,60}\\((?:đạt |là )?(\\d[\\d.]*) \\2(?!\\p{L})", "%");

  /** "giám sát 1.250 ca phẫu thuật, có 40 ca nhiễm khuẩn, chiếm 3,2%". */
  private static final Sought PART = Sought.atNumber("(?<![\\p{L}\\d/.,])(\\d[\\d.]*) (\\p{L}+)(?!\\p{L})[^.;:()"
      + "%\\d]{0,60}?, "
      + "(?:trong đó )?(?:có|với) (\\d[\\d.]*) \\2(?!\\p{L})[^.;:()%\\d]{0,60}?,? (?:chiếm|đạt|tỷ lệ|bằng) (?:tỷ lệ )?"
      + "(\\d+(?:,\\d+)?)%", "%");

  @Override
  public String id() {
    return "plan/wrong-quotient";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(SHARE)) {
      SHARE.in(passage, share -> share(draft, passage, share, 1, 2, problems));
      if (passage.plain().contains("chiếm") || passage.plain().contains("tỷ lệ")) {
        PART.in(passage, part -> share(draft, passage, part, 3, 1, problems));
      }
      if (passage.plain().contains("so với")) {
        GROWTH.in(passage, growth -> growth(draft, passage, growth, problems));
      }
    }
  }

  private void growth(Draft draft, Passage passage, Matcher growth, Problems problems) {
    Optional<BigDecimal> now = Decimal.parse(growth.group(1));
    Optional<BigDecimal> before = Decimal.parse(growth.group(5));
    if (now.isEmpty() || before.isEmpty() || before.get().signum() == 0) {
      return;
    }
    boolean up = growth.group(3).equals("tăng");
    BigDecimal more = up ? now.get().subtract(before.get()) : before.get().subtract(now.get());
    BigDecimal right = more.multiply(BigDecimal.valueOf(100)).divide(before.get(), 6, RoundingMode.HALF_UP);
    BigDecimal said = new BigDecimal(growth.group(4).replace(',', '.'));
    if (said.subtract(right).abs().compareTo(BigDecimal.ONE) > 0) {
      String change = "từ " + growth.group(5) + " đến " + growth.group(1);
      String rounded = Decimal.write(right.abs().setScale(1, RoundingMode.HALF_UP)) + "%";
      String way = (right.signum() < 0) == up ? "giảm " : "tăng ";
      problems.add(Problem.warning(id(), draft.place(passage.text(), growth.start(4), growth.end(4) + 1),
              change + " là " + way + rounded + ", không phải " + growth.group(3) + " " + growth.group(4) + "%",
              growth.group(5) + " to " + growth.group(1) + " is a change of " + rounded + ", not of " + growth.group(4) + "%")
          .hint("viết " + way + rounded + ", hoặc sửa hai con số", "write " + rounded + ", or mend the two numbers")
          .seeAlso(draft.place(passage.text(), growth.start(5), growth.end(5))));
    }
  }

  private void share(Draft draft, Passage passage, Matcher share, int one, int all, Problems problems) {
    Optional<BigDecimal> part = Decimal.parse(share.group(one));
    Optional<BigDecimal> whole = Decimal.parse(share.group(all));
    String typed = share.group(4).replace('.', ',');
    boolean date = one < all && share.group(all).matches("(?:19|20)\\d\\d") && share.group(one).length() < 3;
    if (part.isEmpty() || whole.isEmpty() || whole.get().signum() == 0 || date
        || part.get().compareTo(whole.get()) > 0) {
      return;
    }
    int decimals = typed.contains(",") ? typed.length() - typed.indexOf(',') - 1 : 0;
    BigDecimal right = part.get().multiply(BigDecimal.valueOf(100)).divide(whole.get(), 6, RoundingMode.HALF_UP);
    BigDecimal said = new BigDecimal(typed.replace(',', '.'));
    BigDecimal slack = BigDecimal.ONE.movePointLeft(decimals);
    if (said.subtract(right).abs().compareTo(slack) > 0) {
      String rounded = Decimal.write(right.setScale(Math.max(1, decimals), RoundingMode.HALF_UP)) + "%";
      problems.add(Problem.warning(id(), draft.place(passage.text(), share.start(4), share.end()),
              share.group(one) + "/" + share.group(all) + " là " + rounded + ", không phải " + share.group(4) + "%",
              share.group(one) + "/" + share.group(all) + " is " + rounded + ", not " + share.group(4) + "%")
          .hint("viết " + rounded + ", hoặc sửa hai số trước đó", "write " + rounded + ", or mend the two numbers")
          .seeAlso(draft.place(passage.text(), share.start(1), share.end(Math.max(one, all)))));
    }
  }
}
