package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** Points are lettered a b c d đ e g h ...; f, j, w, z and ă â ê ô ơ ư are not used. */
public final class LetterNotVietnamese implements Rule {

  private static final Expression LETTER = Expression.of("^\\(?(\\p{Ll})\\d?\\)");
  /** The maximum number of letters before the closing bracket. */
  private static final int LONGEST = 3;

  @Override
  public String id() {
    return "form/letter-not-vietnamese";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("headings").orElse(null);
    if (answer == null) {
      return;
    }

    draft.passages(Role.BODY, Role.TITLE).forEach(passage -> check(passage.text(), answer, draft, problems));
    for (NumberedParts.Group group : new NumberedParts(draft).groups()) {
      for (NumberedParts.Entry entry : group.entries()) {
        if (entry.node().marker() != null) {
          check(entry.node().marker(), answer, draft, problems);
        }
      }
    }
  }

  private static boolean isBracketed(String words) {
    for (int at = 1; at <= LONGEST && at < words.length(); at++) {
      if (words.charAt(at) == ')') {
        return true;
      }
    }
    return false;
  }

  private void check(Text words, Answer answer, Draft draft, Problems problems) {
    if (!isBracketed(words.value())) {
      return;
    }
    Matcher letter = LETTER.matcher(words);
    if (letter.find() && !answer.text("letters").contains(letter.group(1))) {
      problems.add(Problem.error(id(), draft.place(words, letter.start(1), letter.end(1)),
              "thứ tự các điểm không có chữ “" + letter.group(1) + "”",
              "the letters for points do not include “" + letter.group(1) + "”")
          .hint("đánh theo thứ tự a, b, c, d, đ, e, g, h, i, k, l, m ...; tốt nhất để chương trình tự đánh",
              "the letters are a, b, c, d, đ, e, g, h, i, k, l, m ...; preferably let kehoach number the points")
          .cite(answer.clause()));
    }
  }
}
