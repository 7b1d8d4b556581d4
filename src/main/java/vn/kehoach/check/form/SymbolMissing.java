package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** The symbol (ký hiệu) is missing. */
public final class SymbolMissing implements Rule {

  @Override
  public String id() {
    return "form/symbol-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    if (header.symbol() != null || draft.isAttached() || draft.type() == null) {
      return;
    }
    String example = draft.answer("symbol").map(answer -> draft.type().code() + answer.text("after-type")).orElse("");
    problems.add(Problem.error(id(), draft.place("header.symbol", header.span()),
              "chưa có ký hiệu văn bản", "the symbol is missing")
        .hint("ghi “symbol:” ở header: " + example + " và chữ viết tắt tên cơ quan, ví dụ " + example + "UBND",
            "add “symbol:” to the header: " + example + " and the abbreviation of the agency, for example "
                + example + "UBND")
        .cite(draft.clause("components")));
  }
}
