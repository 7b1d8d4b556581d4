package vn.kehoach.check.cite;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;

/**
 * Finds a document cited in full a second time: later mentions need only type and symbol (Decree 30, Appendix I,
 * II.6b).
 */
public final class FullAgain implements Rule {

  @Override
  public String id() {
    return "cite/full-again";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Citation> told = new HashMap<>();
    for (Citation citation : draft.citations()) {
      if (isFull(citation) && !Incomplete.isInsideSubject(draft, citation)) {
        Citation first = told.putIfAbsent(citation.symbol().key(), citation);
        if (first != null) {
          report(draft, citation, first, problems);
        }
      }
    }
  }

  private static boolean isFull(Citation citation) {
    Passage passage = citation.passage();
    return passage != null && Role.RUNNING.contains(passage.role()) && citation.symbol() != null
        && citation.type() != null && citation.dateWords() != null && citation.issuer() != null
        && citation.subject() != null;
  }

  private void report(Draft draft, Citation citation, Citation first, Problems problems) {
    String brief = citation.type() + " số " + citation.properNumber();
    problems.add(Problem.warning(id(), draft.place(citation.whole()),
            "văn bản này đã viện dẫn đầy đủ ở trên; các lần sau chỉ ghi tên loại và số, ký hiệu",
            "this document is already cited in full above; later mentions give only type, number and symbol")
        .as(Severity.INFO)
        .hint("viết " + brief, "write " + brief)
        .cite(draft.clause("citation"))
        .seeAlso(draft.place(first.whole())));
  }
}
