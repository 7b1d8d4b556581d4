package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standard.DocumentType;

/** {@code UBND-KH}: the type must come before the agency. */
public final class SymbolInverted implements Rule {

  @Override
  public String id() {
    return "form/symbol-inverted";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    OwnSymbol symbol = OwnSymbol.of(draft);
    Answer answer = draft.answer("symbol").orElse(null);
    DocumentType type = draft.type();
    if (symbol == null || answer == null || type == null || !isInverted(symbol, type)) {
      return;
    }
    String proper = symbol.proper(type.code(), answer);
    problems.add(Problem.error(id(), draft.place(symbol.text()),
            "ký hiệu viết ngược: tên loại " + type.code() + " đứng trước tên cơ quan",
            "the symbol is inverted: the document type " + type.code() + " comes before the agency")
        .hint("viết " + proper, "write " + proper)
        .cite(answer.clause()));
  }

  static boolean isInverted(OwnSymbol symbol, DocumentType type) {
    return !symbol.beginsWith(type.code()) && symbol.holds(type.code());
  }
}
