package vn.kehoach.check.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * {@code trong dự toán được giao năm 2026} in a plan for 2027. Funds of the year of issue may pay for preparations and
 * are only info.
 */
public final class BudgetYearDiffers implements Rule {

  private static final Sought MONEY = Sought.of("(?:[Dd]ự toán|[Nn]gân sách|[Kk]inh phí|[Tt]ài chính|[Kk]ế hoạch vốn"
      + "|[Nn]guồn)[^.;:]{0,90}? năm ((?:19|20)\\d{2})(?!\\d)(?!\\s*(?:[-–]|đến|và))", " năm ");
  private static final Sought OTHERWISE = Sought.of(
      "(?iu)chuyển nguồn|kết dư|quyết toán|năm trước|so với|tăng|giai đoạn|nghị quyết|quyết định số|tồn quỹ|còn dư"
      + "|số dư|đã chi|đã cấp|năm học",
      "chuyển nguồn", "kết dư", "uyết toán", "năm trước", "so với", "ăng ", "iai đoạn", "ghị quyết", "uyết định số",
      "tồn quỹ", "còn dư", "ố dư", "đã chi", "đã cấp", "năm học");

  /** "kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025", in any section. */
  private static final Sought PHASE = Sought.of(
      "(?:đầu tư công|trung hạn|[Kk]ế hoạch vốn|[Nn]gân sách|[Nn]guồn vốn)[^.;:\\d]{0,60}? "
      + "giai đoạn ((20\\d{2})\\s*[-–]\\s*(20\\d{2}))(?!\\d)", "giai đoạn #");
  private static final Expression PAST = Expression.of(
      "(?iu)chuyển nguồn|kết dư|quyết toán|trước|so với|còn dư|số dư|đã |kết quả"
      + "|tổng kết|đánh giá|nợ");

  /** "theo Nghị định số 105/2020/NĐ-CP ngày 08 tháng 9 năm 2020": the date of a cited document, not of funds. */
  private static final Expression CITED_DAY = Expression.of(
      "(?:/[\\p{L}\\d&-]+|(?:[Ll]uật|[Pp]háp lệnh) [^.;:,]{2,80}),? ngày \\d{1,2} tháng \\d{1,2} năm \\z");

  @Override
  public String id() {
    return "plan/budget-year-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    TitleYears covered = covered(draft);
    if (covered == null) {
      return;
    }
    draft.prose(PHASE).forEach(passage ->
        PHASE.in(passage, phase -> phase(draft, passage, phase, covered, problems)));
    for (Section section : draft.plan().sections()) {
      String heading = Text.valueOf(section.heading()).toUpperCase(Locale.ROOT);
      boolean plain = section.id().equals("budget") || heading.contains("KINH PHÍ") || heading.contains("DỰ TOÁN");
      if (plain && !heading.contains("KẾT QUẢ")) {
        section.text().forEach(text -> look(draft, text, covered, problems));
        section.items().forEach(node -> node(draft, node, covered, problems));
        section.after().forEach(text -> look(draft, text, covered, problems));
      }
      if (section.budget() != null) {
        section.budget().sources().forEach(source -> look(draft, source.name(), covered, problems));
      }
    }
  }

  private void phase(Draft draft, Passage passage, MatchResult phase, TitleYears covered, Problems problems) {
    boolean apart = !covered.overlaps(Integer.parseInt(phase.group(2)), Integer.parseInt(phase.group(3)));
    String clause = Clause.around(passage.plain(), phase.start(), phase.end()).in(passage.plain());
    if (apart && passage.role() == Role.BODY && !PAST.matcher(clause).find()) {
      Text years = passage.text(phase, 1);
      problems.add(Problem.warning(id(), draft.place(years),
              "vốn của giai đoạn " + years + " trong kế hoạch cho " + covered.words(),
              "funds of " + years + " in a plan for " + covered.words())
          .hint("xem lại giai đoạn; có thể còn sót từ kế hoạch trước",
              "check the period; it may be left over from an earlier plan")
          .seeAlso(draft.place(covered.words())));
    }
  }

  private static @Nullable TitleYears covered(Draft draft) {
    Period period = draft.plan().period();
    if (period != null) {
      return new TitleYears(period.typed(), period.from(), period.until());
    }
    Passage subject = draft.subject();
    List<TitleYears> years = subject == null ? List.of() : TitleYears.of(draft, subject, subject.text(), 0);
    return years.size() == 1 ? years.get(0) : null;
  }

  private void node(Draft draft, Node node, TitleYears covered, Problems problems) {
    node.text().forEach(text -> look(draft, text, covered, problems));
    node.items().forEach(item -> node(draft, item, covered, problems));
    node.after().forEach(text -> look(draft, text, covered, problems));
  }

  private void look(Draft draft, Text text, TitleYears covered, Problems problems) {
    String words = Passage.plain(text);
    MONEY.in(words, money -> {
      int year = Integer.parseInt(money.group(1));
      String sentence = Clause.around(words, money.start(), money.end()).in(words);
      boolean others = covered.overlaps(year, year) || sentence.contains(String.valueOf(covered.from()))
          || OTHERWISE.isIn(sentence) || CITED_DAY.matcher(words.substring(0, money.start(1))).find();
      if (!others) {
        report(draft, text.subSequence(money.start(1), money.end(1)), year, covered, problems);
      }
    });
  }

  private void report(Draft draft, Text place, int year, TitleYears covered, Problems problems) {
    boolean issued = draft.issued().filter(day -> day.getYear() == year).isPresent() && year + 1 == covered.from();
    problems.add(Problem.warning(id(), draft.place(place),
            "kinh phí năm " + year + " trong kế hoạch cho " + covered.words(),
            "funds of " + year + " in a plan for " + covered.words())
        .as(issued ? Severity.INFO : Severity.WARNING)
        .hint("xem lại năm; có thể còn sót từ kế hoạch năm trước",
            "check the year; it may be left over from last year's plan")
        .seeAlso(draft.place(covered.words())));
  }
}
