package vn.kehoach.check.cite;

import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Finds a year in the symbol that is not the year of issue: {@code Nghị định số 30/2020/NĐ-CP ngày 05/3/2021}. */
public final class YearDiffers implements Rule {

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
    }
  }
}
