package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** {@code 227/250 = 90,8%}: a share that is not the quotient of the two numbers before it. */
public final class WrongQuotient implements Rule {

  private static final String NUMBER = Decimal.FORM;
  private static final Sought SHARE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(\\d[\\d.]*)/(\\d[\\d.]*\\d)(?![/\\d])((?:[^.;%\\d]|(?<=(?:lớp|khối) )\\d{1,2}){0,40}?)(?:="
      + "|đạt|chiếm|\\(|tỷ lệ|tỉ lệ"
          + "|tương đương|,)\\s*"
          + "(?:tỷ lệ |tỉ lệ |đạt |bằng |chiếm |khoảng )?(\\d+(?:[,.]\\d+)?)\\s*%", "%");

  /** "60 doanh nghiệp, tăng 50% so với năm 2026 (40 doanh nghiệp)". */
  private static final Sought GROWTH = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") ((?:(?:nghìn|triệu|tỷ) )?\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,60}?,? "
      + "(tăng|giảm) (\\d+(?:,\\d+)?)% so với [^.;()]{0,60}\\((?:đạt |là )?(" + NUMBER + ") \\2(?!\\p{L})", "%");

  /** "giám sát 1.250 ca phẫu thuật, có 40 ca nhiễm khuẩn, chiếm 3,2%". */
  private static final Sought PART = Sought.atNumber("(?<![\\p{L}\\d/.,])(\\d[\\d.]*) (\\p{L}+)(?!\\p{L})[^.;:()"
      + "%\\d]{0,60}?, "
      + "(?:trong đó )?(?:có|với) (\\d[\\d.]*) \\2(?!\\p{L})[^.;:()%\\d]{0,60}?,? (?:chiếm|đạt|tỷ lệ|bằng) (?:tỷ lệ )?"
      + "(\\d+(?:,\\d+)?)%", "%");

  /** "đạt 36.450 tấn, bằng 101,3% kế hoạch (36.000 tấn)". */
  private static final Sought OF_PLAN = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (\\p{L}+)(?!\\p{L})([^.;:()%\\d]{0,60}?),? "
      + "(?:bằng|đạt) (\\d+(?:,\\d+)?)% (?:so với )?[^.;()%]{0,60}?\\((?:đạt |là )?(" + NUMBER + ") \\2(?!\\p{L})",
      "%");

  /** "đạt 100% (108/108 học sinh)". */
  private static final Sought BEFORE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(\\d+(?:,\\d+)?) ?%(?: [^.,;:()%\\d]{2,60}?)? \\((?:đạt |là |tương đương )?"
      + "(\\d[\\d.]*)/(\\d[\\d.]*)(?![/\\d])(?= \\p{L}|\\))", "%");

  /** "đảng viên 21 người, đạt 61,8%": of which number told before it is not said. */
  private static final Sought PORTION = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (?:(?:nghìn|triệu|tỷ) )?\\p{L}+(?:[23](?!\\d))?(?!\\p{L})[^.;:()%\\d]{0,45}?"
      + ",? \\(?(?:đạt|chiếm|tỷ lệ|tỉ lệ|bằng) (?:tỷ lệ |tỉ lệ )?(\\d+(?:,\\d+)?) ?%(?! (?:kế hoạch|so với|chỉ tiêu"
      + "|dự toán|nghị quyết|mục tiêu|cùng kỳ|của)(?![^.;:()%\\d]{0,60}\\())", "%");

  /** "80.000 ha, chiếm 40% tổng số 200.000 ha". */
  private static final Sought OF_ALL = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,80}?,? \\(?(?:chiếm|đạt|bằng|tương đương)"
      + "(?: tỷ lệ| khoảng)? (\\d+(?:,\\d+)?) ?% (?:trong |trên |của |so với )?(?:tổng số|tổng cộng|tổng|toàn bộ|số)"
      + " (?:[^.,;:()%\\d]{2,30} )?(?:là )?(" + NUMBER + ") \\2(?!\\p{L})", "%");

  /** "giảm 62 ca so với năm 2025 (310 ca), tương ứng giảm 20%". */
  private static final Sought CHANGE = Sought.of(
      "(?:tăng|giảm) (?:được |thêm )?(" + NUMBER + ") (\\p{L}+)(?!\\p{L})[^.;()%\\d]{0,30} so với [^.;()]{0,60}"
      + "\\((?:là |đạt |có )?(" + NUMBER + ") \\2(?!\\p{L})[^()]{0,30}\\),? (?:tương ứng|tương đương|tức(?: là)?|hay)"
      + "(?: với)?(?: tăng| giảm| mức tăng| mức giảm)? (\\d+(?:,\\d+)?) ?%", "so với");
  /** The same, with the share first: "tăng 12 lớp (8%) so với năm 2025 (150 lớp)". */
  private static final Sought CHANGE_ASIDE = Sought.of(
      "(?:tăng|giảm) (?:được |thêm )?(" + NUMBER
      + ") (\\p{L}+)(?!\\p{L})[^.;()%\\d]{0,30} \\((?:tương ứng |tương đương "
      + "|tăng |giảm )*(\\d+(?:,\\d+)?) ?%\\) so với [^.;()]{0,60}\\((?:là |đạt |có )?(" + NUMBER + ") \\2(?!\\p{L})",
      "so với");

  /** "ngân sách tỉnh 30 tỷ đồng (chiếm 31,2%)": of what, is told elsewhere in the passage. */
  private static final Sought SHARED = Sought.of(
      "(?<![\\p{L}\\d/.,-])(" + NUMBER + ")(?: (?:nghìn|triệu|tỷ))? \\p{L}+(?!\\p{L})[^.;:()%\\d]{0,60}? "
      + "\\((?:chiếm |đạt |bằng |tương đương |tương ứng )?(?:tỷ lệ |tỉ lệ |khoảng )?(\\d+(?:,\\d+)?) ?%(?: (?:tổng"
      + " )?số \\p{L}[^()%\\d]{2,30})?\\)", "%)", "% số", "% tổng");

  /** What follows is some of what stands before. */
  private static final Expression LINKED = Expression.of("(?iu)(?:trong đó|, có|; có|gồm|(?<!\\p{L})đã)[^.;]{0,40}$");

  private static final Sought AMOUNT_ASIDE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])(\\d{1,3}(?:,\\d+)?) ?% \\((?:là |tương đương )?("
      + NUMBER + ") (?:(?:nghìn|triệu|tỷ) )?\\p{L}+", "% (");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Sought PAIR = Sought.atNumber("(?<![\\p{L}\\d/.,-])(" + NUMBER
      + ") (\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,40} "
      + "\\((?:chiếm |đạt )?(\\d{1,3}(?:,\\d+)?) ?%\\)(?:,| và|, và) (?:[^.;:()%\\d]{1,40} )?(" + NUMBER
      + ") \\2(?!\\p{L})[^.;:()%\\d]{0,40} \\((?:chiếm |đạt )?(\\d{1,3}(?:,\\d+)?) ?%\\)", "%)");
  /** "số hóa 42.000 trang trên tổng số 120.000 trang, đạt 35%". */
  private static final Expression OUT_OF = Expression.of(
      "[^.;:()\\d]{0,40}(?:trên|trong|/)(?: tổng(?: số)?(?: \\p{L}+)?)? ");
  /** Between a share and its whole in brackets: "67% dung tích thiết kế (1.200 triệu m3)". */
  private static final Expression WHOLE_ASIDE = Expression.of("[^.;:()%\\d]{0,60}\\((?:đạt |là |tổng số |tổng )?");
  private static final Expression OF_ALL_OF = Expression.of(" (?:tổng )?số (\\p{L}+(?: \\p{L}+)?)");
  /** A share that misses the right one by more than one in so many was not meant to be it. */
  private static final int NEAR = 3;

  @Override
  public String id() {
    return "plan/wrong-quotient";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(SHARE)) {
      SHARE.in(passage, share -> share(draft, passage, share, 1, 2, 4, problems));
      Set<Integer> told = new HashSet<>();
      if (passage.plain().contains("chiếm") || passage.plain().contains("tỷ lệ")) {
        PART.in(passage, part -> {
          told.add(part.start(4));
          share(draft, passage, part, 3, 1, 4, problems);
        });
      }
      if (passage.plain().contains("so với")) {
        GROWTH.in(passage, growth -> growth(draft, passage, growth, problems));
      }
      OF_PLAN.in(passage, part -> share(draft, passage, part, 1, 5, 4, problems));
      BEFORE.in(passage, share -> share(draft, passage, share, 2, 3, 1, problems));
      OF_ALL.in(passage, part -> {
        told.add(part.start(3));
        share(draft, passage, part, 1, 4, 3, problems);
      });
      CHANGE.in(passage, change -> share(draft, passage, change, 1, 3, 4, problems));
      CHANGE_ASIDE.in(passage, change -> share(draft, passage, change, 1, 4, 3, problems));
      pairs(draft, passage, told, problems);
      SHARED.in(passage, portion -> {
        if (told.add(portion.start(2))) {
          portion(draft, passage, portion, problems);
        }
      });
      AMOUNT_ASIDE.in(passage, aside -> amount(draft, passage, aside, problems));
      PORTION.in(passage, portion -> {
        if (told.add(portion.start(2))) {
          portion(draft, passage, portion, problems);
        }
      });
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
    if (said.subtract(right).abs().compareTo(BigDecimal.ONE.movePointLeft(said.scale())) > 0) {
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

  /**
   * Of which number told elsewhere it is a part is but guessed: one of which it is a slip, one in brackets right behind
   * it, or the only whole of the same things.
   */
  private void portion(Draft draft, Passage passage, Matcher portion, Problems problems) {
    String plain = passage.plain();
    List<Counted> told = Counted.of(passage);
    Counted nearest = told.stream().filter(one -> one.from() == portion.start(1)).findFirst().orElse(null);
    Counted part = nearest == null ? null : part(plain, told, nearest, plain.indexOf('%', portion.end(2)) + 1);
    if (part == null || part.unit().equals("lần")) {
      return;
    }
    String typed = portion.group(2);
    BigDecimal said = new BigDecimal(typed.replace(',', '.'));
    Counted some = told.stream().filter(one -> one.to() < part.from() && one.unit().equals(part.unit())
        && one.value().compareTo(part.value()) < 0
        && OUT_OF.matcher(plain).region(one.to(), part.from()).matches()).findFirst().orElse(null);
    if (some != null) {
      BigDecimal right = percent(some.value(), part.value());
      if (right.subtract(said).abs().compareTo(BigDecimal.ONE.movePointLeft(said.scale())) > 0) {
        report(draft, passage, digits(passage, part), digits(passage, some), right, portion, 2,
            draft.place(passage.text(), some.from(), part.to()), problems);
      }
      return;
    }
    int behind = plain.indexOf('%', portion.end(2)) + 1;
    Counted near = null;
    Counted aside = null;
    List<Counted> same = new ArrayList<>();
    for (Counted whole : told) {
      boolean may = whole.value().compareTo(part.value()) > 0 && whole.unit().equals(part.unit());
      BigDecimal right = may ? percent(part.value(), whole.value()) : null;
      if (right != null && right.subtract(said).abs().compareTo(BigDecimal.ONE.movePointLeft(said.scale())) <= 0) {
        return;
      }
      if (right != null && whole.from() < part.from()) {
        near = Slip.is(typed, Decimal.write(right.setScale(said.scale(), RoundingMode.HALF_UP))) ? whole : near;
        if (!isAside(plain, whole, part)) {
          same.add(whole);
        }
      } else if (right != null && whole.from() > behind
          && WHOLE_ASIDE.matcher(plain).region(behind, whole.from()).matches()) {
        aside = whole;
      }
    }
    boolean ends = behind == plain.length() || ".,;)".indexOf(plain.charAt(behind)) >= 0;
    boolean only = near == null && aside == null && ends && same.size() == 1
        && isOnly(plain, same.get(0), part, said);
    List<Counted> exact = near != null || only || !ends ? List.of()
        : same.stream().filter(whole -> isExact(part, whole, said)).toList();
    near = aside != null ? aside : only ? same.get(0) : exact.size() == 1 ? exact.get(0) : near;
    if (near == null && same.isEmpty()) {
      elsewhere(draft, passage, part, said, portion, behind, problems);
    }
    if (near != null) {
      report(draft, passage, digits(passage, near), digits(passage, part), percent(part.value(), near.value()), portion,
          2, draft.place(passage.text(), near.from(), near.to()), problems);
    }
  }

  /** "26.800 học sinh vào 68 trường, bằng 72% số học sinh (37.222 học sinh)": the whole tells what the part counts. */
  private static Counted part(String plain, List<Counted> told, Counted nearest, int behind) {
    Counted whole = told.stream().filter(one -> one.from() > behind
        && WHOLE_ASIDE.matcher(plain).region(behind, one.from()).matches()).findFirst().orElse(null);
    Counted part = nearest;
    int from = Clause.around(plain, nearest.from(), nearest.from()).from();
    for (Counted one : whole == null || whole.unit().equals(nearest.unit()) ? List.<Counted>of() : told) {
      part = one.from() > from && one.from() < nearest.from() && one.unit().equals(whole.unit()) ? one : part;
    }
    return part;
  }

  /** "31 xã, phường, đạt 35% số xã, phường", and "124 xã, phường" in another paragraph: the only number of them all. */
  private void elsewhere(Draft draft, Passage passage, Counted part, BigDecimal said, Matcher portion, int behind,
      Problems problems) {
    Matcher of = OF_ALL_OF.matcher(passage.plain()).region(behind, passage.plain().length());
    boolean all = of.lookingAt();
    String noun = all ? of.group(1).toLowerCase(Locale.ROOT) : "";
    Counted whole = null;
    Passage place = null;
    for (Passage other : all ? draft.prose() : List.<Passage>of()) {
      for (Counted one : Counted.of(other)) {
        boolean same = (one.unit().equals(part.unit()) || one.words().equals(noun))
            && one.value().compareTo(part.value()) > 0;
        BigDecimal right = same ? percent(part.value(), one.value()) : said;
        if (same && right.subtract(said).abs().compareTo(BigDecimal.ONE.movePointLeft(said.scale())) <= 0
            || same && whole != null && whole.value().compareTo(one.value()) != 0) {
          return;
        }
        whole = same ? one : whole;
        place = same ? other : place;
      }
    }
    BigDecimal right = whole == null ? said : percent(part.value(), whole.value());
    BigDecimal off = right.subtract(said).abs().multiply(BigDecimal.valueOf(2));
    if (whole != null && place != null && off.signum() > 0 && off.compareTo(said) <= 0) {
      report(draft, passage, digits(place, whole), digits(passage, part), right, portion, 2,
          draft.place(place.text(), whole.from(), whole.to()), problems);
    }
  }

  /** "14,04 tỷ đồng, ngân sách bảo đảm 65% (9,216 tỷ đồng)": the amount of a share of what was told before. */
  private void amount(Draft draft, Passage passage, Matcher aside, Problems problems) {
    List<Counted> told = Counted.of(passage);
    Counted part = told.stream().filter(one -> one.from() == aside.start(2)).findFirst().orElse(null);
    Counted near = null;
    for (Counted whole : part == null ? List.<Counted>of() : told) {
      boolean may = whole.from() < part.from() && whole.unit().equals(part.unit())
          && whole.value().compareTo(part.value()) > 0;
      BigDecimal off = may ? percent(part.value(), whole.value()).subtract(number(aside.group(1))).abs() : HUNDRED;
      if (may && off.compareTo(HALF) < 0 && isShareOf(part, whole, number(aside.group(1)))) {
        return;
      }
      near = may && off.multiply(BigDecimal.valueOf(NEAR)).compareTo(number(aside.group(1))) <= 0 ? whole : near;
    }
    if (near != null) {
      report(draft, passage, digits(passage, near), digits(passage, part), percent(part.value(), near.value()), aside,
          1,
          draft.place(passage.text(), near.from(), part.to()), problems);
    }
  }

  /** As exact as the amount is typed. */
  private static boolean isShareOf(Counted part, Counted whole, BigDecimal share) {
    return whole.value().multiply(share).divide(HUNDRED).subtract(part.value()).abs().compareTo(part.digits()) <= 0
        || percent(part.value(), whole.value()).setScale(share.scale(), RoundingMode.HALF_UP).compareTo(share) == 0
            && share.scale() > 0;
  }

  /** "xây mới 1.470 nhà (65%), sửa chữa 980 nhà (40%)": of both together the one is 60%, the other is right. */
  private void pairs(Draft draft, Passage passage, Set<Integer> told, Problems problems) {
    String plain = passage.plain();
    PAIR.in(passage, pair -> {
      BigDecimal one = Decimal.parse(pair.group(1)).orElse(BigDecimal.ZERO);
      BigDecimal other = Decimal.parse(pair.group(4)).orElse(BigDecimal.ZERO);
      BigDecimal sum = one.add(other);
      boolean close = sum.signum() > 0
          && number(pair.group(3)).add(number(pair.group(5))).subtract(HUNDRED).abs().compareTo(BigDecimal.TEN) <= 0;
      if (!close) {
        return;
      }
      boolean first = isShare(one, sum, number(pair.group(3)));
      boolean second = isShare(other, sum, number(pair.group(5)));
      if (first != second && told.add(pair.start(first ? 5 : 3))) {
        report(draft, passage, Decimal.write(sum), first ? pair.group(4) : pair.group(1), percent(first ? other : one,
            sum),
            pair, first ? 5 : 3, draft.place(passage.text(), pair.start(), pair.end()), problems);
      }
    });
  }

  private static BigDecimal number(String percent) {
    return new BigDecimal(percent.replace(',', '.'));
  }

  private static boolean isShare(BigDecimal part, BigDecimal whole, BigDecimal said) {
    return percent(part, whole).subtract(said).abs().compareTo(BigDecimal.ONE.movePointLeft(said.scale())) < 0;
  }

  /** In brackets that end before the part: "so với năm 2025 (24 vụ); làm rõ 17 vụ". */
  private static boolean isAside(String plain, Counted whole, Counted part) {
    int open = plain.lastIndexOf('(', whole.from());
    int close = plain.indexOf(')', open + 1);
    return open >= 0 && close > whole.from() && close < part.from();
  }

  /** Of this whole the part is a share without a rest, and nearly the one that is typed. */
  private static boolean isExact(Counted part, Counted whole, BigDecimal said) {
    BigDecimal right = percent(part.value(), whole.value());
    BigDecimal off = right.subtract(said).abs().multiply(BigDecimal.valueOf(NEAR));
    return right.stripTrailingZeros().scale() <= 0 && off.compareTo(said) <= 0
        && (whole.words().startsWith(part.words()) || part.words().startsWith(whole.words()));
  }

  /** The same words stand behind both, or a word more behind one of them; the share is not far from the right one. */
  private static boolean isOnly(String plain, Counted whole, Counted part, BigDecimal said) {
    boolean same = whole.words().equals(part.words()) && part.words().indexOf(' ') > 0;
    boolean alike = part.isMoney() || part.unit().equals("người") || whole.words().startsWith(part.words() + " ")
        || part.words().startsWith(whole.words() + " ");
    BigDecimal off = percent(part.value(), whole.value()).subtract(said).abs().multiply(BigDecimal.valueOf(NEAR));
    return (same || (alike || whole.words().equals(part.words())) && off.compareTo(said) <= 0)
        && LINKED.matcher(plain).region(Math.min(whole.to(), part.from()), part.from()).find();
  }

  private static String digits(Passage passage, Counted one) {
    String words = passage.plain().substring(one.from(), one.to());
    return one.isMoney() ? words : words.substring(0, words.indexOf(' '));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 6, RoundingMode.HALF_UP);
  }

  /** The groups of the part, of the whole and of its share in percent. */
  private void share(Draft draft, Passage passage, Matcher share, int one, int all, int said, Problems problems) {
    Optional<BigDecimal> part = Decimal.parse(share.group(one));
    Optional<BigDecimal> whole = Decimal.parse(share.group(all));
    String typed = share.group(said).replace('.', ',');
    boolean date = one < all && share.group(all).matches("(?:19|20)\\d\\d") && share.group(one).length() < 3;
    if (part.isEmpty() || whole.isEmpty() || whole.get().signum() == 0 || date
        || part.get().compareTo(whole.get()) > 0 && one > all) {
      return;
    }
    int decimals = typed.contains(",") ? typed.length() - typed.indexOf(',') - 1 : 0;
    BigDecimal right = percent(part.get(), whole.get());
    BigDecimal slack = BigDecimal.ONE.movePointLeft(decimals);
    if (new BigDecimal(typed.replace(',', '.')).subtract(right).abs().compareTo(slack) > 0) {
      report(draft, passage, share.group(all), share.group(one), right, share, said,
          draft.place(passage.text(), share.start(Math.min(one, all)), share.end(Math.max(one, all))), problems);
    }
  }

  private void report(Draft draft, Passage passage, String whole, String part, BigDecimal right, Matcher found,
      int said,
      Span numbers, Problems problems) {
    String typed = found.group(said);
    int decimals = typed.indexOf(',') < 0 ? 0 : typed.length() - typed.indexOf(',') - 1;
    String rounded = Decimal.write(right.setScale(Math.max(1, decimals), RoundingMode.HALF_UP)) + "%";
    int end = passage.plain().indexOf('%', found.end(said)) + 1;
    problems.add(Problem.warning(id(), draft.place(passage.text(), found.start(said), end),
            part + "/" + whole + " là " + rounded + ", không phải " + typed + "%",
            part + "/" + whole + " is " + rounded + ", not " + typed + "%")
        .hint("viết " + rounded + ", hoặc sửa hai số đó", "write " + rounded + ", or mend the two numbers")
        .seeAlso(numbers));
  }
}
