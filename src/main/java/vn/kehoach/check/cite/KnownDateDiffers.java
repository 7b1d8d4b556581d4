package vn.kehoach.check.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code Luật Lâm nghiệp ngày 15 tháng 11 năm 2016}: no law of that name is of that day. What is known is data,
 * {@code law/dates.txt}; laws newer than the data are not judged.
 */
public final class KnownDateDiffers implements Rule {

  @Override
  public String id() {
    return "cite/known-date-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (DatedLaw law : DatedLaw.of(draft)) {
      List<LocalDate> known = KnownDates.of(law.key());
      LocalDate day = law.day().calendar().orElse(null);
      if (!known.isEmpty() && day != null && !known.contains(day)
          && (!day.isAfter(KnownDates.UNTIL) || known.stream().anyMatch(other -> isSameDay(other, day)))) {
        report(draft, law.words(), "luật này", "this law", known.get(0), problems);
      }
    }
    for (Citation citation : draft.citations()) {
      LocalDate day = citation.day().orElse(null);
      if (citation.symbol() != null && day != null && citation.dateWords() != null) {
        numbered(draft, citation.symbol(), day, citation.dateWords(), problems);
      }
    }
  }

  /** A number may have been used before: only a date that nearly is the known one is a slip. */
  private void numbered(Draft draft, Symbol symbol, LocalDate day, Text words, Problems problems) {
    boolean ofAnotherYear = symbol.year() != null && symbol.year() != day.getYear();
    List<LocalDate> known = ofAnotherYear ? List.of() : KnownDates.of(symbol.key());
    if (known.isEmpty() || known.contains(day)) {
      return;
    }
    boolean yearly = symbol.typed().endsWith("-TTg");
    boolean near = known.stream().anyMatch(other -> other.getYear() == day.getYear() || !yearly
        && isSameDay(other, day));
    if (near) {
      report(draft, words, symbol.typed(), symbol.typed(), known.get(0), problems);
    }
  }

  private static boolean isSameDay(LocalDate one, LocalDate other) {
    return one.getMonth() == other.getMonth() && one.getDayOfMonth() == other.getDayOfMonth();
  }

  private void report(
      Draft draft, Text words, String vietnamese, String english, LocalDate right, Problems problems) {
    String day = String.format(Locale.ROOT, right.getMonthValue() < 3 ? "%02d/%02d/%d" : "%02d/%d/%d",
        right.getDayOfMonth(), right.getMonthValue(), right.getYear());
    problems.add(Problem.warning(id(), draft.place(words),
            vietnamese + " ban hành ngày " + day + ", không phải " + words,
            english + " is of " + day + ", not of " + words.value().replaceFirst("^ngày\\s+", ""))
        .hint("xem lại bản gốc; ngày đúng theo danh sách kèm chương trình là " + day,
            "look at the document; the list that comes with the program has " + day)
        .source(draft.clause("citation")));
  }
}
