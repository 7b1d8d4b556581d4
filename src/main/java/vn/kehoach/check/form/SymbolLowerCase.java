package vn.kehoach.check.form;

import java.util.List;
import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standard.DocumentType;

/** {@code kh-ubnd}: symbols are in capitals, except for lower-case letters in official abbreviations (CTr, TTg). */
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
    List<String> small = symbol.groups().stream().filter(group -> isSmall(group, type)).toList();
    if (!small.isEmpty()) {
      problems.add(small(draft, symbol, small, inCapitals(symbol, type)).cite(answer.clause()));
    }
  }

  private static boolean isSmall(String group, DocumentType type) {
    return isCode(group, type) ? !group.equals(type.code())
        : Character.isLowerCase(group.charAt(0)) || NAME_LIKE.matcher(group).matches();
  }

  private static boolean isCode(String group, DocumentType type) {
    return group.equalsIgnoreCase(type.code());
  }

  /** The whole symbol with its lower-case groups corrected. */
  static String inCapitals(OwnSymbol symbol, DocumentType type) {
    StringBuilder written = new StringBuilder(symbol.typed());
    int at = 0;
    for (String group : symbol.groups()) {
      at = written.indexOf(group, at);
      if (isSmall(group, type)) {
        written.replace(at, at + group.length(), isCode(group, type) ? type.code() : group.toUpperCase(Locale.ROOT));
      }
      at += group.length();
    }
    return written.toString();
  }

  /** One problem for all lower-case groups, because they are corrected together. */
  private Problem small(Draft draft, OwnSymbol symbol, List<String> small, String written) {
    String typed = symbol.text().value();
    String last = small.get(small.size() - 1);
    int from = typed.indexOf(small.get(0));
    int to = typed.lastIndexOf(last) + last.length();
    return Problem.error(id(),
            from < 0 || to <= from ? draft.place(symbol.text()) : draft.place(symbol.text(), from, to),
            "ký hiệu viết chữ in hoa", "the symbol is written in capitals")
        .hint("viết " + written, "write " + written);
  }
}
