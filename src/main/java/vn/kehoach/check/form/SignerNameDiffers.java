package vn.kehoach.check.form;

import java.util.Arrays;
import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * The signer is called {@code Đặng Tấn Thành} in a list of members and {@code Đặng Tuấn Thành} in the signature: almost
 * the same name with the same title.
 */
public final class SignerNameDiffers implements Rule {

  @Override
  public String id() {
    return "form/signer-name-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    Text name = signature.name();
    String[] own = name == null ? new String[0] : Passage.plain(name).strip().split(" +");
    if (own.length < 3 || !isOfLetters(String.join("", own))) {
      return;
    }
    // a similar name has the signer's first or last syllable
    Sought near = Sought.of("(?<!\\p{L})(?:" + own[0]
        + " (?:\\p{Lu}\\p{Ll}* )*\\p{Lu}\\p{Ll}*|\\p{Lu}\\p{Ll}* (?:\\p{Lu}\\p{Ll}* )*"
        + own[own.length - 1] + ")(?!\\p{L}| \\p{Lu}\\p{Ll})", own[0] + " ", " " + own[own.length - 1]);
    for (Passage passage : draft.passages(near)) {
      if (passage.role() == Role.TABLE || passage.role() == Role.BODY || passage.role() == Role.TASK_FIELD) {
        near.in(passage, found -> {
          if (isTwin(own, found.group().split(" "))) {
            report(draft, passage.text(found), name, problems);
          }
        });
      }
    }
  }

  private static boolean isOfLetters(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetter(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether both have the same length and the same first and last syllables, and one syllable in between differs in a
   * diacritic or letter.
   */
  private static boolean isTwin(String[] own, String[] other) {
    if (own.length != other.length || Arrays.equals(own, other)) {
      return false;
    }
    int at = -1;
    int different = 0;
    for (int i = 0; i < own.length; i++) {
      at = own[i].equals(other[i]) ? at : i;
      different += own[i].equals(other[i]) ? 0 : 1;
    }
    String one = Letter.skeleton(own[at].toLowerCase(Locale.ROOT));
    String two = Letter.skeleton(other[at].toLowerCase(Locale.ROOT));
    boolean near = one.equals(two)
        || one.charAt(0) == two.charAt(0) && one.charAt(one.length() - 1) == two.charAt(two.length() - 1)
        && Math.abs(one.length() - two.length()) < 2;
    return different == 1 && near;
  }

  private void report(Draft draft, Text said, Text name, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(name),
            "người ký là “" + name + "”, trong văn bản ghi “" + said + "”",
            "the signer is “" + name + "”, but the text says “" + said + "”")
        .hint("xem lại họ tên; nếu là hai người thì để nguyên",
            "check the name; if they are two people, leave it as it is")
        .seeAlso(draft.place(said)));
  }
}
