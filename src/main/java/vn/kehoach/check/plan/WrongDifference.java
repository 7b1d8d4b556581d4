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

/**
 * {@code 3,2%, giảm 0,6 điểm phần trăm so với năm 2025 (3,6%)}, {@code tăng từ 52% lên 58% (tăng 8 điểm phần trăm)}: the
 * difference of two numbers that is another one.
 */
public final class WrongDifference implements Rule {

  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)";
  private static final String POINTS = " ?(?:điểm phần trăm|điểm %|điểm)(?!\\p{L})";

  /** Now, how much more or less, and before. */
  private static final Sought SINCE = Sought.atNumber("(?<![\\p{L}\\d/.,])" + NUMBER + "(%| \\p{L}+)[^.;:()\\d]{0,40}?,? "
      + "\\(?(tăng|giảm) (?:được )?" + NUMBER + "(" + POINTS + "|(?!%)\\2)(?!\\p{L})(?: \\p{L}+){0,3}? so với [^.;()%]{0,60}"
      + "\\((?:là |đạt )?" + NUMBER + "\\2(?!\\p{L})", "so với");
  /** Before, now, and how much more or less. */
  private static final Sought CHANGE = Sought.at("từ " + NUMBER + "(%| \\p{L}+)?(?: (?:năm|vào năm) \\d{4})? "
      + "(?:lên|xuống|đến)(?: còn)? " + NUMBER + "(%| \\p{L}+)(?!\\p{L})[^.;:()\\d]{0,30}?(?:,| \\() ?(tăng|giảm) (?:được |thêm )?"
      + NUMBER + "(" + POINTS + "|(?!%)\\4)(?!\\p{L})", "từ #");

  @Override
  public String id() {
    return "plan/wrong-difference";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose(SINCE).forEach(passage ->
        SINCE.in(passage, found -> look(draft, passage, found, 6, 1, 3, 4, problems)));
    draft.prose(CHANGE).forEach(passage ->
        CHANGE.in(passage, found -> look(draft, passage, found, 1, 3, 5, 6, problems)));
  }

  /** The groups of the number before, of the one now, of the way and of the difference. */
  private void look(Draft draft, Passage passage, MatchResult found, int before, int now, int way, int difference,
      Problems problems) {
    Optional<BigDecimal> first = Decimal.parse(found.group(before));
    Optional<BigDecimal> second = Decimal.parse(found.group(now));
    Optional<BigDecimal> said = Decimal.parse(found.group(difference));
    if (first.isEmpty() || second.isEmpty() || said.isEmpty()) {
      return;
    }
    BigDecimal change = second.get().subtract(first.get());
    BigDecimal typed = found.group(way).equals("tăng") ? said.get() : said.get().negate();
    if (change.compareTo(typed) != 0) {
      String right = (change.signum() < 0 ? "giảm " : "tăng ") + Decimal.write(change.abs());
      problems.add(Problem.warning(id(), draft.place(passage.text(), found.start(way), found.end(difference)),
              "từ " + found.group(before) + " đến " + found.group(now) + " là " + right + ", không phải "
                  + found.group(way) + " " + found.group(difference),
              "from " + found.group(before) + " to " + found.group(now) + " is a change of " + Decimal.write(change)
                  + ", not of " + Decimal.write(typed))
          .hint("viết " + right + ", hoặc sửa một trong hai số", "write " + right + ", or mend one of the two numbers")
          .seeAlso(draft.place(passage.text(), found.start(before), found.end(before))));
    }
  }
}
