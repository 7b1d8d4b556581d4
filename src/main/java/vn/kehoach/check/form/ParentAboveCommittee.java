package vn.kehoach.check.form;

import java.util.List;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/** People's committees and councils are named in the letterhead without a parent agency. */
public final class ParentAboveCommittee implements Rule {

  private static final List<String> COMMITTEES = List.of("ủy ban nhân dân", "hội đồng nhân dân");

  @Override
  public String id() {
    return "form/parent-above-committee";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    Answer answer = draft.answer("agency").orElse(null);
    if (answer == null || header.parent().isEmpty() || header.agency().isEmpty()) {
      return;
    }
    String name = AgencyName.of(header.agency().get(0)).spaced();
    if (COMMITTEES.stream().anyMatch(body -> name.startsWith(" " + body + " "))) {
      problems.add(Problem.info(id(), draft.place(header.parent().get(0)),
              "Ủy ban nhân dân, Hội đồng nhân dân ban hành thì không ghi cơ quan chủ quản",
              "a people's committee or council does not name a parent agency")
          .hint("bỏ “parent”; tên cơ quan ghi hai dòng: ỦY BAN NHÂN DÂN / XÃ ...",
              "delete “parent”; write the agency on two lines: ỦY BAN NHÂN DÂN / XÃ ...")
          .cite(answer.clause()));
    }
  }
}
