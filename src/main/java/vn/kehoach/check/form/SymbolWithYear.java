package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code 2026/KH-UBND}: only symbols of normative documents contain a year. */
public final class SymbolWithYear implements Rule {

  private static final Expression YEAR = Expression.of("(?<![\\p{L}\\d])(?:19|20)\\d{2}(?![\\p{L}\\d])");

  @Override
  public String id() {
    return "form/symbol-with-year";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text symbol = draft.plan().header().symbol();
    Matcher year = symbol == null || draft.answer("symbol").isEmpty() ? null : YEAR.matcher(symbol);
    if (year == null || !year.find()) {
      return;
    }
    problems.add(Problem.warning(id(), draft.place(symbol, year.start(), year.end()),
            "số, ký hiệu văn bản hành chính không có năm",
            "the number and symbol of an administrative document have no year")
        .hint("bỏ " + year.group() + " và dấu liền nó", "delete " + year.group() + " and the mark next to it")
        .cite(draft.clause("symbol")));
  }
}
