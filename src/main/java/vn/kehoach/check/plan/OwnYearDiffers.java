package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Text;

/**
 * {@code năm 2026} in the closing of a plan whose subject says 2027: copied from last year's plan. Only sentences that
 * name this plan are compared: subject, opening, closing, and headings that announce its work.
 */
public final class OwnYearDiffers implements Rule {

  private static final Expression WORK = Expression.of(
      "(?iu)(?:mục tiêu|chỉ tiêu|nhiệm vụ|kinh phí|dự toán|giải pháp|lộ trình|tiến độ|lịch|kế hoạch|danh mục|phân bổ)"
      + "[^.;]* năm ((?:19|20)\\d{2})(?![\\d\\s]*[-–])");
  private static final Expression PAST = Expression.of(
      "(?iu)kết quả|đánh giá|tình hình|thực trạng|tồn tại|hạn chế|đến năm|tổng kết|so với|quyết toán|ước|giai đoạn"
      + "|chuyển nguồn|tầm nhìn|năm trước|số liệu");
  private static final Expression LOOKS_BACK = Expression.of(
      "(?iu)tổng kết|đánh giá|xếp loại|quyết toán|kiểm kê|kỷ niệm|bình xét|khen thưởng|sơ kết|kiểm điểm|công khai"
      + "|khắc phục|đại hội|nhiệm kỳ|kiểm tra|thanh tra|giám sát|rà soát|điều tra");

  private static final Expression RESULTS = Expression.of("(?iu)kết quả|tình hình|thực trạng|số liệu|hiện trạng|đã ");

  /** Words of a plan that reviews earlier years. */
  private static final Expression EXAMINES = Expression.of(
      "(?iu)(?<!\\p{L})(?:giám sát|kiểm tra|thanh tra|kiểm toán|tổng kết"
      + "|sơ kết|rà soát|đánh giá)(?!\\p{L}).* (?:giai đoạn|từ năm|thời kỳ) (?:19|20)\\d{2}");

  private static final Sentence PERIOD = new Sentence("“period” ở đầu tệp", "“period” at the top of the file");
  private static final Sentence SUBJECT = new Sentence("trích yếu", "the subject");

  @Override
  public String id() {
    return "plan/own-year-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Passage subject = draft.subject();
    List<TitleYears> own = subject == null ? List.of() : TitleYears.of(draft, subject, subject.text(), 0);
    boolean back = subject != null && EXAMINES.matcher(subject.plain()).find();
    Period period = back && !own.isEmpty() ? null : draft.plan().period();
    boolean apart = period != null && !own.isEmpty()
        && own.stream().noneMatch(years -> years.overlaps(period.from(), period.until()));
    if (period != null && apart) {
      report(draft, own.get(0).words(), period.typed(), PERIOD, problems);
    } else if (!own.isEmpty() && period == null && !back) {
      issued(draft, own, problems);
    } else if (period != null && own.size() == 1 && isCutOtherwise(own.get(0), period)) {
      report(draft, own.get(0).words(), period.typed(), PERIOD, problems);
    }
    boolean byPeriod = own.isEmpty() || apart;
    Text known = !byPeriod ? own.get(0).words() : period == null ? null : period.typed();
    List<Text> odd = new ArrayList<>();
    boolean told = false;
    for (OwnTitle title : OwnTitle.of(draft)) {
      List<TitleYears> years = TitleYears.of(draft, title.passage(), title.words(), offset(title));
      boolean agrees = byPeriod
          ? period == null || years.stream().anyMatch(one -> one.overlaps(period.from(), period.until()))
          : years.stream().anyMatch(one -> one.agrees(own));
      told |= agrees;
      if (!years.isEmpty() && !agrees && known != null) {
        odd.add(years.get(0).words());
      }
    }
    boolean others = !told && !byPeriod && own.size() == 1 && odd.size() > 1
        && odd.stream().map(Text::value).distinct().count() == 1;
    if (others && known != null) {
      report(draft, known, odd.get(0), new Sentence("phần mở đầu và phần kết", "the opening and closing"),
          problems);
    }
    for (Text year : others || known == null ? List.<Text>of() : odd) {
      report(draft, year, known, byPeriod ? PERIOD : SUBJECT, problems);
    }
    headings(draft, own, apart ? null : period, problems);
    appendices(draft, own, apart ? null : period, problems);
  }

  /**
   * Whether the subject names a range that ends with the period but begins later, or begins with it but ends earlier,
   * or one that begins and ends before or after it: "mùa khô năm 2025 - 2026" for 2026 - 2027.
   */
  private static boolean isCutOtherwise(TitleYears own, Period period) {
    boolean inside = own.from() >= period.from() && own.until() <= period.until();
    boolean shifted = own.from() < period.from() && own.until() < period.until()
        || own.from() > period.from() && own.until() > period.until();
    return own.isRange() && (inside && (own.from() > period.from() || own.until() < period.until())
        || shifted && period.until() > period.from());
  }

  private static int offset(OwnTitle title) {
    return title.passage().plain().indexOf(Passage.plain(title.words()));
  }

  /** A plan for a year that was over when it was issued. */
  private void issued(Draft draft, List<TitleYears> own, Problems problems) {
    Day date = draft.plan().header().date();
    Text subject = draft.plan().header().subject();
    boolean late = date != null && date.year() != null && own.stream().allMatch(years -> years.until() < date.year());
    if (late && subject != null && !LOOKS_BACK.matcher(subject.value()).find()) {
      report(draft, own.get(0).words(), date.typed(), new Sentence("ngày ban hành", "the date of issue"),
          problems);
    }
  }

  private void headings(Draft draft, List<TitleYears> own, @Nullable Period period, Problems problems) {
    if (own.isEmpty() && period == null) {
      return;
    }
    for (Passage passage : draft.passages(Role.HEADING, Role.TITLE, Role.APPENDIX_TITLE)) {
      if (passage.hasDigit()) {
        heading(draft, passage, own, period, problems);
      }
    }
  }

  private void heading(Draft draft, Passage passage, List<TitleYears> own, @Nullable Period period, Problems problems) {
    Matcher work = WORK.matcher(passage.plain());
    boolean found = work.find() && !PAST.matcher(passage.plain()).find()
        && !OwnTitle.isCited(draft, passage, work.start(1));
    int year = found ? Integer.parseInt(work.group(1)) : 0;
    boolean inside = own.stream().anyMatch(years -> years.overlaps(year, year))
        || period != null && period.contains(year);
    boolean before = own.stream().allMatch(years -> year < years.from()) && (period == null || year < period.from());
    if (found && !inside && before) {
      Text known = own.isEmpty() && period != null ? period.typed() : own.get(0).words();
      report(draft, passage.text(work, 1), known, own.isEmpty() ? PERIOD : SUBJECT, problems);
    }
  }

  /** "DANH MỤC ... GIAI ĐOẠN 2021 - 2025" as the appendix of a plan for later years. */
  private void appendices(Draft draft, List<TitleYears> own, @Nullable Period period, Problems problems) {
    if (own.isEmpty() && period == null) {
      return;
    }
    for (Passage passage : draft.passages(Role.APPENDIX_TITLE)) {
      boolean ahead = passage.hasDigit() && !LOOKS_BACK.matcher(passage.plain()).find()
          && !RESULTS.matcher(passage.plain()).find();
      for (TitleYears years : ahead ? TitleYears.of(draft, passage, passage.text(), 0) : List.<TitleYears>of()) {
        boolean inside = period != null && years.overlaps(period.from(), period.until())
            || own.stream().anyMatch(one -> one.overlaps(years.from(), years.until()));
        if (years.isRange() && !inside) {
          Text known = period == null ? own.get(0).words() : period.typed();
          report(draft, years.words(), known, new Sentence("các năm của kế hoạch", "the years of the plan"), problems);
        }
      }
    }
  }

  private void report(Draft draft, Text year, Text other, Sentence where, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(year),
            "“" + year + "” khác với " + where.vietnamese() + " (" + other + ")",
            "“" + year + "” differs from " + where.english() + " (" + other + ")")
        .hint("viết một năm (giai đoạn) ở mọi chỗ nói về kế hoạch này; có thể còn sót từ kế hoạch năm trước",
            "give the same year wherever the text refers to this plan; it may be left over from last year's plan")
        .seeAlso(draft.place(other)));
  }
}
