package vn.kehoach.check.form;

import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code PHÓ CHỦ TỊCH} without KT.: a deputy signs for the head. In a collective of the Party or a mass organisation, a
 * deputy may sign without it.
 */
public final class DeputyWithoutPrefix implements Rule {

  @Override
  public String id() {
    return "form/deputy-without-prefix";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    Text title = signature.title();
    if (title == null || draft.answer("signature").isEmpty()) {
      return;
    }
    boolean prefixed = signature.signingFor() != null || signature.byOrderOf() != null
        || signature.byDelegationOf() != null;
    boolean collective = signature.onBehalfOf() != null && !AgencyName.of(signature.onBehalfOf()).has("ủy ban nhân"
        + " dân");
    String plain = Signing.plain(title);
    // "CHỈ HUY PHÓ", "HIỆU PHÓ"
    boolean behind = plain.endsWith(" PHÓ");
    if (!prefixed && !collective && (behind || plain.startsWith("PHÓ ")) && !plain.contains("PHỤ TRÁCH")
        && !title.value().startsWith("KT")) {
      String head = behind ? plain.replaceFirst("PHÓ$", "TRƯỞNG") : plain.substring("PHÓ ".length());
      problems.add(Problem.warning(id(), draft.place(title),
              "cấp phó ký mà không ghi ký thay (KT.)", "a deputy signs without “KT.” (for the head)")
          .hint("thêm signing_for: " + head, "add signing_for: " + head)
          .cite(draft.clause("signature")));
    }
  }
}
