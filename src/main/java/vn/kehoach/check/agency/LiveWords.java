package vn.kehoach.check.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.AttachedTo;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Text;

/** Finds words that speak of the present, skipping quotations, citations and sentences about the past. */
final class LiveWords {

  /** A place that names a body as existing. */
  record Mention(Passage passage, Text text, MatchResult match) {}

  private static final Sought PAST = Sought.at(
      "trước đây|trước khi|nguyên là|\\(cũ\\)| cũ(?!\\p{L})|nay là|sáp nhập|hợp nhất|sắp xếp|giải thể|tiếp nhận từ"
      + "|chuyển từ|kế thừa|bàn giao từ|kết thúc hoạt động|chấm dứt hoạt động|không tổ chức|trước ngày 01/0?[37]/2025",
      "trước đây", "trước khi", "nguyên là", "(cũ)", " cũ", "nay là", "sáp nhập", "hợp nhất", "sắp xếp", "giải thể",
      "tiếp nhận từ", "chuyển từ", "kế thừa", "bàn giao từ", "kết thúc hoạt động", "chấm dứt hoạt động",
      "không tổ chức", "trước ngày 01");

  /** Words about the past in a passage: {@code sáp nhập}. */
  private record Past(int from, int to) {

    static List<Past> of(Passage passage) {
      return passage.all(Past.class, all -> {
        List<Past> found = new ArrayList<>();
        PAST.in(all, past -> found.add(new Past(past.start(), past.end())));
        return found;
      });
    }
  }

  private static final Expression ISSUED = Expression.of(
      "(?iu)(?:quyết định|kế hoạch|nghị quyết|công văn|tờ trình|báo cáo|chương trình|đề án|chỉ thị)[^.;:]{0,30} của "
      + "[^.;:]{0,30}$");

  private static final String OF = " của ";
  private static final Expression OF_A_YEAR = Expression.of(
      "(?iu)(?:báo cáo|số liệu|thống kê|kết quả|rà soát|đánh giá|kế hoạch)[^.;:]{0,40} năm (\\d{4})" + OF + "$");

  /** How many letters before a body are searched for the document it issued, and for its report. */
  private static final int LETTERS_OF_DOCUMENT = 70;
  private static final int LETTERS_OF_REPORT = 80;

  private final Draft draft;

  LiveWords(Draft draft) {
    this.draft = draft;
  }

  /**
   * The day whose law applies: the date of the plan, of the decision it is attached to, the first day of its period, or
   * that of the newest cited document; without any of these, today's law.
   */
  static LocalDate day(Draft draft) {
    Day own = draft.plan().header().date();
    AttachedTo attached = draft.plan().attachedTo();
    Day day = own != null && own.year() != null || attached == null ? own : attached.date();
    if (day != null && day.year() != null) {
      return LocalDate.of(day.year(), day.month() == null ? 1 : day.month(), day.day() == null ? 1 : day.day());
    }
    Period period = draft.plan().period();
    if (period != null) {
      return LocalDate.of(period.from(), 1, 1);
    }
    return draft.citations().stream().flatMap(citation -> citation.day().stream()).max(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  /** Units named by kind and name ({@link Issuer#UNIT}). */
  static List<Mention> units(Draft draft) {
    return draft.all(Mention.class, all -> new LiveWords(all).find(Issuer.UNIT));
  }

  List<Mention> find(Sought sought) {
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : draft.passages(sought)) {
      if (passage.role() != Passage.Role.REFERENCE && passage.role() != Passage.Role.ARCHIVE) {
        sought.in(passage, match -> find(passage, match, mentions));
      }
    }
    return mentions;
  }

  private void find(Passage passage, Matcher match, List<Mention> mentions) {
    int at = match.start();
    boolean elsewhere = isMasked(passage, at) || isIssuer(passage, at) || isOfAnEarlierYear(passage, at);
    if (!elsewhere && !isPast(passage, at, match.end())) {
      mentions.add(new Mention(passage, passage.text().subSequence(at, match.end()), match.toMatchResult()));
    }
  }

  /** Whether the place is inside quotation marks or a citation. */
  boolean isMasked(Passage passage, int at) {
    if (passage.isQuoted(at)) {
      return true;
    }
    for (Citation citation : draft.citations(passage)) {
      if (citation.start() <= at && at < citation.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the body is named as the issuer of an earlier document: "các Quyết định của Ủy ban nhân dân tỉnh Bắc Kạn".
   */
  private static boolean isIssuer(Passage passage, int at) {
    boolean basis = passage.role() == Passage.Role.LEGAL_BASIS || passage.role() == Passage.Role.OPENING;
    return basis && ISSUED.matcher(passage.before(at, LETTERS_OF_DOCUMENT)).find();
  }

  /**
   * Whether the body is named as the author of a report of an earlier year, when it still existed: "theo báo cáo năm
   * 2024 của ...".
   */
  private boolean isOfAnEarlierYear(Passage passage, int at) {
    if (!passage.plain().startsWith(OF, at - OF.length())) {
      return false;
    }
    Matcher year = OF_A_YEAR.matcher(passage.before(at, LETTERS_OF_REPORT));
    return year.find() && Integer.parseInt(year.group(1)) < day(draft).getYear();
  }

  private static boolean isPast(Passage passage, int from, int to) {
    if (!PAST.mayStandIn(passage)) {
      return false;
    }
    String text = passage.plain();
    int begin = Math.max(0, from - Draft.NEAR);
    String near = text.substring(begin, Math.min(text.length(), to + Draft.NEAR));
    int at = Math.min(from, Draft.NEAR);
    int start = Math.max(near.lastIndexOf(". ", at), near.lastIndexOf(';', at)) + 1;
    int stop = near.indexOf(". ", at + to - from);
    int semicolon = near.indexOf(';', at + to - from);
    int end = Math.min(stop < 0 ? near.length() : stop, semicolon < 0 ? near.length() : semicolon);
    for (Past past : Past.of(passage)) {
      if (past.from >= begin + start && past.to <= begin + end) {
        return true;
      }
    }
    return false;
  }
}
