package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** {@code (Phối hợp)} next to {@code (báo cáo)}: purposes in brackets must begin in the same case. */
public final class RecipientNoteCase implements Rule {

  @Override
  public String id() {
    return "form/recipient-note-case";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("recipients").orElse(null);
    if (answer == null) {
      return;
    }
    List<Text> capital = new ArrayList<>();
    Text small = null;
    for (RecipientWords recipient : RecipientWords.of(draft)) {
      Text note = recipient.note();
      char first = note == null || note.isEmpty() ? 0 : note.charAt(0);
      if (Character.isUpperCase(first) && isPurpose(note, answer)) {
        capital.add(note);
      } else if (small == null && Character.isLowerCase(first) && isPurpose(note, answer)) {
        small = note;
      }
    }
    for (Text note : small == null ? List.<Text>of() : capital) {
      String first = note.value().substring(0, 1).toLowerCase(Locale.ROOT);
      problems.add(Problem.info(id(), draft.place(note),
              "“(" + note + ")” viết hoa, “(" + small + ")” viết thường",
              "“(" + note + ")” begins with a capital, “(" + small + ")” does not")
          .hint("viết (" + first + note.value().substring(1) + ")", "write (" + first + note.value().substring(1) + ")")
          .seeAlso(small.span())
          .fix(note.span(0, 1), first));
    }
  }

  private static boolean isPurpose(Text note, Answer answer) {
    String lower = note.value().toLowerCase(Locale.ROOT);
    for (String purpose : answer.list("purposes")) {
      if (lower.startsWith(purpose) && (lower.length() == purpose.length() || lower.charAt(purpose.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
