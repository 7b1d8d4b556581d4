package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Period;

/** Parts counted with the noun of the total: {@code 18 giải, gồm: 01 giải nhất, 02 giải nhì}. */
public final class ListedParts {

  private static final String NUMBER = Decimal.FORM;
  /** Looks ahead at one letter before a word that introduces parts, which avoids most attempts. */
  private static final Sought LISTED = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (\\p{L}+)[^.;:)]{0,70}?(?=[gbtc:])(?:(?:gồm|bao gồm|trong đó|chia ra)"
      + "(?: có)?:?|:) ((?:" + NUMBER + ") \\2(?:[^.;]|\\.(?=\\d)|; ?(?=(?:và )?(?:" + NUMBER
      + ") \\2(?!\\p{L})))*)", "gồm", ": ", "trong đó", "chia ra");
  /** "12 trạm (08 trạm của thành phố, 04 trạm của trung ương)". */
  private static final Sought ASIDES = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (\\p{L}+)[^.;:\\d()]{0,60}? \\(((?:[^()\\d]|I)*(?:" + NUMBER
      + ") \\2(?!\\p{L})[^()]*)\\)", " (");
  /** "120 người, trong đó dân quân 45 người, công an 15 người": the name precedes the number. */
  private static final Sought NAMED = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (\\p{L}+)(?!\\p{L})[^.;:()\\d]{0,70}?(?:gồm|bao gồm|trong đó)(?: có)?:? "
      + "((?:[^.;:()\\d]{3,50} (?:" + NUMBER + ") \\2(?!\\p{L})(?:, | và |, và |(?=[.;)]|$))){2,})",
      "gồm ", "gồm: ", "trong đó");
  /** "12.500 ha, trong đó năm 2027 là 5.000 ha và năm 2028 là 7.500 ha". */
  private static final Sought BY_YEAR = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (\\p{L}+)(?!\\p{L})[^.;:()\\d]{0,90}?(?:,? (?:trong đó|gồm|chia ra):?|:) "
      + "((?:(?:, |,? và )?năm (?:19|20)\\d{2}(?: là| đạt|:| có| trồng)? (?:" + NUMBER + ") (?:\\2|người)(?!\\p{L})"
      + "(?: \\p{L}+"
      + "(?!\\p{L})){0,2}?){2,})", "trong đó", "gồm", "chia ra", ": năm #");
  private static final Expression YEARS = Expression.of("năm (?:19|20)\\d{2}");
  /** Words for kinds of places and things that may overlap. */
  private static final Expression OF_A_KIND = Expression.of(
      "(?iu)(?<!\\p{L})(?:khó khăn|biên giới|vùng|thuộc|có|đạt|được)(?!\\p{L})");

  private ListedParts() {}

  public static List<Discrepancy> wrong(Draft draft) {
    List<Discrepancy> found = new ArrayList<>();
    for (Passage passage : draft.prose(ASIDES)) {
      ASIDES.in(passage, aside -> {
        if (!aside.group(3).startsWith("từ ")) {
          list(passage, aside, found);
        }
      });
    }
    for (Passage passage : draft.prose(NAMED)) {
      NAMED.in(passage, named -> {
        if (!named.group(2).equals("đồng") && !CoveredParts.mayOverlap(named.group(3))) {
          list(passage, named, found);
        }
      });
    }
    draft.prose(BY_YEAR).forEach(passage -> BY_YEAR.in(passage, parts -> byYear(draft, passage, parts, found)));
    for (Passage passage : draft.prose(LISTED)) {
      String words = Asides.blanked(passage.plain());
      LISTED.in(words, listed -> list(passage, listed, found));
      MoneyParts.listed(passage, words, found);
    }
    return found;
  }

  /** The groups are the total, its noun, and the parts. */
  private static void list(Passage passage, MatchResult listed, List<Discrepancy> found) {
    String words = listed.group(3);
    BigDecimal whole = Decimal.orZero(listed.group(1));
    // "64 đối tượng, gồm 21 đối tượng, 28 người và 15 đối tượng"
    if (CoveredParts.sum(words).compareTo(whole) == 0) {
      return;
    }
    Matcher part = counted("(?<![\\p{L}\\d/.,])", listed.group(2), words);
    BigDecimal sum = Discrepancy.sum(part);
    boolean several = part.reset().find() && part.find();
    boolean some = passage.plain().substring(listed.end(1), listed.start(3)).contains("trong đó");
    boolean twice = some && !words.contains(" nam")
        && (CoveredParts.mayOverlap(words) || OF_A_KIND.matcher(words).find());
    boolean swapped = some && sum.compareTo(whole) != 0 && isSwapped(part.reset(), sum, whole);
    // "tổ số 1 gồm 05 người, tổ số 2 gồm 06 người": neither consists of the other
    boolean beside = words.contains(" gồm ");
    boolean all = !twice && !(some && sum.compareTo(whole) < 0);
    if (several && !beside && (all || swapped)) {
      Discrepancy.between(passage.text(listed, 1), passage.text(listed, 3), sum).ifPresent(found::add);
    }
  }

  private static Matcher counted(String before, String unit, String words) {
    return matcher(before, Pattern.quote(unit), words);
  }

  private static Matcher matcher(String before, String unit, String words) {
    return Pattern.compile(before + "(" + NUMBER + ") " + unit + "(?!\\p{L})").matcher(words);
  }

  /** "1.320 trạm, trong đó 460 trạm xây mới và 680 trạm sửa chữa": with 640 they would add up to the total. */
  private static boolean isSwapped(Matcher part, BigDecimal sum, BigDecimal whole) {
    while (part.find()) {
      BigDecimal number = Decimal.orZero(part.group(1));
      BigDecimal missing = whole.subtract(sum.subtract(number));
      if (missing.signum() > 0 && Slip.isSwapped(number.toPlainString(), missing.toPlainString())) {
        return true;
      }
    }
    return false;
  }

  /** Some years may be omitted, unless these are all years of the plan. */
  private static void byYear(Draft draft, Passage passage, MatchResult parts, List<Discrepancy> found) {
    // "1.640 đăng kiểm viên, trong đó năm 2027 là 940 người"
    BigDecimal sum = Discrepancy.sum(matcher("", "(?:" + Pattern.quote(parts.group(2)) + "|người)", parts.group(3)));
    Period period = draft.plan().period();
    int years = YEARS.split(parts.group(3)).length - 1;
    boolean all = period != null && period.until() - period.from() + 1 == years;
    BigDecimal whole = Decimal.parse(parts.group(1)).orElse(sum);
    if (all || sum.compareTo(whole) > 0) {
      Discrepancy.between(passage.text(parts, 1), passage.text(parts, 3), sum).ifPresent(found::add);
    }
  }
}
