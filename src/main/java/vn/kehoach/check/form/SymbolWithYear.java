package vn.kehoach.check.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 2026/KH-UBND}: only normative texts have a year in their symbol. */
public final class SymbolWithYear implements Rule {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}\\s*/?");

  @Override
  public String id() {
    return "form/symbol-with-year";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    OwnSymbol symbol = OwnSymbol.of(draft);
    if (symbol == null || symbol.year().isEmpty()) {
      return;
    }
    Matcher year = YEAR.matcher(symbol.text());
    boolean found = year.find();
    problems.add(Problem.warning(id(),
            found ? draft.place(symbol.text(), year.start(), year.end()) : draft.place(symbol.text()),
            "số, ký hiệu văn bản hành chính không có năm", "the symbol of an administrative document has no year")
        .hint("bỏ " + symbol.year() + "/", "remove " + symbol.year() + "/")
        .source(draft.clause("symbol")));
  }
}
