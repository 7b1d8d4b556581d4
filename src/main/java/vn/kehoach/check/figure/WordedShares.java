package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Text;

/** Percentages whose wording says what they are a share of: {@code 227/250 = 90,8%}, {@code 40% tổng số 200.000 ha}. */
public final class WordedShares {

  private static final String NUMBER = Decimal.FORM;
  private static final Sought SHARE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(?<part>\\d[\\d.]*)/(?<whole>\\d[\\d.]*\\d)(?![/\\d])"
      + "((?:[^.;%\\d]|(?<=(?:lớp|khối) )\\d{1,2}){0,40}?)(?:=|đạt|chiếm|\\(|tỷ lệ|tỉ lệ|tương đương|,)\\s*"
      + "(?:tỷ lệ |tỉ lệ |đạt |bằng |chiếm |khoảng )?(?<share>\\d+(?:[,.]\\d+)?)\\s*%", "%");

  /** "giám sát 1.250 ca phẫu thuật, có 40 ca nhiễm khuẩn, chiếm 3,2%". */
  private static final Sought PART = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(?<whole>\\d[\\d.]*) (\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,60}?, (?:trong đó(?: có)?|có|với) "
      + "(?<part>\\d[\\d.]*) \\2(?!\\p{L})[^.;:()%\\d]{0,60}?,? (?:chiếm|đạt|tỷ lệ|bằng) (?:tỷ lệ )?"
      + "(?<share>\\d+(?:,\\d+)?)%", "%");

  /** A percentage of a target: "đạt 36.450 tấn, bằng 101,3% kế hoạch (36.000 tấn)". */
  private static final Sought OF_PLAN = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(?<part>" + NUMBER + ") (\\p{L}+)(?!\\p{L})([^.;:()%\\d]{0,60}?),? (?:bằng|đạt) "
      + "(?<share>\\d+(?:,\\d+)?)% (?:so với )?[^.;()%]{0,60}?\\((?:đạt |là )?(?<whole>" + NUMBER
      + ") \\2(?!\\p{L})", "%");

  /** The percentage before its numbers: "đạt 100% (108/108 học sinh)". */
  private static final Sought BEFORE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(?<share>\\d+(?:,\\d+)?) ?%(?: [^.;:()%\\d]{2,60}?)? \\((?:đạt |là |tương đương )?"
      + "(?<part>\\d[\\d.]*)/(?<whole>\\d[\\d.]*)(?![/\\d])(?= \\p{L}|\\))", "%");

  /** "80.000 ha, chiếm 40% tổng số 200.000 ha". */
  private static final Sought OF_ALL = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(?<part>" + NUMBER + ") (\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,80}?,? \\(?"
      + "(?:chiếm|đạt|bằng|tương đương)(?: tỷ lệ| khoảng)? (?<share>\\d+(?:,\\d+)?) ?% (?:trong |trên |của |so với )?"
      + "(?:tổng số|tổng cộng|tổng|toàn bộ|số) (?:[^.,;:()%\\d]{2,30} )?(?:là )?(?<whole>" + NUMBER
      + ") \\2(?!\\p{L})", "%");

  /** "giảm 62 ca so với năm 2025 (310 ca), tương ứng giảm 20%". */
  private static final Sought CHANGE = Sought.of(
      "(?:tăng|giảm) (?:được |thêm )?(?<part>" + NUMBER + ") (\\p{L}+)(?!\\p{L})[^.;()%\\d]{0,30} so với [^.;()]{0,60}"
      + "\\((?:là |đạt |có )?(?<whole>" + NUMBER + ") \\2(?!\\p{L})[^()]{0,30}\\),? (?:tương ứng|tương đương"
      + "|tức(?: là)?|hay)(?: với)?(?: tăng| giảm| mức tăng| mức giảm)? (?<share>\\d+(?:,\\d+)?) ?%", "so với");
  /** The same, with the percentage first: "tăng 12 lớp (8%) so với năm 2025 (150 lớp)". */
  private static final Sought CHANGE_ASIDE = Sought.of(
      "(?:tăng|giảm) (?:được |thêm )?(?<part>" + NUMBER + ") (\\p{L}+)(?!\\p{L})[^.;()%\\d]{0,30} \\("
      + "(?:tương ứng |tương đương |tăng |giảm )*(?<share>\\d+(?:,\\d+)?) ?%\\) so với [^.;()]{0,60}\\("
      + "(?:là |đạt |có )?(?<whole>" + NUMBER + ") \\2(?!\\p{L})", "so với");

  /** "xây mới 1.470 nhà (65%), sửa chữa 980 nhà (40%)". */
  private static final Sought PAIR = Sought.atNumber("(?<![\\p{L}\\d/.,-])(" + NUMBER
      + ") (\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,40} "
      + "\\((?:chiếm |đạt )?(\\d{1,3}(?:,\\d+)?) ?%\\)(?:,| và|, và) (?:[^.;:()%\\d]{1,40} )?(" + NUMBER
      + ") \\2(?!\\p{L})[^.;:()%\\d]{0,40} \\((?:chiếm |đạt )?(\\d{1,3}(?:,\\d+)?) ?%\\)", "%)");
  private static final Sought EACH_SHARE = Sought.of("(?<![\\p{L}\\d/.,-])(" + NUMBER
      + ") ((?:(?:nghìn|triệu|tỷ) )?\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,40} \\((?:chiếm |đạt )?(\\d{1,3}(?:,\\d+)?) ?%\\)",
      "%)");
  private static final Expression AT_LEAST = Expression.of("(?iu)(?<!\\p{L})(?:ít nhất|tối thiểu|trên|hơn|từ) $");
  private static final Expression AT_MOST = Expression.of(
      "(?iu)(?<!\\p{L})(?:dưới|không quá|tối đa|nhiều nhất|khoảng|gần) $");
  private static final int NEAR = 15;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private WordedShares() {}

  /** A passage without a match has no percentage at all. */
  public static Sought sign() {
    return SHARE;
  }

  /**
   * @param told collects the starts of percentages whose totals are known
   */
  public static void read(Passage passage, Set<Integer> told, List<Share> found) {
    SHARE.in(passage, share -> share(passage, share, found));
    if (passage.plain().contains("chiếm") || passage.plain().contains("tỷ lệ")) {
      PART.in(passage, part -> {
        told.add(part.start("share"));
        share(passage, part, found);
      });
    }
    OF_PLAN.in(passage, part -> share(passage, part, found));
    BEFORE.in(passage, share -> {
      if (isBroken(passage, share)) {
        share(passage, share, found);
      }
    });
    OF_ALL.in(passage, part -> {
      told.add(part.start("share"));
      share(passage, part, found);
    });
    CHANGE.in(passage, change -> share(passage, change, found));
    CHANGE_ASIDE.in(passage, change -> share(passage, change, found));
    PAIR.in(passage, pair -> pair(passage, pair, told, found));
    several(passage, told, found);
  }

  /** A bound is broken only on its side: "ít nhất 50% viên chức (250/486 người)". */
  private static boolean isBroken(Passage passage, Matcher share) {
    String plain = passage.plain();
    Optional<BigDecimal> some = Decimal.parse(share.group("part"));
    Optional<BigDecimal> all = Decimal.parse(share.group("whole")).filter(whole -> whole.signum() > 0);
    if (some.isEmpty() || all.isEmpty()) {
      return false;
    }
    int under = Share.percent(some.get(), all.get()).compareTo(Share.number(share.group("share")));
    boolean least = AT_LEAST.matcher(plain).region(Math.max(0, share.start() - NEAR), share.start()).find()
        || plain.startsWith(" trở lên", share.end("share") + 1);
    boolean most = AT_MOST.matcher(plain).region(Math.max(0, share.start() - NEAR), share.start()).find();
    boolean over = some.get().compareTo(all.get()) > 0;
    return over || (least ? under < 0 : !most || under > 0);
  }

  private static void share(Passage passage, Matcher found, List<Share> wrong) {
    String part = found.group("part");
    String whole = found.group("whole");
    Optional<BigDecimal> some = Decimal.parse(part);
    Optional<BigDecimal> all = Decimal.parse(whole);
    boolean partFirst = found.start("part") < found.start("whole");
    boolean date = partFirst && whole.matches("(?:19|20)\\d\\d") && part.length() < 3;
    if (some.isEmpty() || all.isEmpty() || all.get().signum() == 0 || date
        || some.get().compareTo(all.get()) > 0 && !partFirst) {
      return;
    }
    BigDecimal right = Share.percent(some.get(), all.get());
    if (Share.misses(right, Share.number(found.group("share")))) {
      Text beside = passage.text().subSequence(found.start(partFirst ? "part" : "whole"),
          found.end(partFirst ? "whole" : "part"));
      wrong.add(new Share(passage, new Clause(found.start("share"), found.end("share")), part, whole, right, beside));
    }
  }

  /** Two parts that make up the total: the percentage of one is right, that of the other is not. */
  private static void pair(Passage passage, MatchResult pair, Set<Integer> told, List<Share> found) {
    BigDecimal one = Decimal.orZero(pair.group(1));
    BigDecimal other = Decimal.orZero(pair.group(4));
    BigDecimal sum = one.add(other);
    BigDecimal shares = Share.number(pair.group(3)).add(Share.number(pair.group(5)));
    if (sum.signum() <= 0 || shares.subtract(HUNDRED).abs().compareTo(BigDecimal.TEN) > 0) {
      return;
    }
    boolean first = isShare(one, sum, Share.number(pair.group(3)));
    boolean second = isShare(other, sum, Share.number(pair.group(5)));
    int wrong = first ? 5 : 3;
    if (first != second && told.add(pair.start(wrong))) {
      found.add(new Share(passage, new Clause(pair.start(wrong), pair.end(wrong)),
          first ? pair.group(4) : pair.group(1), Decimal.write(sum), Share.percent(first ? other : one, sum),
          passage.text(pair)));
    }
  }

  /** "49,14 tỷ đồng (60%), 24,57 tỷ đồng (35%), 8,19 tỷ đồng (10%)": the only one that is no share of their sum. */
  private static void several(Passage passage, Set<Integer> told, List<Share> found) {
    List<MatchResult> shares = new ArrayList<>();
    EACH_SHARE.in(passage, share -> shares.add(share.toMatchResult()));
    boolean alike = shares.size() > 2
        && shares.stream().map(share -> share.group(2)).distinct().count() == 1
        && passage.plain().substring(shares.get(0).start(), shares.get(shares.size() - 1).end()).indexOf(". ") < 0;
    if (!alike) {
      return;
    }
    BigDecimal sum = shares.stream().map(share -> Decimal.orZero(share.group(1)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<MatchResult> wrong = shares.stream().filter(share -> sum.signum() > 0
        && !isShare(Decimal.orZero(share.group(1)), sum, Share.number(share.group(3)))).toList();
    if (wrong.size() == 1 && told.add(wrong.get(0).start(3))) {
      MatchResult share = wrong.get(0);
      found.add(new Share(passage, new Clause(share.start(3), share.end(3)), share.group(1), Decimal.write(sum),
          Share.percent(Decimal.orZero(share.group(1)), sum),
          passage.text().subSequence(shares.get(0).start(), shares.get(shares.size() - 1).end())));
    }
  }

  private static boolean isShare(BigDecimal part, BigDecimal whole, BigDecimal said) {
    return Share.off(Share.percent(part, whole), said).compareTo(BigDecimal.ONE.movePointLeft(said.scale())) < 0;
  }
}
