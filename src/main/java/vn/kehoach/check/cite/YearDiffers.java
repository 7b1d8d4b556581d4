package vn.kehoach.check.cite;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds a year in the symbol that is not the year of issue: {@code Nghị định số 30/2020/NĐ-CP ngày 05/3/2021}; and a
 * plan for a year that is dated almost a year before it or after its end, as a copied date of last year is.
 */
public final class YearDiffers implements Rule {

  private static final Set<String> YEARLY = Set.of("kế hoạch", "chỉ thị", "chương trình");
  private static final Expression OF_A_YEAR = Expression.of(
      "(?<!giai đoạn |đến |học |cuối |so với |- )năm (20\\d{2})[”\"]?\\s*$");
  private static final Expression RESULTS = Expression.of("(?iu)tổng kết|kết quả|đánh giá|sơ kết|dự toán|tuyển|học");
  /** Plans for the next year are issued later in the year. */
  private static final int FEBRUARY = 2;

  @Override
  public String id() {
    return "cite/year-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Citation citation : draft.citations()) {
      Symbol symbol = citation.symbol();
      Integer issued = citation.date() == null ? null : citation.date().year();
      if (symbol != null && symbol.year() != null && issued != null && !issued.equals(symbol.year())) {
        problems.add(Problem.error(id(), draft.place(citation.mark()),
                "năm trong số, ký hiệu (" + symbol.year() + ") khác năm ban hành (" + issued + ")",
                "the year in the symbol (" + symbol.year() + ") differs from the year of issue (" + issued + ")")
            .hint("xem lại bản gốc của văn bản: một trong hai năm bị gõ sai",
                "check the original document: one of the two years is mistyped")
            .seeAlso(citation.dateWords() == null ? null : citation.dateWords().span()));
      }
      Text dated = citation.dateWords();
      if (dated != null && citation.day().isPresent() && YEARLY.contains(citation.typeName())) {
        subject(draft, citation, dated, citation.day().get(), problems);
      }
    }
  }

  private void subject(Draft draft, Citation citation, Text dated, LocalDate day, Problems problems) {
    String subject = citation.subject() == null ? "" : Passage.plain(citation.subject());
    Matcher year = OF_A_YEAR.matcher(subject);
    if (subject.isEmpty() || RESULTS.matcher(subject).find() || !year.find()) {
      return;
    }
    int about = Integer.parseInt(year.group(1));
    boolean before = day.getYear() == about - 1 && day.getMonthValue() <= FEBRUARY;
    if (before || day.getYear() == about + 1) {
      problems.add(Problem.info(id(), draft.place(dated),
              "văn bản của năm " + about + " mà ban hành " + dated, "a document for " + about + " was issued " + dated)
          .hint("xem lại năm của ngày ban hành; có lẽ là " + about,
              "check the year of the date of issue; it is probably " + about));
    }
  }
}
