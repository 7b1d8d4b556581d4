package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * {@code Trồng mới 500 ha rừng phòng hộ} among the objectives, {@code trồng mới 550 ha rừng phòng hộ} among the tasks:
 * the same thing is counted in two ways. Sentences that speak of different times or shares may well differ, and so may
 * those of one section. {@code 702 hộ dân} beside {@code 720 hộ dân} is noted wherever they stand: its digits have
 * changed places.
 */
public final class FigureDiffers implements Rule {

  /** So many same words around two numbers leave little doubt. */
  private static final int SURE = 6;

  /** What is counted more often, as in tables of thousands of rows, is not one thing. */
  private static final int MOST = 200;

  private static final int MOST_SHOWN = 4;

  /** Digits, their stop not counted: two such numbers that differ by their order only are seldom both meant. */
  private static final int FOUR = 4;

  /** Below it many things are counted by one more or less. */
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  private static final Sought OUT_OF = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])\\d[\\d.]*/(\\d[\\d.]*) (\\p{L}+(?: \\p{L}+)?)(?!\\p{L})", "/#");
  /** Before a number: all there are. */
  private static final Set<String> WHOLE = Set.of("có", "gồm", "quản", "lý", "toàn", "cả", "bộ");

  private static final Sought AMOUNT = Sought.atNumber("(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+|\\d[\\d.]*(?:,\\d+)? "
      + "(?:nghìn|triệu|tỷ)) đồng(?!/)", " đồng");

  @Override
  public String id() {
    return "plan/figure-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    places(draft, problems);
    recipients(draft, problems);
    amounts(draft, problems);
    Map<String, List<Quantity>> alike = new LinkedHashMap<>();
    for (Passage passage : draft.passages()) {
      if (passage.hasDigit()) {
        Quantity.said(passage).forEach(one -> alike.computeIfAbsent(key(one), none -> new ArrayList<>(2)).add(one));
      }
    }
    outOf(draft, alike, problems);
    if (alike.values().stream().noneMatch(FigureDiffers::isVarying)) {
      return;
    }
    Map<Text, Integer> sections = sections(draft);
    alike.values().stream().filter(FigureDiffers::isVarying)
        .forEach(same -> compare(draft, same, sections, problems));
  }

  /**
   * "750 triệu đồng" three times, and once 570 triệu, or 750 tỷ; "vốn ngân sách 1.860 tỷ đồng" and "vốn ngân sách
   * 1.680 tỷ
   * đồng"; the total of a budget, and nearly the same in words.
   */
  private void amounts(Draft draft, Problems problems) {
    Map<String, List<Sum>> told = new LinkedHashMap<>();
    for (Passage passage : draft.prose(AMOUNT)) {
      AMOUNT.in(passage, amount -> told.computeIfAbsent(amount.group(1), none -> new ArrayList<>(2))
          .add(new Sum(passage.text().subSequence(amount.start(), amount.end()), passage,
              Money.parse(amount.group(1)).map(Money::dong).orElse(0L), before(passage.plain(), amount.start()))));
    }
    budgets(draft, told);
    if (told.size() < 2) {
      return;
    }
    Set<String> cells = new HashSet<>();
    draft.passages(Role.TABLE).forEach(cell -> cells.add(cell.plain()));
    told.forEach((typed, places) -> {
      boolean once = places.size() == 1 && !cells.contains(typed.split(" ")[0]);
      List<String> all = List.copyOf(told.keySet());
      String other = all.stream().filter(one -> isRescaled(one, typed)
          && (told.get(one).size() > places.size() || one.compareTo(typed) < 0)
          || once && isSwapped(one, typed) && (told.get(one).size() > 1 || cells.contains(one.split(" ")[0]))
          || isOnce(told, places.get(0)) && isSame(told, told.get(one).get(0), places.get(0))
              && (!isOnce(told, told.get(one).get(0)) || told.get(one).get(0).passage == null
                  || all.indexOf(one) < all.indexOf(typed)))
          .findFirst().orElse(null);
      if (other != null) {
        Text here = places.get(0).words;
        Text there = told.get(other).get(0).words;
        problems.add(Problem.info(id(), draft.place(here),
                "ở đây ghi “" + here + "”, ở dòng " + draft.place(there).line() + " ghi “" + there + "”",
                "“" + here + "” here, “" + there + "” in line " + draft.place(there).line())
            .hint("cùng một khoản thì viết một số tiền; nếu là hai khoản thì nói rõ khác nhau ở đâu",
                "of one thing write one amount; of two, say in what they differ")
            .seeAlso(draft.place(there)));
      }
    });
  }

  /** An amount, and the words before it; {@code null} is the passage of the total of a budget. */
  private record Sum(Text words, @Nullable Passage passage, long dong, String before) {}

  /** What is given for a whole is not said in words. */
  private static void budgets(Draft draft, Map<String, List<Sum>> told) {
    for (Section section : draft.plan().sections()) {
      Text total = section.budget() == null ? null : section.budget().total();
      if (total != null) {
        Money.parse(total.value()).ifPresent(money -> told.computeIfAbsent(total.value(), none -> new ArrayList<>(2))
            .add(new Sum(total, null, money.dong(), "")));
      }
    }
  }

  private static String before(String plain, int at) {
    int from = at;
    int words = 0;
    while (from > 1 && words < 3 && plain.charAt(from - 1) == ' ' && Character.isLetter(plain.charAt(from - 2))) {
      from = plain.lastIndexOf(' ', from - 2) + 1;
      words++;
    }
    return plain.substring(from, at).strip().toLowerCase(Locale.ROOT);
  }

  /** Two digits have changed places, and the same is spoken of: by the same words before, or as the whole budget. */
  private static boolean isSame(Map<String, List<Sum>> told, Sum one, Sum other) {
    boolean total = one.passage == null;
    boolean often = times(told, one.dong) > 1 || digits(one.dong).length() > 2 && one.passage != other.passage;
    boolean words = one.before.indexOf(' ') > 0 && one.before.equals(other.before) && one.passage != other.passage;
    int noughts = Math.min(noughts(one.dong), noughts(other.dong));
    String first = digits(one.dong, noughts);
    String second = digits(other.dong, noughts);
    boolean far = (total || words) && first.length() > 2 || often && first.length() > 1;
    return far && other.passage != null && magnitude(one) == magnitude(other) && Slip.isSwapped(first, second);
  }

  /** So often an amount is told, however it is written. */
  private static long times(Map<String, List<Sum>> told, long dong) {
    return told.values().stream().flatMap(List::stream).filter(sum -> sum.dong == dong).count();
  }

  private static boolean isOnce(Map<String, List<Sum>> told, Sum sum) {
    return times(told, sum.dong) == 1;
  }

  private static int noughts(long dong) {
    String typed = Long.toString(dong);
    return typed.length() - digits(dong).length();
  }

  private static String digits(long dong, int noughts) {
    String typed = Long.toString(dong);
    return typed.substring(0, typed.length() - noughts);
  }

  private static int magnitude(Sum one) {
    return Long.toString(one.dong).length();
  }

  /** But the noughts at the end. */
  private static String digits(long dong) {
    return Long.toString(dong).replaceFirst("0+$", "");
  }

  /** The same digits of another scale; round ones may well be both. */
  private static boolean isRescaled(String one, String other) {
    String number = one.split(" ")[0];
    return digits(one) > 1 && one.indexOf(' ') > 0 && !one.equals(other) && number.equals(other.split(" ")[0]);
  }

  private static boolean isSwapped(String one, String other) {
    return digits(one) > 1 && Slip.isSwapped(one, other);
  }

  /** But the noughts at the end. */
  private static int digits(String amount) {
    return amount.replaceAll("\\D", "").replaceFirst("0+$", "").length();
  }

  /** "Xã có 24 thôn", and "22/22 thôn": all of them are another number. */
  private void outOf(Draft draft, Map<String, List<Quantity>> alike, Problems problems) {
    for (Passage passage : draft.prose(OUT_OF)) {
      OUT_OF.in(passage, all -> {
        List<Quantity> told = alike.getOrDefault(all.group(2).split(" ")[0].toLowerCase(Locale.ROOT),
            List.of()).stream()
            .filter(one -> (String.join(" ", one.after()) + " ").startsWith(all.group(2).toLowerCase(Locale.ROOT)
            + " "))
            .toList();
        BigDecimal said = Decimal.parse(all.group(1)).orElse(BigDecimal.ZERO);
        List<Quantity> wholes = told.stream().filter(one -> !one.before().isEmpty()
            && WHOLE.contains(one.before().get(one.before().size() - 1))).toList();
        boolean one = wholes.stream().map(Quantity::number).distinct().count() == 1
            && told.stream().noneMatch(other -> other.number().compareTo(said) == 0);
        if (one && wholes.get(0).passage() != passage) {
          Text here = passage.text().subSequence(all.start(1), all.end(2));
          Text there = wholes.get(0).words(all.group(2).split(" ").length);
          problems.add(Problem.info(id(), draft.place(here),
                  "ở đây tính trên “" + here + "”, ở dòng " + draft.place(there).line() + " ghi “" + there + "”",
                  "out of “" + here + "” here, “" + there + "” in line " + draft.place(there).line())
              .hint("cùng một việc thì viết một con số; nếu là hai việc thì nói rõ khác nhau ở đâu",
                  "of one thing write one number; of two, say in what they differ")
              .seeAlso(draft.place(there)));
        }
      });
    }
  }

  /** "Trưởng 12 khu phố" is given work, "Trưởng 11 khu phố" receives the plan. */
  private void places(Draft draft, Problems problems) {
    List<Quantity> all = new ArrayList<>();
    draft.passages(Role.ASSIGNED_AGENCY, Role.RECIPIENT).forEach(passage -> all.addAll(Quantity.of(passage)));
    for (int i = 1; i < all.size(); i++) {
      Quantity one = all.get(0);
      Quantity other = all.get(i);
      boolean same = one.number().compareTo(other.number()) != 0 && isWhole(one, other) && one.sameBefore(other) > 0
          && one.after().equals(other.after());
      if (same) {
        report(draft, one, other, Severity.INFO, problems);
      }
    }
  }

  /** "Sinh hoạt 18 chi hội", and "17 chi hội" receive the plan: a number close to it that the text never has. */
  private void recipients(Draft draft, Problems problems) {
    for (Passage passage : draft.passages(Role.RECIPIENT)) {
      for (Quantity recipient : Quantity.of(passage)) {
        if (recipient.from() > 0 || recipient.after().size() < 2) {
          continue;
        }
        List<Quantity> told = new ArrayList<>();
        draft.body().forEach(body -> Quantity.said(body).stream().filter(one -> one.sameAfter(recipient) > 1).forEach(told::add));
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

  /** What is counted: the first word behind, "%" of shares. */
  private static String key(Quantity one) {
    return one.after().get(0);
  }

  private static boolean isVarying(List<Quantity> same) {
    return same.size() <= MOST && same.stream().anyMatch(one -> one.number().compareTo(same.get(0).number()) != 0);
  }

  private static Map<Text, Integer> sections(Draft draft) {
    Map<Text, Integer> sections = new IdentityHashMap<>();
    List<Section> all = Stream.concat(draft.plan().sections().stream(),
        draft.plan().appendices().stream().map(appendix -> appendix.section())).toList();
    for (int i = 0; i < all.size(); i++) {
      int section = i;
      all.get(i).text().forEach(text -> sections.put(text, section));
      all.get(i).after().forEach(text -> sections.put(text, section));
      nodes(all.get(i).items(), section, sections);
    }
    return sections;
  }

  private static void nodes(List<Node> nodes, int section, Map<Text, Integer> sections) {
    for (Node node : nodes) {
      if (node.title() != null) {
        sections.put(node.title(), section);
      }
      node.text().forEach(text -> sections.put(text, section));
      node.after().forEach(text -> sections.put(text, section));
      if (node.task() != null) {
        node.task().product().forEach(text -> sections.put(text, section));
      }
      nodes(node.items(), section, sections);
    }
  }

  private void compare(Draft draft, List<Quantity> same, Map<Text, Integer> sections, Problems problems) {
    for (int i = 1; i < same.size(); i++) {
      int at = 0;
      Severity severity = null;
      while (at < i && severity == null) {
        severity = severity(draft, same.get(at++), same.get(i), same, sections);
      }
      if (severity != null) {
        report(draft, same.get(at - 1), same.get(i), severity, problems);
      } else {
        odd(draft, same, same.get(i), problems);
      }
    }
  }

  /** "83 tiêu chí" in several places, and once "82 tiêu chí": one more or less than what the others say. */
  private void odd(Draft draft, List<Quantity> same, Quantity one, Problems problems) {
    if (one.number().compareTo(FEW) < 0 || one.isPercent() || one.after().size() < 2) {
      return;
    }
    List<Quantity> alike = same.stream().filter(other -> other.sameAfter(one) > 1).toList();
    List<Quantity> near = alike.stream()
        .filter(other -> other.number().subtract(one.number()).abs().compareTo(BigDecimal.ONE) == 0).toList();
    boolean several = near.stream().map(Quantity::passage).distinct().count() > 1
        && near.stream().map(Quantity::number).distinct().count() == 1;
    boolean once = alike.stream().filter(other -> other.number().compareTo(one.number()) == 0).count() == 1;
    if (several && once && !isPart(one, near.get(0), same) && !areToldTogether(one, near.get(0), same)) {
      report(draft, near.get(0), one, Severity.INFO, problems);
    }
  }

  private static @Nullable Severity severity(Draft draft, Quantity first, Quantity second, List<Quantity> same,
      Map<Text, Integer> sections) {
    if (first.number().compareTo(second.number()) == 0) {
      return null;
    }
    int after = first.sameAfter(second);
    boolean telling = first.to() - first.from() > 2 && second.to() - second.from() > 2;
    if (telling && Slip.isSwapped(first.typed().value(), second.typed().value())
        && (after > 1 || after > 0 && (isAlone(draft, first, second, same) || first.sameBefore(second) > 1
            || first.to() - first.from() > FOUR)) && !isPart(first, second, same)
        && !areToldTogether(first, second, same)) {
      return first.passage() == second.passage() || after == 1 ? Severity.INFO : Severity.WARNING;
    }
    if (first.passage() == second.passage()) {
      return null;
    }
    int before = first.sameBefore(second);
    if (Slip.isSwapped(first.typed().value(), second.typed().value())
        && (after > 1 || isWhole(first, second) && before > 0) && !areToldTogether(first, second, same)) {
      return first.to() - first.from() > 3 ? Severity.WARNING : Severity.INFO;
    }
    boolean apart = !section(first, sections).equals(section(second, sections));
    boolean series = same.stream().filter(one -> one == first || isAlike(first, one)).map(Quantity::number).distinct()
        .count() > 2;
    return apart && isAlike(first, second) && !series && first.qualifiers(draft).equals(second.qualifiers(draft))
        ? after + before >= SURE ? Severity.WARNING : Severity.INFO : null;
  }

  /** "Trong 216 thôn có 126 thôn đặc biệt khó khăn": a sentence that has both means both. */
  private static boolean areToldTogether(Quantity first, Quantity second, List<Quantity> same) {
    return same.stream().filter(one -> one.number().compareTo(first.number()) == 0).anyMatch(one -> same.stream()
        .anyMatch(other -> other.passage() == one.passage() && other.number().compareTo(second.number()) == 0
            && Clause.around(one.passage().plain(), Math.min(one.from(), other.from()), Math.min(one.to(),
            other.to())).to()
                >= Math.max(one.from(), other.from())));
  }

  /** "2.100 mét: năm 2027 là 900 mét, năm 2028 là 1.200 mét": one is some of the other. */
  private static boolean isPart(Quantity first, Quantity second, List<Quantity> same) {
    BigDecimal rest = first.number().subtract(second.number()).abs();
    return same.stream().anyMatch(one -> one.number().compareTo(rest) == 0);
  }

  /** One of the two stands several times, in cells of tables too, the other once only. */
  private static boolean isAlone(Draft draft, Quantity first, Quantity second, List<Quantity> same) {
    long often = times(draft, first, same);
    long other = times(draft, second, same);
    return Math.min(often, other) == 1 && Math.max(often, other) > 1;
  }

  /** So many words around them are the same that one thing is counted. */
  private static boolean isAlike(Quantity first, Quantity second) {
    int after = first.sameAfter(second);
    int before = first.sameBefore(second);
    return first.isPercent() ? before >= 4 || before >= 2 && after >= 3 || after >= 5
        : after >= 2 && before >= 2 && after + before >= 5 || after >= 5
            || isWhole(first, second) && after >= 3 && before >= 1;
  }

  /** All that stands behind them, up to a mark, is the same. */
  private static boolean isWhole(Quantity first, Quantity second) {
    int after = first.sameAfter(second);
    return after == first.after().size() && after == second.after().size() && first.ends() && second.ends();
  }

  private static long times(Draft draft, Quantity number, List<Quantity> same) {
    String typed = number.typed().value();
    return same.stream().filter(one -> one.number().compareTo(number.number()) == 0).count()
        + draft.passages(Role.TABLE).stream().filter(cell -> cell.plain().equals(typed)).limit(1).count();
  }

  private static Integer section(Quantity one, Map<Text, Integer> sections) {
    return sections.getOrDefault(one.passage().text(), -1);
  }

  private void report(Draft draft, Quantity first, Quantity second, Severity severity, Problems problems) {
    int same = Math.max(1, Math.min(MOST_SHOWN, first.sameAfter(second)));
    Text here = second.words(same);
    Text there = first.words(same);
    problems.add(Problem.warning(id(), draft.place(here),
            "ở đây ghi “" + here + "”, ở dòng " + draft.place(there).line() + " ghi “" + there + "”",
            "“" + here + "” here, “" + there + "” in line " + draft.place(there).line())
        .as(severity)
        .hint("cùng một việc thì viết một con số; nếu là hai việc thì nói rõ khác nhau ở đâu",
            "of one thing write one number; of two, say in what they differ")
        .seeAlso(draft.place(there)));
  }
}
