package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;

/**
 * People divided by sex, by ethnic group or by office: {@code 276 em, gồm 140 nam và 163 nữ}; {@code 512 học sinh,
 * trong đó dân tộc Thái 361 em, dân tộc Mông 181 em ...}; {@code 09 thành viên, do ... làm Tổ trưởng, ... làm Tổ phó,
 * 05 thành viên là ...}.
 */
public final class PersonParts {

  private static final String BEGIN = "(?<![\\p{L}\\d/.,–-])";
  private static final String WHOLE = "(?<whole>" + Decimal.FORM + ") (?<unit>(?!tuổi)\\p{L}+)(?: \\p{L}+){0,5}?"
      + "(?: từ \\d{1,2}(?: tuổi)? đến \\d{1,3} tuổi(?: \\p{L}+){0,5}?)?";
  private static final String PART = "(?: \\p{L}+){0,2}?";
  private static final Sought SEXES = Sought.atNumber(BEGIN + WHOLE + "(?:,|:| \\(| -)? ?(?:gồm|bao gồm|trong đó)(?:"
      + " có)?:? "
      + "(?<parts>(?<one>" + Decimal.FORM + ")" + PART + " (?<sex>nam|nữ)(?: giới| sinh)?(?:, | và |, và |; )(?<other>"
      + Decimal.FORM + ")" + PART + " (?!\\k<sex>)(?:nam|nữ))(?!\\p{L})", " nữ", " nam");

  /** Three or more parts with the same two first words; other parts may precede them. */
  private static final Sought GROUPS = Sought.atNumber(BEGIN + WHOLE + "(?:,|:)? (?:gồm|bao gồm|trong đó)(?: có)?:? "
      + "(?:[^.;:()]{2,80}, )?(?<parts>dân tộc \\p{Lu}[^.,;:()\\d]{1,20} \\d[\\d.]* \\k<unit>?[^.,;:()\\d]{0,12}"
      + "(?:(?:, | và )dân tộc \\p{Lu}[^.,;:()\\d]{1,20} \\d[\\d.]* \\p{L}+){2,})(?=[.;]|$)", "dân tộc ");
  private static final Expression NUMBER = Expression.of("(?<![\\p{L}\\d])(\\d[\\d.]*)(?![\\d/])");

  private static final Sought MEMBERS = Sought.at("(?:gồm|có) (?:có )?(?<whole>\\d{1,2}) (?:thành viên|đồng chí|người)"
      + "(?<parts>(?:,|:)? do [^.;:()\\d]{3,120} làm (?:Tổ trưởng|Trưởng \\p{L}+|Đội trưởng|Trưởng ban)"
      + "[^.;:()\\d]{0,200}?(?:, | và )(?<rest>\\d{1,2}) (?:thành viên|ủy viên|tổ viên|đồng chí))(?!\\p{L})",
      "gồm #", "gồm có #", "có #");
  private static final Expression OFFICE = Expression.of(
      " làm (?:Tổ |Đội |Phó |Trưởng |Thư ký|Ủy viên thường trực|Tổ phó)");
  private static final Expression SEVERAL = Expression.of("(?iu)(?<!\\p{L})(?:các|những|phó trưởng"
      + " các|từng)(?!\\p{L})");

  private PersonParts() {}

  /** The totals that are not the sum of their parts. */
  public static List<Discrepancy> wrong(Draft draft) {
    List<Discrepancy> found = new ArrayList<>();
    draft.prose(SEXES).forEach(passage -> SEXES.in(passage, all -> Discrepancy.between(
        passage.text(all, "whole"), passage.text(all, "parts"),
            Decimal.orZero(all.group("one")).add(Decimal.orZero(all.group("other"))))
        .ifPresent(found::add)));
    draft.prose(GROUPS).forEach(passage -> GROUPS.in(passage, all -> groups(passage, all, found)));
    draft.prose(MEMBERS).forEach(passage -> MEMBERS.in(passage, all -> members(passage, all, found)));
    return found;
  }

  /** The small groups may be left out: only a sum that is too large, or nearly right, is wrong. */
  private static void groups(Passage passage, Matcher all, List<Discrepancy> found) {
    BigDecimal sum = Discrepancy.sum(NUMBER.matcher(all.group("parts")));
    BigDecimal whole = Decimal.orZero(all.group("whole"));
    boolean meant = sum.compareTo(whole) > 0 || Discrepancy.isClose(whole, sum);
    if (meant) {
      Discrepancy.between(passage.text(all, "whole"), passage.text(all, "parts"), sum).ifPresent(found::add);
    }
  }

  private static void members(Passage passage, Matcher all, List<Discrepancy> found) {
    Matcher office = OFFICE.matcher(all.group("parts"));
    int heads = 0;
    while (office.find()) {
      heads++;
    }
    if (!SEVERAL.matcher(all.group("parts")).find()) {
      Discrepancy.between(passage.text(all, "whole"), passage.text(all, "parts"),
          Decimal.orZero(all.group("rest")).add(BigDecimal.valueOf(heads))).ifPresent(found::add);
    }
  }
}
