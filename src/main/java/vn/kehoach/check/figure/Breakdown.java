package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Text;

/**
 * A total and the parts it is said to consist of: {@code 34 người, trong đó quản lý 03, giáo viên 26, nhân viên 05}.
 * Each part has one number, before or after its name.
 *
 * @param from   where the total begins; {@code to} is where it ends
 * @param begin  where the parts begin; {@code end} is where they end
 * @param closed whether the wording says that there are no other parts
 * @param money  whether it is an amount in đồng
 */
public record Breakdown(int from, int to, int begin, int end, BigDecimal whole, BigDecimal sum, boolean closed,
    boolean money) {

  private static final String NUMBER = Decimal.FORM;
  private static final Sought LINK = Sought.at(
      "(?:(gồm|trong đó|chia ra|chia thành)(?!\\p{L})(?: có)?:? |: (?=\\d))", "gồm", "trong đó",
      "chia ra", "chia thành", ": #");
  /** Parts in brackets: "26 công dân (Quân đội 20, Công an 06)". */
  private static final Sought ASIDE_OF = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])(" + NUMBER + ") (\\p{L}+)(?!\\p{L})(?: \\p{L}+){0,3} \\("
      + "(\\p{L}[^()]*)\\)", " (");
  /** Parts that repeat the noun of the total: "412 công dân; 145 công dân đủ điều kiện, 164 công dân tạm hoãn". */
  private static final Sought COUNTED = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])(" + NUMBER + ") (\\p{L}+ \\p{L}+)(?!\\p{L})[^.;:()\\d]{0,60}"
      + "[;:,] (?:[^.;:()\\d]{0,40}?,? )?((?:" + NUMBER + ") \\2(?!\\p{L})[^.;:()\\d]{2,60}?(?:(?:, |; )(?:" + NUMBER
      + ") \\2(?!\\p{L})[^.;:()\\d]{2,60}?)+(?:,| và|, và|;"
      + "|; và) (?:" + NUMBER + ") \\2(?!\\p{L})[^.;:()\\d]{2,60})(?=[.;]|$)", " và ");
  private static final String SAME = " [^,.;:()\\d]{1,25}? (?:" + NUMBER + ") \\2(?!\\p{L})(?: \\([^()]*\\))?";
  private static final Sought SERIES = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])(" + NUMBER + ") (\\p{L}+)(?!\\p{L})(?: \\p{L}+){0,2}, ("
      + "(?=\\p{L})(\\p{L}+)" + SAME + "(?:(?:, | và |, và |; )\\4" + SAME + ")+)", ", ");
  /** Everything before the words that name a number. */
  private static final Expression LEAD = Expression.of("(?s).*(?:[,;:]|trong đó|gồm) ");
  private static final Expression FIGURE = Expression.of(
      "(?<![\\p{L}\\d/.,–-])(" + NUMBER + ")(?![\\p{L}\\d/–-]| ?[–-] ?\\d)( ?%)?(?: (nghìn|triệu|tỷ)(?!\\p{L}))?"
      + "(?: (đồng)(?!\\p{L}))?");
  private static final Expression END = Expression.of("\\.(?= |$)|[:()]");
  private static final Expression BETWEEN = Expression.of("; (?:và )?|, và | và |, ");

  /** Words before a number that is a name, a time or only a bound, not a count. */
  private static final Expression NAMES = Expression.of(
      "(?iu)(?:^|[ (])(?:năm|tháng|ngày|số|điều|khoản|mục|khóa|quý|thứ|lớp|khối|đợt|tuần|bước|nhóm|phần|biểu|mẫu"
      + "|giai đoạn|thôn|ấp|bản|tổ|khóm|khu|khu phố|tổ dân phố|vùng|cấp|hạng|loại|mức|kỳ|lần|vòng|quyển|tập|điểm|từ"
      + "|đến|giảm|tăng|thêm|mỗi|từng|khoảng|gần|trên|hơn|dưới|ít nhất|tối thiểu|tối đa|không quá|trước|sau|lúc|bằng"
      + "|đạt|chiếm|tỷ lệ) $");
  /** Words that say that a person or thing may be in two parts. */
  private static final Expression OVERLAPPING = Expression.of(
      "(?iu)(?<!\\p{L})(?:" + Overlap.KINDS + "|trẻ|khó khăn|biên giới|vùng|đồng bào|chính sách|trình độ|đại học"
      + "|thạc sĩ|tiến sĩ|lý luận|biên chế|bán trú|mới|lượt|ít nhất|tối thiểu|trên|hơn|khoảng|dưới|không quá|có|được"
      + "|thuộc|đã|đang|bị|cùng|mỗi|thêm)(?!\\p{L})");
  /** The total is members: those without a post need not be listed. */
  private static final Expression MEMBERS = Expression.of("(?iu)(?:ủy viên|thành viên)\\s*$");
  private static final Expression OPEN = Expression.of(
      "(?iu)(?<!\\p{L})(?:khác|các|những|v\\.v|còn lại|một số|nhiều|\\.\\.\\.|…)");

  /** Measures: a length or weight does not consist of things that are counted. */
  private static final Set<String> MEASURES = Set.of("ha", "m", "m2", "m²", "m3", "m³", "km", "km2", "km²", "tấn", "kg",
      "tạ", "lít", "giờ", "phút", "tuần", "ngày", "tháng", "năm", "tiết", "điểm", "lần");
  /** Nouns that may include things with other names. */
  private static final Set<String> COVERING = Set.of("cơ", "đơn", "địa", "tổ", "thành", "đại", "đồng", "người", "cá",
      "học", "tập", "công", "hạng", "điểm", "chủ", "đối", "trường", "cán", "viên", "nhân", "tàu", "phương", "dự",
      "hoạt", "giải", "đảng", "hội", "đoàn", "giáo", "lao", "chiến", "dân");

  private static final int LONGEST = 90;
  private static final int LONGEST_NAME = 15;
  /** If the parts differ from the total by more than this share of it, they were not meant to add up to it. */
  private static final BigDecimal FAR = new BigDecimal("0.4");

  /** Below this, numbers differ in a digit from many others. */
  private static final BigDecimal SLIGHT = BigDecimal.valueOf(100);

  /** A number and what it counts: "đồng", a measure, another word, or nothing. */
  private record Part(BigDecimal number, String unit, String label, boolean leads) {

    boolean isMeasure() {
      return unit.equals("đồng") || MEASURES.contains(unit);
    }
  }

  /** Whether the parts were meant to add up to the total but do not. */
  public boolean isWrong() {
    BigDecimal off = whole.subtract(sum).abs();
    boolean close = Discrepancy.isClose(whole, sum);
    boolean near = off.compareTo(whole.multiply(FAR)) <= 0
        || Slip.isSwapped(whole.toPlainString(), sum.toPlainString());
    return off.signum() != 0 && near
        && (closed || sum.compareTo(whole) > 0 || close);
  }

  public Discrepancy discrepancy(Passage passage) {
    Text words = passage.text().subSequence(from, to);
    return new Discrepancy(words, passage.text().subSequence(begin, end), words.value(),
        money ? Discrepancy.dong(sum) : Decimal.write(sum));
  }

  public static List<Breakdown> of(Passage passage) {
    List<Breakdown> found = new ArrayList<>();
    String plain = passage.plain();
    LINK.in(passage, link -> add(read(plain, link), found));
    ASIDE_OF.in(passage, aside -> add(aside(plain, aside), found));
    COUNTED.in(passage, counted -> add(counted(plain, counted), found));
    SERIES.in(passage, series -> add(series(plain, series), found));
    found.removeIf(one -> found.stream().anyMatch(outer -> outer.hasAsPart(one)));
    return found;
  }

  /** Whether the total of another is one of these parts, which add up: it is no total of those behind it. */
  private boolean hasAsPart(Breakdown other) {
    return begin <= other.from && other.to <= end && sum.compareTo(whole) == 0;
  }

  private static void add(@Nullable Breakdown one, List<Breakdown> found) {
    if (one != null) {
      found.add(one);
    }
  }

  /** A quick test: a passage with a total and its parts has at least three numbers. */
  public static boolean mayStandIn(Passage passage) {
    boolean numbers = passage.hasDigit() && passage.numbers().length > 2;
    return numbers && (LINK.mayStandIn(passage) || SERIES.mayStandIn(passage) || ASIDE_OF.mayStandIn(passage)
        || COUNTED.mayStandIn(passage));
  }

  private static @Nullable Breakdown read(String plain, MatchResult link) {
    MatchResult whole = whole(plain, link.start());
    String words = words(plain, link.end());
    List<Part> parts = whole == null ? List.of() : parts(words);
    if (whole == null || parts.size() < 2) {
      return null;
    }
    Part all = part(plain.substring(0, link.start()), whole);
    boolean kinds = parts.stream().anyMatch(part -> !part.unit.isEmpty() && !part.unit.equals(all.unit));
    boolean measured = all.isMeasure() || parts.stream().anyMatch(Part::isMeasure);
    boolean covering = COVERING.contains(all.unit) && (parts.get(0).leads || isPeople(all, parts));
    boolean bare = measured && parts.stream().anyMatch(part -> part.unit.isEmpty());
    boolean named = link.group(1) != null;
    boolean slipped = isSlipped(all, parts);
    boolean covered = named && covering || !measured && slipped;
    // "34 viên chức: 03 cán bộ quản lý, 24 giáo viên và 07 nhân viên"
    long persons = parts.size() < 3
        || !Counted.of(plain, whole.start(), link.end()).stream().allMatch(Breakdown::isOne) ? 0
        : Counted.of(plain, link.end(), link.end() + words.length()).stream().filter(Breakdown::isOne).count();
    boolean people = persons == parts.size();
    // young people in and outside the Youth Union are one group
    boolean overlaps = OVERLAPPING.matcher(words.replace("đoàn viên, thanh niên", "đoàn viên")).find()
        && !(persons > 1 && slipped && "gồm".equals(link.group(1)));
    if (all.unit.isEmpty() || kinds && (measured || !covered && !people) || !named && !slipped && !people || bare
        || overlaps) {
      return null;
    }
    boolean some = "trong đó".equals(link.group(1));
    boolean series = parts.size() > 2 && parts.stream().map(part -> part.label).distinct().count() == 1
        && !parts.get(0).label.isEmpty();
    boolean closed = (!some || series || MEMBERS.matcher(words).find()) && !OPEN.matcher(words).find();
    boolean money = all.unit.equals("đồng");
    return new Breakdown(whole.start(1), money ? whole.end() : whole.end(1), link.end(), link.end() + words.length(),
        all.number, sum(parts), closed, money);
  }

  private static @Nullable Breakdown aside(String plain, MatchResult aside) {
    List<Part> parts = parts(aside.group(3));
    boolean plainly = parts.size() > 1 && parts.stream().allMatch(part -> !part.leads
        && (part.unit.isEmpty() || part.unit.equals(aside.group(2).toLowerCase(Locale.ROOT))));
    boolean other = OVERLAPPING.matcher(aside.group(3)).find() || OPEN.matcher(aside.group(3)).find()
        || aside.group(2).equals("đồng") || isName(plain, aside.start());
    BigDecimal sum = sum(parts);
    return !plainly || other ? null : new Breakdown(aside.start(1), aside.end(1), aside.start(3), aside.end(3),
        Decimal.parse(aside.group(1)).orElse(sum), sum, true, false);
  }

  /** If nothing says that these are all parts, only parts that nearly add up to the total were meant to. */
  private static @Nullable Breakdown counted(String plain, MatchResult counted) {
    BigDecimal sum = sum(counted.group(3));
    BigDecimal whole = Decimal.parse(counted.group(1)).orElse(sum);
    return !Discrepancy.isClose(whole, sum) || isName(plain, counted.start()) ? null
        : new Breakdown(counted.start(1), counted.end(1), counted.start(3), counted.end(3), whole, sum, false, false);
  }

  /** "35 tuần, học kỳ I 18 tuần, học kỳ II 17 tuần": a number with the same name as the parts is one of them. */
  private static @Nullable Breakdown series(String plain, MatchResult series) {
    BigDecimal sum = sum(Asides.removed(series.group(3)));
    String before = plain.substring(Math.max(0, series.start() - LONGEST), series.start());
    String segment = LEAD.matcher(before).replaceFirst("");
    boolean other = segment.startsWith(series.group(4) + " ") || NAMES.matcher(before).find();
    return other ? null : new Breakdown(series.start(1), series.end(1), series.start(3), series.end(3),
        Decimal.parse(series.group(1)).orElse(sum), sum, true, false);
  }

  /** Whether the number that begins here is a name or only a bound. */
  private static boolean isName(String plain, int number) {
    return NAMES.matcher(plain.substring(Math.max(0, number - LONGEST_NAME), number)).find();
  }

  private static BigDecimal sum(List<Part> parts) {
    return parts.stream().map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(String words) {
    return Discrepancy.sum(FIGURE.matcher(words));
  }

  /** Whether the parts make up the total, or would with two digits of one figure swapped or one digit changed. */
  private static boolean isSlipped(Part all, List<Part> parts) {
    BigDecimal sum = sum(parts);
    BigDecimal off = all.number.subtract(sum);
    return off.signum() == 0 || all.number.compareTo(SLIGHT) >= 0 && (Slip.is(all.number, sum)
        || parts.stream().anyMatch(part -> Slip.is(part.number, part.number.add(off))));
  }

  private static boolean isOne(Counted one) {
    return one.unit().equals("người");
  }

  /** "34 người", of whom "giáo viên 26 em" are some. */
  private static boolean isPeople(Part all, List<Part> parts) {
    Set<String> people = Set.of("người", "em", "cháu", "học", "đồng", "cán");
    Set<String> units = new HashSet<>();
    parts.forEach(part -> units.add(part.unit));
    units.remove("");
    return people.contains(all.unit) && people.containsAll(units);
  }

  /** The nearest number before it in the same sentence. */
  private static @Nullable MatchResult whole(String plain, int link) {
    int near = Math.max(0, link - Draft.NEAR);
    String before = plain.substring(0, near) + Asides.blanked(plain.substring(near, link));
    Matcher figure = FIGURE.matcher(before).region(Math.max(0, link - LONGEST), link).useTransparentBounds(true);
    MatchResult last = null;
    while (figure.find()) {
      last = figure.toMatchResult();
    }
    boolean apart = last == null || before.substring(last.end(), link).matches("(?s).*(?:[;\\d]|\\. ).*");
    return apart || last.group(2) != null || isName(before, last.start()) ? null : last;
  }

  /**
   * The text up to the end of the sentence; if a semicolon ends the first of several parts, up to the last of these.
   */
  private static String words(String plain, int from) {
    String rest = Asides.blanked(plain.substring(from, Math.min(plain.length(), from + Draft.NEAR)));
    Matcher end = END.matcher(rest);
    String words = end.find() ? rest.substring(0, end.start()) : rest;
    int mark = words.indexOf(';');
    boolean list = mark > 0 && words.substring(0, mark).indexOf(", ") < 0
        && words.substring(0, mark).indexOf(" và ") < 0;
    return mark < 0 || list ? words : words.substring(0, mark);
  }

  /** The numbers of the parts; empty if a part does not have exactly one number. */
  private static List<Part> parts(String words) {
    List<Part> parts = new ArrayList<>();
    StringBuilder waiting = new StringBuilder();
    for (String segment : BETWEEN.split(words)) {
      String said = waiting + segment;
      List<MatchResult> figures = figures(said);
      if (figures.size() > 1) {
        return List.of();
      }
      if (figures.isEmpty()) {
        boolean leads = !parts.isEmpty() && parts.get(0).leads;
        waiting.append(leads || segment.isBlank() ? "" : segment + " ");
        continue;
      }
      waiting.setLength(0);
      Part part = part(said, figures.get(0));
      if (!parts.isEmpty() && parts.get(0).leads != part.leads) {
        return List.of();
      }
      parts.add(part);
    }
    return parts;
  }

  /** Without percentages, which repeat the same parts, and numbers that may be names. */
  private static List<MatchResult> figures(String said) {
    List<MatchResult> figures = new ArrayList<>();
    Matcher figure = FIGURE.matcher(said);
    while (figure.find()) {
      boolean next = said.startsWith(" ", figure.end()) && figure.end() + 1 < said.length()
          && Character.isDigit(said.charAt(figure.end() + 1));
      if (figure.group(2) == null && !next && !NAMES.matcher(said.substring(0, figure.start())).find()) {
        figures.add(figure.toMatchResult());
      }
    }
    return figures;
  }

  private static Part part(String said, MatchResult figure) {
    String scale = figure.group(3);
    Optional<BigDecimal> number = Decimal.parse(figure.group(1));
    String rest = said.substring(figure.end()).strip();
    String unit = scale != null || figure.group(4) != null ? "đồng" : first(rest);
    String before = said.substring(0, figure.start()).strip();
    return new Part(number.orElse(BigDecimal.ZERO).movePointRight(scale == null ? 0 : Quantity.SCALES.get(scale)), unit,
        first(before), before.isEmpty() || before.equals("là"));
  }

  /** The first word of a text, in lower case. */
  private static String first(String words) {
    int end = 0;
    while (end < words.length()
        && (Character.isLetter(words.charAt(end)) || end > 0 && "23²³".indexOf(words.charAt(end)) >= 0)) {
      end++;
    }
    return words.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
