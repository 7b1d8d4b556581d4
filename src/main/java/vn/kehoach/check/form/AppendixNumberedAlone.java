package vn.kehoach.check.form;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Appendix;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** A single appendix is not numbered. */
public final class AppendixNumberedAlone implements Rule {

  @Override
  public String id() {
    return "form/appendix-numbered-alone";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Appendix> appendices = draft.plan().appendices();
    Text number = appendices.size() == 1 ? appendices.get(0).section().number() : null;
    if (number != null && draft.answer("appendix").isPresent()) {
      problems.add(single(draft.place(number), draft)
          .hint("xóa “number: " + number + "”", "delete “number: " + number + "”"));
    }
    if (appendices.size() == 1 && draft.answer("appendix").isPresent()) {
      AppendixMention.of(draft).stream().filter(mention -> mention.number().equals("I"))
          .forEach(mention -> problems.add(
              single(draft.place(mention.words()), draft).hint("viết “Phụ lục”", "write “Phụ lục”")));
    }
  }

  private Problem single(Span place, Draft draft) {
    return Problem.error(id(), place, "chỉ có một phụ lục thì không đánh số", "a single appendix is not numbered")
        .cite(draft.clause("appendix"));
  }
}
