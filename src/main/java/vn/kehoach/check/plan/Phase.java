package vn.kehoach.check.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;

/**
 * A phase (giai đoạn) and its dates: {@code Giai đoạn 1: từ ngày 05/4/2027 đến ngày 30/6/2027}.
 *
 * @param words the words with its dates
 */
record Phase(Text words, LocalDate from, LocalDate until) {

  /** The first words of names of phases and {@link PhaseLabel}s. */
  private static final String[] NAMES = {"Giai đoạn", "Bước", "Đợt", "Vòng", "Chặng", "Quý"};
  private static final Expression NAMED = Expression.of(
      "(?:Giai đoạn|Bước|Đợt|Vòng|Chặng) (?:\\d{1,2}|[IVX]+|một|hai|ba|bốn|thứ \\p{L}+)(?![\\p{L}\\d])");

  private static final Expression RANGE = Expression.of(
      "(?:\\(| từ |^Từ |: |, )((?:từ )?(?:(?:tháng|quý|ngày|năm) )?\\d?"
      + "[^;:().]{3,60}?(?:19|20)\\d{2})(?=[);:.,]|$)");
  /** "từ ngày 01 tháng 9 đến ngày 10 tháng 9 năm 2027". */
  private static final Expression DAYS = Expression.of(
      "ngày (\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))? đến (?:hết )?"
      + "ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})");
  /** "từ ngày 05/4/2027 đến ngày 30/6/2027". */
  private static final Expression SLASHED = Expression.of(
      "[Tt]ừ (?:ngày )?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))? (?:đến|-|–) (?:hết )?"
      + "(?:ngày )?(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");

  /** Titles of columns with the start and the end of a phase. */
  private static final Expression FROM = Expression.of("(?iu)(?:thời gian |ngày )?(?:bắt đầu|khởi công|từ)");
  private static final Expression TO = Expression.of("(?iu)(?:thời gian |ngày )?(?:kết thúc|hoàn thành|đến)");
  /** The minimum length of a cell with two dates. */
  private static final int SHORTEST = 16;

  /** The phase of a node, with the dates in its heading or the text below. */
  static @Nullable Phase of(Node node) {
    Text words = node.firstWords();
    Text name = name(node);
    if (words == null || name == null || !isNamed(name)) {
      return null;
    }
    String plain = Passage.plain(words);
    if (!NAMED.matcher(node.marker() == null ? plain : (node.marker().value() + " " + plain).strip()).lookingAt()) {
      return null;
    }
    Phase said = in(words);
    return said == null && words == node.title() && !node.text().isEmpty() ? in(node.text().get(0)) : said;
  }

  /** The name of a node: its own marker, if it has one. */
  static @Nullable Text name(Node node) {
    return node.marker() == null || node.marker().value().isBlank() ? node.firstWords() : node.marker();
  }

  /** Whether a text begins like the name of a phase. */
  static boolean isNamed(Text words) {
    for (String name : NAMES) {
      if (words.value().startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  /** The dates in a text. */
  static @Nullable Phase in(Text words) {
    String plain = Passage.plain(words);
    for (Expression written : List.of(DAYS, SLASHED)) {
      Matcher days = written.matcher(plain);
      if (days.find()) {
        return between(words, days);
      }
    }
    Matcher range = RANGE.matcher(plain);
    while (range.find()) {
      Phase found = in(words.subSequence(range.start(1), range.end(1)), true);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A range whose start takes its year from the end. */
  private static @Nullable Phase between(Text words, MatchResult days) {
    LocalDate last = day(days.group(4), days.group(5), days.group(6));
    LocalDate first = day(days.group(1), days.group(2), days.group(3) == null ? days.group(6) : days.group(3));
    return first == null || last == null || first.isAfter(last) ? null
        : new Phase(words.subSequence(days.start(), days.end()), first, last);
  }

  private static @Nullable LocalDate day(String day, String month, String year) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  /** The dates in one cell of a row, or in two adjacent columns. */
  static @Nullable Phase of(TableData table, TableData.Row row) {
    return row.cells().stream().map(cell -> in(cell, isRange(cell))).filter(Objects::nonNull).findFirst()
        .orElseGet(() -> fromTo(table, row));
  }

  private static boolean isRange(Text cell) {
    return cell.length() > SHORTEST && cell.value().indexOf("20") > 0
        && cell.value().matches("(?s).*\\d.*(?:đến|-|–).*\\d.*");
  }

  private static @Nullable Phase in(Text typed, boolean range) {
    Deadline term = range ? Deadline.parse(typed) : null;
    return term == null || term.from() == null || term.until() == null || term.from().isAfter(term.until()) ? null
        : new Phase(typed, term.from(), term.until());
  }

  /** The dates of a row in two adjacent columns: "Từ ngày", "Đến ngày". */
  private static @Nullable Phase fromTo(TableData table, TableData.Row row) {
    List<TableData.Column> columns = table.leaves();
    for (int i = 1; i < Math.min(columns.size(), row.cells().size()); i++) {
      boolean range = FROM.matcher(columns.get(i - 1).title()).lookingAt()
          && TO.matcher(columns.get(i).title()).lookingAt();
      Deadline first = range ? Deadline.parse(row.cells().get(i - 1)) : null;
      Deadline last = range ? Deadline.parse(row.cells().get(i)) : null;
      if (first != null && last != null && first.until() != null && last.until() != null
          && !first.until().isAfter(last.until())) {
        return new Phase(row.cells().get(i - 1), first.until(), last.until());
      }
    }
    return null;
  }

  /** The number of its days, including the first and the last. */
  long days() {
    return until.toEpochDay() - from.toEpochDay() + 1;
  }
}
