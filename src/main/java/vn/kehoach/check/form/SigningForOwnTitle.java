package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code KT. CHỦ TỊCH / CHỦ TỊCH}: nobody signs for themselves. */
public final class SigningForOwnTitle implements Rule {

  @Override
  public String id() {
    return "form/signing-for-own-title";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    if (signature.title() == null || SignaturePrefixMisplaced.isPrefixed(signature.title())) {
      return;
    }
    String own = Signing.plain(signature.title());
    for (Signing line : Signing.of(signature)) {
      boolean deputyByOrder = line.prefix().equals("TL") && own.equals("PHÓ " + Signing.plain(line.words()));
      if (deputyByOrder) {
        String head = Signing.plain(line.words());
        problems.add(Problem.error(id(), draft.place(signature.title()),
                "cấp phó ký thay " + head + ", không ký thừa lệnh",
                "a deputy signs for the head (KT.), not by order (TL.)")
            .hint("ghi signing_for: " + head + " (KT.) thay cho by_order_of (TL.)",
                "write signing_for: " + head + " (KT.) instead of by_order_of (TL.)")
            .cite(draft.clause("signature"))
            .seeAlso(line.words().span()));
      }
      boolean forSomebody = !line.prefix().isEmpty() && !line.prefix().equals("TM");
      if (forSomebody && Signing.plain(line.words()).equals(own)) {
        String deputy = line.prefix().equals("KT") ? "PHÓ " + own : "chức vụ của người được giao ký";
        problems.add(Problem.error(id(), draft.place(signature.title()),
                line.prefix() + ". " + own + " mà người ký cũng là " + own,
                line.prefix() + ". " + own + ", but the signer's title is also " + own)
            .hint("ghi chức vụ của người ký ở “title” (" + deputy + "); chính " + own + " ký thì bỏ “"
                    + line.key() + "”",
                "write the signer's title in “title”; if " + own + " signs in person, delete “" + line.key() + "”")
            .cite(draft.clause("signature"))
            .seeAlso(line.words().span()));
      }
    }
  }
}
