package vn.kehoach.check.form;

import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** A Party committee uses the national title, or a people's committee the heading of the Party. */
public final class StandardOfAnotherBody implements Rule {

  private static final String[] PARTY = {"đảng ủy", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "chi bộ", "đảng bộ",
      "ban thường vụ đảng ủy", "ban thường vụ tỉnh ủy", "ban thường vụ thành ủy", "ban thường vụ huyện ủy",
      "ban thường vụ quận ủy", "ban chấp hành đảng bộ", "ủy ban kiểm tra đảng ủy", "ủy ban kiểm tra tỉnh ủy",
      "ủy ban kiểm tra thành ủy", "văn phòng đảng ủy", "văn phòng tỉnh ủy", "văn phòng thành ủy",
      "ban tổ chức đảng ủy", "ban tổ chức tỉnh ủy", "ban tổ chức thành ủy", "ban tổ chức trung ương",
      "ban xây dựng đảng", "ban nội chính", "ban tuyên giáo và dân vận"};
  private static final Expression STATE = Expression.of(
      " (?:ủy ban nhân dân|hội đồng nhân dân|văn phòng hội đồng nhân dân|sở (?!chỉ huy)|bộ (?!phận)"
      + "|trường (?!chính trị)|bệnh viện|trung tâm y tế|trạm y tế|phòng (?!tổ chức đảng)).*");

  @Override
  public String id() {
    return "form/standard-of-another-body";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Issuer issuer = Issuer.of(draft);
    String name = issuer.name().spaced();
    boolean party = draft.standard().id().startsWith("dang");
    if (!party && draft.standard().id().equals("nd30") && isPartys(issuer, name)) {
      report(draft, "cơ quan của Đảng nhưng văn bản trình bày theo thể thức nhà nước (Quốc hiệu, Tiêu ngữ)",
          "a Party body, but the document follows the state standard (national title, motto)", "standard: dang",
          problems);
    } else if (party && STATE.matcher(name).matches()) {
      report(draft, "cơ quan nhà nước nhưng văn bản trình bày theo thể thức của Đảng",
          "a state agency, but the document follows the Party standard", "standard: nd30", problems);
    }
  }

  /** Every event has an organising committee (ban tổ chức); the one below a Party committee belongs to the Party. */
  private static boolean isPartys(Issuer issuer, String name) {
    return isOfParty(name) || name.equals(" ban tổ chức ") && isOfParty(issuer.above().spaced());
  }

  /**
   * @param name with a space before, between and after its words
   */
  private static boolean isOfParty(String name) {
    for (String body : PARTY) {
      if (name.startsWith(body, 1) && name.charAt(1 + body.length()) == ' ') {
        return true;
      }
    }
    return false;
  }

  private void report(Draft draft, String vietnamese, String english, String right, Problems problems) {
    Text standard = draft.plan().standard();
    Text agency = draft.plan().header().agency().get(0);
    @Nullable Span other = standard == null ? null : agency.span();
    problems.add(Problem.warning(id(), draft.place(standard == null ? agency : standard), vietnamese, english)
        .hint("ghi “" + right + "” ở đầu tệp, hoặc xem lại tên cơ quan ban hành",
            "write “" + right + "” at the top of the file, or check the name of the issuing agency")
        .seeAlso(other));
  }
}
