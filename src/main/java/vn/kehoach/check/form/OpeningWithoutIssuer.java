package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code Thực hiện Kế hoạch số ..., ban hành Kế hoạch ... như sau:}: the issuing agency is not named. */
public final class OpeningWithoutIssuer implements Rule {

  private static final Sought ISSUES = Sought.of("(?:^|[,;.] )((?:[Bb]an hành|[Xx]ây dựng) (?:bản )?[Kk]ế hoạch)(?! "
      + "số)[^;]*(?:như sau|sau đây|sau|cụ thể)\\s*:\\s*$", "an hành Kế", "an hành kế", "an hành bản", "ây dựng Kế",
      "ây dựng kế",
      "ây dựng bản");

  /** A plan of one person: "Tôi là ..., xây dựng kế hoạch cá nhân ...". */
  private static final Sought ONESELF = Sought.of("(?<!\\p{L})(?:[Tt]ôi (?:là|tên|xây dựng)|[Bb]ản thân)(?!\\p{L})",
      "ôi là", "ôi tên", "ôi xây", "ản thân");

  @Override
  public String id() {
    return "form/opening-without-issuer";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.passages(Role.OPENING).stream().filter(passage -> !ONESELF.isIn(passage.plain()))
        .forEach(passage -> ISSUES.in(passage, issues -> problems.add(
            Problem.warning(id(), draft.place(passage.text(issues, 1)),
                    "câu mở đầu không nói cơ quan nào ban hành kế hoạch",
                    "the opening does not say which agency issues the plan")
                .hint("thêm tên cơ quan ban hành trước “" + issues.group(1) + "”",
                     "add the name of the issuing agency before “" + issues.group(1) + "”"))));
  }
}
