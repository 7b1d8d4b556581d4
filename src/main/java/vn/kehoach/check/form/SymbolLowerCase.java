package vn.kehoach.check.form;

import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standard.DocumentType;

/** {@code kh-ubnd}: symbols are in capitals, but for the small letters of official abbreviations (CTr, TTg). */
public final class SymbolLowerCase implements Rule {

  private static final Expression NAME_LIKE = Expression.of("\\p{Lu}\\p{Ll}{2,}");

  @Override
  public String id() {
    return "form/symbol-lower-case";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    OwnSymbol symbol = OwnSymbol.of(draft);
    Answer answer = draft.answer("symbol").orElse(null);
    DocumentType type = draft.type();
    if (symbol == null || answer == null || type == null) {
      return;
    }
    for (String group : symbol.groups()) {
      boolean code = group.equalsIgnoreCase(type.code()) && !group.equals(type.code());
      if (code || Character.isLowerCase(group.charAt(0)) || NAME_LIKE.matcher(group).matches()) {
        String proper = code ? type.code() : group.toUpperCase(Locale.ROOT);
        int at = symbol.text().value().indexOf(group);
        problems.add(Problem.error(id(),
                at < 0 ? draft.place(symbol.text()) : draft.place(symbol.text(), at, at + group.length()),
                "ký hiệu viết chữ in hoa", "a symbol is written in capitals")
            .hint("viết " + proper, "write " + proper)
            .source(answer.source()));
      }
    }
  }
}
