package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Facts;
import vn.kehoach.check.Passage;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 95 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2027)}: from one year to the other there are 96. */
public final class WrongAnniversary implements Rule {

  /** In brackets; or with day and month, so that it is not a school year. */
  private static final String OPENS = "(?:\\(|\\s(?=\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}\\s*[-–]\\s*\\d{1,2}[/-]\\d))";

  private static final Sought SPAN = Sought.atNumberBefore("nN",
      "(?<!\\d)(\\d{1,4})(?: năm| NĂM) (?:Ngày|ngày|NGÀY|[Tt]hành lập|THÀNH LẬP|truyền thống|xây dựng và|giải phóng"
      + "|khởi nghĩa|[Cc]hiến thắng)[^.;()]{0,120}?" + OPENS
      + "((?:\\d{1,2}[/-]){0,2})((?:1[0-9]|20)\\d{2})\\s*[-–]\\s*"
      + "((?:\\d{1,2}[/-]){0,2})((?:19|20)\\d{2})(?=[),.;\\s]|$)",
      "năm Ngày", "năm ngày", "năm Thành", "năm thành", "năm truyền", "năm xây", "năm giải", "năm khởi", "năm Chiến",
      "năm chiến", "NĂM NGÀY", "NĂM THÀNH");

  private static final Sought YEARS = Sought.of(
      "[Kk]ỷ niệm (?:lần thứ )?(\\d{1,4}) năm ((?:Ngày|ngày|[Tt]hành lập|[Gg]iải phóng|[Cc]hiến thắng)"
      + "[^.;:()\\d,]{4,70})", "niệm ");

  /** Read on first use. */
  private static final class Known {
    static final Map<String, Integer> YEARS = new HashMap<>();

    static {
      Facts.of("law/anniversaries.txt", (names, year) -> {
        for (String name : names.split("\\|")) {
          YEARS.put(name, Integer.valueOf(year));
        }
      });
    }

    private Known() {}
  }

  @Override
  public String id() {
    return "plan/wrong-anniversary";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    twice(draft, problems);
    for (Passage passage : draft.prose(YEARS)) {
      YEARS.in(passage, years -> known(draft, passage, years, problems));
    }
    for (Passage passage : draft.prose(SPAN)) {
      SPAN.in(passage, span -> compare(draft, passage, span, problems));
    }
  }

  /** "Kỷ niệm 43 năm Ngày Nhà giáo Việt Nam" in a plan of 2026: it is the 44th. */
  private void known(Draft draft, Passage passage, MatchResult years, Problems problems) {
    String name = years.group(2).toLowerCase(Locale.ROOT).replaceFirst("^ngày ", "");
    int stop = name.length();
    while (stop > 0 && !Known.YEARS.containsKey(name.substring(0, stop))) {
      stop = name.lastIndexOf(' ', stop - 1);
    }
    Period period = draft.plan().period();
    Integer issued = draft.issued().map(LocalDate::getYear).orElse(null);
    if (stop <= 0 || period == null && issued == null) {
      return;
    }
    int origin = Known.YEARS.get(name.substring(0, stop));
    int first = issued == null ? period.from() : period == null ? issued : Math.min(issued, period.from());
    int last = period == null ? first + 1 : Math.max(period.until(), first);
    int year = origin + Integer.parseInt(years.group(1));
    boolean spanned = passage.plain().startsWith("(", Math.min(passage.plain().length(), years.end()));
    if ((year < first || year > last) && !spanned) {
      String right = (first - origin) + (last > first ? " (" + first + ") hoặc " + (last - origin) + " (" + last + ")"
          : "");
      problems.add(Problem.warning(id(), draft.place(passage.text(years, 1)),
              years.group(1) + " năm từ " + origin + " là năm " + year + ", không phải thời gian của kế hoạch này",
              years.group(1) + " years from " + origin + " is " + year + ", not within the period of this plan")
          .hint("viết số năm tính từ " + origin + ": " + right, "write the number of years since " + origin + ": "
              + right.replace("hoặc", "or")));
    }
  }

  private void compare(Draft draft, Passage passage, MatchResult span, Problems problems) {
    int years = Integer.parseInt(span.group(5)) - Integer.parseInt(span.group(3));
    if (years > 0 && !day(span.group(2)).equals(day(span.group(4))) && !span.group(2).isEmpty()
        && !span.group(4).isEmpty()) {
      problems.add(Problem.warning(id(), draft.place(passage.text(), span.start(2), span.end(5)),
              "hai mốc kỷ niệm không cùng một ngày, tháng: " + span.group(2) + span.group(3) + " và " + span.group(4)
                  + span.group(5),
              "the two dates of the anniversary are not the same day of the year")
          .hint("viết cùng ngày, tháng ở cả hai mốc", "write the same day and month in both"));
    }
    if (years > 0 && years != Integer.parseInt(span.group(1))) {
      problems.add(Problem.error(id(), draft.place(passage.text(span, 1)),
              "từ năm " + span.group(3) + " đến năm " + span.group(5) + " là " + years + " năm, không phải "
                  + span.group(1),
              "from " + span.group(3) + " to " + span.group(5) + " there are " + years + " years, not "
                  + span.group(1))
          .hint("viết " + years + " năm, hoặc sửa năm trong ngoặc",
              "write " + years + " năm, or correct the years in brackets"));
    }
  }

  /** "kỷ niệm 80 năm Ngày Thương binh" in the subject, "79 năm" in the opening. */
  private void twice(Draft draft, Problems problems) {
    Map<String, MatchResult> first = new HashMap<>();
    Map<String, Passage> where = new HashMap<>();
    for (Passage passage : draft.prose(YEARS)) {
      YEARS.in(passage, years -> {
        String name = String.join(" ", PlainWords.of(years.group(2), '-').stream().limit(4).toList());
        MatchResult earlier = first.putIfAbsent(name, years.toMatchResult());
        Passage before = where.putIfAbsent(name, passage);
        if (earlier != null && before != null && !earlier.group(1).equals(years.group(1))) {
          problems.add(Problem.warning(id(), draft.place(passage.text(years, 1)),
                  "ở đây là " + years.group(1) + " năm, chỗ khác ghi " + earlier.group(1) + " năm",
                  years.group(1) + " years here, " + earlier.group(1) + " elsewhere")
              .hint("viết một con số ở mọi chỗ", "write the same number everywhere")
              .seeAlso(draft.place(before.text(earlier, 1))));
        }
      });
    }
  }

  /** A date without leading zeros and with slashes. */
  private static String day(String typed) {
    return typed.replaceAll("(?<!\\d)0", "").replace('-', '/');
  }
}
