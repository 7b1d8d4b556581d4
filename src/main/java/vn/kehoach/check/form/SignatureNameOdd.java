package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code Nguyễn Văn An (đã ký)}, {@code 0912345678}: the name is not a name, or contains something else. */
public final class SignatureNameOdd implements Rule {

  private static final Expression ODD = Expression.of(
      "(?iu)[(\\[]?(?<!\\p{L})(?:đã ký|ký tên|ký, ghi rõ họ tên|ghi rõ họ tên|đóng dấu|họ và tên|họ tên)"
      + "(?!\\p{L})[)\\]]?|\\d+|[()\\[\\]@:]");

  @Override
  public String id() {
    return "form/signature-name-odd";
  }

  static boolean isOdd(Text name) {
    return ODD.matcher(name).find();
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    Text name = signature.name();
    if (name == null || draft.answer("signature").isEmpty()) {
      return;
    }
    Matcher odd = ODD.matcher(name);
    if (odd.find()) {
      problems.add(Problem.warning(id(), draft.place(name, odd.start(), odd.end()),
              "ở chỗ họ tên người ký có “" + odd.group() + "”, không phải họ tên",
              "“" + odd.group() + "” in the signer's name is not part of a name")
          .hint("ở “name” chỉ ghi họ và tên, ví dụ Nguyễn Văn An",
              "write only the full name in “name”, for example Nguyễn Văn An")
          .cite(draft.clause("signature")));
    }
  }
}
