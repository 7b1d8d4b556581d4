package vn.kehoach.check.form;

import java.util.EnumSet;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code ./.} occurs before the end of the text. */
public final class EndMarkTwice implements Rule {

  private static final Sought MARK = Sought.at("\\./\\.(?=\\s|$)", "./.");
  private static final Set<Role> TEXT = EnumSet.of(Role.OPENING, Role.BODY, Role.LEGAL_BASIS, Role.CLOSING);

  @Override
  public String id() {
    return "form/end-mark-twice";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    LastWords last = LastWords.of(draft);
    if (last == null || draft.answer("end").isEmpty()) {
      return;
    }
    for (Passage passage : draft.body()) {
      if (TEXT.contains(passage.role()) && MARK.mayStandIn(passage)) {
        check(passage.text(), last, draft, problems);
      }
    }
  }

  private void check(Text text, LastWords last, Draft draft, Problems problems) {
    boolean isLast = text.span() != null && text.strip().span().equals(last.text().span());
    MARK.in(text.value(), mark -> {
      if (!isLast || mark.start() < last.from()) {
        problems.add(Problem.warning(id(), draft.place(text, mark.start(), mark.end()),
                "“./.” chỉ đặt ở cuối toàn bộ nội dung", "“./.” is used only at the very end of the text")
            .hint("đổi thành dấu chấm", "replace it with a full stop")
            .cite(draft.clause("end"))
            .fix(text.span(mark.start(), mark.end()), "."));
      }
    });
  }
}
