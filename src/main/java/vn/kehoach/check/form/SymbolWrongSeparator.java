package vn.kehoach.check.form;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standard.DocumentType;

/** {@code KH/UBND}, {@code KH–UBND}: another separator between the groups than the standard's. */
public final class SymbolWrongSeparator implements Rule {

  @Override
  public String id() {
    return "form/symbol-wrong-separator";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    OwnSymbol symbol = OwnSymbol.of(draft);
    Answer answer = draft.answer("symbol").orElse(null);
    DocumentType type = draft.type();
    if (symbol == null || answer == null || type == null || !symbol.beginsWith(type.code())
        || symbol.groups().size() < 2 || isRight(symbol, answer)) {
      return;
    }
    String proper = symbol.proper(symbol.groups().get(0), answer);
    Problem problem = Problem.error(id(), draft.place(symbol.text()),
            "dấu giữa các nhóm chữ của ký hiệu không đúng: sau tên loại là “" + answer.text("after-type")
                + "”, giữa các nhóm sau là “" + answer.text("between") + "”",
            "wrong separator in the symbol: “" + answer.text("after-type") + "” after the type, "
                + "“" + answer.text("between")
                + "” between the following groups")
        .hint("viết " + proper, "write " + proper)
        .cite(answer.clause());
    boolean onlyDashes = symbol.number().isEmpty() && symbol.year().isEmpty()
        && symbol.marks().stream().allMatch(mark -> mark.matches("[-–—‑−]+"));
    boolean safe = onlyDashes && answer.text("after-type").equals("-");
    problems.add(safe ? problem.fix(symbol.text().span(), proper) : problem);
  }

  private static boolean isRight(OwnSymbol symbol, Answer answer) {
    List<String> marks = symbol.marks();
    for (int i = 0; i < marks.size(); i++) {
      boolean ampersand = i > 0 && marks.get(i).equals(".");
      if (!marks.get(i).equals(answer.text(i == 0 ? "after-type" : "between")) && !ampersand) {
        return false;
      }
    }
    return true;
  }
}
