package vn.kehoach.check.form;

import java.util.List;
import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** {@code (Phối hợp)} beside {@code (báo cáo)}: purposes in brackets begin alike. */
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
    List<Text> notes = RecipientWords.of(draft).stream().map(RecipientWords::note)
        .filter(note -> note != null && isPurpose(note, answer)).toList();
    Text small = notes.stream().filter(note -> Character.isLowerCase(note.charAt(0))).findFirst().orElse(null);
    if (small == null) {
      return;
    }
    notes.stream().filter(note -> Character.isUpperCase(note.charAt(0))).forEach(note -> {
      String first = note.value().substring(0, 1).toLowerCase(Locale.ROOT);
      problems.add(Problem.info(id(), draft.place(note),
              "“(" + note + ")” viết hoa, “(" + small + ")” viết thường",
              "“(" + note + ")” begins with a capital, “(" + small + ")” does not")
          .hint("viết (" + first + note.value().substring(1) + ")", "write (" + first + note.value().substring(1) + ")")
          .seeAlso(small.span())
          .fix(note.span(0, 1), first));
    });
  }

  private static boolean isPurpose(Text note, Answer answer) {
    String lower = note.value().toLowerCase(Locale.ROOT);
    return answer.list("purposes").stream()
        .anyMatch(purpose -> lower.equals(purpose) || lower.startsWith(purpose + " "));
  }
}
