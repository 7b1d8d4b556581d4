package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Text;

/** Parts with other names than the total, whose noun includes them all: {@code 15 đơn vị, gồm 05 sở và 10 xã}. */
public final class CoveredParts {

  private static final String NUMBER = Decimal.FORM;
  /** Men and women: "150 người (90 nữ, 60 nam)". */
  private static final Sought GENDERS = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") \\p{L}+[^.;:\\d()]{0,60}? \\((" + NUMBER + ") (?:\\p{L}+ )?(?:nam|nữ)"
      + "(?:,| và|, và) (" + NUMBER + ") (?:\\p{L}+ )?(?:nam|nữ)\\)", " (");
  /** "642 học sinh, trong đó khối 6 có 170 em, khối 7 có 165 em": people counted with two nouns. */
  private static final Sought PEOPLE = Sought.atNumberBefore(
      ".,nhđglt", "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (?:nhân khẩu|học sinh|"
      + "học viên"
      + "|đoàn viên|hội viên|giáo viên|lao động|trẻ em|người)(?!\\p{L})[^.;:()\\d]{0,40}?(?:gồm|bao gồm|trong đó):? "
      + "((?:[^.;:()]{3,40}? (?:" + NUMBER + ") (?:em|người|cháu|nhân khẩu|học sinh)(?!\\p{L})(?:, | và |, và |"
      + "(?=[.;)]|$))){3,})",
      "gồm ", "gồm: ", "trong đó");
  /** "15 cơ quan, đơn vị, gồm 05 sở, ngành và 10 xã, phường". */
  private static final Sought KINDS = Sought.atNumberBefore(
      ".,cđtnh", "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (?:cơ quan|đơn vị|địa phương|"
      + "tổ chức|thành viên|đại biểu|đồng chí|người|cá nhân|học viên|tập thể|công trình|hạng mục|địa điểm|điểm|cơ sở"
      + ")(?!\\p{L})[^.;:()\\d]{0,60}?(?<!\\p{L})(?:gồm|bao gồm)(?: có)?:? ((?:" + NUMBER + ") [^.;:()\\d]{2,60}?"
      + "(?:(?:, | và |, và )(?:" + NUMBER + ") [^.;:()\\d]{2,60}?)+)(?=[.;)]|$|, (?:với|trong đó|phân bố) )", "gồm ",
      "gồm: ");
  private static final Expression KIND = Expression.of("(?:^|, | và )(" + NUMBER + ") ");
  private static final Expression HEADS = Expression.of("(?<![\\p{L}\\d/.,])(" + NUMBER
      + ") (?:em|người|cháu|nhân khẩu|học sinh)(?!\\p{L})");
  /** Kinds of people who may be counted twice. */
  private static final Expression OVERLAPPING = Expression.of(
      "(?iu)(?<!\\p{L})(?:" + Overlap.KINDS + "|ít nhất|trên|hơn|khoảng)(?!\\p{L})");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private CoveredParts() {}

  public static List<Discrepancy> wrong(Draft draft) {
    List<Discrepancy> found = new ArrayList<>();
    draft.prose(GENDERS).forEach(passage -> GENDERS.in(passage, genders -> genders(passage, genders, found)));
    draft.prose(PEOPLE).forEach(passage -> PEOPLE.in(passage, people -> people(passage, people, found)));
    draft.prose(KINDS).forEach(passage -> KINDS.in(passage, kinds -> kinds(passage, kinds, found)));
    return found;
  }

  /** Whether parts with these names may overlap. */
  static boolean mayOverlap(String words) {
    return OVERLAPPING.matcher(words).find();
  }

  /** The sum of the numbers at the beginning of the parts, whatever they count. */
  static BigDecimal sum(String words) {
    return Discrepancy.sum(KIND.matcher(words));
  }

  private static void genders(Passage passage, MatchResult genders, List<Discrepancy> found) {
    BigDecimal sum = Decimal.parse(genders.group(2)).orElseThrow().add(Decimal.parse(genders.group(3)).orElseThrow());
    Text parts = passage.text().subSequence(genders.start(2), genders.end(3));
    Discrepancy.between(passage.text(genders, 1), parts, sum).ifPresent(found::add);
  }

  /** Named parts may be only some of the total; if they nearly add up to it, one of them is mistyped. */
  private static void people(Passage passage, MatchResult people, List<Discrepancy> found) {
    BigDecimal sum = Discrepancy.sum(HEADS.matcher(people.group(2)));
    BigDecimal whole = Decimal.orZero(people.group(1));
    boolean close = sum.compareTo(whole) > 0 || Discrepancy.isClose(whole, sum);
    if (close && !mayOverlap(people.group(2).replace("dân tộc", ""))) {
      Discrepancy.between(passage.text(people, 1), passage.text(people, 2), sum).ifPresent(found::add);
    }
  }

  /** Things of other kinds may be counted in addition to the total; a sum far from it was not meant to equal it. */
  private static void kinds(Passage passage, MatchResult kinds, List<Discrepancy> found) {
    BigDecimal sum = sum(kinds.group(2));
    BigDecimal whole = Decimal.orZero(kinds.group(1));
    boolean far = sum.compareTo(whole.multiply(TWO)) >= 0 || whole.compareTo(sum.multiply(TWO)) >= 0;
    if (!far && !mayOverlap(kinds.group(2))) {
      Discrepancy.between(passage.text(kinds, 1), passage.text(kinds, 2), sum).ifPresent(found::add);
    }
  }
}
