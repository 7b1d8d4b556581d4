package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code Thực hiện Kế hoạch số ..., ban hành Kế hoạch ... như sau:}: nobody is named who issues it. */
public final class OpeningWithoutIssuer implements Rule {

  private static final Sought ISSUES = Sought.of("(?:^|[,;.] )((?:[Bb]an hành|[Xx]ây dựng) (?:bản )?[Kk]ế hoạch)(?! "
      + "số)[^;]*(?:như sau|sau đây|sau|cụ thể)\\s*:\\s*$", "an hành Kế", "an hành kế", "an hành bản", "ây dựng Kế",
      "ây dựng kế",
      "ây dựng bản");

  @Override
  public String id() {
    return "form/opening-without-issuer";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.passages(Role.OPENING).forEach(passage -> ISSUES.in(passage, issues -> problems.add(
        Problem.warning(id(), draft.place(passage.text(issues, 1)),
                "câu mở đầu không nói cơ quan nào ban hành kế hoạch",
                "the opening does not say which agency issues the plan")
            .hint("thêm tên cơ quan ban hành trước “" + issues.group(1) + "”",
                "add the name of the issuing agency before “" + issues.group(1) + "”"))));
  }
}
