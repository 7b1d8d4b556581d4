package vn.kehoach.check.form;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** The signer's own title (chức vụ) is missing: {@code TL. CHỦ TỊCH} followed by a name. */
public final class SignatureTitleMissing implements Rule {

  @Override
  public String id() {
    return "form/signature-title-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    if (signature.title() != null) {
      return;
    }
    List<Signing> lines = Signing.of(signature);
    Text near = lines.isEmpty() ? signature.name() : lines.get(lines.size() - 1).words();
    String prefix = lines.isEmpty() ? "" : lines.get(lines.size() - 1).prefix();
    String under = prefix.isEmpty() || prefix.equals("TM") ? "" : " (sau dòng " + prefix + ".)";
    Span otherwise = near == null ? draft.plan().source().whole() : draft.place(near);
    problems.add(Problem.error(id(), draft.place("signature.title", otherwise),
            "thiếu chức vụ của người ký" + under, "the signer's own title is missing")
        .hint("ghi “title:” là chức vụ của chính người ký, ví dụ CHỦ TỊCH, PHÓ GIÁM ĐỐC, CHÁNH VĂN PHÒNG",
            "write “title:” with the signer's own title, for example CHỦ TỊCH, PHÓ GIÁM ĐỐC, CHÁNH VĂN PHÒNG")
        .cite(draft.clause("signature")));
  }
}
