package vn.kehoach.check.text;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Spelling;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/** Finds two syllables without a space between them: {@code thựchiện}. */
public final class FusedWords implements Rule {

  @Override
  public String id() {
    return "text/fused-words";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Words words : Words.of(draft)) {
      boolean checked = Spelling.isChecked(words.passage());
      for (int i = words.next(Trait.IMPOSSIBLE, 0); checked && i >= 0; i = words.next(Trait.IMPOSSIBLE, i + 1)) {
        Word word = words.get(i);
        String parts = Spelling.parted(word);
        if (parts != null && (word.isCommon() || word.isUpper() || Spelling.hasTone(word.lower()))) {
          problems.add(problem(draft, words.passage().text().subSequence(word.from(), word.to()), word, parts));
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
