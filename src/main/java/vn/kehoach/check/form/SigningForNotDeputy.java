package vn.kehoach.check.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/** KT. is for deputies: {@code KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC}. */
public final class SigningForNotDeputy implements Rule {

  @Override
  public String id() {
    return "form/signing-for-not-deputy";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    Answer answer = draft.answer("signature").orElse(null);
    if (answer == null || signature.signingFor() == null || signature.title() == null
        || SignaturePrefixMisplaced.isPrefixed(signature.title())) {
      return;
    }
    String head = Signing.plain(signature.signingFor());
    String title = Signing.plain(signature.title());
    if (title.equals(head)) {
      return;
    }
    String prefix = prefix(title, answer.list("deputies"));
    if (prefix == null) {
      problems.add(Problem.error(id(), draft.place(signature.title()),
              "ký thay (KT.) là việc của cấp phó, “" + signature.title() + "” không phải cấp phó",
              "only a deputy signs for the head (KT.); “" + signature.title() + "” is not a deputy")
          .hint("ghi chức vụ cấp phó, ví dụ PHÓ " + head + "; ký thừa lệnh thì dùng by_order_of",
              "write the deputy's title, for example PHÓ " + head + "; to sign by order, use by_order_of")
          .cite(answer.clause())
          .seeAlso(signature.signingFor().span()));
    } else if (prefix.equals("PHÓ") && isOfAnother(head, title.substring(prefix.length()).strip())) {
      problems.add(Problem.warning(id(), draft.place(signature.title()),
              "“" + signature.title() + "” không phải cấp phó của “" + head + "”",
              "“" + signature.title() + "” is not a deputy of “" + head + "”")
          .hint("KT. " + head + " thì người ký là PHÓ " + head, "under KT. " + head + " the signer is PHÓ " + head)
          .cite(answer.clause())
          .seeAlso(signature.signingFor().span()));
    }
  }

  private static @Nullable String prefix(String title, List<String> deputies) {
    for (String deputy : deputies) {
      if (title.startsWith(deputy)) {
        return deputy;
      }
    }
    return null;
  }

  /** PHÓ CHỦ TỊCH THƯỜNG TRỰC and PHÓ BAN are deputies of CHỦ TỊCH and TRƯỞNG BAN. */
  private static boolean isOfAnother(String head, String of) {
    return head.startsWith("TỔNG ") != of.startsWith("TỔNG ")
        || !head.contains(of) && !of.contains(head) && !head.split(" ")[0].equals(of.split(" ")[0]);
  }
}
