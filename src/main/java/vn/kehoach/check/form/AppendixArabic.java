package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code Phụ lục 1}: appendices are numbered with Roman numerals. */
public final class AppendixArabic implements Rule {

  @Override
  public String id() {
    return "form/appendix-arabic";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    if (draft.answer("appendix").isEmpty()) {
      return;
    }
    AppendixMention.of(draft).stream().filter(AppendixMention::isArabic)
        .forEach(mention -> report(mention.words(), mention.number(), draft, problems));
    draft.plan().appendices().stream().map(appendix -> appendix.section().number())
        .filter(number -> number != null && number.value().matches("\\d{1,2}\\.?"))
        .forEach(number -> report(number, number.value().replace(".", ""), draft, problems));
  }

  private void report(Text place, String number, Draft draft, Problems problems) {
    String roman = RomanNumeral.of(Integer.parseInt(number));
    problems.add(Problem.error(id(), draft.place(place),
            "“Phụ lục " + number + "”: phụ lục đánh số La Mã",
            "“Phụ lục " + number + "”: appendices are numbered with Roman numerals")
        .hint("viết Phụ lục " + roman, "write Phụ lục " + roman)
        .cite(draft.clause("appendix")));
  }
}
