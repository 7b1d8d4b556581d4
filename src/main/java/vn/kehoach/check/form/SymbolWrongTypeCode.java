package vn.kehoach.check.form;

import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standard.DocumentType;

/** The abbreviation of another document type: {@code CT-UBND} on a plan. */
public final class SymbolWrongTypeCode implements Rule {

  @Override
  public String id() {
    return "form/symbol-wrong-type-code";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    OwnSymbol symbol = OwnSymbol.of(draft);
    Answer answer = draft.answer("symbol").orElse(null);
    DocumentType type = draft.type();
    if (symbol == null || answer == null || type == null || symbol.groups().isEmpty() || symbol.holds(type.code())) {
      return;
    }
    String first = symbol.groups().get(0);
    if (answer.list("codes").stream().noneMatch(code -> code.equalsIgnoreCase(first))) {
      return;
    }
    problems.add(Problem.error(id(), draft.place(symbol.text()),
            "“" + first + "” là ký hiệu của loại văn bản khác; " + type.name().toLowerCase(Locale.ROOT) + " dùng "
                + type.code(),
            "“" + first + "” is the abbreviation of another document type; that of this type is " + type.code())
        .hint("viết " + type.code() + symbol.typed().substring(symbol.typed().indexOf(first) + first.length()),
            "write " + type.code() + symbol.typed().substring(symbol.typed().indexOf(first) + first.length()))
        .cite(answer.clause()));
  }
}
