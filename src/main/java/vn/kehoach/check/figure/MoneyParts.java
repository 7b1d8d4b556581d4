package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Text;

/** Amounts of money and their parts: items, sources, years. */
public final class MoneyParts {

  private static final String AMOUNT_FORM = "(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?)";
  private static final Expression AMOUNT = Expression.of("(?<![\\d.,])" + AMOUNT_FORM + " đồng");
  /** "900 triệu đồng, trong đó ngân sách tỉnh 600 triệu đồng, ngân sách xã 300 triệu đồng". */
  private static final Sought AMOUNTS = Sought.atNumber("(?<![\\d.,])" + AMOUNT_FORM
      + " đồng[^.;\\d]{0,120}?(?:gồm|bao gồm|trong đó)(?: có)?:?((?:[^.;]|\\.(?=\\d))*đồng)", " đồng");
  /** "Dự toán 64,5 triệu đồng: suất ăn 12.900.000 đồng; vật tư 31.600.000 đồng; ...". */
  private static final Sought PRICED = Sought.atNumber(
      "(?<![\\d.,])" + AMOUNT_FORM + " đồng[^.;:]{0,80}: ((?:[^.;:]|\\.(?=\\d))* đồng(?:; "
      + "(?:[^.;:]|\\.(?=\\d))* đồng[^.;:\\d]{0,40})+)(?=\\.(?!\\d)|$|\\. )", " đồng");
  /** The sources of a total stated before: "Nguồn vốn gồm ngân sách tỉnh 30 tỷ đồng, ...". */
  private static final Sought SOURCES = Sought.at(
      "[Nn]guồn (?:vốn |kinh phí |lực )?(?:thực hiện )?(?:gồm|bao gồm|từ)(?: có)?:? "
      + "((?:[^.;]|\\.(?=\\d))*? đồng(?:[^.;]|\\.(?=\\d))*)", "Nguồn ", "nguồn ");
  /** "Tổng kinh phí 1,2 tỷ đồng, do ngân sách xã bảo đảm 900 triệu đồng và nhà tài trợ hỗ trợ 300 triệu đồng". */
  private static final Sought FUNDED = Sought.of(
      "[Tt]ổng (?:kinh phí|số tiền|dự toán|mức đầu tư|nhu cầu|vốn|chi phí|số)"
      + "(?:[^.;:\\d]|(?:19|20)\\d{2}(?![\\d.])){0,80}? "
      + AMOUNT_FORM + " đồng,? (?:do|từ|được (?:bố trí|lấy|cấp|huy động) từ|bằng|lấy từ|huy động từ|trích từ) "
      + "((?:[^.;]|\\.(?=\\d))*đồng)", "ổng kinh", "ổng số", "ổng dự", "ổng mức", "ổng nhu", "ổng vốn", "ổng chi");
  private static final Expression TOTAL = Expression.of(
      "[Tt]ổng(?:[^.;:\\d]|(?:19|20)\\d{2}(?![\\d.])){0,60}? " + AMOUNT_FORM + " đồng");
  /** The amount of one year: "Năm 2027 bố trí 9 tỷ đồng". */
  private static final Expression OF_A_YEAR = Expression.of(
      "[Nn]ăm ((?:19|20)\\d{2})(?: là|:)?[^.;,:\\d]{0,40}? " + AMOUNT_FORM + " đồng");
  /** An amount that is not in whole đồng. */
  private static final long NONE = -1;
  private static final long SCALE = 1000;

  private MoneyParts() {}

  public static List<Discrepancy> wrong(Draft draft) {
    List<Discrepancy> found = new ArrayList<>();
    draft.prose(PRICED).forEach(passage -> PRICED.in(passage, priced -> priced(passage, priced, found)));
    draft.prose(FUNDED).forEach(passage -> FUNDED.in(Asides.blanked(passage.plain()),
        funded -> funded(passage, funded, found)));
    Period period = draft.plan().period();
    if (period != null && period.from() != period.until()) {
      years(draft, period, found);
    }
    for (Passage passage : draft.prose(SOURCES)) {
      if (passage.plain().contains("ổng ")) {
        SOURCES.in(passage, sources -> sources(passage, sources, found));
      }
    }
    return found;
  }

  /** Examines a passage that lists parts, without text in brackets. */
  static void listed(Passage passage, String words, List<Discrepancy> found) {
    if (words.contains(" đồng")) {
      AMOUNTS.in(words, total -> amounts(passage, total, found));
    }
  }

  private static void amounts(Passage passage, MatchResult total, List<Discrepancy> found) {
    List<Long> parts = amounts(total.group(2));
    long sum = sum(parts);
    Optional<Money> whole = Money.parse(total.group(1));
    boolean some = passage.plain().substring(total.end(1), total.start(2)).contains("trong đó");
    // "46.500 tỷ đồng, tương đương 750 triệu đồng một căn hộ, trong đó ...": the parts belong to the first amount
    boolean before = amounts(passage.plain().substring(0, total.start())).contains(sum);
    if (parts.size() > 1 && whole.isPresent() && whole.get().dong() != sum
        && !(some && sum < whole.get().dong() && !isScaled(parts, whole.get().dong() - sum))
        && !before) {
      found.add(Discrepancy.ofMoney(text(passage, total, 1), text(passage, total, 2), sum));
    }
  }

  /** "4,5 triệu" for "4,5 tỷ": correct if multiplied by a thousand. */
  private static boolean isScaled(List<Long> parts, long missing) {
    return parts.stream().anyMatch(part -> part != NONE && part * (SCALE - 1) == missing);
  }

  /** Adds up a list in which each item ends with its cost. */
  private static void priced(Passage passage, MatchResult priced, List<Discrepancy> found) {
    long sum = 0;
    List<Long> costs = new ArrayList<>();
    for (String item : priced.group(2).split(";")) {
      List<Long> amounts = amounts(item);
      long last = amounts.isEmpty() ? NONE : amounts.get(amounts.size() - 1);
      if (last == NONE) {
        return;
      }
      sum += last;
      costs.add(last);
    }
    long said = Money.parse(priced.group(1)).map(Money::dong).orElse(sum);
    if (sum != said && (Math.abs(said - sum) < said / 2 || isScaled(costs, said - sum))) {
      found.add(Discrepancy.ofMoney(text(passage, priced, 1), text(passage, priced, 2), sum));
    }
  }

  /** Two sources or more that are near the total; other amounts may be about something else. */
  private static void funded(Passage passage, MatchResult funded, List<Discrepancy> found) {
    List<Long> parts = amounts(funded.group(2));
    long sum = sum(parts);
    long said = Money.parse(funded.group(1)).map(Money::dong).orElse(sum);
    boolean rated = funded.group(2).contains(" đồng/") || funded.group(2).contains("mỗi ");
    boolean meant = Math.abs(said - sum) < said * 2 / 5 || isScaled(parts, said - sum);
    if (parts.size() > 1 && sum != said && meant && !rated && !parts.contains(said)) {
      found.add(Discrepancy.ofMoney(text(passage, funded, 1), text(passage, funded, 2), sum));
    }
  }

  /** All sources of a total stated in a sentence before; a sum far from it was not meant to equal it. */
  private static void sources(Passage passage, MatchResult sources, List<Discrepancy> found) {
    Matcher total = TOTAL.matcher(passage.plain()).region(0, sources.start());
    Optional<Money> whole = total.find() ? Money.parse(total.group(1)) : Optional.empty();
    boolean apart = whole.isPresent() && passage.plain().substring(total.end(), sources.start()).matches("(?s).*\\. ");
    if (!apart) {
      return;
    }
    List<Long> parts = amounts(Asides.blanked(sources.group(1)));
    long sum = sum(parts);
    long said = whole.get().dong();
    if (parts.size() > 1 && sum != said && Math.abs(said - sum) < said * 2 / 5) {
      found.add(Discrepancy.ofMoney(text(passage, total, 1), text(passage, sources, 1), sum));
    }
  }

  /** Compares the amounts of all years of the plan with their total. */
  private static void years(Draft draft, Period period, List<Discrepancy> found) {
    for (Passage passage : draft.prose()) {
      if (passage.hasDigit() && passage.plain().contains(" đồng") && passage.plain().contains("ổng ")) {
        years(period, passage, found);
      }
    }
  }

  /** Reported where the years are, because the total may be far from them. */
  private static void years(Period period, Passage passage, List<Discrepancy> found) {
    Matcher total = TOTAL.matcher(passage.plain());
    Optional<Money> whole = total.find() ? Money.parse(total.group(1)) : Optional.empty();
    if (whole.isEmpty()) {
      return;
    }
    Matcher year = OF_A_YEAR.matcher(passage.plain());
    int expected = period.from();
    long sum = 0;
    int from = -1;
    int to = -1;
    while (year.find()) {
      Optional<Money> amount = Money.parse(year.group(2));
      if (Integer.parseInt(year.group(1)) != expected++ || amount.isEmpty()) {
        return;
      }
      sum += amount.get().dong();
      from = from < 0 ? year.start() : from;
      to = year.end();
    }
    if (expected == period.until() + 1 && sum != whole.get().dong()) {
      Text years = passage.text().subSequence(from, to);
      found.add(new Discrepancy(years, text(passage, total, 1), total.group(1),
          Discrepancy.dong(BigDecimal.valueOf(sum))));
    }
  }

  /** The amounts in a text, in đồng. */
  private static List<Long> amounts(String words) {
    List<Long> amounts = new ArrayList<>();
    Matcher amount = AMOUNT.matcher(words);
    while (amount.find()) {
      amounts.add(Money.parse(amount.group(1)).map(Money::dong).orElse(NONE));
    }
    return amounts;
  }

  private static long sum(List<Long> amounts) {
    return amounts.stream().filter(amount -> amount != NONE).mapToLong(Long::longValue).sum();
  }

  private static Text text(Passage passage, MatchResult match, int group) {
    return passage.text(match, group);
  }
}
