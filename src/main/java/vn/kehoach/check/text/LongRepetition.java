package vn.kehoach.check.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.RunsSaid;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds fifteen or more syllables that repeat an earlier passage word for word. A task is written once and then
 * referred to.
 */
public final class LongRepetition implements Rule {

  private static final int LENGTH = 15;

  /** Most findings per plan: enough to show the habit. */
  private static final int MOST = 12;

  private static final Expression MILESTONE = Expression.of(
      "(?:Phấn đấu )?(?:[Đđ]ến|[Tt]rong|[Hh]ết|[Gg]iai đoạn|[Cc]uối)? ?(?:hết |cuối )?(?:[Nn]ăm )?20\\d\\d");

  private static final Set<Role> LOOKED_AT = EnumSet.of(Role.BODY, Role.TITLE);

  @Override
  public String id() {
    return "text/long-repetition";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Words> all = Words.of(draft);
    RunsSaid said = new RunsSaid(LENGTH, runs(all));
    int found = 0;
    for (Words words : all) {
      if (isLookedAt(words) && found < MOST) {
        found += passage(draft, words, said, problems);
      }
    }
  }

  private static boolean isLookedAt(Words words) {
    return words.size() >= LENGTH && LOOKED_AT.contains(words.passage().role());
  }

  private static int runs(List<Words> all) {
    int runs = 0;
    for (Words words : all) {
      runs += isLookedAt(words) ? words.size() - LENGTH + 1 : 0;
    }
    return runs;
  }

  private int passage(Draft draft, Words words, RunsSaid said, Problems problems) {
    int[] runs = said.hashes(words);
    int found = 0;
    int last = -1;
    for (int i = 0; i < runs.length; i++) {
      int earlier = said.find(words, i, runs[i]);
      if (earlier < 0) {
        continue;
      }
      int end = i;
      while (end + 1 < runs.length && said.find(words, end + 1, runs[end + 1]) >= 0) {
        end++;
      }
      if (i > last && own(draft, words, i, end) >= LENGTH && !areMilestones(words, said.words(earlier))) {
        Text before = said.words(earlier).passage().text();
        problems.add(repeated(draft, words, i, end)
            .seeAlso(draft.place(before, said.first(earlier).from(), said.first(earlier).to())));
        found++;
      }
      last = end + LENGTH;
      i = end;
    }
    for (int i = 0; i < runs.length; i++) {
      said.add(words, i, runs[i]);
    }
    return found;
  }

  /** How many of these syllables are outside citations: names of documents may be repeated in full. */
  private static int own(Draft draft, Words words, int first, int last) {
    List<Citation> citations = draft.citations(words.passage());
    int own = 0;
    for (int i = first; i < last + LENGTH; i++) {
      own += isCited(citations, words.get(i).from()) ? 0 : 1;
    }
    return own;
  }

  private static boolean isCited(List<Citation> citations, int at) {
    for (Citation citation : citations) {
      if (citation.start() <= at && at < Math.max(citation.end(), citation.start() + citation.whole().length())) {
        return true;
      }
    }
    return false;
  }

  /** The same targets for two years: "Đến năm 2025: tỷ lệ ..." and "Đến năm 2030: tỷ lệ ...". */
  private static boolean areMilestones(Words words, Words earlier) {
    return MILESTONE.matcher(words.passage().plain()).lookingAt()
        && MILESTONE.matcher(earlier.passage().plain()).lookingAt();
  }

  /** The problem of the runs from {@code first} to {@code last}, which occur earlier in the plan. */
  private Problem repeated(Draft draft, Words words, int first, int last) {
    int to = words.get(last + LENGTH - 1).to();
    int count = last - first + LENGTH;
    return Problem.info(id(), draft.place(words.passage().text(), words.get(first).from(), to),
            "lặp lại nguyên văn " + count + " tiếng đã viết ở trên", count + " syllables are repeated word for "
                + "word from above")
        .hint("viết một lần rồi dẫn lại, hoặc nói gọn", "write it once and refer to it, or shorten it");
  }
}
