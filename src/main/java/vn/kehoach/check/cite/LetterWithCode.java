package vn.kehoach.check.cite;

import java.time.LocalDate;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds a code of type in the symbol of an official letter: {@code Công văn số 909/CV-BGDĐT}. State letters have none.
 */
public final class LetterWithCode implements Rule {

  private static final LocalDate SINCE = LocalDate.of(2020, 3, 5);

  @Override
  public String id() {
    return "cite/letter-with-code";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Citation citation : draft.citations()) {
      Symbol symbol = citation.symbol();
      Text number = citation.number();
      boolean coded = symbol != null && number != null && "CV".equals(symbol.type())
          && symbol.regime() != Symbol.Regime.PARTY && symbol.typed().contains("/CV-");
      boolean now = citation.day().filter(day -> day.isBefore(SINCE)).isEmpty();
      if (coded && now) {
        String proper = symbol.typed().replace("/CV-", "/");
        problems.add(Problem.info(id(), draft.place(number),
                "công văn không có chữ viết tắt tên loại trong ký hiệu: “" + number + "”",
                "the symbol of an official letter (công văn) has no type abbreviation: “" + number + "”")
            .hint("xem lại bản gốc; ký hiệu công văn là tên cơ quan và đơn vị soạn thảo, như " + proper,
                "check the original; the symbol of an official letter consists of the agency and the drafting "
                    + "unit, as in " + proper)
            .cite(draft.clause("citation-symbol")));
      }
    }
  }
}
