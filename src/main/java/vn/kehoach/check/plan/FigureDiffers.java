package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.figure.Counted;
import vn.kehoach.check.figure.Mistypings;
import vn.kehoach.check.figure.Quantity;
import vn.kehoach.check.figure.QuantityPair;
import vn.kehoach.check.figure.Slip;
import vn.kehoach.check.figure.ToldAmounts;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * {@code Trồng mới 500 ha rừng phòng hộ} in the objectives, {@code trồng mới 550 ha rừng phòng hộ} in the tasks: two
 * figures for the same thing. Sentences about different times or shares may differ, and so may those of one section.
 * {@code 702 hộ dân} and {@code 720 hộ dân} are reported as info wherever they are: the digits are swapped.
 */
public final class FigureDiffers implements Rule {

  /** The number of equal words around two figures that leaves little doubt that they count the same thing. */
  private static final int SURE = 6;

  /**
   * The maximum number of mentions: what is counted more often, as in tables with thousands of rows, is not a single
   * thing.
   */
  private static final int MOST = 200;

  private static final int MOST_SHOWN = 4;

  /** The minimum length at which two numbers that differ only in the order of their digits are rarely both intended. */
  private static final int FOUR = 4;

  private static final Sought AMOUNT = Sought.atNumber(
      "(?<![\\d.,])(" + Decimal.FORM + ")(?: (?:triệu|tỷ|nghìn))? đồng(?!\\p{L})", "đồng");

  /** Below this length, two numbers may both be intended. */
  private static final int TELLING = 3;
  private static final int LETTERS_BEFORE = 45;

  /** How often a number must occur for one with its digits swapped to be doubtful. */
  private static final int OFTEN = 3;

  /** Small numbers: many things differ by one. */
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  private static final Sought OUT_OF = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])(\\d[\\d.]*)/(\\d[\\d.]*) (\\p{L}+(?: \\p{L}+)?)(?!\\p{L})", "/#");
  /** After the noun of one syllable: "22/22 thôn có nhà văn hóa". */
  private static final Expression BEHIND = Expression.of(
      " (?:có|được|đã|đạt|hoàn|thực|tổ|xây|thành|duy|đều|bảo|đăng|ký)\\z");
  /** Words before a number that is a total. */
  private static final Set<String> WHOLE = Set.of("có", "gồm", "quản", "lý", "toàn", "cả", "bộ");

  @Override
  public String id() {
    return "plan/figure-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Problems all = new Problems();
    look(draft, all);
    // the same figure found in two ways: the surer one
    Map<Span, Problem> told = new LinkedHashMap<>();
    all.inFileOrder().forEach(one -> told.merge(one.place(), one,
        (before, after) -> before.severity() == Severity.WARNING ? before : after));
    told.values().forEach(problems::add);
  }

  private void look(Draft draft, Problems problems) {
    places(draft, problems);
    recipients(draft, problems);
    ToldAmounts.of(draft).differing((here, there) -> problems.add(told(draft, here, there, "ở đây ghi ", "")
        .hint("cùng một khoản thì viết một số tiền; nếu là hai khoản thì nói rõ khác nhau ở đâu",
            "give the same amount for the same item; if they are two items, say how they differ")));
    Map<String, List<Quantity>> alike = new LinkedHashMap<>();
    for (Passage passage : draft.passages()) {
      if (passage.hasDigit()) {
        Quantity.said(passage).forEach(one -> alike.computeIfAbsent(key(one), none -> new ArrayList<>(2)).add(one));
      }
    }
    outOf(draft, alike, problems);
    twins(draft, alike, problems);
    people(draft, alike, problems);
    if (alike.values().stream().noneMatch(FigureDiffers::isVarying)) {
      return;
    }
    TextSections sections = TextSections.of(draft);
    alike.values().stream().filter(FigureDiffers::isVarying)
        .forEach(same -> compare(draft, same, sections, problems));
  }

  /**
   * A problem about two figures for what may be the same thing.
   *
   * @param vietnamese the description of the first figure; {@code english} likewise
   */
  private Problem told(Draft draft, Text here, Text there, String vietnamese, String english) {
    int line = draft.place(there).line();
    return Problem.info(id(), draft.place(here),
            vietnamese + "“" + here + "”, ở dòng " + line + " ghi “" + there + "”",
            english + "“" + here + "” here, but “" + there + "” in line " + line)
        .hint("cùng một việc thì viết một con số; nếu là hai việc thì nói rõ khác nhau ở đâu",
            "give the same figure for the same thing; if they are two things, say how they differ")
        .seeAlso(draft.place(there));
  }

  /** "Xã có 24 thôn" and "22/22 thôn": the total is a different number. */
  private void outOf(Draft draft, Map<String, List<Quantity>> alike, Problems problems) {
    for (Passage passage : draft.prose(OUT_OF)) {
      OUT_OF.in(passage, all -> {
        String noun = BEHIND.matcher(all.group(3).toLowerCase(Locale.ROOT)).replaceFirst("");
        List<Quantity> told = alike.getOrDefault(noun.split(" ")[0], List.of()).stream()
            .filter(one -> (String.join(" ", one.after()) + " ").startsWith(noun + " "))
            .toList();
        BigDecimal sought = Decimal.orZero(all.group(2));
        Quantity whole = noun.indexOf(' ') > 0 && told.size() > 1
            ? onlyNumber(told, Decimal.parse(all.group(1)).orElse(sought), sought) : null;
        whole = whole == null ? onlyWhole(told, sought) : whole;
        boolean group = Counted.arePeople(List.of(noun.split(" "))) && draft.prose().stream()
            .anyMatch(other -> Counted.of(other).stream().anyMatch(count -> count.unit().equals("người")
                && count.value().compareTo(sought) == 0 && count.from() != all.start(2)));
        if (whole != null && whole.passage() != passage && !group && !isOfSome(passage, all.start(), noun)) {
          problems.add(told(draft, passage.text().subSequence(all.start(2), all.start(3) + noun.length()),
              whole.words(noun.split(" ").length), "ở đây tính trên ", "out of "));
        }
      });
    }
  }

  /**
   * "72 nhà văn hóa thôn" once, "27 thôn" everywhere else; "381 thanh niên" once, "318 công dân" everywhere else: the
   * digits are swapped.
   */
  private void twins(Draft draft, Map<String, List<Quantity>> alike, Problems problems) {
    Map<String, List<Quantity>> typed = new LinkedHashMap<>();
    alike.values().forEach(same -> same.stream().filter(one -> one.to() - one.from() > 1 && !one.isPercent())
        .forEach(one -> typed.computeIfAbsent(one.typed().value(), none -> new ArrayList<>(2)).add(one)));
    Map<String, Text> cells = new LinkedHashMap<>();
    draft.passages(Role.TABLE).stream().filter(Passage::hasDigit)
        .forEach(cell -> cells.putIfAbsent(cell.plain().strip(), cell.text()));
    money(draft, cells, problems);
    List<Passage> fractions = draft.prose(OUT_OF);
    Set<String> before = new HashSet<>();
    typed.forEach((number, once) -> {
      before.add(number);
      Quantity one = once.get(0);
      if (once.size() > 1 || once.get(0).number().signum() == 0) {
        return;
      }
      for (String right : Mistypings.swapped(number)) {
        List<Quantity> often = typed.getOrDefault(right, List.of());
        Passage all = number.length() < TELLING || !often.isEmpty() ? null : fractions.stream()
            .filter(passage -> passage.plain().contains(right + "/" + right + " " + key(one))).findFirst().orElse(null);
        if (all != null && all != one.passage()) {
          int at = all.plain().indexOf(right + "/" + right);
          problems.add(told(draft, one.words(1), all.text().subSequence(at, at + 2 * right.length() + 1),
              "ở đây ghi ", ""));
          return;
        }
        if (often.isEmpty() && !cells.containsKey(right)) {
          continue;
        }
        boolean significant = digits(number) >= FOUR;
        boolean many = isPeople(one) && number.length() >= TELLING;
        int times = often.size() + (cells.containsKey(right) ? 1 : 0);
        if (significant && often.isEmpty() && cells.containsKey(right) && !cells.containsKey(number)) {
          problems.add(told(draft, one.words(1), cells.get(right), "ở đây ghi ", ""));
          return;
        }
        // of two numbers that occur once each, the later one is reported
        boolean later = often.size() != 1 || before.contains(right);
        if (later && times >= (significant ? 1 : many ? 2 : OFTEN) && often.stream().noneMatch(other -> isBeside(one,
            other))
            && (times > OFTEN && number.length() > TELLING
                || number.length() >= TELLING && often.stream().map(FigureDiffers::key).distinct().count() > 1
                || often.stream().anyMatch(other -> significant || areOfOneKind(one, other)))) {
          report(draft, often.get(0), one, Severity.INFO, problems);
          return;
        }
      }
    });
  }

  /** "1.570 triệu đồng" where a table has 1.750. */
  private void money(Draft draft, Map<String, Text> cells, Problems problems) {
    for (Passage passage : cells.isEmpty() ? List.<Passage>of() : draft.prose(AMOUNT)) {
      AMOUNT.in(passage, amount -> {
        String typed = amount.group(1);
        Text cell = cells.containsKey(typed) || passage.role() == Role.TABLE || digits(typed) < TELLING ? null
            : Mistypings.swapped(typed).stream().map(cells::get).filter(Objects::nonNull).findFirst().orElse(null);
        boolean said = cell != null && draft.prose(AMOUNT).stream()
            .anyMatch(other -> other != passage && other.plain().contains(typed + " "));
        if (cell != null && !said) {
          problems.add(told(draft, passage.text(amount, 1), cell, "ở đây ghi ", ""));
        }
      });
    }
  }

  /** "100% tuyến phố chính (24/24 tuyến)": of some of them. */
  private static boolean isOfSome(Passage passage, int at, String noun) {
    String before = passage.before(at, LETTERS_BEFORE).toLowerCase(Locale.ROOT);
    int named = before.endsWith("(") ? before.lastIndexOf(noun + " ") : -1;
    return named >= 0 && before.substring(named + noun.length()).matches(" \\p{L}+(?: \\p{L}+)* \\(");
  }

  /** The number of its digits without the zeros at its beginning and end. */
  private static int digits(String number) {
    int first = -1;
    int last = 0;
    int count = 0;
    for (int i = 0; i < number.length(); i++) {
      char letter = number.charAt(i);
      first = first < 0 && letter > '0' && letter <= '9' ? count : first;
      last = letter > '0' && letter <= '9' ? count + 1 : last;
      count += Character.isDigit(letter) ? 1 : 0;
    }
    return first < 0 ? 0 : last - first;
  }

  /** In one passage both may be intended. */
  private static boolean isBeside(Quantity one, Quantity other) {
    return one.passage() == other.passage();
  }

  /** Both count people, or the one counts what belongs to the things of the other: "nhà văn hóa thôn", "thôn". */
  private static boolean areOfOneKind(Quantity one, Quantity other) {
    String noun = other.after().get(0);
    int at = one.after().indexOf(noun);
    boolean people = isPeople(one) && isPeople(other) && one.to() - one.from() >= TELLING;
    return people || at >= 0 && (at > 0 || one.sameAfter(other) > 0) && noun.length() > 1;
  }

  private static boolean isPeople(Quantity one) {
    return Counted.arePeople(one.after());
  }

  /** "09 em học lực yếu" and "19 học sinh học lực yếu": the same of other words for the people. */
  private void people(Draft draft, Map<String, List<Quantity>> alike, Problems problems) {
    Map<String, Quantity> first = new LinkedHashMap<>();
    for (List<Quantity> same : alike.values()) {
      for (Quantity one : same) {
        int words = Counted.peopleWords(one.after());
        if (words == 0 || one.after().size() < words + TELLING) {
          continue;
        }
        String rest = String.join(" ", one.after().subList(words, words + TELLING));
        Quantity other = first.putIfAbsent(rest, one);
        boolean differs = other != null && other.passage() != one.passage() && other.sameAfter(one) == 0
            && other.number().compareTo(one.number()) != 0
            && !QuantityPair.isShare(one) && !QuantityPair.isShare(other);
        if (differs) {
          report(draft, other, one, Severity.INFO, problems);
        }
      }
    }
  }

  /** "46/48 tuyến đường" in a plan that counts 46 of them everywhere else. */
  private static @Nullable Quantity onlyNumber(List<Quantity> told, BigDecimal part, BigDecimal sought) {
    boolean same = sought.compareTo(part) != 0
        && told.stream().allMatch(one -> one.number().compareTo(part) == 0);
    return same ? told.get(0) : null;
  }

  /** The stated total, if there is only one such number and the sought number does not occur. */
  private static @Nullable Quantity onlyWhole(List<Quantity> told, BigDecimal sought) {
    List<Quantity> wholes = told.stream().filter(one -> !one.before().isEmpty()
        && WHOLE.contains(one.before().get(one.before().size() - 1))).toList();
    boolean one = wholes.stream().map(Quantity::number).distinct().count() == 1
        && told.stream().noneMatch(other -> other.number().compareTo(sought) == 0);
    return one ? wholes.get(0) : null;
  }

  /** "Trưởng 12 khu phố" is assigned work, "Trưởng 11 khu phố" receives the plan. */
  private void places(Draft draft, Problems problems) {
    List<Quantity> all = new ArrayList<>();
    draft.passages(Role.ASSIGNED_AGENCY, Role.RECIPIENT).forEach(passage -> all.addAll(Quantity.of(passage)));
    for (int i = 1; i < all.size(); i++) {
      Quantity one = all.get(0);
      Quantity other = all.get(i);
      QuantityPair pair = new QuantityPair(one, other, all);
      if (!pair.isEqual() && pair.isWhole() && one.sameBefore(other) > 0 && one.after().equals(other.after())) {
        report(draft, one, other, Severity.INFO, problems);
      }
    }
  }

  /** "Sinh hoạt 18 chi hội", and "17 chi hội" receive the plan: a similar number that the text does not contain. */
  private void recipients(Draft draft, Problems problems) {
    for (Passage passage : draft.passages(Role.RECIPIENT)) {
      for (Quantity recipient : Quantity.of(passage)) {
        if (recipient.from() > 0 || recipient.after().size() < 2) {
          continue;
        }
        List<Quantity> told = new ArrayList<>();
        draft.body().forEach(body -> Quantity.said(body).stream()
            .filter(one -> one.sameAfter(recipient) > 1).forEach(told::add));
        Quantity near = told.stream().filter(one -> isNear(one, recipient)).findFirst().orElse(null);
        if (near != null && told.stream().noneMatch(one -> one.number().compareTo(recipient.number()) == 0)) {
          report(draft, near, recipient, Severity.INFO, problems);
        }
      }
    }
  }

  private static boolean isNear(Quantity one, Quantity other) {
    return one.number().subtract(other.number()).abs().intValue() < 3
        || Slip.isSwapped(one.typed().value(), other.typed().value());
  }

  /** What is counted: the first word after it, or "%". */
  private static String key(Quantity one) {
    return one.after().get(0);
  }

  private static boolean isVarying(List<Quantity> same) {
    return same.size() <= MOST && same.stream().anyMatch(one -> one.number().compareTo(same.get(0).number()) != 0);
  }

  private void compare(Draft draft, List<Quantity> same, TextSections sections, Problems problems) {
    Set<Quantity> told = new HashSet<>();
    for (int i = 1; i < same.size(); i++) {
      int at = 0;
      Severity severity = null;
      while (at < i && severity == null) {
        severity = severity(draft, new QuantityPair(same.get(at++), same.get(i), same), sections);
      }
      if (severity != null) {
        told.add(same.get(i));
        // the wrong one has already been reported
        if (!told.contains(same.get(at - 1))) {
          report(draft, same.get(at - 1), same.get(i), severity, problems);
        }
      } else {
        odd(draft, same, same.get(i), problems);
      }
    }
  }

  /** "83 tiêu chí" in several places, and "82 tiêu chí" once: it differs by one from the others. */
  private void odd(Draft draft, List<Quantity> same, Quantity one, Problems problems) {
    // fewer are told apart only by a long name: "16 làn kiểm soát tự động"
    boolean few = one.number().compareTo(FEW) < 0;
    if (one.number().compareTo(BigDecimal.TEN) < 0 || one.isPercent() || one.after().size() < 2) {
      return;
    }
    List<Quantity> alike = same.stream().filter(other -> other.sameAfter(one) > (few ? 2 : 1)).toList();
    if (few) {
      slip(draft, alike, one, problems);
      return;
    }
    List<Quantity> near = alike.stream()
        .filter(other -> other.number().subtract(one.number()).abs().compareTo(BigDecimal.ONE) == 0
            || isPeople(one) && isPeople(other) && isSlightSlip(one.number(), other.number())).toList();
    boolean several = (near.stream().map(Quantity::passage).distinct().count() > 1
        || !near.isEmpty() && isPeople(one) && isSaidOfPeople(draft, near.get(0), one))
        && near.stream().map(Quantity::number).distinct().count() == 1;
    boolean once = alike.stream().filter(other -> other.number().compareTo(one.number()) == 0).count() == 1;
    if (!(several && once)) {
      slip(draft, alike, one, problems);
    } else {
      QuantityPair pair = new QuantityPair(one, near.get(0), same);
      if (!pair.isPart() && !pair.areToldTogether()) {
        report(draft, near.get(0), one, Severity.INFO, problems);
      }
    }
  }

  /**
   * "63 nhà vườn" in three places, "53 nhà vườn" in a fourth: a digit is mistyped. Two places are enough for a number
   * of three digits.
   */
  private void slip(Draft draft, List<Quantity> alike, Quantity one, Problems problems) {
    boolean once = alike.stream().filter(other -> other.number().compareTo(one.number()) == 0).count() == 1;
    String typed = one.typed().value();
    // round numbers may all be intended
    if (!once || QuantityPair.isShare(one) || digits(typed) < Math.min(TELLING, typed.length())) {
      return;
    }
    for (Quantity other : alike) {
      if (isOneDigitOff(typed, other.typed().value()) && other.passage() != one.passage()) {
        int needed = typed.length() >= TELLING ? 2 : OFTEN;
        Set<Passage> told = new HashSet<>();
        alike.stream().filter(same -> same.number().compareTo(other.number()) == 0)
            .forEach(same -> told.add(same.passage()));
        draft.prose().stream().filter(passage -> passage != one.passage() && Counted.of(passage).stream()
            .anyMatch(count -> count.value().compareTo(other.number()) == 0 && count.unit().equals(key(one))))
            .forEach(told::add);
        draft.passages(Role.TABLE).stream().filter(cell -> cell.plain().equals(other.typed().value()))
            .forEach(told::add);
        boolean fraction = OUT_OF.isIn(other.passage().plain());
        QuantityPair pair = new QuantityPair(one, other, alike);
        if (told.size() >= needed && !fraction && !pair.isPart() && !pair.areToldTogether()) {
          report(draft, other, one, Severity.INFO, problems);
          return;
        }
      }
    }
  }

  private static boolean isOneDigitOff(String one, String other) {
    int off = one.length() == other.length() ? 0 : 2;
    for (int i = 0; off < 2 && i < one.length(); i++) {
      off += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return off == 1;
  }

  /** One of three digits or more differs, and not much. */
  private static boolean isSlightSlip(BigDecimal one, BigDecimal other) {
    return one.compareTo(BigDecimal.valueOf(100)) >= 0 && Slip.is(one, other)
        && one.subtract(other).abs().multiply(BigDecimal.TEN).compareTo(one) < 0;
  }

  /** "155 thành viên" in one place, "155 người" in another. */
  private static boolean isSaidOfPeople(Draft draft, Quantity near, Quantity one) {
    return draft.prose().stream().filter(passage -> passage != near.passage() && passage != one.passage())
        .anyMatch(passage -> Counted.of(passage).stream()
            .anyMatch(other -> other.unit().equals("người") && other.value().compareTo(near.number()) == 0));
  }

  /** How certain it is that both mean the same thing; {@code null} if they need not. */
  private static @Nullable Severity severity(Draft draft, QuantityPair pair, TextSections sections) {
    if (pair.isEqual()) {
      return null;
    }
    Quantity first = pair.first();
    int after = first.sameAfter(pair.second());
    int before = first.sameBefore(pair.second());
    boolean one = pair.isOfOnePassage();
    boolean swapped = pair.isSwapped();
    if (swapped && isTelling(draft, pair, after, before) && !pair.isPart() && !pair.areToldTogether()) {
      return one || after == 1 ? Severity.INFO : Severity.WARNING;
    }
    if (one) {
      return null;
    }
    if (swapped && (after > 1 || pair.isWhole() && before > 0) && !pair.areToldTogether()) {
      return first.to() - first.from() >= FOUR ? Severity.WARNING : Severity.INFO;
    }
    boolean apart = sections.areApart(first.passage().text(), pair.second().passage().text());
    boolean only = pair.isWhole() && after >= TELLING && pair.isOfTwo() && !QuantityPair.isShare(first)
        && !QuantityPair.isShare(pair.second());
    if (apart && (only || pair.isOfWhatThereIs()) && pair.isClose()) {
      return Severity.INFO;
    }
    return apart && pair.isAlike() && !pair.isOfSeries() && !pair.areToldTogether()
        && first.qualifiers(draft).equals(pair.second().qualifiers(draft))
        ? after + before >= SURE ? Severity.WARNING : Severity.INFO : null;
  }

  /**
   * Whether swapped digits are significant: the numbers are long, or the words around them similar, so that both are
   * rarely intended.
   */
  private static boolean isTelling(Draft draft, QuantityPair pair, int after, int before) {
    boolean longer = pair.first().to() - pair.first().from() > FOUR;
    return pair.areAsLong(TELLING)
        && (after > 1 || after > 0 && (pair.isAlone(draft) || before > 1 || longer));
  }

  private void report(Draft draft, Quantity first, Quantity second, Severity severity, Problems problems) {
    int same = Math.max(1, Math.min(MOST_SHOWN, first.sameAfter(second)));
    problems.add(told(draft, second.words(same), first.words(same), "ở đây ghi ", "").as(severity));
  }
}
