package vn.kehoach.check.form;

import java.util.Locale;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** In a name, only the first letter of each syllable is a capital. */
public final class SignatureNameCase implements Rule {

  private static final Expression SYLLABLE = Expression.of("\\p{L}[\\p{L}'’]*");

  @Override
  public String id() {
    return "form/signature-name-case";
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
    boolean shouts = shouts(name.value());
    String proper = proper(name.value());
    if (proper.equals(name.value()) || isSurely(name, draft) || SignatureNameOdd.isOdd(name)) {
      return;
    }
    Problem problem = Problem.error(id(), draft.place(name),
            shouts ? "họ tên người ký viết chữ in thường" : "họ tên người ký viết hoa chữ đầu mỗi âm tiết",
            shouts ? "the signer's name is not written in capitals" : "each syllable of the signer's name begins "
                + "with a capital")
        .hint("viết " + proper, "write " + proper)
        .cite(draft.clause("signature"));
    boolean plain = name.value().chars().allMatch(letter -> Character.isLetter(letter) || letter == ' ');
    problems.add(plain ? problem.fix(name.span(), proper) : problem);
  }

  private static boolean shouts(String name) {
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
    }
    return capitals > 3;
  }

  /** The name with only the first letter of each syllable as a capital. */
  static String proper(String name) {
    boolean shouts = shouts(name);
    return SYLLABLE.matcher(name).replaceAll(found -> Matcher.quoteReplacement(
        found.group().substring(0, 1).toUpperCase(Locale.ROOT)
            + (shouts ? found.group().substring(1).toLowerCase(Locale.ROOT) : found.group().substring(1))));
  }

  /** Whether it is certainly a name; degrees before it are reported by another rule. */
  private static boolean isSurely(Text name, Draft draft) {
    return draft.answer("degrees").map(answer -> answer.pattern("pattern").matcher(name).find()).orElse(false);
  }
}
