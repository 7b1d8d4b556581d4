package vn.kehoach.check.cite;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/**
 * Checks that the term of the National Assembly (Quốc hội) in a symbol fits the year: in {@code 121/2020/QH12}, the
 * 12th term ran from 2007 to 2011.
 */
public final class AssemblyTerm implements Rule {

  private static final Expression TERM = Expression.of("(?:QH|UBTVQH)(\\d{1,2})");

  /** The first year of each term; a term ends in the first year of the next. */
  private static final int[] STARTS = {1946, 1960, 1964, 1971, 1975, 1976, 1981, 1987, 1992, 1997, 2002, 2007, 2011,
      2016, 2021,
      2026, 2031};

  @Override
  public String id() {
    return "cite/assembly-term";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Citation citation : draft.citations()) {
      Integer term = term(citation.symbol());
      Integer year = year(citation);
      if (term == null || year == null || term < 1 || term >= STARTS.length) {
        continue;
      }
      int from = STARTS[term - 1];
      int until = STARTS[term];
      if (year < from || year > until) {
        problems.add(Problem.error(id(), draft.place(citation.mark()),
                "Quốc hội khóa " + term + " hoạt động trong các năm " + from + " - " + until
                    + ", không ban hành văn bản năm "
                    + year,
                "the National Assembly of term " + term + " sat in the years " + from + " - " + until + " and "
                    + "issued no document in "
                    + year)
            .hint("văn bản năm " + year + " mang ký hiệu QH" + termOf(year, " hoặc QH"),
                "the symbol of a document of " + year + " contains QH" + termOf(year, " or QH")));
      }
    }
  }

  private static @Nullable Integer term(@Nullable Symbol symbol) {
    if (symbol == null) {
      return null;
    }
    for (String code : symbol.codes()) {
      Matcher term = code.startsWith("QH") || code.startsWith("UBTVQH") ? TERM.matcher(code) : null;
      if (term != null && term.matches()) {
        return Integer.valueOf(term.group(1));
      }
    }
    return null;
  }

  private static @Nullable Integer year(Citation citation) {
    Symbol symbol = citation.symbol();
    if (symbol != null && symbol.year() != null) {
      return symbol.year();
    }
    return citation.date() == null ? null : citation.date().year();
  }

  /** The term in that year: "14", or "13 hoặc QH14" in a year in which two terms met. */
  private static String termOf(int year, String or) {
    String terms = "";
    for (int term = 1; term < STARTS.length; term++) {
      if (STARTS[term - 1] <= year && year <= STARTS[term]) {
        terms += terms.isEmpty() ? term : or + term;
      }
    }
    return terms;
  }
}
