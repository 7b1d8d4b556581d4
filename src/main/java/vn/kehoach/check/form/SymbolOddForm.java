package vn.kehoach.check.form;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standard.DocumentType;

/** Not a valid symbol: agency or type missing, the number inside, marks at its ends. */
public final class SymbolOddForm implements Rule {

  private static final Expression ODD_SIGN = Expression.of("[^\\p{L}\\d&.\\-/–—‑−_]");

  /** {@code Số:    /KH-UBND}, as copied from a document. */
  private static final Expression LABELLED = Expression.of("(?iu)số(?:\\s*:|\\s)[\\s\\d.…]*[/-]?\\s*(\\p{L}\\S*)");

  private static final Set<String> COMMITTEES = Set.of("UBND", "HĐND");

  @Override
  public String id() {
    return "form/symbol-odd-form";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    OwnSymbol symbol = OwnSymbol.of(draft);
    Answer answer = draft.answer("symbol").orElse(null);
    DocumentType type = draft.type();
    if (symbol == null || answer == null || type == null) {
      return;
    }
    Fault fault = fault(symbol, type.code(), answer);
    if (fault != null) {
      String example = type.code() + answer.text("after-type") + "UBND";
      problems.add(Problem.error(id(), draft.place(symbol.text()), fault.vietnamese, fault.english)
          .as(fault.doubtful ? Severity.WARNING : Severity.ERROR)
          .hint(fault.hint.isEmpty() ? "viết như " + example : fault.hint,
              fault.hint.isEmpty() ? "write it like " + example : "write it like " + example)
          .cite(answer.clause()));
    }
  }

  /**
   * @param doubtful agencies that plan jointly write KHPH, KHLT, which are not in the list of types
   */
  private record Fault(String vietnamese, String english, String hint, boolean doubtful) {

    Fault(String vietnamese, String english, String hint) {
      this(vietnamese, english, hint, false);
    }
  }

  private static @Nullable Fault fault(OwnSymbol symbol, String code, Answer answer) {
    Matcher labelled = LABELLED.matcher(symbol.text());
    if (labelled.matches()) {
      return new Fault("chữ “Số:” và dấu “/” do chương trình in", "“Số:” and “/” are printed automatically",
          "viết " + labelled.group(1) + "; số ghi ở “number”");
    }
    if (symbol.groups().isEmpty() || ODD_SIGN.matcher(symbol.typed()).find()) {
      return new Fault("“" + symbol.text() + "” không phải một ký hiệu văn bản",
          "“" + symbol.text() + "” is not a symbol", "");
    }
    if (!symbol.number().isEmpty()) {
      return new Fault("số văn bản nằm trong ký hiệu", "the number is inside the symbol",
          "ghi " + symbol.number() + " vào “number”, “symbol” chỉ còn " + symbol.proper(code, answer));
    }
    boolean edge = !Character.isLetterOrDigit(symbol.typed().charAt(0))
        || symbol.groups().size() > 1 && !Character.isLetterOrDigit(symbol.typed().charAt(symbol.typed().length() - 1));
    if (edge && symbol.year().isEmpty()) {
      return new Fault("thừa dấu ở đầu hoặc cuối ký hiệu",
          "there is an extra mark at the beginning or end of the symbol",
          "viết " + symbol.proper(code, answer) + "; dấu giữa số và ký hiệu do chương trình in");
    }
    if (symbol.groups().size() == 1 && symbol.beginsWith(code)) {
      return new Fault("ký hiệu thiếu chữ viết tắt tên cơ quan", "the symbol lacks the abbreviation of the agency", "");
    }
    boolean drafted = symbol.groups().size() == 3 && symbol.beginsWith(code)
        && COMMITTEES.contains(symbol.groups().get(1)) && symbol.year().isEmpty()
        && symbol.groups().get(2).length() <= 6;
    if (drafted) {
      return new Fault(
          "“" + symbol.groups().get(2) + "” trong ký hiệu: chữ viết tắt đơn vị soạn thảo chỉ có ở công văn",
          "“" + symbol.groups().get(2) + "” in the symbol: only official letters (công văn) name the drafting unit",
          "viết " + code + answer.text("after-type") + symbol.groups().get(1)
              + "; đơn vị soạn thảo ghi ở dòng Lưu", true);
    }
    return faultOfType(symbol, code, answer);
  }

  /** Faults of the type abbreviation: joined to that of the agency, unknown, or missing. */
  private static @Nullable Fault faultOfType(OwnSymbol symbol, String code, Answer answer) {
    boolean glued = symbol.groups().size() == 1 && symbol.groups().get(0).startsWith(code);
    if (glued) {
      String agency = symbol.groups().get(0).substring(code.length());
      return new Fault("thiếu dấu giữa tên loại và tên cơ quan", "the mark between type and agency is missing",
          "viết " + code + answer.text("after-type") + agency);
    }
    String first = symbol.groups().get(0);
    boolean lengthened = first.startsWith(code) && first.length() <= code.length() + 2
        && !answer.list("codes").contains(first) && !symbol.holds(code);
    if (lengthened) {
      return new Fault("“" + first + "” không có trong bảng chữ viết tắt tên loại; kế hoạch dùng " + code,
          "“" + first + "” is not a type abbreviation; that of a plan is " + code, "viết " + code + symbol.typed()
          .substring(first.length()), true);
    }
    boolean typed = symbol.holds(code) || answer.list("codes").stream().anyMatch(symbol::beginsWith);
    return typed ? null : new Fault("ký hiệu thiếu tên loại " + code, "the symbol lacks the type " + code,
        "viết " + symbol.proper(code, answer));
  }
}
