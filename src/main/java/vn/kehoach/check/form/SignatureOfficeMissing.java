package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * The head of a board (ban chỉ đạo, hội đồng tư vấn) signs: if the board may use the seal of an agency, the signer's
 * position there is printed above the name.
 */
public final class SignatureOfficeMissing implements Rule {

  private static final Expression BOARD = Expression.of(
      "(?iu)(?:TM\\. ?)?(?:BAN CHỈ ĐẠO|BAN TỔ CHỨC (?!TỈNH|THÀNH|ĐẢNG|TRUNG)|TỔ CÔNG TÁC|BAN VẬN ĐỘNG"
      + "|HỘI ĐỒNG (?!NHÂN|QUẢN|TRƯỜNG|THÀNH VIÊN)).*");

  @Override
  public String id() {
    return "form/signature-office-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    if (signature.office() != null || signature.title() == null) {
      return;
    }
    Text body = signature.onBehalfOf() != null ? signature.onBehalfOf()
        : draft.plan().header().agency().isEmpty() ? null : draft.plan().header().agency().get(0);
    if (body == null || !BOARD.matcher(body.value() + " ").matches()) {
      return;
    }
    problems.add(Problem.warning(id(), draft.place(signature.title()),
            "người ký giữ chức vụ ở một ban, hội đồng mà chưa ghi chức vụ ở cơ quan",
            "the signer has a title in a board, but the position in the agency is not given")
        .as(Severity.INFO)
        .hint("được dùng con dấu của cơ quan thì ghi thêm “office:”, ví dụ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ, "
                + "in trên họ tên; không thì bỏ qua",
            "if the board may use the seal of the agency, add “office:”, for example CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ; "
                + "it is printed above the name; otherwise leave this as it is")
        .cite(draft.clause("signature")));
  }
}
