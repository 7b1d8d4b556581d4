package vn.kehoach.check.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * Finds a document cited with two subjects (trích yếu): "yêu cầu xây dựng đất nước" here, "yêu cầu phát triển đất nước"
 * there.
 */
public final class TitleDiffers implements Rule {

  @Override
  public String id() {
    return "cite/title-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, List<SubjectWords>> subjects = new LinkedHashMap<>();
    for (Citation citation : draft.citations()) {
      SubjectWords subject = SubjectWords.of(citation);
      if (citation.symbol() == null || subject.text() == null) {
        continue;
      }
      List<SubjectWords> known = subjects.computeIfAbsent(citation.symbol().key(), none -> new ArrayList<>());
      if (known.stream().allMatch(other -> subject.difference(other) != null)) {
        if (!known.isEmpty()) {
          report(draft, citation, subject, known.get(0), problems);
        }
        known.add(subject);
      }
    }
  }

  /** Reports each other wording of a subject once, against the first. */
  private void report(Draft draft, Citation citation, SubjectWords subject, SubjectWords other, Problems problems) {
    SubjectWords.Difference difference = subject.difference(other);
    if (difference == null || subject.text() == null || other.text() == null) {
      return;
    }
    Text here = subject.text().subSequence(difference.from(), difference.to());
    Text there = other.text().subSequence(difference.otherFrom(), difference.otherTo());
    Span second = draft.place(there);
    problems.add(Problem.warning(id(), draft.place(here),
            "trích yếu của " + citation.mark() + " ở đây viết “" + here + "”, dòng " + second.line() + " viết “"
                + there + "”",
            "the subject of " + citation.mark() + " is “" + here + "” here but “" + there + "” on line "
                + second.line())
        .hint("xem bản gốc và viết một trích yếu ở mọi chỗ; nên khai báo văn bản này trong “references”",
            "check the original and write the same subject everywhere; consider declaring the document in “references”")
        .cite(draft.clause("citation"))
        .seeAlso(second));
  }
}
