package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Text;

/** A total after its parts: {@code 96 người bệnh, 40 người nhà và 24 nhân viên, tổng số 160 người}. */
public final class TotalBehind {

  private static final Sought TOGETHER = Sought.at(
      "(?:,|;| -| \\((?=[tc])|(?<=\\p{L})\\.(?= (?:Tổng số|Tổng cộng|Cộng) ))(?: |(?<=\\())"
      + "(?:(?:[Tt]ổng số|[Tt]ổng cộng|tổng|[Cc]ộng|tất cả)(?: là| có|:)?"
      + "|tổng(?: \\p{L}+,?){1,4}(?: là| có|:)) (?=\\d)",
      ", tổng ", "; tổng ", " - tổng ", " (tổng ", ", Tổng ", "; Tổng ", " - Tổng ", ". Tổng số ", ". Tổng cộng ",
      ", cộng", "; cộng", " - cộng", " (cộng", ", Cộng", "; Cộng", " - Cộng", ". Cộng ",
      ", tất cả", "; tất cả", " - tất cả", " (tất cả");
  private static final Expression JOINED = Expression.of("(?su)[^.;:\\d]{0,60}?(?:,|;| và|\\(|\\.(?=$))"
      + "(?: \\p{L}+){0,4} ?");
  private static final Expression NEXT = Expression.of("[^.;:\\d]{0,40}; [^.;:\\d]{3,60}");
  private static final Expression LAST = Expression.of("[^.;:\\d]{0,60}[.;,]");
  /** "Tính đến hết tháng 9 năm 2026, ...". */
  private static final Set<String> TIMES = Set.of("năm", "tháng", "ngày", "giờ");
  /** The maximum distance in characters between a word and its number. */
  private static final int FAR = 40;

  private TotalBehind() {}

  public static List<Discrepancy> wrong(Draft draft) {
    List<Discrepancy> found = new ArrayList<>();
    draft.prose(TOGETHER).forEach(passage -> TOGETHER.in(passage, together -> read(passage, together, found)));
    return found;
  }

  /** The parts of a total: the numbers of the same kind right before it, joined by commas and "và". */
  private static void read(Passage passage, MatchResult together, List<Discrepancy> found) {
    String plain = passage.plain();
    // a semicolon before the total itself does not separate
    int from = Clause.begin(plain, together.start() - 1);
    List<Counted> behind = Counted.of(plain, together.end(), Math.min(plain.length(), together.end() + FAR));
    List<Counted> parts = Counted.of(plain, from, together.start()).stream()
        .dropWhile(one -> TIMES.contains(one.unit())).toList();
    if (behind.isEmpty() || behind.get(0).from() != together.end()) {
      return;
    }
    Counted whole = behind.get(0);
    // " (" has a space before the mark
    int mark = together.start() + (plain.charAt(together.start()) == ' ' ? 2 : 1);
    if (parts.size() < 2 || !areJoined(plain, parts, whole, mark)) {
      parts = beyond(plain, together.start(), mark, whole);
    }
    if (parts.size() < 2) {
      return;
    }
    BigDecimal sum = Counted.sum(parts);
    BigDecimal alike = Counted.sum(parts.stream().filter(part -> part.unit().equals(whole.unit())).toList());
    if (alike.compareTo(whole.value()) == 0) {
      return;
    }
    BigDecimal off = sum.subtract(whole.value()).abs();
    boolean close = off.multiply(BigDecimal.valueOf(2)).compareTo(whole.value()) < 0;
    int first = parts.get(0).from();
    boolean rated = plain.substring(first, together.start()).contains("mỗi ");
    if (close && !rated && off.signum() != 0) {
      Text typed = passage.text().subSequence(whole.from(), whole.to());
      Text all = passage.text().subSequence(first, together.start());
      found.add(new Discrepancy(typed, all, typed.value(), Decimal.write(sum)));
    }
  }

  /** "Đoàn phí 12.000.000 đồng; vận động 20.000.000 đồng; tổng cộng ...": semicolons separate the parts. */
  private static List<Counted> beyond(String plain, int end, int mark, Counted whole) {
    int from = Math.max(plain.lastIndexOf(". ", end - 1) + 1, end - Draft.NEAR);
    List<Counted> alike = Counted.of(plain, from, end).stream()
        .filter(one -> one.unit().equals(whole.unit())).toList();
    boolean several = alike.size() > 1;
    return several && (areJoined(plain, alike, whole, mark) || whole.isMoney() && areApart(plain, alike, mark)) ? alike
        : List.of();
  }

  /** Whether nothing but a semicolon and the name of the next part is between amounts of money. */
  private static boolean areApart(String plain, List<Counted> parts, int end) {
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i + 1 == parts.size();
      String between = plain.substring(parts.get(i).to(), last ? end : parts.get(i + 1).from());
      if (parts.get(i).bound() || !(last ? LAST : NEXT).matcher(between).matches()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the parts extend up to the total and are counted like it. People are called many things: "12 bác sĩ, 05
   * bà đỡ và 03 lái xe, tổng số 20 người".
   */
  private static boolean areJoined(String plain, List<Counted> parts, Counted whole, int end) {
    int behind = end;
    int others = 0;
    for (int i = parts.size() - 1; i >= 0; i--) {
      Counted part = parts.get(i);
      boolean other = !part.unit().equals(whole.unit());
      others += other ? 1 : 0;
      if (other && (!whole.unit().equals("người") || part.isMoney() || TIMES.contains(part.unit())) || part.bound()
          || !JOINED.matcher(plain.substring(part.to(), behind)).matches()) {
        return false;
      }
      behind = part.from();
    }
    return others * 2 < parts.size();
  }
}
