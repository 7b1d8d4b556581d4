package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;

/** The order and dates of the stages of an event: a contest, an enrolment, a prize. */
final class EventStages {

  /** Final stages of an event, by two names each, and the stages before them. */
  private static final List<String> ROUNDS = List.of("chung khảo", "chung kết", "bế mạc", "");
  private static final List<Expression> EARLIER = List.of(Expression.of("(?iu)sơ khảo|sơ loại|bán kết|vòng loại"),
      Expression.of("(?iu)khai mạc"));
  private static final Sought LATER = Sought.at(
      "(?:[Cc]hung (?:khảo|kết)|[Bb]ế mạc)(?!\\p{L})", "chung k", "Chung k", "bế mạc",
      "Bế mạc");
  private static final Sought OPENED = Sought.at("(?:[Kk]hai|[Bb]ế) mạc(?!\\p{L})", "Khai mạc", "khai mạc",
      "Bế mạc", "bế mạc");
  private static final Expression RANGE = Expression.of(" ?(?:đến|-|–) (?:hết )?(?:ngày )?");
  private static final int NEAR = 45;
  /** The distance from the beginning of a line in which its stage is named. */
  private static final int HEAD = 25;

  private static final Sought RESULT = Sought.of("công bố|nhập học|niêm yết|khai giảng|trao giải", "ông bố", "hập học",
      "iêm yết",
      "hai giảng", "rao giải");
  private static final Expression CLAUSE = Expression.of("[^;]+");
  private static final List<Expression> STAGES = List.of(
      Expression.of("(?iu)(?:tiếp nhận|nhận|nộp|thu|phát hành) (?:hồ sơ|bài|tác phẩm|đăng ký|đơn)|đăng ký"
          + "|phát động|thi trực tuyến|bình chọn"),
      Expression.of("(?iu)công bố|niêm yết|thông báo (?:kết quả|trúng tuyển)"),
      Expression.of("(?iu)nhập học|khai giảng|trao giải|trao thưởng|tựu trường"));

  private EventStages() {}

  /** The date of a later stage is before that of an earlier one. */
  record Reversed(ProseDate later, ProseDate earlier) {}

  /** The same for two rounds, with their names. */
  record Rounds(Reversed days, String later, String earlier) {}

  /** "Vòng sơ khảo: ngày 20/5; vòng chung khảo: ngày 04/5": the first date after either name. */
  static List<Rounds> rounds(Draft draft) {
    List<Rounds> found = new ArrayList<>();
    List<Passage> last = draft.prose(LATER);
    last.forEach(passage -> LATER.in(passage, later -> round(passage, later, found)));
    List<Passage> dated = found.isEmpty() ? last.stream().filter(Passage::hasDigit).toList() : List.of();
    if (dated.size() == 1) {
      apart(draft, dated.get(0), found);
    }
    return found;
  }

  /** "Khai mạc: ngày 13/8" in one line, "Bế mạc: ngày 11/8" in another. */
  private static void apart(Draft draft, Passage last, List<Rounds> found) {
    LATER.in(last, later -> {
      int round = ROUNDS.indexOf(later.group().toLowerCase(Locale.ROOT)) / 2;
      Expression earlier = EARLIER.get(round);
      List<Passage> first = later.start() > HEAD
          || earlier.matcher(last.plain()).region(0, later.start()).find() ? List.of()
          : draft.prose().stream().filter(Passage::hasDigit)
              .filter(passage -> earlier.matcher(passage.plain())
                  .region(0, Math.min(passage.plain().length(), HEAD)).find())
              .toList();
      ProseDate begins = first.size() == 1 ? firstDate(first.get(0)) : null;
      ProseDate ends = ProseDate.behind(last, later.end(), NEAR);
      boolean both = begins != null && ends != null && begins.exists() && ends.exists();
      if (both && isOneYear(begins, ends) && begins.isLaterInYear(ends)) {
        Matcher word = earlier.matcher(first.get(0).plain());
        found.add(new Rounds(new Reversed(ends, begins), later.group(), word.find() ? word.group() : ""));
      }
    });
  }

  /** "từ ngày 25 đến ngày 29 tháng 3; khai mạc ngày 24 tháng 3": opened or closed on none of its days. */
  static List<Rounds> outside(Draft draft) {
    List<Rounds> found = new ArrayList<>();
    draft.prose(OPENED).forEach(passage -> OPENED.in(passage, opened -> {
      List<ProseDate> before = ProseDate.of(passage).stream().filter(date -> date.to() <= opened.start()).toList();
      ProseDate day = ProseDate.behind(passage, opened.end(), NEAR);
      ProseDate first = before.size() == 2 ? before.get(0) : null;
      ProseDate last = before.size() == 2 ? before.get(1) : null;
      boolean range = day != null && first != null && last != null
          && RANGE.matcher(passage.plain().substring(first.to(), last.from())).matches()
          && isOneYear(first, last) && isOneYear(day, last) && day.exists() && first.exists() && last.exists();
      if (range && (first.isLaterInYear(day) || day.isLaterInYear(last))) {
        found.add(new Rounds(new Reversed(day, first.isLaterInYear(day) ? first : last),
            opened.group().toLowerCase(Locale.ROOT), ""));
      }
    }));
    return found;
  }

  private static @Nullable ProseDate firstDate(Passage passage) {
    List<ProseDate> dates = ProseDate.of(passage);
    return dates.isEmpty() ? null : dates.get(0);
  }

  private static void round(Passage passage, MatchResult later, List<Rounds> found) {
    int round = ROUNDS.indexOf(later.group().toLowerCase(Locale.ROOT)) / 2;
    Matcher earlier = EARLIER.get(round).matcher(passage.plain());
    ProseDate last = ProseDate.behind(passage, later.end(), NEAR);
    while (earlier.find() && earlier.start() < later.start()) {
      ProseDate first = ProseDate.behind(passage, earlier.end(), NEAR);
      boolean both = first != null && last != null && first.from() < later.start() && first.exists() && last.exists();
      if (both && isOneYear(first, last) && first.isLaterInYear(last)) {
        found.add(new Rounds(new Reversed(last, first), later.group(), earlier.group()));
        return;
      }
    }
  }

  private static boolean isOneYear(ProseDate first, ProseDate last) {
    return last.year() != null && (first.year() == null || first.year().equals(last.year()));
  }

  /** "Nhận hồ sơ đến ngày 20/8; công bố kết quả ngày 15/8". */
  static List<Reversed> stages(Draft draft) {
    List<Reversed> found = new ArrayList<>();
    draft.prose(RESULT).forEach(passage -> {
      if (passage.numbers().length > 2) {
        stages(passage, found);
      }
    });
    return found;
  }

  private static void stages(Passage passage, List<Reversed> found) {
    List<ProseDate> dates = ProseDate.of(passage);
    Integer year = dates.stream().map(ProseDate::year).filter(Objects::nonNull).findFirst().orElse(null);
    ProseDate before = null;
    int reached = -1;
    Matcher clause = CLAUSE.matcher(passage.plain());
    while (clause.find()) {
      int stage = stage(clause.group());
      List<ProseDate> here = dates.stream().filter(date -> date.from() >= clause.start()
          && date.to() <= clause.end()).toList();
      if (stage < 0 || here.isEmpty() || !areOf(year, here)) {
        continue;
      }
      if (before != null && stage > reached && isLater(before, here.get(0))) {
        found.add(new Reversed(here.get(0), before));
      }
      before = here.get(here.size() - 1);
      reached = stage;
    }
  }

  private static boolean isLater(ProseDate before, ProseDate next) {
    return before.calendar().isPresent() && next.calendar().isPresent()
        ? before.calendar().get().isAfter(next.calendar().get()) : before.isLaterInYear(next);
  }

  /** Whether all have a year, or none, as the first dates of the passage. */
  private static boolean areOf(@Nullable Integer year, List<ProseDate> dates) {
    return dates.stream().allMatch(date -> date.exists() && (date.year() == null) == (year == null));
  }

  private static int stage(String words) {
    for (int i = 0; i < STAGES.size(); i++) {
      if (STAGES.get(i).matcher(words).find()) {
        return i;
      }
    }
    return -1;
  }
}
