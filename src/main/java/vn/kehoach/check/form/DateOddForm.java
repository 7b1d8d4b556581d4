package vn.kehoach.check.form;

import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code ngày 15/12 năm 2026}, {@code 2026-12-31}: a date that mixes words and figures, or is not separated by slashes.
 */
public final class DateOddForm implements Rule {

  private static final Sought ODD = Sought.at(
      "ngày (?:(\\d{1,2})(?:/(\\d{1,2}),? năm (\\d{4})|([-.])(\\d{1,2})\\4(\\d{4})"
      + "|(?=\\d* ?/ ?\\d+ ?/ ?\\d{4})(?!\\d*/\\d+/\\d) ?/ ?(\\d{1,2}) ?/ ?(\\d{4})|/(\\d{1,2})/(\\d{2})"
      + "| tháng (\\d{1,2}) ?/ ?(\\d{4})))(?![\\d/]|[.,-]\\d)", "ngày #");

  /** As written by computers: 2026-12-31. */
  private static final Sought YEAR_FIRST = Sought.atNumberBefore("-",
      "((?:19|20)\\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?![\\d/]|[.,-]\\d)");

  /** "tháng 10/ 2019": a space next to the slash. */
  private static final Sought SPACED = Sought.at("[Tt]háng (\\d{1,2})(?: / ?|/ )((?:19|20)\\d{2})(?!\\d)",
      "tháng #", "Tháng #");

  /** "ngày 26 ngày 8 tháng 2026", "ngày 26 tháng 8 2026": a wrong or missing word. */
  private static final Sought MISNAMED = Sought.at("ngày (\\d{1,2}) (?:(?:ngày|năm) (\\d{1,2}) (?:tháng|năm)"
      + "|tháng (\\d{1,2})(?: tháng| ngày)?) ((?:19|20)\\d{2})(?![\\d/]|[.,-]\\d)", "ngày #");

  /** The groups of day, month and year in each form. */
  private static final int[][] FORMS = {{1, 2, 3}, {1, 5, 6}, {1, 7, 8}, {1, 9, 10}, {1, 11, 12}};

  private static final int FIRST = "ngày ".length();

  @Override
  public String id() {
    return "form/date-odd-form";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages(ODD)) {
      ODD.in(passage, date -> report(draft, passage, date, problems));
    }
    for (Passage passage : draft.passages(MISNAMED)) {
      MISNAMED.in(passage, date -> inWords(draft, passage.text().subSequence(date.start(), date.end()),
          "ngày " + date.group(1) + " tháng " + (date.group(2) == null ? date.group(3) : date.group(2)) + " năm "
              + date.group(4), problems));
    }
    for (Passage passage : draft.passages(SPACED)) {
      SPACED.in(passage, date -> report(draft, passage.text().subSequence(date.start(1), date.end()),
          date.group(1) + "/" + date.group(2), problems));
    }
    for (Passage passage : draft.passages(YEAR_FIRST)) {
      if (passage.isProse() && passage.role() != Passage.Role.TASK_FIELD) {
        YEAR_FIRST.in(passage, date -> report(draft, passage.text(date),
            date.group(3) + "/" + Integer.parseInt(date.group(2)) + "/" + date.group(1), problems));
      }
    }
  }

  private void report(Draft draft, Passage passage, MatchResult date, Problems problems) {
    Text typed = passage.text().subSequence(date.start() + FIRST, date.end());
    for (int[] form : FORMS) {
      String year = date.group(form[2]);
      if (year != null && date.group(form[1]) != null) {
        report(draft, typed, date.group(form[0]) + "/" + date.group(form[1]) + "/"
            + (year.length() == 2 ? "20" : "") + year, problems);
        return;
      }
    }
  }

  private void inWords(Draft draft, Text typed, String words, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(typed),
            "“" + typed + "” ghi sai hoặc thiếu chữ “tháng”, “năm”",
            "“" + typed + "” lacks the words “tháng”, “năm” or misspells them")
        .hint("viết " + words, "write " + words)
        .fix(typed.span(), words));
  }

  private void report(Draft draft, Text typed, String figures, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(typed),
            "“" + typed + "” không viết theo lối ngày/tháng/năm",
            "“" + typed + "” is not in the form day/month/year")
        .hint("viết " + figures + ", hoặc cả ngày, tháng, năm bằng chữ “ngày ... tháng ... năm ...”",
            "write " + figures + ", or the whole date in words: “ngày ... tháng ... năm ...”")
        .fix(typed.span(), figures));
  }
}
