package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Text;

/**
 * A number in a text with the words before and after it, in lower case: "trồng mới 500 ha rừng".
 *
 * @param before nearest last
 * @param after  nearest first; "%" counts as one
 * @param ends   whether the following words end with a mark, rather than at the maximum number kept
 */
public record Quantity(Passage passage, int from, int to, BigDecimal number, List<String> before, List<String> after,
    boolean ends) {

  /** The maximum number of words kept on either side. */
  private static final int MOST = 9;

  /** Words after a number that is a time, an age, an amount of money or a clause number. */
  private static final Set<String> OTHER = Set.of("năm", "tháng", "ngày", "giờ", "phút", "quý", "tuần", "tuổi", "đồng",
      "nghìn", "triệu", "tỷ", "điều", "khoản", "và", "đến", "của", "kỳ");
  static final Map<String, Integer> SCALES = Map.of("nghìn", 3, "triệu", 6, "tỷ", 9);
  private static final Set<String> MARKS = Set.of("năm", "tháng", "ngày", "số", "điều", "khoản", "mục", "khóa", "quý",
      "quyết", "thứ", "lớp", "khối", "đợt", "giai", "tuần", "bước", "nhóm", "phần", "biểu", "mẫu", "phụ");

  /** "cả năm 7.200 cơ hội": no year of that number. */
  private static final Set<String> WHOLE_TERM = Set.of("cả năm", "mỗi năm", "hằng năm", "mỗi tháng", "hằng tháng",
      "cả tháng", "mỗi quý", "cả quý", "mỗi tuần", "mỗi ngày", "mỗi lớp", "mỗi tổ", "mỗi nhóm", "mỗi đợt", "mỗi khối");

  /** "danh mục 45 dự án": not a category with that number. */
  private static final Set<String> LISTS = Set.of("danh", "hạng", "chuyên", "đề");

  /** Words that say to which period or share a sentence refers. */
  private static final Expression QUALIFIER = Expression.of(
      "(?iu)(?<!\\p{L})(?:mỗi|từng|bình quân|trong đó|hằng|hàng|đợt(?: \\d+)?|tháng \\d+|quý [IV\\d]+|giai đoạn|nửa"
      + "|6 tháng|sáu tháng|còn lại|trước mắt|thêm|hiện|đã|lần)(?!\\p{L})|(?:19|20)\\d{2}");

  private static final Set<String> EACH = Set.of("mỗi", "từng", "bình quân");

  private static final Set<Role> SAID = Set.of(Role.OPENING, Role.BODY, Role.TITLE, Role.CLOSING, Role.TASK_FIELD,
      Role.TABLE);

  /** Whether the role of a passage allows quantities. */
  public static boolean mayStandIn(Passage passage) {
    return SAID.contains(passage.role());
  }

  /** The quantities of a passage. */
  public static List<Quantity> said(Passage passage) {
    return mayStandIn(passage) ? of(passage) : List.of();
  }

  public static List<Quantity> of(Passage passage) {
    return passage.hasDigit() ? passage.all(Quantity.class, Quantity::read) : List.of();
  }

  private static List<Quantity> read(Passage passage) {
    String plain = passage.plain();
    List<Quantity> found = new ArrayList<>();
    int end = 0;
    for (int at : passage.numbers()) {
      if (at >= end) {
        end = end(plain, at);
        one(passage, plain, at, end).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The end of a number, including full stops and commas; also skips what follows a letter, slash or hyphen. */
  private static int end(String plain, int at) {
    int end = at;
    while (isDigit(plain, end) || end + 1 < plain.length() && isDigit(plain, end + 1)
        && ".,".indexOf(plain.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String plain, int at) {
    return at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
  }

  private static Optional<Quantity> one(Passage passage, String plain, int from, int to) {
    boolean alone = (from == 0 || plain.charAt(from - 1) == ' ' || plain.charAt(from - 1) == '(')
        && (to == plain.length() || " ,.;:%)".indexOf(plain.charAt(to)) >= 0);
    Optional<BigDecimal> number = alone ? Decimal.parse(plain.substring(from, to)) : Optional.empty();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    List<String> after = new ArrayList<>();
    int at = to;
    if (at < plain.length() && plain.charAt(at) == '%') {
      after.add("%");
      at++;
    }
    int end = after(plain, at, after);
    int scale = SCALES.getOrDefault(after.isEmpty() ? "" : after.get(0), 0);
    boolean scaled = scale > 0 && after.size() > 1 && !after.get(1).equals("đồng");
    int behind = scaled ? to + 1 + after.remove(0).length() : to;
    List<String> before = before(plain, from);
    String first = after.isEmpty() ? "" : after.get(0);
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    boolean term = first.equals("học") && after.size() > 1 && after.get(1).equals("kỳ");
    boolean total = last.equals("số") && before.size() > 1 && before.get(before.size() - 2).equals("tổng");
    String beforeLast = before.size() > 1 ? before.get(before.size() - 2) : "";
    boolean span = WHOLE_TERM.contains(beforeLast + " " + last);
    boolean listed = last.equals("mục") && before.size() > 1 && LISTS.contains(before.get(before.size() - 2));
    boolean counts = !first.isEmpty() && !OTHER.contains(first) && !term
        && (total || listed || span || !MARKS.contains(last));
    boolean ends = end + 1 >= plain.length() || plain.charAt(end) != ' '
        || !Alphabet.isLetterOrDigit(plain.charAt(end + 1));
    return counts ? Optional.of(new Quantity(passage, from, behind, number.get().movePointRight(scaled ? scale : 0),
        before,
        after, ends)) : Optional.empty();
  }

  /** Collects words separated by single spaces; returns where they end. */
  private static int after(String plain, int from, List<String> words) {
    int at = from;
    while (words.size() < MOST && at + 1 < plain.length() && plain.charAt(at) == ' '
        && Alphabet.isLetter(plain.charAt(at + 1))) {
      int end = at + 1;
      while (end < plain.length() && Alphabet.isLetter(plain.charAt(end))) {
        end++;
      }
      words.add(plain.substring(at + 1, end).toLowerCase(Locale.ROOT));
      at = end;
    }
    return at;
  }

  private static List<String> before(String plain, int to) {
    List<String> words = new ArrayList<>();
    int at = to - 1;
    while (words.size() < MOST && at > 0 && plain.charAt(at) == ' ' && Alphabet.isLetter(plain.charAt(at - 1))) {
      int start = at;
      while (start > 0 && Alphabet.isLetter(plain.charAt(start - 1))) {
        start--;
      }
      words.add(0, plain.substring(start, at).toLowerCase(Locale.ROOT));
      at = start - 1;
    }
    return words;
  }

  /** The number and this many of the words after it. */
  public Text words(int count) {
    int end = to;
    for (int i = 0; i < Math.min(count, after.size()); i++) {
      end += after.get(i).equals("%") ? 1 : after.get(i).length() + 1;
    }
    return passage.text().subSequence(from, Math.min(end, passage.plain().length()));
  }

  public Text typed() {
    return passage.text().subSequence(from, to);
  }

  public boolean isPercent() {
    return after.get(0).equals("%");
  }

  /** The number of equal words after both, from the first. */
  public int sameAfter(Quantity other) {
    int same = 0;
    while (same < Math.min(after.size(), other.after.size()) && after.get(same).equals(other.after.get(same))) {
      same++;
    }
    return same;
  }

  /** The number of equal words before both, from the last. */
  public int sameBefore(Quantity other) {
    int same = 0;
    while (same < Math.min(before.size(), other.before.size())
        && before.get(before.size() - 1 - same).equals(other.before.get(other.before.size() - 1 - same))) {
      same++;
    }
    return same;
  }

  /** The periods and shares named in its clause, except the plan's own year. */
  public Set<String> qualifiers(Draft draft) {
    String plain = passage.plain();
    Clause clause = Clause.around(plain, from, to);
    Set<String> found = new TreeSet<>();
    Matcher qualifier = QUALIFIER.matcher(plain).region(clause.from(), clause.to());
    while (qualifier.find()) {
      // "09 buổi, mỗi tháng 01 buổi": belongs to another number
      if (qualifier.start() > to && EACH.contains(qualifier.group().toLowerCase(Locale.ROOT))) {
        continue;
      }
      found.add(qualifier.group().toLowerCase(Locale.ROOT));
    }
    if (draft.plan().period() != null) {
      found.remove(Integer.toString(draft.plan().period().until()));
    }
    return found;
  }
}
