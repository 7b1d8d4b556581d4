package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Recipient;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Reports are due on 30 December, but their summary on 15 December: summaries must be due after the reports. Only the
 * last dates are compared, because a plan may have several reports per year.
 */
public final class ReportDatesReversed implements Rule {

  private static final Expression SENTENCE = Expression.of("(?:[^.;]++|\\.(?=\\d))+");
  private static final Expression TERM = Expression.of("(?:[Tt]rước|[Cc]hậm nhất|muộn nhất|và|hạn|,)[^,.;]{0,24}$");
  private static final Expression GIVES = Expression.of(
      "(?:báo cáo|gửi|nộp|kết quả)[^.;]{0,600} (?:về|gửi|cho|qua) |(?:gửi|nộp) (?:các )?báo cáo [^.;]{0,600}"
      + "(?:trước|chậm nhất|muộn nhất|vào) |(?:báo cáo|gửi|nộp) (?:kết quả )?"
      + "(?:sở|phòng|ban|chi cục|cục|vụ|viện|khoa|văn phòng|trung tâm|ủy ban kiểm tra) [^.;]{0,600}"
      + "(?:trước|chậm nhất|muộn nhất|vào) ");
  /** The same units submit this too: "gửi Phòng trước ngày 10/02; báo cáo kết quả trước ngày 10/12". */
  private static final Expression GIVES_AGAIN = Expression.of(
      "^[;.]? ?(?:và )?(?:gửi )?báo cáo (?:kết quả )?(?:[^.;,]{0,30} )?(?:trước|chậm nhất|muộn nhất|vào) ");
  /** A report that summarises those of all. */
  private static final Expression OF_ALL = Expression.of(
      "báo cáo (?:(?:chung|tổng hợp)(?!\\p{L})[^.;]{0,40}(?:trình|gửi|báo cáo)|tổng kết(?: năm| chung)? (?:về|gửi"
      + "|trình|ủy|ubnd))");
  /** "Tổ Tổng hợp" is an office. */
  private static final Expression OFFICE = Expression.of("(?:Tổ|Phòng|Ban|Bộ phận|Vụ|Văn phòng) Tổng hợp");
  /** A report to a higher level that summarises other reports. */
  private static final Expression ADVISES = Expression.of(
      "tham mưu [^;.]{0,600}báo cáo (?:ủy ban|ubnd|hội đồng|sở|bộ|tỉnh|đảng)");
  private static final Expression RHYTHM = Expression.of(
      "(?:[Tt]rước|[Vv]ào) ngày (\\d{1,2}) (?:của )?((?:tháng )?(?:cuối (?:mỗi )?quý|hằng tháng|hàng tháng"
      + "|cuối mỗi quý))");

  private static final String DATE = "(ngày )(\\d{1,2})(?:/| tháng )(\\d{1,2})(?:(?:/| năm )((?:19|20)\\d{2}))?";
  private static final Sought HALVES = Sought.at("(?:6|06|sáu) tháng(?: đầu năm)?[^.;\\d]{0,60}" + DATE
      + "[^.\\d]{0,80}?(?<!\\p{L})năm (?!\\d)[^.;\\d]{0,40}?" + DATE, "6 tháng", "06 tháng", "sáu tháng");
  /** "báo cáo trước ngày 10 tháng 6 năm 2027 để Công ty báo cáo Sở Xây dựng trước ngày 20 tháng 6 năm 2027". */
  private static final Sought SO_THAT = Sought.of("trước " + DATE + ",? để [^.;\\d]{0,60}(?:báo cáo|trình|tổng hợp)"
      + "[^.;\\d]{0,80} trước " + DATE, " để ");
  private static final Expression ORGAN = Expression.of("(?:ban thường vụ|ban chấp hành|thường trực|lãnh đạo) ");
  private static final int MONTH = 100;
  private static final int HALF = 6;

  /** "trước ngày 15 tháng cuối quý tổng hợp": a date that belongs to the following words. */
  private static final int CLOSE = 20;

  private static final Set<String> OFFICES = Set.of("sở", "chi", "trung", "bệnh", "ban");

  /** The year for dates without one. */
  private static final int ANY_LEAP_YEAR = 2024;

  /** The distance before a date in which words may make it a deadline. */
  private static final int LETTERS_BEFORE = 40;

  /** A due date: a calendar date, or a recurring one ("tháng cuối quý"). */
  private record Due(Text words, String rhythm, LocalDate day) {

    boolean isAfter(Due other) {
      return rhythm.equals(other.rhythm) && day.isAfter(other.day);
    }
  }

  /** The dates on which reports are due, and those on which their summaries are due. */
  private static final class Reports {

    private final List<Due> given = new ArrayList<>();
    private final List<Due> summed = new ArrayList<>();
    private final List<String> above;
    private final String own;

    /**
     * @param above the agencies to which the plan's own results are reported
     * @param own   what the issuer calls itself, or ""
     */
    Reports(List<String> above, String own) {
      this.above = above;
      this.own = own;
    }

    void read(Passage passage) {
      Matcher sentences = SENTENCE.matcher(passage.plain());
      boolean gave = false;
      while (sentences.find()) {
        gave = sentence(passage, sentences.start(), sentences.end(), gave);
      }
    }

    /**
     * Dates before "tổng hợp" are for reports, those after it for the summary. Returns whether the last date is for
     * reports.
     *
     * @param gave whether that of the previous sentence was
     */
    private boolean sentence(Passage passage, int from, int to, boolean gave) {
      String typed = OFFICE.matcher(passage.plain().substring(from, to))
          .replaceAll(office -> "_".repeat(office.group().length()));
      String words = typed.toLowerCase(Locale.ROOT);
      int collects = collects(words);
      String giving = collects < 0 ? words : words.substring(0, collects);
      boolean gives = GIVES.matcher(giving).find() || gave && GIVES_AGAIN.matcher(giving).find()
          || !own.isEmpty() && giving.contains("báo cáo " + own + " trước ngày");
      boolean named = collects < 0 && above.stream().anyMatch(body -> words.contains("báo cáo " + body + " "));
      if (collects < 0 && !gives && !named) {
        return gave;
      }
      boolean up = named || gives && collects < 0 && isToThoseAbove(words);
      for (Due due : dues(passage, from, to)) {
        String day = due.words.value().replace('\n', ' ').toLowerCase(Locale.ROOT);
        int at = words.indexOf(day);
        boolean until = !gives && at >= 0 && at < collects && collects - at - day.length() < CLOSE;
        if (up || at > collects && collects >= 0 || until) {
          summed.add(due);
        } else if (gives) {
          given.add(due);
        }
      }
      return (gave || gives && !up) && collects < 0;
    }

    /** Where a sentence begins to be about a summary; -1 if it is not. */
    private static int collects(String words) {
      Matcher all = OF_ALL.matcher(words);
      int sums = all.find() ? all.start() : words.indexOf("tổng hợp");
      sums = sums >= 0 && words.startsWith("tổng hợp kiến nghị", sums) ? -1 : sums;
      return sums < 0 && ADVISES.matcher(words).find() ? words.indexOf("tham mưu") : sums;
    }

    private boolean isToThoseAbove(String words) {
      return above.stream().anyMatch(body -> words.contains(" về " + body) || words.contains(" gửi " + body)
          || words.contains("báo cáo " + body));
    }
  }

  @Override
  public String id() {
    return "plan/report-dates-reversed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Reports reports = new Reports(above(draft), own(draft));
    for (Passage passage : draft.body()) {
      boolean speaks = passage.role() == Role.BODY && passage.hasDigit()
          && (passage.plain().contains("áo cáo") || passage.plain().contains("ổng hợp")
              || passage.plain().contains("ửi hồ sơ ") || passage.plain().contains("ửi danh sách "));
      if (speaks) {
        reports.read(passage);
      }
    }
    halves(draft, problems);
    draft.prose(SO_THAT).forEach(passage -> SO_THAT.in(passage, dates -> soThat(draft, passage, dates, problems)));
    Due last = last(reports.given);
    Due sum = last(reports.summed);
    if (last == null || sum == null) {
      // if there are quarters as well as the year, each is compared separately
      last = last(reports.given.stream().filter(one -> one.rhythm.isEmpty()).toList());
      sum = last(reports.summed.stream().filter(one -> one.rhythm.isEmpty()).toList());
    }
    if (last != null && sum != null && last.isAfter(sum)) {
      problems.add(late(draft, last.words, sum.words));
    }
  }

  /** A report that is needed for another one that is due earlier. */
  private void soThat(Draft draft, Passage passage, MatchResult dates, Problems problems) {
    ProseDate given = ProseDate.behind(passage, dates.start(2), 1);
    ProseDate due = ProseDate.behind(passage, dates.start(6), 1);
    LocalDate first = given == null ? null : given.calendar().orElse(null);
    LocalDate last = due == null ? null : due.calendar().orElse(null);
    if (given != null && first != null && last != null && first.isAfter(last)) {
      problems.add(late(draft, given.words(), due.words()));
    }
  }

  private Problem late(Draft draft, Text given, Text due) {
    return Problem.warning(id(), draft.place(given),
            "báo cáo gửi đến sau ngày phải tổng hợp xong (" + due + ")",
            "the reports are due after the date of their summary (" + due + ")")
        .hint("để ngày gửi báo cáo trước ngày tổng hợp", "make the reports due before the summary")
        .seeAlso(draft.place(due));
  }

  /**
   * "báo cáo 6 tháng trước ngày 05/12, báo cáo năm trước ngày 05/11": the half-year report is due after the annual
   * report.
   */
  private void halves(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(HALVES)) {
      HALVES.in(passage, halves -> {
        Text half = passage.text().subSequence(halves.start(1), halves.end(3));
        Text whole = passage.text().subSequence(halves.start(5), halves.end(7));
        boolean within = halves.group(4) == null || halves.group(8) == null || halves.group(4).equals(halves.group(8));
        int first = Integer.parseInt(halves.group(3)) * MONTH + Integer.parseInt(halves.group(2));
        int last = Integer.parseInt(halves.group(7)) * MONTH + Integer.parseInt(halves.group(6));
        if (within && first > last && last > MONTH * HALF) {
          problems.add(Problem.warning(id(), draft.place(half),
                  "báo cáo 6 tháng (" + half + ") sau báo cáo năm (" + whole + ")",
                  "the half-year report (" + half + ") is due after the annual report (" + whole + ")")
              .hint("xem lại hai ngày", "check both dates")
              .seeAlso(draft.place(whole)));
        }
      });
    }
  }

  /** "Chi cục": the first words of the issuer's name; a committee receives the summary. */
  private static String own(Draft draft) {
    List<String> words = Issuer.of(draft).name().words();
    boolean office = words.size() > 1 && OFFICES.contains(words.get(0));
    return !office ? "" : words.get(0).equals("sở") ? "sở" : words.get(0) + " " + words.get(1);
  }

  /** The agencies to which the plan's own results are reported. */
  private static List<String> above(Draft draft) {
    List<String> above = new ArrayList<>();
    for (Recipient recipient : draft.plan().recipients()) {
      boolean reported = recipient.purpose() != null && recipient.purpose().value().matches("(?iu).*(?:b/c|báo cáo).*");
      if (reported) {
        recipient.to().forEach(body -> {
          String name = Passage.plain(body).toLowerCase(Locale.ROOT);
          above.add(name);
          // a report to the committee goes to its standing members
          Matcher organ = ORGAN.matcher(name);
          if (organ.lookingAt() && name.length() > organ.end()) {
            above.add(name.substring(organ.end()));
          }
        });
      }
    }
    return above;
  }

  private static List<Due> dues(Passage passage, int from, int to) {
    List<Due> dues = new ArrayList<>();
    List<ProseDate> here = ProseDate.of(passage).stream()
        .filter(date -> date.from() >= from && date.to() <= to && date.exists()).toList();
    for (ProseDate date : ProseDate.ofOneYear(here)) {
      String before = passage.plain().substring(Math.max(from, date.from() - LETTERS_BEFORE), date.from());
      if (TERM.matcher(before).find()) {
        Integer year = date.year();
        LocalDate month = LocalDate.of(year == null ? ANY_LEAP_YEAR : year, date.month(), 1);
        dues.add(new Due(date.words(), year == null ? "năm" : "",
            month.withDayOfMonth(Math.min(date.day(), month.lengthOfMonth()))));
      }
    }
    Matcher rhythm = RHYTHM.matcher(passage.plain()).region(from, to);
    while (rhythm.find()) {
      int day = Integer.parseInt(rhythm.group(1));
      if (day >= 1 && day <= 31) {
        dues.add(new Due(passage.text().subSequence(rhythm.start(1), rhythm.end()),
            rhythm.group(2).contains("quý") ? "quý" : "tháng", LocalDate.of(ANY_LEAP_YEAR, 1, day)));
      }
    }
    return dues;
  }

  private static @Nullable Due last(List<Due> dues) {
    Due last = null;
    for (Due due : dues) {
      if (last != null && !last.rhythm.equals(due.rhythm)) {
        return null;
      }
      last = last == null || due.isAfter(last) ? due : last;
    }
    return last;
  }
}
