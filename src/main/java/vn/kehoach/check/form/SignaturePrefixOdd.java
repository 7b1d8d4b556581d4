package vn.kehoach.check.form;

import java.util.Locale;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/**
 * {@code T/M}, {@code TM}, {@code KT:} and similar: abbreviations of the signing authority end with a full stop; Party
 * documents use a slash.
 */
public final class SignaturePrefixOdd implements Rule {

  private static final Expression TYPED = Expression.of(
      "(?iu)^(T\\s*[./]\\s*M|K\\s*[./]\\s*T|T\\s*[./]\\s*L|TU\\s*[./]\\s*Q|TM|KT|TL|TUQ|Q)(?:([.:]*)(\\s*))(?=\\p{L})");

  private static final Expression SPLIT = Expression.of("[./]");

  @Override
  public String id() {
    return "form/signature-prefix-odd";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("signature").orElse(null);
    if (answer == null) {
      return;
    }
    for (Signing line : Signing.of(draft.plan())) {
      Matcher typed = TYPED.matcher(line.words());
      if (!typed.find() || isPartOfAWord(typed)) {
        continue;
      }
      String letters = typed.group(1).replaceAll("[\\s./]", "").toUpperCase(Locale.ROOT);
      String proper = answer.list("prefixes").stream()
          .filter(prefix -> prefix.replaceAll("[./]", "").equals(letters)).findFirst().orElse(letters + ".");
      String end = typed.group().stripTrailing();
      String rest = line.words().value().substring(typed.end());
      if (!end.equals(proper) || !typed.group(3).equals(" ")) {
        problems.add(Problem.error(id(), draft.place(line.words(), 0, end.length()),
                end.equals(proper) ? "sau “" + proper + "” là một dấu cách"
                    : "quyền hạn người ký viết “" + proper + "” rồi một dấu cách, không phải “" + end + "”",
                end.equals(proper) ? "one space follows “" + proper + "”"
                    : "write the signing authority as “" + proper + "” and one space, not “" + end + "”")
            .hint("viết " + proper + " " + rest + ", hoặc chỉ ghi " + rest + ": chương trình tự in " + proper,
                "write " + proper + " " + rest + ", or only " + rest + ": " + proper + " is printed automatically")
            .cite(answer.clause())
            .fix(line.words().span(0, typed.end()), proper + " "));
      }
    }
  }

  /** "QUYỀN" begins with a Q. */
  private static boolean isPartOfAWord(Matcher typed) {
    return typed.group(2).isEmpty() && typed.group(3).isEmpty() && !SPLIT.matcher(typed.group(1)).find();
  }
}
