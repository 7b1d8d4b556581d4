package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** {@code KH - UBND}: a symbol (ký hiệu) has no spaces. */
public final class SymbolWithSpaces implements Rule {

  @Override
  public String id() {
    return "form/symbol-with-spaces";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text symbol = draft.plan().header().symbol();
    Answer answer = draft.answer("symbol").orElse(null);
    if (symbol == null || answer == null || !hasSpace(symbol.value().strip())
        || symbol.value().indexOf(':') >= 0 || isInverted(draft)) {
      return;
    }
    String corrected = symbol.value().replaceAll("\\s+", "");
    problems.add(Problem.error(id(), draft.place(symbol),
            "ký hiệu không có dấu cách", "a symbol contains no spaces")
        .hint("viết " + written(draft, corrected), "write " + written(draft, corrected))
        .cite(answer.clause())
        .fix(symbol.span(), corrected));
  }

  private static boolean hasSpace(String symbol) {
    for (int i = 0; i < symbol.length(); i++) {
      if (Character.isWhitespace(symbol.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The suggestion is also in capitals, like that of the rule for lower case; but only spaces are fixed automatically.
   */
  private static String written(Draft draft, String corrected) {
    OwnSymbol symbol = OwnSymbol.of(draft);
    return symbol == null || draft.type() == null ? corrected : SymbolLowerCase.inCapitals(symbol, draft.type());
  }

  /** Whether the rule for inverted symbols already suggests rewriting it. */
  private static boolean isInverted(Draft draft) {
    OwnSymbol symbol = OwnSymbol.of(draft);
    return symbol != null && draft.type() != null && SymbolInverted.isInverted(symbol, draft.type());
  }
}
