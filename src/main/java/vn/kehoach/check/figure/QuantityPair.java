package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;

/**
 * Two quantities that may count the same thing.
 *
 * @param all all quantities of these things, including the two
 */
public record QuantityPair(Quantity first, Quantity second, List<Quantity> all) {

  /** So many equal words tell figures of a series apart: "công dân thực hiện nghĩa vụ tham gia ...". */
  private static final int LONG = 7;
  private static final BigDecimal SIMILAR = new BigDecimal("0.6");

  /** First words of things that exist and are counted, rather than made or held. */
  private static final Set<String> THERE = Set.of("đội", "hồ", "bản", "thôn", "xóm", "ấp", "buôn", "xã", "phường",
      "trường", "trạm", "khoa", "tuyến", "điểm", "tổ", "chi", "hợp", "doanh", "cơ", "tàu", "thủ", "hộ", "khu", "chợ",
      "trang", "nhà", "đoàn", "câu", "di", "làng");
  private static final Expression SHARE = Expression.of(
      "(?iu)(?<!\\p{L})(?:mỗi|từng|trong đó|thêm|còn lại|ít nhất|tối thiểu|trên|hơn|khoảng|gần|dưới|từ|mới|riêng|đã|đợt"
      + "|giai đoạn|năm \\d{4}|quý [IV]+)(?!\\p{L})");

  public boolean isEqual() {
    return first.number().compareTo(second.number()) == 0;
  }

  public boolean isSwapped() {
    return Slip.isSwapped(first.typed().value(), second.typed().value());
  }

  /** Whether both have at least this many characters. */
  public boolean areAsLong(int letters) {
    return first.to() - first.from() >= letters && second.to() - second.from() >= letters;
  }

  public boolean isOfOnePassage() {
    return first.passage() == second.passage();
  }

  /** "Trong 216 thôn có 126 thôn đặc biệt khó khăn": a sentence that contains both intends both. */
  public boolean areToldTogether() {
    return all.stream().filter(one -> one.number().compareTo(first.number()) == 0).anyMatch(one -> all.stream()
        .anyMatch(other -> other.passage() == one.passage() && other.number().compareTo(second.number()) == 0
            && areInOneClause(one, other)));
  }

  private static boolean areInOneClause(Quantity one, Quantity other) {
    Clause clause = Clause.around(one.passage().plain(), Math.min(one.from(), other.from()),
        Math.min(one.to(), other.to()));
    return clause.to() >= Math.max(one.from(), other.from());
  }

  /** "2.100 mét: năm 2027 là 900 mét, năm 2028 là 1.200 mét": one is part of the other. */
  public boolean isPart() {
    BigDecimal rest = first.number().subtract(second.number()).abs();
    return all.stream().anyMatch(one -> one.number().compareTo(rest) == 0);
  }

  /** Whether one occurs several times, including in table cells, and the other once. */
  public boolean isAlone(Draft draft) {
    long often = times(draft, first);
    long other = times(draft, second);
    return Math.min(often, other) == 1 && Math.max(often, other) > 1;
  }

  private long times(Draft draft, Quantity number) {
    String typed = number.typed().value();
    return all.stream().filter(one -> one.number().compareTo(number.number()) == 0).count()
        + draft.passages(Role.TABLE).stream().filter(cell -> cell.plain().equals(typed)).limit(1).count();
  }

  /** Whether more than two numbers count what the first one counts. */
  public boolean isOfSeries() {
    int same = first.sameAfter(second);
    return all.stream().filter(one -> one == first || new QuantityPair(first, one, all).isAlike()
            && (same < LONG || first.sameAfter(one) >= same))
        .map(Quantity::number).distinct().count() > 2;
  }

  /** Whether enough words around both are equal to conclude that they count the same thing. */
  public boolean isAlike() {
    int after = first.sameAfter(second);
    int before = first.sameBefore(second);
    return first.isPercent() ? before >= 4 || before >= 2 && after >= 3 || after >= 5
        : after >= 2 && before >= 2 && after + before >= 5 || after >= 5
            || isWhole() && after >= 3 && before >= 1;
  }

  /**
   * "Kiểm tra 07 hồ, đập nhỏ", "quản lý 09 hồ, đập nhỏ": both count existing things, whatever is done with them, and
   * there is no third number of them.
   */
  public boolean isOfWhatThereIs() {
    boolean founded = isWhole() && (isFounded(first) || isFounded(second));
    boolean same = first.sameAfter(second) > 1 || isWhole() && first.sameBefore(second) > 2 || founded;
    return same && THERE.contains(first.after().get(0)) && !isShare(first) && !isShare(second)
        && all.stream().filter(one -> one.sameAfter(first) >= Math.max(2, first.sameAfter(second)) || one == first
            || one == second)
            .map(Quantity::number).distinct().count() == 2;
  }

  /** Whether there is no third number of what the first counts. */
  public boolean isOfTwo() {
    int same = first.sameAfter(second);
    return all.stream().filter(one -> one == first || one == second || one.sameAfter(first) >= same)
        .map(Quantity::number).distinct().count() == 2;
  }

  /** Whether something is newly established: "Thành lập 03 đoàn". */
  private static boolean isFounded(Quantity one) {
    return !one.before().isEmpty() && one.before().get(one.before().size() - 1).equals("lập");
  }

  /** Whether its clause says that it is a part or a bound. */
  public static boolean isShare(Quantity one) {
    Clause clause = Clause.around(one.passage().plain(), one.from(), one.to());
    return SHARE.matcher(one.passage().plain()).region(clause.from(), one.from()).find();
  }

  /** Whether the smaller one is more than 60% of the larger one, and more than two. */
  public boolean isClose() {
    BigDecimal more = first.number().max(second.number());
    BigDecimal less = first.number().min(second.number());
    return less.compareTo(BigDecimal.valueOf(2)) > 0 && more.multiply(SIMILAR).compareTo(less) < 0;
  }

  /** Whether everything after both is equal, up to a punctuation mark. */
  public boolean isWhole() {
    int after = first.sameAfter(second);
    return after == first.after().size() && after == second.after().size() && first.ends() && second.ends();
  }
}
