package vn.kehoach.check.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/** The amounts of money in the text of a plan, and the totals of its budgets, compared by their typed form. */
public final class ToldAmounts {

  /** So many đồng, not for each of something. */
  public static final Sought AMOUNT = Sought.atNumber("(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+|\\d[\\d.]*(?:,\\d+)? "
      + "(?:nghìn|triệu|tỷ)) đồng(?!/)", " đồng");
  private static final int NAMING = 3;
  private static final int NEAR = 45;
  /** Words before the whole budget of a plan. */
  private static final Expression WHOLE = Expression.of(
      "(?iu)(?:tổng (?:kinh phí|dự toán|nhu cầu|mức)|kinh phí (?:thực hiện|tổ chức)|lập dự toán"
      + "|tham mưu bố trí|bố trí kinh phí)[^.;:,\\d]{0,30}$");

  private final Map<String, List<Amount>> told = new LinkedHashMap<>();
  private final Set<String> cells = new HashSet<>();

  private ToldAmounts() {}

  /**
   * @param passage {@code null} for the total of a budget
   * @param before  the words before it
   * @param whole   whether these words refer to the whole budget
   */
  private record Amount(Text words, @Nullable Passage passage, long dong, String before, boolean whole) {

    int magnitude() {
      return Long.toString(dong).length();
    }

    /** The digits without trailing zeros. */
    String digits() {
      return Long.toString(dong).replaceFirst("0+$", "");
    }

    int noughts() {
      return magnitude() - digits().length();
    }

    String digits(int noughts) {
      return Long.toString(dong).substring(0, magnitude() - noughts);
    }
  }

  public static ToldAmounts of(Draft draft) {
    ToldAmounts all = new ToldAmounts();
    for (Passage passage : draft.prose(AMOUNT)) {
      AMOUNT.in(passage, amount -> all.add(amount.group(1),
          new Amount(passage.text(amount), passage,
              Money.parse(amount.group(1)).map(Money::dong).orElse(0L), before(passage.plain(), amount.start()),
              WHOLE.matcher(passage.plain()).region(Math.max(0, amount.start() - NEAR), amount.start()).find())));
    }
    for (Section section : draft.plan().sections()) {
      Text total = section.budget() == null ? null : section.budget().total();
      if (total != null) {
        Money.parse(total.value())
            .ifPresent(money -> all.add(total.value(), new Amount(total, null, money.dong(), "", true)));
      }
    }
    if (all.told.size() > 1) {
      draft.passages(Role.TABLE).forEach(cell -> all.cells.add(cell.plain()));
    }
    return all;
  }

  private void add(String typed, Amount amount) {
    told.computeIfAbsent(typed, none -> new ArrayList<>(2)).add(amount);
  }

  private static String before(String plain, int at) {
    int from = at;
    int words = 0;
    while (from > 1 && words < NAMING && plain.charAt(from - 1) == ' '
        && Character.isLetter(plain.charAt(from - 2))) {
      from = plain.lastIndexOf(' ', from - 2) + 1;
      words++;
    }
    return plain.substring(from, at).strip().toLowerCase(Locale.ROOT);
  }

  /** Passes on each amount that almost equals another one, with that other one. */
  public void differing(BiConsumer<Text, Text> found) {
    List<String> all = List.copyOf(told.keySet());
    told.forEach((typed, places) -> all.stream().filter(other -> differs(all, typed, other)).findFirst()
        .ifPresent(other -> found.accept(places.get(0).words, first(other).words)));
  }

  private boolean differs(List<String> all, String typed, String other) {
    return isRescaled(other, typed) && (told(other).size() > told(typed).size() || other.compareTo(typed) < 0)
        || isOddOne(typed) && isSwapped(other, typed) && (told(other).size() > 1 || isInCell(other))
        || isNearlyTold(all, typed, other);
  }

  private List<Amount> told(String typed) {
    return Objects.requireNonNull(told.get(typed));
  }

  private Amount first(String typed) {
    return told(typed).get(0);
  }

  private boolean isOddOne(String typed) {
    return told(typed).size() == 1 && !isInCell(typed);
  }

  private boolean isInCell(String typed) {
    return cells.contains(number(typed));
  }

  private static String number(String typed) {
    return typed.split(" ")[0];
  }

  /** Of two amounts that occur once each, the later one is reported. */
  private boolean isNearlyTold(List<String> all, String typed, String other) {
    Amount one = first(other);
    return isOnce(first(typed)) && isSame(one, first(typed))
        && (!isOnce(one) || one.passage == null || all.indexOf(other) < all.indexOf(typed));
  }

  /**
   * Whether two digits are swapped and both are about the same thing: the same words precede them, or both are the
   * whole budget.
   */
  private boolean isSame(Amount one, Amount other) {
    boolean total = one.passage == null;
    boolean elsewhere = one.passage != other.passage;
    boolean often = times(one) > 1 || one.digits().length() > 2 && elsewhere;
    boolean words = one.before.indexOf(' ') > 0 && one.before.equals(other.before) && elsewhere;
    int noughts = Math.min(one.noughts(), other.noughts());
    String first = one.digits(noughts);
    boolean all = one.whole && other.whole && elsewhere;
    boolean far = (total || words) && first.length() > 2 || (often || all) && first.length() > 1;
    return far && other.passage != null && one.magnitude() == other.magnitude()
        && Slip.isSwapped(first, other.digits(noughts));
  }

  private boolean isOnce(Amount amount) {
    return times(amount) == 1;
  }

  /** How often an amount occurs, in whatever form. */
  private long times(Amount amount) {
    return told.values().stream().flatMap(List::stream).filter(other -> other.dong == amount.dong).count();
  }

  /** Whether both have the same digits at different scales; round amounts may both be intended. */
  private static boolean isRescaled(String one, String other) {
    return digits(one) > 1 && one.indexOf(' ') > 0 && !one.equals(other) && number(one).equals(number(other));
  }

  private static boolean isSwapped(String one, String other) {
    return digits(one) > 1 && Slip.isSwapped(one, other);
  }

  /** The number of digits without trailing zeros. */
  private static int digits(String amount) {
    return amount.replaceAll("\\D", "").replaceFirst("0+$", "").length();
  }
}
