package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** The signature is missing. */
public final class SignatureMissing implements Rule {

  @Override
  public String id() {
    return "form/signature-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    if (draft.plan().signatures().isEmpty() && !draft.isAttached()) {
      problems.add(Problem.error(id(), draft.place("signature", draft.plan().source().whole()),
              "chưa có chức vụ, họ tên người ký", "the signer's title and name are missing")
          .hint("ghi “signature:” với title, name; tập thể thì on_behalf_of, cấp phó thì signing_for",
              "write “signature:” with title and name; on_behalf_of for a collective, signing_for for a deputy")
          .cite(draft.clause("components")));
    }
  }
}
