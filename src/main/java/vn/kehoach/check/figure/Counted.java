package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.plan.Decimal;

/**
 * A number and what it counts, including money: {@code 1,2 tỷ đồng}, {@code 30 lượt học viên}.
 *
 * @param value  in đồng if it is money
 * @param digits the value of its last digit
 * @param unit   "người" for people of any kind
 * @param words  the unit and the word after it, in lower case
 * @param bound  whether it is only a bound: "ít nhất 30 hộ"
 */
public record Counted(int from, int to, BigDecimal value, BigDecimal digits, String unit, String words, boolean bound) {

  private static final Expression FIGURE = Expression.of(
      "(?<![\\p{L}\\d.,–-]|(?<!(?<![\\d/])\\d{1,5})/)(" + Decimal.FORM
      + ")(?! ?[–-] ?\\d)(?: (nghìn|triệu|tỷ)(?!\\p{L}))?(?: lượt(?= \\p{L}))?"
      + " (\\p{L}+(?:-\\p{L}+)*(?:[23²³](?![\\p{L}\\d]))?)(?: (\\p{L}+))?");
  private static final List<String> BOUNDS = List.of("khoảng ", "gần ", "trên ", "hơn ", "ít nhất ", "tối thiểu ",
      "tối đa ", "dưới ", "từ ", "thêm ", "không quá ", "đến ");
  /** Places for which "trên" means on, not more than: "trên 06 tuyến đường". */
  private static final Set<String> GROUND = Set.of("tuyến", "đoạn", "trục", "nền", "hệ", "kênh", "lĩnh", "trang",
      "thửa");
  /** Words behind "đồng" that make it another noun than the currency: "đồng hồ", "đồng phục". */
  private static final Set<String> NO_MONEY = Set.of("đồng hồ", "đồng phục", "đồng bào", "đồng ruộng", "đồng cỏ",
      "đồng chí");
  private static final Set<String> PEOPLE = Set.of("người", "em", "cháu", "học viên", "học sinh", "hội viên",
      "đoàn viên", "giáo viên", "cán bộ", "lao động", "nhân viên", "đại biểu", "trẻ em", "đồng chí", "viên chức",
      "công chức", "đảng viên", "điều dưỡng", "bác sĩ", "y sĩ", "kỹ sư", "chiến sĩ", "công dân", "dân quân",
      "sinh viên", "giảng viên", "nghệ nhân", "vận động", "thanh niên", "nạn nhân", "cộng tác", "lái xe", "hộ lý",
      "quân nhân",
      "trại sinh", "phụ nữ", "nông dân", "thành viên", "tình nguyện", "nhân khẩu", "công nhân", "thí sinh", "cá nhân");

  /** All numbers of a passage and what they count. */
  public static List<Counted> of(Passage passage) {
    return passage.hasDigit()
        ? passage.all(Counted.class, all -> of(all.plain(), 0, all.plain().length())) : List.of();
  }

  /** Whether these words after a number begin with people. */
  public static boolean arePeople(List<String> after) {
    return peopleWords(after) > 0;
  }

  /** How many of the words after a number name the people it counts; 0 for anything else. */
  public static int peopleWords(List<String> after) {
    if (after.size() > 1 && PEOPLE.contains(after.get(0) + " " + after.get(1))) {
      return 2;
    }
    return !after.isEmpty() && PEOPLE.contains(after.get(0)) ? 1 : 0;
  }

  /** Their sum. */
  public static BigDecimal sum(List<Counted> parts) {
    return parts.stream().map(Counted::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public static List<Counted> of(String plain, int from, int to) {
    List<Counted> found = new ArrayList<>();
    Matcher figure = FIGURE.matcher(plain).useTransparentBounds(true);
    int at = from;
    while (at < to) {
      if (!isDigit(plain, at)) {
        at++;
      } else if (figure.region(at, to).lookingAt()) {
        found.add(one(plain, figure));
        // the second word after a number may precede the next number
        at = figure.end(3);
      } else {
        do {
          at++;
        } while (at < to && isDigit(plain, at));
      }
    }
    return found;
  }

  private static boolean isDigit(String plain, int at) {
    return plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
  }

  private static Counted one(String plain, Matcher figure) {
    int scale = figure.group(2) == null ? 0 : Quantity.SCALES.get(figure.group(2));
    String first = figure.group(3).toLowerCase(Locale.ROOT);
    String words = figure.group(4) == null ? first : first + " " + figure.group(4).toLowerCase(Locale.ROOT);
    BigDecimal number = Decimal.orZero(figure.group(1));
    boolean people = PEOPLE.contains(words) || PEOPLE.contains(first);
    boolean bound = isBound(plain, figure.start())
        && !(GROUND.contains(first) && plain.startsWith("trên ", figure.start() - "trên ".length()));
    int end = PEOPLE.contains(words) && figure.group(4) != null ? figure.end(4) : figure.end(3);
    first = NO_MONEY.contains(words) ? words : first;
    // "36 phần thưởng, gồm 06 giải Nhất, ..."
    first = words.equals("phần thưởng") ? "giải" : first;
    return new Counted(figure.start(), end, number.movePointRight(scale),
        BigDecimal.ONE.movePointRight(scale - number.scale()), people ? "người" : first, words, bound);
  }

  /** Whether a word before the number makes it a bound: {@code ít nhất 30 hộ}. */
  private static boolean isBound(String plain, int at) {
    for (String word : BOUNDS) {
      if (plain.regionMatches(true, at - word.length(), word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** The number as typed, with what it counts. */
  public String in(String plain) {
    return plain.substring(from, to);
  }

  /** The end of the digits of the number. */
  public int behindDigits(String plain) {
    return plain.indexOf(' ', from);
  }

  boolean isMoney() {
    return unit.equals("đồng") && !words.equals("đồng chí");
  }
}
