package vn.kehoach.check.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.Appendix;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** The text must refer to each appendix. */
public final class AppendixNotMentioned implements Rule {

  @Override
  public String id() {
    return "form/appendix-not-mentioned";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Appendix> appendices = draft.plan().appendices();
    if (appendices.isEmpty() || draft.answer("appendix").isEmpty()) {
      return;
    }
    Set<Integer> named = new HashSet<>();
    boolean all = false;
    for (AppendixMention mention : AppendixMention.of(draft)) {
      named.add(AppendixMention.value(mention.number()));
      all = all || mention.all() && mention.number().isEmpty();
    }
    // "Phụ lục III" in a plan with two: reported at that place
    boolean beyond = appendices.size() > 1 && named.stream().anyMatch(number -> number > appendices.size())
        && named.stream().filter(number -> number > 0 && number <= appendices.size()).count() == appendices.size() - 1;
    for (int i = 0; i < appendices.size() && !beyond; i++) {
      boolean single = appendices.size() == 1 && !named.isEmpty();
      if (!all && !single && !named.contains(i + 1)) {
        String label = appendices.size() == 1 ? "Phụ lục" : "Phụ lục " + RomanNumeral.of(i + 1);
        report(appendices.get(i), label, draft, problems);
      }
    }
  }

  private void report(Appendix appendix, String label, Draft draft, Problems problems) {
    Span place = appendix.title() == null ? appendix.section().span() : draft.place(appendix.title());
    problems.add(Problem.error(id(), place,
            "nội dung kế hoạch không nhắc đến " + label, "the text does not refer to " + label)
        .hint("thêm chỉ dẫn ở chỗ liên quan: (chi tiết tại " + label + " kèm theo Kế hoạch này)",
            "refer to it where it belongs: (chi tiết tại " + label + " kèm theo Kế hoạch này)")
        .cite(draft.clause("appendix")));
  }
}
