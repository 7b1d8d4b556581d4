package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/** A signer by delegation (TUQ.) may not delegate further. */
public final class DelegationPassedOn implements Rule {

  @Override
  public String id() {
    return "form/delegation-passed-on";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    Answer answer = draft.answer("delegation").orElse(null);
    if (answer != null && signature.byDelegationOf() != null && signature.signingFor() != null) {
      problems.add(Problem.error(id(), draft.place(signature.signingFor()),
              "người được ủy quyền (TUQ.) phải tự ký, không để cấp phó ký thay (KT.)",
              "a signer by delegation (TUQ.) must sign in person; a deputy may not sign instead (KT.)")
          .hint("bỏ “signing_for”, ghi chức vụ người được ủy quyền ở “title”",
              "delete “signing_for”, and give the title of the delegated person in “title”")
          .cite(answer.clause())
          .seeAlso(signature.byDelegationOf().span()));
    }
  }
}
