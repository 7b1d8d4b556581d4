package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.figure.Counted;
import vn.kehoach.check.figure.Mistypings;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code 32 phòng ở, mỗi phòng 12 học sinh} where there are 276 pupils: two figures imply a third (a product, a total,
 * a remainder) that the plan does not have, but with swapped digits or one other digit they imply one that it has.
 */
public final class ImpliedFigureDiffers implements Rule {

  private static final String BEGIN = "(?<![\\p{L}\\d/.,–-])";
  private static final String ONE = "(?<one>" + Decimal.FORM + ")";
  private static final String OTHER = "(?<other>" + Decimal.FORM + ")";
  private static final String SCALE = "(?: (?:nghìn|triệu|tỷ))?";

  /** What two figures imply. */
  private enum Relation {
    PRODUCT("×"),
    SUM("+"),
    DIFFERENCE("-"),
    QUOTIENT(":"),
    BASE(":");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    @Nullable BigDecimal of(BigDecimal one, BigDecimal other) {
      return switch (this) {
        case PRODUCT -> one.multiply(other);
        case SUM -> one.add(other);
        case DIFFERENCE -> other.subtract(one);
        case QUOTIENT -> whole(other, one);
        case BASE -> whole(other.movePointRight(2), one);
      };
    }

    /** {@code null} if the quotient is not a whole number. */
    private static @Nullable BigDecimal whole(BigDecimal one, BigDecimal other) {
      return other.signum() == 0 || one.remainder(other).signum() != 0 ? null
          : one.divide(other, 0, RoundingMode.UNNECESSARY);
    }
  }

  /**
   * A pattern with the groups {@code one} and {@code other}, and {@code of}: what is implied, if that is said.
   *
   * @param small whether even a number of two digits may have one wrong digit
   */
  private record Shape(Relation relation, Sought sought, boolean small) {}

  private static final List<Shape> SHAPES = List.of(
      // "23 phòng ở, mỗi phòng 12 học sinh"
      new Shape(Relation.PRODUCT, Sought.atNumber(BEGIN + ONE + " (?<thing>\\p{L}+(?: \\p{L}+)??)(?: \\p{L}+){0,5}?"
          + "(?:,| \\() ?mỗi \\k<thing> (?:(?!ít |tối )\\p{L}+ ){0,2}?" + OTHER + " (?<of>\\p{L}+(?: \\p{L}+)?)"
          + "(?!\\p{L})(?![^.;]{0,40}(?:tổng|cộng|tối đa))", "mỗi "), false),
      // "05 đoàn, mỗi đoàn kiểm tra 26 xã": what is not people
      new Shape(Relation.PRODUCT, Sought.atNumber(BEGIN + ONE + " (?<thing>\\p{L}+(?: \\p{L}+)??)(?: \\p{L}+){0,5}?"
          + "(?:,| \\() ?mỗi \\k<thing> (?:(?!ít |tối )\\p{L}+ ){0,2}?" + OTHER
          + " (?<of>xã|phường|thôn|trường|hộ|cơ sở|tổ)(?!\\p{L})(?![^.;]{0,40}(?:tổng|cộng|tối đa))", "mỗi "), true),
      // "650 nhân viên thú y (mỗi xã, phường 05 người)"
      new Shape(Relation.QUOTIENT, Sought.atNumber(BEGIN + OTHER + " \\p{L}+[^.;:()\\d]{0,40}? \\(mỗi "
          + "(?<of>\\p{L}+)[^.;:()\\d]{0,18} " + ONE + "(?: \\p{L}+){1,3}\\)", "(mỗi "), false),
      // "mạng lưới gồm 38 người, mỗi khoa, phòng 02 người, trước ngày ..."
      new Shape(Relation.QUOTIENT, Sought.atNumber(BEGIN + OTHER + " (?<all>\\p{L}+)(?!\\p{L})[^.;:()\\d]{0,40}?, mỗi "
          + "(?!\\k<all>(?!\\p{L}))(?<of>\\p{L}+)[^.;:()\\d]{0,18} " + ONE
          + " \\k<all>(?: \\p{L}+){0,2}[,.;]", ", mỗi "),
          true),
      // "06 người nấu ăn (bình quân 46 học sinh/người)"
      new Shape(Relation.PRODUCT, Sought.atNumber(BEGIN + ONE + " (?<thing>\\p{L}+)(?: \\p{L}+){0,5}?"
          + "(?:,| \\() ?bình quân " + OTHER + " (?<of>\\p{L}+(?: \\p{L}+)?)/\\k<thing>(?!\\p{L})", "ình quân #"),
          true),
      // "10% số phiếu (39 phiếu)"
      new Shape(Relation.BASE, Sought.atNumber(BEGIN + ONE + "% (?:tổng )?số [^.;:()\\d]{2,40}\\(" + OTHER
          + " \\p{L}+\\)", "% số ", "% tổng "), false),
      // "tăng thêm 14,4 tỷ đồng, nâng tổng nguồn vốn lên 163 tỷ đồng"
      new Shape(Relation.DIFFERENCE, Sought.atNumber("(?<=(?:[Tt]hêm|[Tt]ăng|[Bb]ổ sung|mới) )" + ONE + SCALE
          + " (?<of>\\p{L}+(?: \\p{L}+)?)(?!\\p{L})[^.:]{0,60}?(?:nâng|đưa) (?:tổng )[^.;:\\d]{0,60}? lên"
          + " (?:thành )?" + OTHER + SCALE + " \\p{L}+", "nâng ", "đưa "), false),
      // "đợt 1 cho 25 dự án, đợt 2 cho 20 dự án"
      new Shape(Relation.SUM, Sought.of("[Đđ]ợt (?:1|I)(?!\\d)[^.;]{0,80}? " + ONE + " (?<of>\\p{L}+(?: \\p{L}+)?)"
          + "(?!\\p{L})[^.;\\d]{0,20} đợt (?:2|II)(?!\\d)[^.;]{0,80}? " + OTHER + " \\k<of>(?!\\p{L})"
          + "(?!.*đợt (?:3|III))", "đợt 2", "đợt II"), true),
      // "40 triệu đồng/xã, phường, tổng số 4,08 tỷ đồng"
      new Shape(Relation.QUOTIENT, Sought.atNumber(BEGIN + ONE + SCALE + " \\p{L}+/(?<of>\\p{L}+)(?!/)"
          + "[^.;:()\\d]{0,30}, tổng (?:số|cộng|số tiền|kinh phí) " + OTHER + SCALE + " \\p{L}+", "tổng "), false),
      // "Đã số hóa 970 mét giá; còn 3.880 mét giá chưa được số hóa"
      new Shape(Relation.SUM, Sought.at("[Đđ]ã (?:\\p{L}+ ){1,4}" + ONE + " (?<of>\\p{L}+(?: \\p{L}+)?)(?!\\p{L})"
          + "[^.:]{0,60}[;,] còn(?: lại)? " + OTHER + " \\k<of>(?!\\p{L})", "Đã ", "đã "), false));

  private static final Expression NUMBER = Expression.of("(?<![\\p{L}\\d])\\d[\\d.]*+(?:,\\d++)?+(?! ?%)");

  /** Below this, a figure is found in any plan. */
  private static final BigDecimal FEW = BigDecimal.valueOf(20);
  private static final String WHOLE_THING = "người";

  /** The figures of a plan: all numbers, and those counted in its texts. */
  private record Figures(Set<BigDecimal> numbers, List<Place> places) {

    static Figures of(Draft draft) {
      Figures all = new Figures(new TreeSet<>(), new ArrayList<>());
      for (Passage passage : draft.passages()) {
        for (Counted one : Counted.of(passage)) {
          all.numbers.add(one.value());
          all.places.add(new Place(passage, one));
        }
        if (passage.hasDigit()) {
          Matcher number = NUMBER.matcher(passage.plain());
          while (number.find()) {
            Decimal.parse(number.group()).ifPresent(all.numbers::add);
          }
        }
      }
      return all;
    }

    /** A figure of the same things with this value, outside the statement. */
    @Nullable Place of(BigDecimal value, @Nullable String things, Passage passage, MatchResult match) {
      for (Place place : places) {
        boolean apart = place.passage != passage || place.counted.to() <= match.start()
            || place.counted.from() >= match.end();
        if (apart && place.counted.value().compareTo(value) == 0 && (things == null || counts(place.counted, things))) {
          return place;
        }
      }
      return null;
    }

    private static boolean counts(Counted one, String things) {
      return one.unit().equals(things) || one.words().equals(things);
    }
  }

  private record Place(Passage passage, Counted counted) {

    /** Whether the same passage also has this figure: "90 thợ qua 03 khóa", "03 khóa, mỗi khóa 20 thợ". */
    boolean counts(@Nullable Counted factor) {
      return factor != null && Counted.of(passage).stream()
          .anyMatch(one -> one.value().compareTo(factor.value()) == 0 && one.unit().equals(factor.unit()));
    }
  }

  /** A number, and how it would be without one mistyped digit. */
  private record Slip(Text typed, String right) {}

  @Override
  public String id() {
    return "plan/implied-figure-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Shape shape : SHAPES) {
      for (Passage passage : draft.prose(shape.sought)) {
        shape.sought.in(passage, found -> look(draft, passage, shape, found, problems));
      }
    }
  }

  private void look(Draft draft, Passage passage, Shape shape, Matcher found, Problems problems) {
    Counted one = counted(passage, found.start("one"));
    Counted other = counted(passage, found.start("other"));
    BigDecimal first = value(one, found.group("one"));
    BigDecimal second = value(other, found.group("other"));
    BigDecimal implied = first == null || second == null ? null : shape.relation.of(first, second);
    Figures all = draft.all(Figures.class, every -> List.of(Figures.of(every))).get(0);
    if (first == null || second == null || implied != null && all.numbers.contains(implied)) {
      return;
    }
    String things = things(passage, shape, found);
    if (shape.relation == Relation.PRODUCT && "đồng".equals(things)) {
      return;
    }
    for (String group : List.of("one", "other")) {
      String typed = found.group(group);
      Counted mine = group.equals("one") ? one : other;
      List<String> meant = new ArrayList<>(Mistypings.of(typed));
      int sure = meant.size();
      Mistypings.changed(typed, meant);
      for (String right : meant) {
        BigDecimal number = Decimal.parse(right).orElse(null);
        BigDecimal scaled = number == null || mine == null ? number
            : number.multiply(mine.value().divide(Decimal.parse(typed).orElseThrow(), 3, RoundingMode.HALF_UP));
        BigDecimal would = scaled == null ? null
            : group.equals("one") ? shape.relation.of(scaled, second) : shape.relation.of(first, scaled);
        if (would != null && implied == null && would.compareTo(FEW) < 0 && isEven(typed, right, would)) {
          problems.add(uneven(draft, passage.text(found, group), found, right));
          return;
        }
        Place place = would == null || would.compareTo(FEW) < 0 ? null : all.of(would, things, passage, found);
        boolean beside = place != null && (shape.small || meant.indexOf(right) < sure
            || place.counts(group.equals("one") ? other : one));
        if (place != null && beside) {
          Slip slip = new Slip(passage.text(found, group), right);
          problems.add(differs(draft, slip, shape.relation, found, implied, place));
          return;
        }
      }
    }
  }

  /** Whether the swapped digits of a number make it a multiple. */
  private static boolean isEven(String typed, String right, BigDecimal times) {
    return typed.charAt(0) != '0' && times.compareTo(BigDecimal.ONE) > 0 && Mistypings.swapped(typed).contains(right);
  }

  /** "1.180.000 liều (mỗi vụ 950.000 liều)": no whole number of them. */
  private Problem uneven(Draft draft, Text place, Matcher found, String right) {
    String all = found.group("other");
    String each = found.group("one");
    return Problem.warning(id(), draft.place(place), all + " không chia hết cho " + each + "; cho " + right + " thì "
        + "hết",
            all + " is no multiple of " + each + ", but of " + right)
        .hint("xem lại hai con số: có thể đổi chỗ hai chữ số", "check both figures; two digits may be swapped");
  }

  /** What is implied, as {@link Counted} names it; {@code null} for anything. */
  private static @Nullable String things(Passage passage, Shape shape, Matcher found) {
    if (shape.relation == Relation.BASE || shape.relation == Relation.QUOTIENT) {
      return shape.relation == Relation.BASE ? null : found.group("of").toLowerCase(Locale.ROOT);
    }
    Counted told = counted(passage, found.start(shape.relation == Relation.PRODUCT ? "other" : "one"));
    return told == null ? found.group("of").toLowerCase(Locale.ROOT)
        : told.unit().equals(WHOLE_THING) || told.unit().equals("đồng") ? told.unit() : told.words();
  }

  private static @Nullable Counted counted(Passage passage, int at) {
    for (Counted one : Counted.of(passage)) {
      if (one.from() == at) {
        return one;
      }
    }
    return null;
  }

  private static @Nullable BigDecimal value(@Nullable Counted one, String typed) {
    BigDecimal value = one == null ? Decimal.parse(typed).orElse(null) : one.value();
    return value == null || value.signum() <= 0 ? null : value;
  }

  private Problem differs(
      Draft draft, Slip slip, Relation relation, Matcher found, @Nullable BigDecimal implied, Place known) {
    String hundredth = relation == Relation.BASE ? "%" : "";
    String sum = relation == Relation.DIFFERENCE || relation == Relation.QUOTIENT || relation == Relation.BASE
        ? found.group("other") + " " + relation.sign + " " + found.group("one") + hundredth
        : found.group("one") + " " + relation.sign + " " + found.group("other");
    String other = Decimal.write(known.counted.value());
    int line = draft.place(known.passage.text()).line();
    String none = implied == null ? "" : " = " + Decimal.write(implied);
    return Problem.warning(id(), draft.place(slip.typed),
            sum + none + " không khớp với số nào trong kế hoạch; nếu là " + slip.right + " thì khớp với " + other
                + " ở dòng " + line,
            sum + none + " is no figure of this plan; with " + slip.right + " it would be the " + other + " of line "
                + line)
        .hint("xem lại “" + slip.typed + "”: có thể gõ nhầm một chữ số",
            "check “" + slip.typed + "”; a digit may be mistyped")
        .seeAlso(draft.place(known.passage.text(), known.counted.from(), known.counted.to()));
  }
}
