package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.figure.Counted;
import vn.kehoach.check.figure.Quantity;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/**
 * {@code 3,2%, giảm 0,6 điểm phần trăm so với năm 2025 (3,6%)}, {@code tăng từ 52% lên 58% (tăng 8 điểm phần trăm)}:
 * the stated difference of two figures is wrong.
 */
public final class WrongDifference implements Rule {

  private static final String THEN = "(?<then>" + Decimal.FORM + ")";
  private static final String NOW = "(?<now>" + Decimal.FORM + ")";
  private static final String WAY = "(?<way>tăng|giảm)";
  private static final String BY = "(?<by>" + Decimal.FORM + ")";
  private static final String POINTS = " ?(?:điểm phần trăm|điểm %|điểm)(?!\\p{L})";

  /** The current figure, the change, and the previous figure. */
  private static final Sought SINCE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])" + NOW + "(?<unit>%| \\p{L}+)(?:(?!\\d[\\d.,]*\\k<unit>(?!\\p{L}))[^.;:()]){0,40}?,? \\(?"
      + WAY + " (?:được )?" + BY + "(?:" + POINTS + "|(?!%)\\k<unit>)(?!\\p{L})(?: \\p{L}+){0,3}? so với [^.;()%]{0,60}"
      + "\\((?:là |đạt )?" + THEN + "\\k<unit>(?!\\p{L})", "so với");

  /** The same for people counted with two nouns: "18 học sinh giỏi, tăng 04 em so với năm học trước (14 em)". */
  private static final Sought SINCE_THEM = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])" + NOW + "(?<unit> (?:học sinh|sinh viên|học viên|đoàn viên|hội viên|đảng viên|cán bộ"
      + "|giáo viên|trẻ em|đồng chí))(?:(?!\\d)[^.;:()]){0,40}?,? \\(?" + WAY + " (?:được )?" + BY
      + "(?<them> (?:em|người|cháu|đồng chí))(?!\\p{L})(?: \\p{L}+){0,3}? so với [^.;()%]{0,60}"
      + "\\((?:là |đạt )?" + THEN + "(?:\\k<them>|\\k<unit>)(?!\\p{L})", "so với");

  /** The previous figure, the current figure, and the change. */
  private static final Sought CHANGE = Sought.at("từ " + THEN + "(?:%|(?: \\p{L}+){1,3}?)?(?: (?:năm|vào năm) \\d{4})? "
      + "(?:lên|xuống|đến)(?: còn)? " + NOW + "(?<unit>%| \\p{L}+)(?!\\p{L})(?: (?:vào |trong )?năm \\d{4})?"
      + "[^.;:()\\d]{0,30}?(?:,| \\() ?"
      + WAY + " (?:được |thêm )?" + BY + "(?:" + POINTS + "|(?!%)\\k<unit>)(?!\\p{L})", "từ #");

  /** "tăng 430 sản phẩm so với 1.020 sản phẩm của năm 2025": the current figure precedes. */
  private static final Sought AGAINST = Sought.at(
      WAY + " (?:được |thêm )?" + BY + " (?<unit>\\p{L}+)(?!\\p{L})(?: \\p{L}+){0,3}? "
      + "so với (?:\\p{L}+ ){0,3}?" + THEN + " \\k<unit>(?!\\p{L})",
      "tăng #", "tăng được #", "tăng thêm #", "giảm #", "giảm được #", "giảm thêm #");

  /** "thấp hơn cùng kỳ năm 2025 là 48 triệu m3 (960 triệu m3)": the current figure precedes. */
  private static final Sought THAN = Sought.at(
      "(thấp|ít|kém|cao|nhiều|lớn) hơn (?=(?:[^.;()\\d]|(?<!\\d)(?:19|20)\\d\\d(?![\\d.,])){0,80}+"
      + "(\\d)[^();]{0,40}\\((?:là |đạt )?(\\d))",
      "thấp hơn ", "ít hơn ", "kém hơn ", "cao hơn ", "nhiều hơn ", "lớn hơn ");

  /** "bổ sung 04 bàn khám, nâng tổng số bàn khám từ 28 lên 32 bàn". */
  private static final Sought RAISED = Sought.atNumber(
      "(?<=(?:[Bb]ổ sung|[Tt]hêm|[Xx]ây mới|[Mm]ở mới|[Tt]hành lập mới|[Kk]ết nạp|[Tt]uyển dụng|[Mm]ua mới"
      + "|[Ll]ắp mới) )" + BY + " (?<unit>\\p{L}+)(?!\\p{L})[^.;:\\d]{0,60}(?:nâng|đưa)[^.;:\\d]{0,50} từ " + THEN
      + "(?: \\p{L}+){0,3} lên(?: thành)? " + NOW + " \\k<unit>(?!\\p{L})", "nâng ", "đưa ");

  /** "4.200 mét giá, đã số hóa 1.260 mét giá, còn 2.940 mét giá". */
  private static final Sought REMAINS = Sought.at("(?<!\\p{L})còn(?: lại)?(?: là)? (?=\\d)", "còn #", "còn lại #",
      "còn lại là #",
      "còn là #");
  private static final int FAR = 30;

  @Override
  public String id() {
    return "plan/wrong-difference";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Sought sought : List.of(SINCE, SINCE_THEM, CHANGE)) {
      draft.prose(sought).forEach(passage -> sought.in(passage, found -> look(draft, passage, found, problems)));
    }
    draft.prose(REMAINS).forEach(passage -> REMAINS.in(passage, found -> remains(draft, passage, found, problems)));
    draft.prose(THAN).forEach(passage -> THAN.in(passage, found -> than(draft, passage, found, problems)));
    draft.prose(RAISED).forEach(passage -> RAISED.in(passage, found -> raised(draft, passage, found, problems)));
    draft.prose(AGAINST).forEach(passage -> AGAINST.in(passage, found -> against(draft, passage, found, problems)));
  }

  /**
   * The rest of a total after a part, both stated before for the same things; no other pair of figures gives the rest.
   */
  private void remains(Draft draft, Passage passage, MatchResult found, Problems problems) {
    String plain = passage.plain();
    List<Counted> behind = Counted.of(plain, found.end(), Math.min(plain.length(), found.end() + FAR));
    if (behind.isEmpty() || behind.get(0).from() != found.end()) {
      return;
    }
    Counted rest = behind.get(0);
    List<Counted> before = Counted.of(plain, 0, found.start()).stream()
        .filter(one -> isAlike(one, rest)).toList();
    if (before.size() < 2 || before.stream().anyMatch(Counted::bound) || isDifference(before, rest.value())) {
      return;
    }
    Counted done = before.get(before.size() - 1);
    Counted all = before.get(0);
    boolean told = plain.substring(all.to(), done.from()).contains("đã ");
    BigDecimal right = told ? all.value().subtract(done.value()) : rest.value();
    boolean plainly = before.size() == 2 && rest.words().indexOf(' ') > 0 && isBare(plain, done)
        && all.words().equals(rest.words()) && done.words().equals(rest.words());
    if (right.signum() > 0 && right.compareTo(rest.value()) != 0 && (plainly || isAsLong(rest.value(), right))) {
      String correct = Decimal.write(right);
      String typed = plain.substring(rest.from(), plain.indexOf(' ', rest.from()));
      problems.add(Problem.warning(id(), draft.place(passage.text(), rest.from(), rest.from() + typed.length()),
              Decimal.write(all.value()) + " bớt " + Decimal.write(done.value()) + " còn " + correct + ", không phải "
                  + typed,
              Decimal.write(all.value()) + " minus " + Decimal.write(done.value()) + " is " + correct + ", not "
                  + typed)
          .hint("viết " + correct + ", hoặc sửa một trong hai số trước",
              "write " + correct + ", or correct the two figures before it")
          .seeAlso(draft.place(passage.text(), all.from(), done.to())));
    }
  }

  /** Whether both have the same number of digits, at least three. */
  private static boolean isAsLong(BigDecimal typed, BigDecimal right) {
    int digits = typed.precision() - typed.scale();
    return digits > 2 && digits == right.precision() - right.scale();
  }

  /** Whether no word tells of which kind they are; unlike "60 hồ sơ cũ". */
  private static boolean isBare(String plain, Counted one) {
    int end = one.from() + plain.substring(one.from()).toLowerCase(Locale.ROOT).indexOf(one.words())
        + one.words().length();
    return end + 1 >= plain.length() || plain.charAt(end) != ' ' || !Character.isLetter(plain.charAt(end + 1));
  }

  private static boolean isAlike(Counted one, Counted rest) {
    return one.words().equals(rest.words()) || one.unit().equals(rest.unit())
        && (one.words().startsWith(rest.words()) || rest.words().startsWith(one.words()));
  }

  private static boolean isDifference(List<Counted> told, BigDecimal value) {
    return told.stream().anyMatch(one -> told.stream()
        .anyMatch(other -> one.value().subtract(other.value()).compareTo(value) == 0));
  }

  /** The previous figure of the same things in the sentence; no other pair gives the difference. */
  private void than(Draft draft, Passage passage, MatchResult found, Problems problems) {
    String plain = passage.plain();
    int from = Clause.around(plain, found.start(), found.start()).from();
    List<Counted> told = Counted.of(plain, from, Math.min(plain.length(), found.start(3) + FAR));
    Counted less = told.stream().filter(one -> one.from() == found.start(2)).findFirst().orElse(null);
    Counted then = told.stream().filter(one -> one.from() == found.start(3)).findFirst().orElse(null);
    Counted now = null;
    for (Counted one : told) {
      now = less != null && one.unit().equals(less.unit()) && one.to() <= found.start() ? one : now;
    }
    boolean all = less != null && then != null && now != null && !less.bound() && then.unit().equals(less.unit());
    if (all && !isDifference(told, less.value())) {
      problems.add(apart(draft, passage, less, now, then));
    }
  }

  private Problem apart(Draft draft, Passage passage, Counted less, Counted one, Counted other) {
    String plain = passage.plain();
    String typed = plain.substring(less.from(), less.to());
    String first = plain.substring(one.from(), one.to());
    String second = plain.substring(other.from(), other.to());
    return Problem.warning(id(), draft.place(passage.text(), less.from(), less.to()),
            first + " và " + second + " không chênh nhau " + typed,
            first + " and " + second + " do not differ by " + typed)
        .hint("sửa một trong ba số", "correct one of the three figures")
        .seeAlso(draft.place(passage.text(), Math.min(one.from(), other.from()), Math.max(one.to(), other.to())));
  }

  /** A change stated together with both figures. */
  private void raised(Draft draft, Passage passage, Matcher found, Problems problems) {
    String then = found.group("then");
    String now = found.group("now");
    String more = found.group("by");
    BigDecimal change = Decimal.parse(now).orElseThrow().subtract(Decimal.parse(then).orElseThrow());
    if (change.signum() <= 0) {
      problems.add(Problem.warning(id(), draft.place(passage.text(), found.start("then"), found.end("now")),
              "từ " + then + " lên " + now + " không phải là thêm", then + " to " + now + " is not an increase")
          .hint("xem lại hai con số", "check both figures"));
    } else if (Decimal.parse(more).orElseThrow().compareTo(change) != 0) {
      String right = Decimal.write(change);
      problems.add(Problem.warning(id(), draft.place(passage.text(found, "by")),
              "từ " + then + " lên " + now + " là thêm " + right + ", không phải " + more,
              then + " to " + now + " is " + right + " more, not " + more)
          .hint("viết " + right + ", hoặc sửa một trong hai số",
              "write " + right + ", or correct one of the two figures")
          .seeAlso(draft.place(passage.text(), found.start("then"), found.end("now"))));
    }
  }

  /** The nearest figure in the sentence that counts the same. */
  private void against(Draft draft, Passage passage, Matcher found, Problems problems) {
    int from = Clause.around(passage.plain(), found.start(), found.start()).from();
    Quantity now = null;
    for (Quantity one : Quantity.of(passage)) {
      boolean before = one.from() >= from && one.to() < found.start();
      now = before && one.after().get(0).equals(found.group("unit").toLowerCase(Locale.ROOT)) ? one : now;
    }
    if (now != null) {
      differ(draft, passage, found, now.number(), problems);
    }
  }

  private void look(Draft draft, Passage passage, Matcher found, Problems problems) {
    BigDecimal then = Decimal.parse(found.group("then")).orElseThrow();
    BigDecimal by = Decimal.parse(found.group("by")).orElseThrow();
    // "4.680 con trong tổng đàn 5.850 con, tăng 360 con so với năm 2025 (4.320 con)"
    boolean told = found.start("then") > found.start("now") && Counted.of(passage).stream()
        .anyMatch(one -> one.to() <= found.start("way")
            && passage.plain().startsWith(found.group("unit"), one.behindDigits(passage.plain()))
            && one.value().subtract(then).abs().compareTo(by) == 0);
    if (!told) {
      differ(draft, passage, found, Decimal.parse(found.group("now")).orElseThrow(), problems);
    }
  }

  private void differ(Draft draft, Passage passage, Matcher found, BigDecimal now, Problems problems) {
    BigDecimal then = Decimal.parse(found.group("then")).orElseThrow();
    BigDecimal by = Decimal.parse(found.group("by")).orElseThrow();
    BigDecimal change = now.subtract(then);
    BigDecimal typed = found.group("way").equals("tăng") ? by : by.negate();
    if (change.compareTo(typed) != 0) {
      String right = (change.signum() < 0 ? "giảm " : "tăng ") + Decimal.write(change.abs());
      problems.add(Problem.warning(id(), draft.place(passage.text(), found.start("way"), found.end("by")),
              "từ " + Decimal.write(then) + " đến " + Decimal.write(now) + " là " + right + ", không phải "
                  + found.group("way") + " " + found.group("by"),
              "from " + Decimal.write(then) + " to " + Decimal.write(now) + " is a change of "
                  + Decimal.write(change) + ", not " + Decimal.write(typed))
          .hint("viết " + right + ", hoặc sửa một trong hai số",
              "write " + right + ", or correct one of the two figures")
          .seeAlso(draft.place(passage.text(found))));
    }
  }
}
