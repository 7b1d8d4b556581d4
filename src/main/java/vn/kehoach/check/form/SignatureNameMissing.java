package vn.kehoach.check.form;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** The signer's name is missing. */
public final class SignatureNameMissing implements Rule {

  @Override
  public String id() {
    return "form/signature-name-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    if (signature.name() != null && !NumberBlank.isBlank(signature.name())) {
      return;
    }
    List<Signing> lines = Signing.of(signature);
    Span place = lines.isEmpty()
        ? draft.plan().source().whole() : draft.place(lines.get(lines.size() - 1).words());
    problems.add(Problem.info(id(), draft.place("signature.name", place),
            "chưa có họ tên người ký", "the signer's name is missing")
        .as(draft.blank())
        .hint("ghi họ và tên ở “name”, viết hoa chữ đầu mỗi âm tiết",
            "write the full name in “name”, each syllable with a capital")
        .cite(draft.clause("signature")));
  }
}
