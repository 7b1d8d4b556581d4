package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Text;

/** Percentages whose total is stated elsewhere and must be inferred: {@code đảng viên 21 người, đạt 61,8%}. */
public final class Portions {

  private static final String NUMBER = Decimal.FORM;
  /** "đảng viên 21 người, đạt 61,8%": it is not said of which earlier number. */
  private static final Sought PORTION = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (?:(?:nghìn|triệu|tỷ) )?\\p{L}+(?:[23](?!\\d))?"
      + "(?!\\p{L})[^.;:()%\\d]{0,45}?,? \\(?(?:đạt|chiếm|tỷ lệ|tỉ lệ|bằng) (?:tỷ lệ |tỉ lệ )?(\\d+(?:,\\d+)?) ?%"
      + "(?! (?:kế hoạch|so với|chỉ tiêu|dự toán|nghị quyết|mục tiêu|cùng kỳ|của)(?![^.;:()%\\d]{0,60}\\())", "%");

  /** "ngân sách tỉnh 30 tỷ đồng (chiếm 31,2%)": the total is elsewhere in the passage. */
  private static final Sought SHARED = Sought.of(
      "(?<![\\p{L}\\d/.,-])(" + NUMBER + ")(?: (?:nghìn|triệu|tỷ))? \\p{L}+(?!\\p{L})[^.;:()%\\d]{0,60}? \\("
      + "(?:chiếm |đạt |bằng |tương đương |tương ứng )?(?:tỷ lệ |tỉ lệ |khoảng )?(\\d+(?:,\\d+)?) ?%"
      + "(?: (?:tổng )?số \\p{L}[^()%\\d]{2,30})?\\)", "%)", "% số", "% tổng");

  /** "14,04 tỷ đồng, ngân sách bảo đảm 65% (9,216 tỷ đồng)". */
  private static final Sought AMOUNT_ASIDE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])(\\d{1,3}(?:,\\d+)?) ?% \\((?:là |tương đương )?("
      + NUMBER + ") (?:(?:nghìn|triệu|tỷ) )?\\p{L}+", "% (");

  /** What follows is part of what precedes. */
  private static final Expression LINKED = Expression.of("(?iu)(?:trong đó|, có|; có|gồm|dự"
      + " kiến|(?<!\\p{L})đã)[^.;]{0,40}$");
  /** "số hóa 42.000 trang trên tổng số 120.000 trang, đạt 35%". */
  private static final Expression OUT_OF = Expression.of(
      "[^.;:()\\d]{0,40}(?:trên|trong|/)(?: tổng(?: số)?(?: \\p{L}+)?)? ");
  /** Between a percentage and its total in brackets: "67% dung tích thiết kế (1.200 triệu m3)". */
  private static final Expression WHOLE_ASIDE = Expression.of("[^.;:()%\\d]{0,60}\\((?:đạt |là |tổng số |tổng )?");
  /** The same with the name of the total: "chiếm 15% tổng diện tích có rừng". */
  private static final Expression OF_NAMED = Expression.of(
      " (?:của |trên |so với )?(?:tổng (?:số )?|số )?(\\p{L}+(?: (?!(?:toàn|của|trên|trong|cả|tại|ở|và)(?!\\p{L}))"
      + "\\p{L}+){1,4})");
  /** The measure before the name of what is measured: "chiều dài ống cấp III". */
  private static final Expression MEASURE = Expression.of(
      "(?:chiều dài|diện tích|sản lượng|khối lượng|số lượng|số|dân số|kinh phí|công suất) (?=\\p{L}+ \\p{L})");
  private static final int TELLING = 3;
  private static final int LETTERS_BETWEEN = 25;
  private static final Expression OF_ALL_OF = Expression.of(" (?:tổng )?số (\\p{L}+(?: \\p{L}+)?)");
  /** The numerator of a fraction. */
  private static final Expression ABOVE = Expression.of("(?<![\\d.,/])(\\d[\\d.]{0,14})/$");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** A percentage that deviates from the right one by more than a third of it was not meant to be it. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(3);

  private Portions() {}

  /**
   * A part of a total, and its stated percentage.
   *
   * @param typed  where the digits of the percentage are
   * @param behind where the percentage ends
   */
  private record Portion(Passage passage, Counted part, Clause typed, int behind) {

    BigDecimal said() {
      return Share.number(typed.in(passage.plain()));
    }
  }

  /**
   * @param told the starts of percentages whose totals are known
   */
  public static void read(Draft draft, Passage passage, Set<Integer> told, List<Share> found) {
    SHARED.in(passage, portion -> {
      if (told.add(portion.start(2))) {
        portion(draft, passage, portion, found);
      }
    });
    AMOUNT_ASIDE.in(passage, aside -> amount(passage, aside, found));
    PORTION.in(passage, portion -> {
      if (told.add(portion.start(2))) {
        portion(draft, passage, portion, found);
      }
    });
  }

  /** The groups are the part and its percentage. */
  private static void portion(Draft draft, Passage passage, MatchResult portion, List<Share> found) {
    String plain = passage.plain();
    List<Counted> told = Counted.of(passage);
    int behind = plain.indexOf('%', portion.end(2)) + 1;
    Counted nearest = told.stream().filter(one -> one.from() == portion.start(1)).findFirst().orElse(null);
    Counted part = nearest == null ? null : part(plain, told, nearest, behind);
    if (part == null || part.unit().equals("lần")) {
      return;
    }
    Clause typed = new Clause(portion.start(2), portion.end(2));
    BigDecimal said = Share.number(portion.group(2));
    Counted some = told.stream().filter(one -> one.to() < part.from() && one.unit().equals(part.unit())
        && one.value().compareTo(part.value()) < 0
        && OUT_OF.matcher(plain).region(one.to(), part.from()).matches()).findFirst().orElse(null);
    if (some != null) {
      if (Share.misses(percent(some, part), said)) {
        found.add(share(passage, typed, some, part, passage.text().subSequence(some.from(), part.to())));
      }
      return;
    }
    List<Counted> wholes = told.stream().filter(one -> mayHold(one, part)).toList();
    if (wholes.stream().anyMatch(whole -> !Share.misses(percent(part, whole), said))) {
      return;
    }
    Counted divided = divided(plain, told, part);
    if (named(draft, new Portion(passage, part, typed, behind), found)
        || divided != null && named(draft, new Portion(passage, divided, typed, behind), found)) {
      return;
    }
    List<Counted> same = wholes.stream()
        .filter(whole -> whole.from() < part.from() && !isAside(plain, whole, part)).toList();
    Portion one = new Portion(passage, part, typed, behind);
    Counted whole = whole(one, wholes, same);
    if (whole != null && !isOfFraction(one, whole)) {
      found.add(share(passage, typed, part, whole, passage.text().subSequence(whole.from(), whole.to())));
    } else if (same.isEmpty()) {
      elsewhere(draft, one, found);
    } else {
      slipped(one, same, found);
    }
  }

  /** "thu gom 640 tấn, tái chế 129 tấn, bằng 30%": with two digits swapped the part is exactly that share. */
  private static void slipped(Portion portion, List<Counted> wholes, List<Share> found) {
    String typed = digits(portion.passage, portion.part);
    for (Counted whole : wholes) {
      for (String meant : typed.length() < TELLING ? List.<String>of() : Mistypings.swapped(typed)) {
        BigDecimal right = whole.value().signum() <= 0 ? BigDecimal.ZERO
            : Share.percent(Decimal.orZero(meant), whole.value());
        if (right.compareTo(portion.said()) == 0 && portion.part.digits().compareTo(BigDecimal.ONE) == 0) {
          found.add(share(portion.passage, portion.typed, portion.part, whole,
              portion.passage.text().subSequence(whole.from(), portion.part.to())));
          return;
        }
      }
    }
  }

  /** "tập huấn 1.150/1.200 người, trong đó nữ 460 người (40%)": a share of the participants, not of all. */
  private static boolean isOfFraction(Portion portion, Counted whole) {
    Matcher above = ABOVE.matcher(portion.passage.plain()).region(Math.max(0, whole.from() - 16), whole.from());
    Optional<BigDecimal> came = above.find() ? Decimal.parse(above.group(1)) : Optional.empty();
    return came.isPresent() && came.get().signum() > 0
        && !Share.misses(Share.percent(portion.part.value(), came.get()), portion.said());
  }

  /** "26.800 học sinh vào 68 trường, bằng 72% số học sinh (37.222 học sinh)": the total shows what the part counts. */
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

  /** A total in brackets right after the percentage, the only total of the same things, or one that is mistyped. */
  private static @Nullable Counted whole(Portion portion, List<Counted> wholes, List<Counted> same) {
    String plain = portion.passage.plain();
    Counted part = portion.part;
    int behind = portion.behind;
    BigDecimal said = portion.said();
    Counted slip = null;
    Counted aside = null;
    for (Counted whole : wholes) {
      if (whole.from() < part.from()) {
        BigDecimal right = percent(part, whole).setScale(said.scale(), RoundingMode.HALF_UP);
        slip = Slip.is(portion.typed.in(plain), Decimal.write(right)) ? whole : slip;
      } else if (whole.from() > behind && WHOLE_ASIDE.matcher(plain).region(behind, whole.from()).matches()) {
        aside = whole;
      }
    }
    boolean ends = behind == plain.length() || ".,;)".indexOf(plain.charAt(behind)) >= 0;
    if (aside != null || slip != null || !ends) {
      return aside != null ? aside : slip;
    }
    if (same.size() == 1 && isOnly(plain, same.get(0), part, said)) {
      return same.get(0);
    }
    if (same.size() == 1 && isSharedOut(plain, same.get(0), part, said)) {
      return same.get(0);
    }
    List<Counted> exact = same.stream().filter(whole -> isExact(part, whole, said)).toList();
    return exact.size() == 1 ? exact.get(0) : null;
  }

  /** "276 em, gồm 140 nam và 136 nữ, chiếm 53,9%": the figure that was divided. */
  private static @Nullable Counted divided(String plain, List<Counted> told, Counted last) {
    int from = Clause.around(plain, last.from(), last.from()).from();
    int link = plain.lastIndexOf("gồm ", last.from());
    Counted whole = null;
    for (Counted one : told) {
      whole = link > from && one.from() >= from && one.to() < link ? one : whole;
    }
    return whole;
  }

  /** A total with its name: where it is, and whether the percentage is right. */
  private record Named(Passage passage, Counted whole) {}

  /** Returns whether the plan gives the total by the name after the percentage. */
  private static boolean named(Draft draft, Portion portion, List<Share> found) {
    Matcher of = OF_NAMED.matcher(portion.passage.plain()).region(portion.behind, portion.passage.plain().length());
    if (!of.lookingAt()) {
      return false;
    }
    String name = of.group(1).toLowerCase(Locale.ROOT);
    List<Named> called = named(draft, portion, name);
    Matcher measure = MEASURE.matcher(name);
    List<Named> all = called.isEmpty() && measure.lookingAt()
        ? named(draft, portion, name.substring(measure.end())) : called;
    BigDecimal said = portion.said();
    if (all.isEmpty() || all.stream().anyMatch(one -> !Share.misses(percent(portion.part, one.whole), said))) {
      return !all.isEmpty();
    }
    Named last = all.get(all.size() - 1);
    boolean one = all.stream().allMatch(other -> other.whole.value().compareTo(last.whole.value()) == 0);
    BigDecimal right = percent(portion.part, last.whole);
    boolean slipped = Mistypings.of(portion.typed.in(portion.passage.plain())).stream()
        .anyMatch(meant -> !Share.misses(right, Share.number(meant)));
    if (one && (isNear(right, said) || isTenfold(right, said) || slipped)) {
      found.add(new Share(portion.passage, portion.typed, digits(portion.passage, portion.part),
          digits(last.passage, last.whole), right, last.passage.text().subSequence(last.whole.from(),
              last.whole.to())));
    }
    return one;
  }

  private static boolean isTenfold(BigDecimal right, BigDecimal said) {
    return !Share.misses(right.multiply(BigDecimal.TEN), said) || !Share.misses(right.movePointLeft(1), said);
  }

  /** The larger figures of the same kind up to here with this name before or after them. */
  private static List<Named> named(Draft draft, Portion portion, String name) {
    List<Named> all = new ArrayList<>();
    for (Passage passage : draft.prose()) {
      String plain = passage.plain().toLowerCase(Locale.ROOT);
      if (plain.contains(name)) {
        for (Counted one : Counted.of(passage)) {
          boolean before = passage != portion.passage || one.to() < portion.part.from();
          if (before && mayHold(one, portion.part) && isCalled(plain, one, name)) {
            all.add(new Named(passage, one));
          }
        }
      }
      if (passage == portion.passage) {
        return all;
      }
    }
    return all;
  }

  private static boolean isCalled(String plain, Counted one, String name) {
    int after = plain.indexOf(name, one.from());
    int before = plain.lastIndexOf(name, one.from());
    return after >= 0 && isPlainly(plain.substring(one.behindDigits(plain), after))
        || before >= 0 && isPlainly(plain.substring(before + name.length(), one.from()));
  }

  /** Whether nothing but a few words stands between a figure and its name. */
  private static boolean isPlainly(String between) {
    return between.length() <= LETTERS_BETWEEN && between.chars()
        .allMatch(letter -> letter == ' ' || letter == ':' || Character.isLetter(letter));
  }

  /** "31 xã, phường, đạt 35% số xã, phường", and "124 xã, phường" in another paragraph: the only such number. */
  private static void elsewhere(Draft draft, Portion portion, List<Share> found) {
    Counted part = portion.part;
    String plain = portion.passage.plain();
    Matcher of = OF_ALL_OF.matcher(plain).region(portion.behind, plain.length());
    if (!of.lookingAt()) {
      return;
    }
    BigDecimal said = portion.said();
    String noun = of.group(1).toLowerCase(Locale.ROOT);
    Counted whole = null;
    Passage place = null;
    for (Passage other : draft.prose()) {
      for (Counted one : Counted.of(other)) {
        boolean same = (one.unit().equals(part.unit()) || one.words().equals(noun))
            && one.value().compareTo(part.value()) > 0;
        if (same && (!Share.misses(percent(part, one), said)
            || whole != null && whole.value().compareTo(one.value()) != 0)) {
          return;
        }
        whole = same ? one : whole;
        place = same ? other : place;
      }
    }
    if (whole == null || place == null) {
      return;
    }
    BigDecimal off = Share.off(percent(part, whole), said).multiply(BigDecimal.valueOf(2));
    if (off.signum() > 0 && off.compareTo(said) <= 0) {
      found.add(new Share(portion.passage, portion.typed, digits(portion.passage, part), digits(place, whole),
          percent(part, whole), place.text().subSequence(whole.from(), whole.to())));
    }
  }

  /** Compares an amount with a percentage of an earlier amount. */
  private static void amount(Passage passage, MatchResult aside, List<Share> found) {
    List<Counted> told = Counted.of(passage);
    Counted part = told.stream().filter(one -> one.from() == aside.start(2)).findFirst().orElse(null);
    BigDecimal said = Share.number(aside.group(1));
    Counted near = null;
    for (Counted whole : part == null ? List.<Counted>of() : told) {
      boolean may = whole.from() < part.from() && mayHold(whole, part);
      BigDecimal off = may ? Share.off(percent(part, whole), said) : HUNDRED;
      if (may && off.compareTo(HALF) < 0 && isShareOf(part, whole, said)) {
        return;
      }
      near = may && off.multiply(NEAR).compareTo(said) <= 0 ? whole : near;
    }
    if (part != null && near != null) {
      found.add(share(passage, new Clause(aside.start(1), aside.end(1)), part, near,
          passage.text().subSequence(near.from(), part.to())));
    }
  }

  /** Compared with the precision of the typed amount. */
  private static boolean isShareOf(Counted part, Counted whole, BigDecimal share) {
    return whole.value().multiply(share).divide(HUNDRED).subtract(part.value()).abs().compareTo(part.digits()) <= 0
        || percent(part, whole).setScale(share.scale(), RoundingMode.HALF_UP).compareTo(share) == 0
            && share.scale() > 0;
  }

  private static boolean mayHold(Counted whole, Counted part) {
    return whole.value().compareTo(part.value()) > 0 && whole.unit().equals(part.unit());
  }

  /** Whether it is in brackets that end before the part: "so với năm 2025 (24 vụ); làm rõ 17 vụ". */
  private static boolean isAside(String plain, Counted whole, Counted part) {
    int open = plain.lastIndexOf('(', whole.from());
    int close = plain.indexOf(')', open + 1);
    return open >= 0 && close > whole.from() && close < part.from();
  }

  /** "giám sát 1.250 ca, ghi nhận 25 ca nhiễm khuẩn, chiếm 5%": an even share of the only total of the sentence. */
  private static boolean isSharedOut(String plain, Counted whole, Counted part, BigDecimal said) {
    String between = plain.substring(whole.to(), part.from());
    return plain.startsWith(" chiếm ", plain.indexOf(',', part.to()) + 1) && between.matches("[^.;:()\\d]{0,60}, .*")
        && percent(part, whole).stripTrailingZeros().scale() <= said.scale();
  }

  /** Whether the part is a round percentage of this total, close to the typed one. */
  private static boolean isExact(Counted part, Counted whole, BigDecimal said) {
    BigDecimal right = percent(part, whole);
    return right.stripTrailingZeros().scale() <= 0 && isNear(right, said)
        && (whole.words().startsWith(part.words()) || part.words().startsWith(whole.words()));
  }

  /** Whether both are followed by the same words, or by one more word, and the percentage is close to the right one. */
  private static boolean isOnly(String plain, Counted whole, Counted part, BigDecimal said) {
    boolean words = whole.words().equals(part.words());
    boolean alike = words || part.isMoney() || part.unit().equals("người")
        || whole.words().startsWith(part.words() + " ") || part.words().startsWith(whole.words() + " ");
    return (words && part.words().indexOf(' ') > 0 || alike && isNear(percent(part, whole), said))
        && LINKED.matcher(plain).region(Math.min(whole.to(), part.from()), part.from()).find();
  }

  private static boolean isNear(BigDecimal right, BigDecimal said) {
    return Share.off(right, said).multiply(NEAR).compareTo(said) <= 0;
  }

  private static BigDecimal percent(Counted part, Counted whole) {
    return Share.percent(part.value(), whole.value());
  }

  private static Share share(Passage passage, Clause typed, Counted part, Counted whole, Text beside) {
    return new Share(passage, typed, digits(passage, part), digits(passage, whole), percent(part, whole), beside);
  }

  private static String digits(Passage passage, Counted one) {
    return one.isMoney() ? one.in(passage.plain())
        : passage.plain().substring(one.from(), one.behindDigits(passage.plain()));
  }
}
