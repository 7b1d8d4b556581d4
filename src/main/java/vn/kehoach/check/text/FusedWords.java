package vn.kehoach.check.text;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/** {@code thựchiện}: two syllables without the space between them. */
public final class FusedWords implements Rule {

  @Override
  public String id() {
    return "text/fused-words";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      if (!Spelling.isChecked(passage)) {
        continue;
      }
      for (Word word : Word.of(passage)) {
        String parts = Spelling.parted(word);
        if (parts != null && (word.isCommon() || word.isUpper() || Spelling.hasTone(word.lower()))) {
          problems.add(problem(draft, passage.text().subSequence(word.from(), word.to()), word, parts));
        }
      }
    }
  }

  private Problem problem(Draft draft, Text place, Word word, String parts) {
    return Problem.warning(id(), draft.place(place),
            "“" + word.value() + "” thiếu dấu cách giữa các tiếng",
                "“" + word.value() + "” lacks a space between syllables")
        .as(word.isCommon() || word.isUpper() ? Severity.WARNING : Severity.INFO)
        .hint("viết “" + parts + "”", "write “" + parts + "”")
        .fix(place.span(), parts);
  }
}
