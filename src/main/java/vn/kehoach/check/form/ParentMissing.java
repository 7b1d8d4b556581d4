package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** A department or office names its parent agency (cơ quan chủ quản trực tiếp) on the line above. */
public final class ParentMissing implements Rule {

  @Override
  public String id() {
    return "form/parent-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    Answer answer = draft.answer("agency").orElse(null);
    if (answer == null || !header.parent().isEmpty() || header.agency().isEmpty()) {
      return;
    }
    Text first = header.agency().get(0);
    if (bodies(draft).stream().allMatch(body -> hasSuperior(body, answer))) {
      problems.add(Problem.warning(id(), draft.place(first),
              "chưa ghi cơ quan chủ quản trực tiếp", "the parent agency is missing")
          .hint("thêm “parent:” vào header, ví dụ parent: UBND TỈNH NGHỆ AN",
              "add “parent:” to the header, for example parent: UBND TỈNH NGHỆ AN")
          .cite(answer.clause()));
    }
  }

  private static boolean hasSuperior(String body, Answer answer) {
    return answer.list("with-superior").stream().anyMatch(word -> body.startsWith(word + " "));
  }

  /** The issuer; in a joint plan, all bodies, which may have no superior in common: lines that end with a dash. */
  private static List<String> bodies(Draft draft) {
    List<Text> lines = draft.plan().header().agency();
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean begins = i == 0 || draft.plan().isJoint() && lines.get(i - 1).value().strip().endsWith("-");
      if (begins) {
        bodies.add(lines.get(i).value().toUpperCase(Locale.ROOT));
      }
    }
    return bodies;
  }
}
