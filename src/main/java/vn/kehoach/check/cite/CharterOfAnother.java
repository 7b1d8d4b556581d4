package vn.kehoach.check.cite;

import java.util.List;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code Căn cứ Điều lệ Hội Nông dân Việt Nam} in a plan of the veterans: the charter (điều lệ) of another body. */
public final class CharterOfAnother implements Rule {

  private static final Sought CHARTER = Sought.of("Điều lệ ((?:Hội |Công đoàn|Đoàn |Mặt trận|Đảng )[^;,.(]{0,60})",
      "Điều lệ ");

  /** Words that tell one organisation from another; the Party's charter binds members everywhere. */
  private static final List<String> KINDS = List.of("nông dân", "phụ nữ", "cựu chiến binh", "chữ thập đỏ", "người cao"
      + " tuổi", "thanh niên", "công đoàn", "mặt trận", "khuyến học", "sinh viên", "luật gia", "nhà báo");

  @Override
  public String id() {
    return "cite/charter-of-another";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    AgencyName own = AgencyName.of(String.join(" ", draft.plan().header().agency()));
    String spelt = own.spaced().replace(" liên đoàn lao động ", " công đoàn ").replace(" đoàn ", " đoàn thanh niên ");
    if (KINDS.stream().noneMatch(kind -> spelt.contains(" " + kind + " "))) {
      return;
    }
    draft.passages(Role.LEGAL_BASIS, Role.OPENING).forEach(passage -> CHARTER.in(passage, charter -> {
      String named = AgencyName.of(charter.group(1)).spaced();
      String kind = KINDS.stream().filter(one -> named.contains(" " + one + " ")).findFirst().orElse("");
      if (!kind.isEmpty() && !spelt.contains(" " + kind + " ")) {
        problems.add(Problem.warning(id(), draft.place(passage.text(charter, 1)),
                "điều lệ của tổ chức khác với cơ quan ban hành", "the charter of another body than the issuer")
            .hint("viện dẫn điều lệ của tổ chức mình; có thể còn sót từ kế hoạch được chép",
                "cite your own charter; perhaps it is left over from the plan that was copied")
            .cite(draft.clause("basis"))
            .seeAlso(draft.plan().header().issuerPlace()));
      }
    }));
  }
}
