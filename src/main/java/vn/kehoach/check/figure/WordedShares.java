package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;

/** Shares whose words say of what they are one: {@code 227/250 = 90,8%}, {@code 40% tổng số 200.000 ha}. */
public final class WordedShares {

  private static final String NUMBER = Decimal.FORM;
  private static final Sought SHARE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(\\d[\\d.]*)/(\\d[\\d.]*\\d)(?![/\\d])((?:[^.;%\\d]|(?<=(?:lớp|khối) )\\d{1,2}){0,40}?)(?:="
      + "|đạt|chiếm|\\(|tỷ lệ|tỉ lệ"
          + "|tương đương|,)\\s*"
          + "(?:tỷ lệ |tỉ lệ |đạt |bằng |chiếm |khoảng )?(\\d+(?:[,.]\\d+)?)\\s*%", "%");

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

  /** "xây mới 1.470 nhà (65%), sửa chữa 980 nhà (40%)". */
  private static final Sought PAIR = Sought.atNumber("(?<![\\p{L}\\d/.,-])(" + NUMBER
      + ") (\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,40} "
      + "\\((?:chiếm |đạt )?(\\d{1,3}(?:,\\d+)?) ?%\\)(?:,| và|, và) (?:[^.;:()%\\d]{1,40} )?(" + NUMBER
      + ") \\2(?!\\p{L})[^.;:()%\\d]{0,40} \\((?:chiếm |đạt )?(\\d{1,3}(?:,\\d+)?) ?%\\)", "%)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private WordedShares() {}

  /** Where none of it stands there is no share at all. */
  public static Sought sign() {
    return SHARE;
  }

  /** {@code told}: where the shares begin whose wholes are known. */
  public static void read(Passage passage, Set<Integer> told, List<Share> found) {
    SHARE.in(passage, share -> share(passage, share, 1, 2, 4, found));
    if (passage.plain().contains("chiếm") || passage.plain().contains("tỷ lệ")) {
      PART.in(passage, part -> {
        told.add(part.start(4));
        share(passage, part, 3, 1, 4, found);
      });
    }
    OF_PLAN.in(passage, part -> share(passage, part, 1, 5, 4, found));
    BEFORE.in(passage, share -> share(passage, share, 2, 3, 1, found));
    OF_ALL.in(passage, part -> {
      told.add(part.start(3));
      share(passage, part, 1, 4, 3, found);
    });
    CHANGE.in(passage, change -> share(passage, change, 1, 3, 4, found));
    CHANGE_ASIDE.in(passage, change -> share(passage, change, 1, 4, 3, found));
    PAIR.in(passage, pair -> pair(passage, pair, told, found));
  }

  /** The groups of the part, of the whole and of its share in percent. */
  private static void share(Passage passage, MatchResult share, int one, int all, int said, List<Share> found) {
    Optional<BigDecimal> part = Decimal.parse(share.group(one));
    Optional<BigDecimal> whole = Decimal.parse(share.group(all));
    boolean date = one < all && share.group(all).matches("(?:19|20)\\d\\d") && share.group(one).length() < 3;
    if (part.isEmpty() || whole.isEmpty() || whole.get().signum() == 0 || date
        || part.get().compareTo(whole.get()) > 0 && one > all) {
      return;
    }
    BigDecimal right = Share.percent(part.get(), whole.get());
    if (Share.misses(right, Share.number(share.group(said)))) {
      found.add(new Share(passage, new Clause(share.start(said), share.end(said)), share.group(one), share.group(all),
          right, passage.text().subSequence(share.start(Math.min(one, all)), share.end(Math.max(one, all)))));
    }
  }

  /** Of both together the one is 60%, the other is right. */
  private static void pair(Passage passage, MatchResult pair, Set<Integer> told, List<Share> found) {
    BigDecimal one = Decimal.parse(pair.group(1)).orElse(BigDecimal.ZERO);
    BigDecimal other = Decimal.parse(pair.group(4)).orElse(BigDecimal.ZERO);
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
          passage.text().subSequence(pair.start(), pair.end())));
    }
  }

  private static boolean isShare(BigDecimal part, BigDecimal whole, BigDecimal said) {
    return Share.off(Share.percent(part, whole), said).compareTo(BigDecimal.ONE.movePointLeft(said.scale())) < 0;
  }
}
