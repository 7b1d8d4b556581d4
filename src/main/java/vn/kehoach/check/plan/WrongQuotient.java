package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.figure.Portions;
import vn.kehoach.check.figure.Share;
import vn.kehoach.check.figure.WordedShares;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 227/250 = 90,8%}: a percentage that is not the quotient of the two figures before it. */
public final class WrongQuotient implements Rule {

  private static final String NUMBER = Decimal.FORM;
  /** "60 doanh nghiệp, tăng 50% so với năm 2026 (40 doanh nghiệp)". */
  private static final Sought GROWTH = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") ((?:(?:nghìn|triệu|tỷ) )?\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,60}?,? "
      + "(tăng|giảm) (\\d+(?:,\\d+)?)% so với [^.;()]{0,60}\\((?:đạt |là )?(" + NUMBER + ") \\2(?!\\p{L})", "%");

  /** "Giảm ít nhất 20% số vụ (từ 25 vụ xuống còn không quá 20 vụ)". */
  private static final Sought CHANGE = Sought.at("(?<way>[Gg]iảm|[Tt]ăng) (?<least>ít nhất |tối thiểu |trên )?"
      + "(?<by>\\d+(?:,\\d+)?)% [^.;()%]{0,80}\\((?:giảm |tăng )?từ (?<then>" + NUMBER + ") (?<unit>\\p{L}+)[^.;()"
      + "\\d]{0,30}(?: năm (?:học )?\\d{4}(?: ?[-–] ?\\d{4})?)? (?:xuống|lên|còn)(?: \\p{L}+){0,3} (?<now>" + NUMBER
      + ") \\k<unit>(?!\\p{L})", "Giảm ", "giảm ", "Tăng ", "tăng ");

  @Override
  public String id() {
    return "plan/wrong-quotient";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(WordedShares.sign())) {
      Set<Integer> told = new HashSet<>();
      List<Share> found = new ArrayList<>();
      WordedShares.read(passage, told, found);
      Portions.read(draft, passage, told, found);
      Set<Integer> reported = new HashSet<>();
      found.stream().filter(share -> reported.add(share.typed().from()))
          .forEach(share -> report(draft, share, problems));
      if (passage.plain().contains("so với")) {
        GROWTH.in(passage, growth -> growth(draft, passage, growth, problems));
      }
    }
    draft.prose(CHANGE).forEach(passage -> CHANGE.in(passage, change -> change(draft, passage, change, problems)));
    draft.tables().forEach(table -> ColumnShare.wrong(table).forEach(share -> cell(draft, share, problems)));
  }

  private void change(Draft draft, Passage passage, Matcher change, Problems problems) {
    BigDecimal then = Decimal.orZero(change.group("then"));
    BigDecimal now = Decimal.orZero(change.group("now"));
    if (then.signum() == 0) {
      return;
    }
    boolean up = change.group("way").endsWith("ăng");
    BigDecimal right = Share.percent(up ? now.subtract(then) : then.subtract(now), then);
    BigDecimal said = Share.number(change.group("by"));
    boolean enough = change.group("least") != null && right.compareTo(said) > 0;
    if (!enough && Share.misses(right, said)) {
      String rounded = Decimal.write(right.setScale(1, RoundingMode.HALF_UP)) + "%";
      String way = up ? "tăng " : "giảm ";
      problems.add(Problem.warning(id(), draft.place(passage.text(), change.start("by"), change.end("by") + 1),
              "từ " + change.group("then") + " đến " + change.group("now") + " là " + way + rounded + ", không phải "
                  + change.group("by") + "%",
              change.group("then") + " to " + change.group("now") + " is a change of " + rounded + ", not "
                  + change.group("by") + "%")
          .hint("viết " + rounded + ", hoặc sửa hai con số", "write " + rounded + ", or correct the two figures")
          .seeAlso(draft.place(passage.text(), change.start("then"), change.end("now"))));
    }
  }

  private void cell(Draft draft, ColumnShare share, Problems problems) {
    int comma = share.typed().value().indexOf(',');
    int decimals = comma < 0 ? 0 : share.typed().length() - comma - 1;
    String rounded = Decimal.write(share.right().setScale(Math.max(1, decimals), RoundingMode.HALF_UP)) + "%";
    String quotient = share.part() + "/" + share.whole();
    problems.add(Problem.warning(id(), draft.place(share.typed()),
            quotient + " là " + rounded + ", không phải " + share.typed() + "%",
            quotient + " is " + rounded + ", not " + share.typed() + "%")
        .hint("viết " + rounded + ", hoặc sửa hai số đó", "write " + rounded + ", or correct the two figures")
        .seeAlso(draft.place(share.part())));
  }

  private void growth(Draft draft, Passage passage, MatchResult growth, Problems problems) {
    Optional<BigDecimal> now = Decimal.parse(growth.group(1));
    Optional<BigDecimal> before = Decimal.parse(growth.group(5));
    if (now.isEmpty() || before.isEmpty() || before.get().signum() == 0) {
      return;
    }
    boolean up = growth.group(3).equals("tăng");
    BigDecimal more = up ? now.get().subtract(before.get()) : before.get().subtract(now.get());
    BigDecimal right = Share.percent(more, before.get());
    if (Share.misses(right, Share.number(growth.group(4)))) {
      String change = "từ " + growth.group(5) + " đến " + growth.group(1);
      String rounded = Decimal.write(right.abs().setScale(1, RoundingMode.HALF_UP)) + "%";
      String way = (right.signum() < 0) == up ? "giảm " : "tăng ";
      problems.add(Problem.warning(id(), draft.place(passage.text(), growth.start(4), growth.end(4) + 1),
              change + " là " + way + rounded + ", không phải " + growth.group(3) + " " + growth.group(4) + "%",
              growth.group(5) + " to " + growth.group(1) + " is a change of " + rounded + ", not "
                  + growth.group(4) + "%")
          .hint("viết " + way + rounded + ", hoặc sửa hai con số", "write " + rounded + ", or correct the two figures")
          .seeAlso(draft.place(passage.text(growth, 5))));
    }
  }

  private void report(Draft draft, Share share, Problems problems) {
    String plain = share.passage().plain();
    String typed = share.typed().in(plain);
    int decimals = typed.indexOf(',') < 0 ? 0 : typed.length() - typed.indexOf(',') - 1;
    String rounded = Decimal.write(share.right().setScale(Math.max(1, decimals), RoundingMode.HALF_UP)) + "%";
    String quotient = share.part() + "/" + share.whole();
    int end = plain.indexOf('%', share.typed().to()) + 1;
    problems.add(Problem.warning(id(), draft.place(share.passage().text(), share.typed().from(), end),
            quotient + " là " + rounded + ", không phải " + typed + "%",
            quotient + " is " + rounded + ", not " + typed + "%")
        .hint("viết " + rounded + ", hoặc sửa hai số đó", "write " + rounded + ", or correct the two figures")
        .seeAlso(draft.place(share.beside())));
  }
}
