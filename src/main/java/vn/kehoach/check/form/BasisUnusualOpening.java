package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** A line of the legal basis must begin with Căn cứ or one of the few other usual words. */
public final class BasisUnusualOpening implements Rule {

  @Override
  public String id() {
    return "form/basis-unusual-opening";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("basis").orElse(null);
    if (answer == null) {
      return;
    }
    for (LegalBasis line : draft.plan().legalBasis()) {
      Text text = line.text();
      if (text == null || text.isBlank()
          || answer.list("openings").stream().anyMatch(opening -> beginsWith(text, opening))) {
        continue;
      }
      int end = text.value().indexOf(' ') < 0 ? text.length() : text.value().indexOf(' ');
      Text capital = Text.of(Character.toUpperCase(text.charAt(0)) + text.value().substring(1));
      String small = answer.list("openings").stream().filter(opening -> beginsWith(capital, opening))
          .findFirst().orElse("");
      if (!small.isEmpty()) {
        problems.add(Problem.info(id(), draft.place(text, 0, end),
                "dòng căn cứ bắt đầu bằng chữ thường", "this legal basis begins with a lower-case letter")
            .hint("viết “" + small + "”", "write “" + small + "”")
            .cite(draft.clause("capitals-sentence")));
        continue;
      }
      problems.add(Problem.info(id(), draft.place(text, 0, end),
              "dòng này không mở đầu như một căn cứ", "this line does not begin like a legal basis")
          .hint("bắt đầu bằng “Căn cứ ...”, “Thực hiện ...”; câu dẫn vào nội dung thì để ở “opening”",
              "begin with “Căn cứ ...” or “Thực hiện ...”; put the sentence that introduces the content in “opening”")
          .cite(answer.clause()));
    }
  }

  private static boolean beginsWith(Text text, String opening) {
    String value = text.value().replaceFirst("^[-–—+*•\\s]+", "");
    return value.regionMatches(false, 0, opening, 0, opening.length())
        && (value.length() == opening.length() || !Character.isLetter(value.charAt(opening.length())));
  }
}
