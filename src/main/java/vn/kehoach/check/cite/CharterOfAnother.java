package vn.kehoach.check.cite;

import java.util.List;
import java.util.regex.MatchResult;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/**
 * Finds a legal basis that is the charter (điều lệ) of another body: {@code Căn cứ Điều lệ Hội Nông dân Việt Nam} in a
 * plan of the veterans' association.
 */
public final class CharterOfAnother implements Rule {

  private static final Sought CHARTER = Sought.of("Điều lệ ((?:Hội |Công đoàn|Đoàn |Mặt trận|Đảng )[^;,.(]{0,60})",
      "Điều lệ ");

  /**
   * Words that distinguish organisations. The Party is not among them: its charter binds members in every organisation.
   */
  private static final List<String> KINDS = List.of("nông dân", "phụ nữ", "cựu chiến binh", "chữ thập đỏ", "người cao"
      + " tuổi", "thanh niên", "công đoàn", "mặt trận", "khuyến học", "sinh viên", "luật gia", "nhà báo");

  private static final Sought SCHOOL = Sought.of("Điều lệ ([Tt]rường [^;.(]{0,120})", "Điều lệ ");
  private static final List<String> SCHOOLS = List.of("mầm non", "tiểu học", "trung học");

  @Override
  public String id() {
    return "cite/charter-of-another";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    AgencyName own = AgencyName.of(String.join(" ", draft.plan().header().agency()));
    school(draft, own, problems);
    String spelt = own.spaced().replace(" liên đoàn lao động ", " công đoàn ").replace(" đoàn ", " đoàn thanh niên ");
    if (KINDS.stream().noneMatch(kind -> spelt.contains(" " + kind + " "))) {
      return;
    }
    draft.passages(Role.LEGAL_BASIS, Role.OPENING).forEach(passage -> CHARTER.in(passage, charter -> {
      String named = AgencyName.of(charter.group(1)).spaced();
      String kind = KINDS.stream().filter(one -> named.contains(" " + one + " ")).findFirst().orElse("");
      if (!kind.isEmpty() && !spelt.contains(" " + kind + " ")) {
        report(draft, passage, charter, problems);
      }
    }));
  }

  /** Checks that a school cites the charter of its own level of school. */
  private void school(Draft draft, AgencyName own, Problems problems) {
    List<String> kinds = own.has("trường") ? schools(own.spaced()) : List.of();
    if (!kinds.isEmpty()) {
      draft.passages(Role.LEGAL_BASIS, Role.OPENING).forEach(passage -> SCHOOL.in(passage, charter -> {
        List<String> named = schools(AgencyName.of(charter.group(1)).spaced());
        if (!named.isEmpty() && named.stream().noneMatch(kinds::contains)) {
          report(draft, passage, charter, problems);
        }
      }));
    }
  }

  private static List<String> schools(String words) {
    String spelt = words.replace(" thcs ", " trung học ").replace(" thpt ", " trung học ").replace(" th ", " tiểu học ")
        .replace(" mẫu giáo ", " mầm non ").replace(" mn ", " mầm non ");
    return SCHOOLS.stream().filter(kind -> spelt.contains(" " + kind + " ")).toList();
  }

  private void report(Draft draft, Passage passage, MatchResult charter, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(passage.text(), charter.start(1), charter.end(1)),
            "điều lệ của tổ chức khác với cơ quan ban hành",
            "this is the charter of an organisation other than the issuer")
        .hint("viện dẫn điều lệ của tổ chức mình; có thể còn sót từ kế hoạch được chép",
            "cite the charter of your own organisation; this may be left over from the plan that was copied")
        .cite(draft.clause("basis"))
        .seeAlso(draft.plan().header().issuerPlace()));
  }
}
