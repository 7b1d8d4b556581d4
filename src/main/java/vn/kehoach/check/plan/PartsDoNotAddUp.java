package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** A figure whose parts do not make it: in an indicator's {@code parts}, in "90 = 60 + 30", in "18 giải, gồm ...". */
public final class PartsDoNotAddUp implements Rule {

  private static final String NUMBER = Decimal.FORM;
  private static final Sought EQUATION = Sought.atNumber(
      "(?<![\\p{L}\\d/.,+])(" + NUMBER + ")\\s*=\\s*((?:" + NUMBER + ")(?:\\s*\\+\\s*(?:" + NUMBER + "))+)(?![\\d%/])",
      "=");
  /** What may tell of parts is looked for letter by letter: most letters begin none. */
  private static final Sought LISTED = Sought.atNumber("(?<![\\p{L}\\d/.,])(" + NUMBER + ") (\\p{L}+)[^.;:)]{0,70}?"
      + "(?=[gbtc:])(?:(?:gồm|bao gồm|trong đó|chia ra)(?: có)?:?|:) ((?:" + NUMBER + ") \\2(?:[^.;]|\\.(?=\\d)|; ?"
      + "(?=(?:và )?(?:" + NUMBER + ") \\2(?!\\p{L})))*)",
      "gồm", ": ", "trong đó", "chia ra");
  /** "12 trạm (08 trạm của thành phố, 04 trạm của trung ương)". */
  private static final Sought ASIDES = Sought.atNumber("(?<![\\p{L}\\d/.,])(" + NUMBER + ") (\\p{L}+)"
      + "[^.;:\\d()]{0,60}? \\(((?:[^()\\d]|I)*(?:" + NUMBER + ") \\2(?!\\p{L})[^()]*)\\)", " (");
  /** "150 người (90 nữ, 60 nam)". */
  private static final Sought GENDERS = Sought.atNumber("(?<![\\p{L}\\d/.,])(" + NUMBER + ") \\p{L}+[^.;:\\d()]{0,60}?"
      + " \\((" + NUMBER + ") (?:\\p{L}+ )?(?:nam|nữ)(?:,| và|, và) (" + NUMBER + ") (?:\\p{L}+ )?(?:nam|nữ)\\)", " (");
  /** "120 người, trong đó dân quân 45 người, công an 15 người": who stands before how many. */
  private static final Sought NAMED = Sought.atNumber(
      "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (\\p{L}+)(?!\\p{L})[^.;:()\\d]{0,70}?"
      + "(?:gồm|bao gồm|trong đó)(?: có)?:? ((?:[^.;:()\\d]{3,50} (?:" + NUMBER + ") \\2(?!\\p{L})(?:, | và |, và |"
      + "(?=[.;)]|$))){2,})",
      "gồm ", "gồm: ", "trong đó");
  /** "642 học sinh, trong đó khối 6 có 170 em, khối 7 có 165 em": people counted by two words. */
  private static final Sought PEOPLE = Sought.atNumberBefore(
      ".,nhđglt", "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (?:nhân khẩu|học sinh|"
      + "học viên"
      + "|đoàn viên|hội viên|giáo viên|lao động|trẻ em|người)(?!\\p{L})[^.;:()\\d]{0,40}?(?:gồm|bao gồm|trong đó):? "
      + "((?:[^.;:()]{3,40}? (?:" + NUMBER + ") (?:em|người|cháu|nhân khẩu|học sinh)(?!\\p{L})(?:, | và |, và |"
      + "(?=[.;)]|$))){3,})",
      "gồm ", "gồm: ", "trong đó");
  /** "210 ha, trong đó 60 ha đạt tiêu chuẩn". */
  private static final Sought PART = Sought.atNumber("(?<![\\p{L}\\d/.,]|(?:thêm|tăng|mới) )(" + NUMBER + ") "
      + "(\\p{L}+)(?!\\p{L})"
      + "[^.;:()\\d]{0,60}?, trong đó (?:có )?(" + NUMBER + ") \\2(?!\\p{L})", "trong đó");
  /** "15 cơ quan, đơn vị, gồm 05 sở, ngành và 10 xã, phường": the whole counts by a word that covers all its parts. */
  private static final Sought KINDS = Sought.atNumberBefore(
      ".,cđtnh", "(?<![\\p{L}\\d/.,])(" + NUMBER + ") (?:cơ quan|đơn vị|địa phương|"
      + "tổ chức|thành viên|đại biểu|đồng chí|người|cá nhân|học viên|tập thể|công trình|hạng mục|địa điểm|điểm|cơ sở"
      + ")(?!\\p{L})[^.;:()\\d]{0,60}?(?<!\\p{L})(?:gồm|bao gồm)(?: có)?:? ((?:" + NUMBER + ") [^.;:()\\d]{2,60}?"
      + "(?:(?:, | và |, và )(?:" + NUMBER + ") [^.;:()\\d]{2,60}?)+)(?=[.;)]|$|, (?:với|trong đó|phân bố) )", "gồm ",
      "gồm: ");
  private static final Expression KIND = Expression.of("(?:^|, | và )(" + NUMBER + ") ");
  private static final Expression HEADS = Expression.of("(?<![\\p{L}\\d/.,])(" + NUMBER
      + ") (?:em|người|cháu|nhân khẩu|học sinh)(?!\\p{L})");
  /** Parts that miss the whole by so little, in hundredths of it, were meant to make it. */
  private static final BigDecimal CLOSE = new BigDecimal("0.04");
  /** Kinds of people who may be counted twice. */
  private static final Expression OVERLAPPING = Expression.of(
      "(?iu)nữ|đảng viên|dân tộc|nghèo|khuyết tật|trẻ em|thanh niên"
      + "|cao tuổi|tôn giáo|ít nhất|trên|hơn|khoảng");
  /** Kinds of places and things that may be the same. */
  private static final Expression OF_A_KIND = Expression.of(
      "(?iu)(?<!\\p{L})(?:khó khăn|biên giới|vùng|thuộc|có|đạt|được)(?!\\p{L})");
  /** "Năm 2027 bố trí 9 tỷ đồng". */
  private static final Expression OF_A_YEAR = Expression.of("[Nn]ăm ((?:19|20)\\d{2})(?: là|:)?[^.;,:\\d]{0,40}? "
      + "(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) đồng");
  /** "12.500 ha, trong đó năm 2027 là 5.000 ha và năm 2028 là 7.500 ha". */
  private static final Sought BY_YEAR = Sought.atNumber("(?<![\\p{L}\\d/.,])(" + NUMBER + ") (\\p{L}+)(?!\\p{L})"
      + "[^.;:()\\d]{0,90}?(?:,? (?:trong đó|gồm|chia ra):?|:) ((?:(?:, |,? và )?năm (?:19|20)\\d{2}(?: là| đạt|:| có"
      + "| trồng)? (?:"
      + NUMBER + ") \\2(?!\\p{L})(?: \\p{L}+(?!\\p{L})){0,2}?){2,})", "trong đó", "gồm", "chia ra", ": năm #");
  private static final Expression YEARS = Expression.of("năm (?:19|20)\\d{2}");
  private static final Expression TOTAL = Expression.of(
      "[Tt]ổng(?:[^.;:\\d]|(?:19|20)\\d{2}(?![\\d.])){0,60}? (\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) "
      + "đồng");
  private static final Expression ASIDE = Expression.of("\\([^()]*\\)");
  private static final Sought AMOUNTS = Sought.atNumber(
      "(?<![\\d.,])(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) đồng[^.;\\d]{0,120}?(?:gồm|bao gồm|trong đó)(?: "
          + "có)?:?((?:[^.;]|\\.(?=\\d))*đồng)", " đồng");
  /** Where the money of a total told before comes from: "Nguồn vốn gồm ngân sách tỉnh 30 tỷ đồng, ...". */
  private static final Sought SOURCES = Sought.at(
      "[Nn]guồn (?:vốn |kinh phí |lực )?(?:thực hiện )?(?:gồm|bao gồm|từ)(?: có)?:? "
      + "((?:[^.;]|\\.(?=\\d))*? đồng(?:[^.;]|\\.(?=\\d))*)", "Nguồn ", "nguồn ");
  /** "96 người bệnh, 40 người nhà và 24 nhân viên, tổng số 160 người": the whole behind its parts. */
  private static final Sought TOGETHER = Sought.of(
      "(?:,|;| -) (?:tổng số|tổng cộng|tổng|cộng|tất cả)(?: là| có|:)? (?=\\d)",
      "tổng số #", "tổng cộng #", "tổng #", " cộng #", "tất cả #", "tổng số là #", "tổng cộng là #", "tổng số: #",
      "tổng cộng: #", "tất cả là #", "tất cả có #");
  private static final Expression JOINED = Expression.of("(?su)[^.;:\\d]{0,60}?(?:,|;| và|, và) ?");
  /** "34 viên chức, trong đó nữ 41 người". */
  private static final Sought PART_OF = Sought.at("trong đó(?: có)?:? (?=[^.,;:()\\d]{0,25}\\d)", "trong đó");
  /** "Dự toán 64,5 triệu đồng: suất ăn 12.900.000 đồng; vật tư 31.600.000 đồng; ...". */
  private static final Sought PRICED = Sought.atNumber("(?<![\\d.,])(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) đồng"
      + "[^.;:]{0,80}: ((?:[^.;:]|\\.(?=\\d))* đồng(?:; (?:[^.;:]|\\.(?=\\d))* đồng[^.;:\\d]{0,40})+)(?=\\.(?!\\d)|$"
      + "|\\. )", " đồng");
  private static final Expression AMOUNT = Expression.of("(?<![\\d.,])(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) "
      + "đồng");

  /** As far behind a word a number belongs to it. */
  private static final int FAR = 40;

  @Override
  public String id() {
    return "plan/parts-do-not-add-up";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Problems worded = new Problems();
    worded(draft, worded);
    List<Problem> found = worded.inFileOrder();
    problems.addAll(found);
    for (Passage passage : draft.prose()) {
      List<Breakdown> breakdowns = Breakdown.mayStandIn(passage) ? Breakdown.of(passage) : List.of();
      breakdowns.stream().filter(Breakdown::isWrong)
          .forEach(breakdown -> breakdown(draft, passage, breakdown, found, problems));
    }
    List<Problem> before = problems.inFileOrder();
    for (Passage passage : draft.prose()) {
      List<Tally> tallies = Tally.mayStandIn(passage) ? Tally.wrong(passage) : List.of();
      tallies.forEach(tally -> tally(draft, passage, tally, before, problems));
    }
    for (Passage passage : draft.prose(Percentages.sign())) {
      List<Percentages> all = passage.numbers().length > 1 ? Percentages.of(passage) : List.of();
      all.forEach(shares -> problems.add(
          said(draft.place(passage.text(), shares.from(), shares.to()), "100%", Decimal.write(shares.sum()) + "%",
              Severity.WARNING)
              .hint("sửa một tỷ lệ để các phần đủ 100%", "mend one of the shares: together they are 100%")));
    }
  }

  private void tally(Draft draft, Passage passage, Tally tally, List<Problem> found, Problems problems) {
    Text whole = passage.text().subSequence(tally.whole().from(), tally.whole().isMoney() ? tally.whole().to()
        : passage.plain().indexOf(' ', tally.whole().from()));
    Span place = draft.place(whole);
    Span parts = draft.place(passage.text(), tally.first().from(), tally.end());
    boolean told = found.stream().anyMatch(other -> isAt(other.place(), place));
    if (!told) {
      String sum = Decimal.write(tally.sum()) + (tally.whole().isMoney() ? " đồng" : "");
      problems.add(said(place, whole.value(), sum, Severity.WARNING).seeAlso(parts));
    }
  }

  private static boolean isAt(Span one, Span other) {
    return one.line() == other.line() && one.column() == other.column();
  }

  /** What was found in the words above already is not said twice. */
  private void breakdown(Draft draft, Passage passage, Breakdown breakdown, List<Problem> found, Problems problems) {
    Text whole = passage.text().subSequence(breakdown.from(), breakdown.to());
    Span place = draft.place(whole);
    boolean told = found.stream().anyMatch(other -> isAt(other.place(), place));
    if (!told) {
      String sum = Decimal.write(breakdown.sum()) + (breakdown.money() ? " đồng" : "");
      problems.add(said(place, whole.value(), sum, Severity.WARNING)
          .seeAlso(draft.place(passage.text(), breakdown.begin(), breakdown.end())));
    }
  }

  /** Sums that are told by their wording. */
  private void worded(Draft draft, Problems problems) {
    Indicators.of(draft).defined().forEach(indicator -> indicator(draft, indicator, problems));
    for (Passage passage : draft.prose(EQUATION)) {
      EQUATION.in(passage, equation -> equation(draft, passage, equation, problems));
    }
    for (Passage passage : draft.prose(ASIDES)) {
      ASIDES.in(passage, aside -> {
        if (!aside.group(3).startsWith("từ ")) {
          list(draft, passage, aside, problems);
        }
      });
      GENDERS.in(passage, genders -> genders(draft, passage, genders, problems));
    }
    for (Passage passage : draft.prose(PART)) {
      PART.in(passage, part -> part(draft, passage, part, problems));
    }
    for (Passage passage : draft.prose(NAMED)) {
      PEOPLE.in(passage, people -> people(draft, passage, people, problems));
      NAMED.in(passage, named -> {
        if (!named.group(2).equals("đồng") && !OVERLAPPING.matcher(named.group(3)).find()) {
          list(draft, passage, named, problems);
        }
      });
    }
    for (Passage passage : draft.prose(KINDS)) {
      KINDS.in(passage, kinds -> kinds(draft, passage, kinds, problems));
    }
    for (Passage passage : draft.prose(BY_YEAR)) {
      BY_YEAR.in(passage, parts -> byYear(draft, passage, parts, problems));
    }
    for (Passage passage : draft.prose(TOGETHER)) {
      TOGETHER.in(passage, together -> together(draft, passage, together, problems));
    }
    for (Passage passage : draft.prose(PART_OF)) {
      PART_OF.in(passage, part -> larger(draft, passage, part, problems));
    }
    for (Passage passage : draft.prose(PRICED)) {
      PRICED.in(passage, priced -> priced(draft, passage, priced, problems));
    }
    years(draft, problems);
    for (Passage passage : draft.prose(SOURCES)) {
      if (passage.plain().contains("ổng ")) {
        SOURCES.in(passage, sources -> sources(draft, passage, sources, problems));
      }
    }
    for (Passage passage : draft.prose(LISTED)) {
      String words = withoutAsides(passage.plain());
      LISTED.in(words, listed -> list(draft, passage, listed, problems));
      if (words.contains(" đồng")) {
        AMOUNTS.in(words, total -> money(draft, passage, total, problems));
      }
    }
  }

  private void part(Draft draft, Passage passage, MatchResult part, Problems problems) {
    BigDecimal whole = Decimal.parse(part.group(1)).orElse(BigDecimal.ZERO);
    BigDecimal some = Decimal.parse(part.group(3)).orElse(BigDecimal.ZERO);
    if (some.compareTo(whole) > 0) {
      problems.add(Problem.warning(id(), draft.place(passage.text(), part.start(3), part.end(3)),
              "một phần (" + part.group(3) + ") lớn hơn tổng (" + part.group(1) + ")",
              "a part (" + part.group(3) + ") is larger than the whole (" + part.group(1) + ")")
          .hint("xem lại hai con số", "look at both numbers again")
          .seeAlso(draft.place(passage.text(), part.start(1), part.end(1))));
    }
  }

  private void genders(Draft draft, Passage passage, MatchResult genders, Problems problems) {
    BigDecimal sum = Decimal.parse(genders.group(2)).orElseThrow().add(Decimal.parse(genders.group(3)).orElseThrow());
    Text whole = passage.text().subSequence(genders.start(1), genders.end(1));
    report(draft.place(whole), whole, sum, Severity.WARNING, problems,
        draft.place(passage.text(), genders.start(2), genders.end(3)));
  }

  /** Named parts may be but some of the whole; when they nearly make it, one of them was mistyped. */
  private void people(Draft draft, Passage passage, MatchResult people, Problems problems) {
    BigDecimal sum = sum(HEADS.matcher(people.group(2)));
    BigDecimal whole = Decimal.parse(people.group(1)).orElse(BigDecimal.ZERO);
    boolean close = sum.compareTo(whole) > 0 || whole.subtract(sum).compareTo(whole.multiply(CLOSE)) <= 0;
    if (close && !OVERLAPPING.matcher(people.group(2).replace("dân tộc", "")).find()) {
      Text text = passage.text().subSequence(people.start(1), people.end(1));
      report(draft.place(text), text, sum, Severity.WARNING, problems,
          draft.place(passage.text(), people.start(2), people.end(2)));
    }
  }

  /** Parts of other kinds may be counted beside it, by the dozen: what is far off was not meant to make the whole. */
  private void kinds(Draft draft, Passage passage, MatchResult kinds, Problems problems) {
    BigDecimal sum = sum(KIND.matcher(kinds.group(2)));
    BigDecimal whole = Decimal.parse(kinds.group(1)).orElse(BigDecimal.ZERO);
    boolean far = sum.compareTo(whole.multiply(BigDecimal.valueOf(2))) >= 0
        || whole.compareTo(sum.multiply(BigDecimal.valueOf(2))) >= 0;
    if (!far && !OVERLAPPING.matcher(kinds.group(2)).find()) {
      Text text = passage.text().subSequence(kinds.start(1), kinds.end(1));
      report(draft.place(text), text, sum, Severity.WARNING, problems,
          draft.place(passage.text(), kinds.start(2), kinds.end(2)));
    }
  }

  /** Of the figures it finds. */
  private static BigDecimal sum(Matcher part) {
    BigDecimal sum = BigDecimal.ZERO;
    while (part.find()) {
      sum = sum.add(Decimal.parse(part.group(1)).orElse(BigDecimal.ZERO));
    }
    return sum;
  }

  private void indicator(Draft draft, Indicator indicator, Problems problems) {
    boolean percent = indicator.unit() != null && indicator.unit().value().contains("%");
    if (indicator.parts().isEmpty() || indicator.targets().size() != 1 || percent) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Indicator.Figure part : indicator.parts()) {
      Optional<BigDecimal> value = Decimal.parse(part.value());
      if (value.isEmpty()) {
        return;
      }
      sum = sum.add(value.get());
    }
    Text target = indicator.targets().get(0).value();
    report(draft.place(target), target, sum, Severity.ERROR, problems, draft.place(indicator.parts().get(0).value()));
  }

  private void equation(Draft draft, Passage passage, MatchResult equation, Problems problems) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : equation.group(2).split("\\+")) {
      sum = sum.add(Decimal.parse(part).orElse(BigDecimal.ZERO));
    }
    Text whole = passage.text().subSequence(equation.start(1), equation.end(1));
    report(draft.place(whole), whole, sum, Severity.ERROR, problems,
        draft.place(passage.text(), equation.start(2), equation.end(2)));
  }

  /** "18 giải, gồm: 01 giải nhất, 02 giải nhì, ...": every part counts the same thing. */
  private void list(Draft draft, Passage passage, MatchResult listed, Problems problems) {
    String unit = Pattern.quote(listed.group(2));
    Matcher part = Pattern.compile("(?<![\\p{L}\\d/.,])(" + NUMBER + ") " + unit + "(?!\\p{L})")
        .matcher(listed.group(3));
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    while (part.find()) {
      sum = sum.add(Decimal.parse(part.group(1)).orElse(BigDecimal.ZERO));
      parts++;
    }
    // "64 đối tượng, gồm 21 đối tượng, 28 người và 15 đối tượng"
    if (isSame(sum(KIND.matcher(listed.group(3))), listed.group(1))) {
      return;
    }
    boolean some = passage.plain().substring(listed.end(1), listed.start(3)).contains("trong đó");
    BigDecimal whole = Decimal.parse(listed.group(1)).orElse(BigDecimal.ZERO);
    String words = listed.group(3);
    boolean twice = some && !words.contains(" nam")
        && (OVERLAPPING.matcher(words).find() || OF_A_KIND.matcher(words).find());
    boolean swapped = some && sum.compareTo(whole) != 0 && isSwapped(part.reset(), sum, whole);
    // "tổ số 1 gồm 05 người, tổ số 2 gồm 06 người": none is made of the others
    boolean beside = words.contains(" gồm ");
    if (parts > 1 && !beside && (!(some && sum.compareTo(whole) < 0) && !twice || swapped)) {
      Text text = passage.text().subSequence(listed.start(1), listed.end(1));
      report(draft.place(text), text, sum, Severity.WARNING, problems,
          draft.place(passage.text(), listed.start(3), listed.end(3)));
    }
  }

  private static boolean isSame(BigDecimal sum, String typed) {
    return Decimal.parse(typed).filter(whole -> whole.compareTo(sum) == 0).isPresent();
  }

  /** "1.320 trạm, trong đó 460 trạm xây mới và 680 trạm sửa chữa": with 640 they would make the whole. */
  private static boolean isSwapped(Matcher part, BigDecimal sum, BigDecimal whole) {
    while (part.find()) {
      BigDecimal number = Decimal.parse(part.group(1)).orElse(BigDecimal.ZERO);
      BigDecimal missing = whole.subtract(sum.subtract(number));
      if (missing.signum() > 0 && Slip.isSwapped(number.toPlainString(), missing.toPlainString())) {
        return true;
      }
    }
    return false;
  }

  /** "(mỗi lớp 20 em)" says nothing about the whole: such asides are blanked. */
  private static String withoutAsides(String plain) {
    return plain.indexOf('(') < 0 ? plain
        : ASIDE.matcher(plain).replaceAll(aside -> " ".repeat(aside.group().length()));
  }

  private void money(Draft draft, Passage passage, MatchResult total, Problems problems) {
    Matcher part = AMOUNT.matcher(total.group(2));
    long sum = 0;
    int parts = 0;
    while (part.find()) {
      sum += Money.parse(part.group(1)).map(Money::dong).orElse(0L);
      parts++;
    }
    Optional<Money> whole = Money.parse(total.group(1));
    boolean some = passage.plain().substring(total.end(1), total.start(2)).contains("trong đó");
    boolean before = isToldBefore(passage.plain().substring(0, total.start()), sum);
    if (parts > 1 && whole.isPresent() && whole.get().dong() != sum && !(some && sum < whole.get().dong()) && !before) {
      Text text = passage.text().subSequence(total.start(1), total.end(1));
      problems.add(said(draft.place(text), text.value(), Decimal.write(BigDecimal.valueOf(sum)) + " đồng",
          Severity.WARNING)
          .seeAlso(draft.place(passage.text(), total.start(2), total.end(2))));
    }
  }

  /** "46.500 tỷ đồng, tương đương 750 triệu đồng một căn hộ, trong đó ...": the parts are those of the first. */
  private static boolean isToldBefore(String words, long sum) {
    Matcher amount = AMOUNT.matcher(words);
    while (amount.find()) {
      if (Money.parse(amount.group(1)).filter(money -> money.dong() == sum).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Those right before the whole, of its kind, joined by commas and "và". */
  private void together(Draft draft, Passage passage, MatchResult together, Problems problems) {
    String plain = passage.plain();
    int from = Math.max(plain.lastIndexOf(". ", together.start()), plain.lastIndexOf(';', together.start() - 1)) + 1;
    List<Counted> whole = Counted.of(plain, together.end(), Math.min(plain.length(), together.end() + FAR));
    List<Counted> parts = Counted.of(plain, from, together.start());
    if (whole.isEmpty() || whole.get(0).from() != together.end() || parts.size() < 2) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int first = parts.size();
    int behind = together.start() + 1;
    while (first > 0 && parts.get(first - 1).unit().equals(whole.get(0).unit()) && !parts.get(first - 1).bound()
        && JOINED.matcher(plain.substring(parts.get(first - 1).to(), behind)).matches()) {
      first--;
      sum = sum.add(parts.get(first).value());
      behind = parts.get(first).from();
    }
    BigDecimal said = whole.get(0).value();
    boolean close = sum.subtract(said).abs().multiply(BigDecimal.valueOf(2)).compareTo(said) < 0;
    boolean rated = plain.substring(Math.min(behind, together.start()), together.start()).contains("mỗi ");
    if (first == 0 && close && !rated && sum.compareTo(said) != 0) {
      Text text = passage.text().subSequence(whole.get(0).from(), whole.get(0).to());
      problems.add(said(draft.place(text), text.value(), Decimal.write(sum), Severity.WARNING)
          .seeAlso(draft.place(passage.text(), behind, together.start())));
    }
  }

  /** Some cannot be more than all of the same kind, told right before. */
  private void larger(Draft draft, Passage passage, MatchResult link, Problems problems) {
    String plain = passage.plain();
    int from = Math.max(plain.lastIndexOf(". ", link.start()), plain.lastIndexOf(';', link.start())) + 1;
    List<Counted> before = Counted.of(plain, from, link.start());
    List<Counted> behind = Counted.of(plain, link.end(), Math.min(plain.length(), link.end() + FAR));
    boolean near = !before.isEmpty() && !behind.isEmpty() && behind.get(0).from() - link.end() < FAR
        && plain.substring(link.end(), behind.get(0).from()).matches("[^.,;:()]*");
    if (near) {
      Counted all = before.get(before.size() - 1);
      Counted some = behind.get(0);
      boolean same = all.unit().equals(some.unit()) && !all.words().split(" ")[0].equals(some.words().split(" ")[0]);
      if (same && !all.bound() && some.value().compareTo(all.value()) > 0) {
        String typed = plain.substring(some.from(), some.to());
        String whole = plain.substring(all.from(), all.to());
        problems.add(Problem.warning(id(), draft.place(passage.text(), some.from(), some.to()),
                "một phần (" + typed + ") lớn hơn tổng (" + whole + ")",
                "a part (" + typed + ") is larger than the whole (" + whole + ")")
            .hint("xem lại hai con số", "look at both numbers again")
            .seeAlso(draft.place(passage.text(), all.from(), all.to())));
      }
    }
  }

  /** Each item ends with what it costs. */
  private void priced(Draft draft, Passage passage, MatchResult priced, Problems problems) {
    long sum = 0;
    for (String item : priced.group(2).split(";")) {
      Matcher amount = AMOUNT.matcher(item);
      long last = -1;
      while (amount.find()) {
        last = Money.parse(amount.group(1)).map(Money::dong).orElse(-1L);
      }
      if (last < 0) {
        return;
      }
      sum += last;
    }
    long said = Money.parse(priced.group(1)).map(Money::dong).orElse(sum);
    if (sum != said && Math.abs(said - sum) < said / 2) {
      Text text = passage.text().subSequence(priced.start(1), priced.end(1));
      problems.add(said(draft.place(text), text.value(), Decimal.grouped(sum) + " đồng", Severity.WARNING)
          .seeAlso(draft.place(passage.text(), priced.start(2), priced.end(2))));
    }
  }

  /** All sources of a total that a sentence before tells; what is far off was not meant to make it. */
  private void sources(Draft draft, Passage passage, MatchResult sources, Problems problems) {
    Matcher total = TOTAL.matcher(passage.plain()).region(0, sources.start());
    Optional<Money> whole = total.find() ? Money.parse(total.group(1)) : Optional.empty();
    boolean apart = whole.isPresent() && passage.plain().substring(total.end(), sources.start()).matches("(?s).*\\. ");
    if (!apart) {
      return;
    }
    Matcher part = AMOUNT.matcher(withoutAsides(sources.group(1)));
    long sum = 0;
    int parts = 0;
    while (part.find()) {
      sum += Money.parse(part.group(1)).map(Money::dong).orElse(0L);
      parts++;
    }
    long said = whole.get().dong();
    if (parts > 1 && sum != said && Math.abs(said - sum) < said * 2 / 5) {
      Text text = passage.text().subSequence(total.start(1), total.end(1));
      problems.add(said(draft.place(text), text.value(), Decimal.grouped(sum) + " đồng", Severity.WARNING)
          .seeAlso(draft.place(passage.text(), sources.start(1), sources.end(1))));
    }
  }

  /** Some years may be left out, unless they are all of the plan. */
  private void byYear(Draft draft, Passage passage, MatchResult parts, Problems problems) {
    BigDecimal sum = sum(Pattern.compile("(" + NUMBER + ") " + Pattern.quote(parts.group(2)) + "(?!\\p{L})")
        .matcher(parts.group(3)));
    Period period = draft.plan().period();
    int years = YEARS.split(parts.group(3)).length - 1;
    boolean all = period != null && period.until() - period.from() + 1 == years;
    BigDecimal whole = Decimal.parse(parts.group(1)).orElse(sum);
    if (all || sum.compareTo(whole) > 0) {
      Text text = passage.text().subSequence(parts.start(1), parts.end(1));
      report(draft.place(text), text, sum, Severity.WARNING, problems,
          draft.place(passage.text(), parts.start(3), parts.end(3)));
    }
  }

  /** What each year of the plan has, and what all have. */
  private void years(Draft draft, Problems problems) {
    Period period = draft.plan().period();
    if (period == null || period.from() == period.until()) {
      return;
    }
    for (Passage passage : draft.prose()) {
      if (passage.hasDigit() && passage.plain().contains(" đồng") && passage.plain().contains("ổng ")) {
        years(draft, period, passage, problems);
      }
    }
  }

  private void years(Draft draft, Period period, Passage passage, Problems problems) {
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
      problems.add(said(draft.place(passage.text(), from, to), total.group(1), Decimal.write(BigDecimal.valueOf(sum))
          + " đồng", Severity.WARNING).seeAlso(draft.place(passage.text(), total.start(1), total.end(1))));
    }
  }

  private void report(Span place, Text whole, BigDecimal sum, Severity severity, Problems problems, Span parts) {
    Optional<BigDecimal> said = Decimal.parse(whole);
    if (said.isPresent() && said.get().compareTo(sum) != 0) {
      problems.add(said(place, whole.value(), Decimal.write(sum), severity).seeAlso(parts));
    }
  }

  private Problem said(Span place, String whole, String sum, Severity severity) {
    return Problem.error(id(), place,
            "các phần cộng lại được " + sum + ", không phải " + whole,
                "the parts add up to " + sum + ", not to " + whole)
        .as(severity)
        .hint("sửa tổng hoặc một phần", "mend the total or one of the parts");
  }
}
