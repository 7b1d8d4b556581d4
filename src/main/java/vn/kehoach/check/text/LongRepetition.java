package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Fifteen syllables or more that the plan has said before, word for word. A task is written once and referred to. */
public final class LongRepetition implements Rule {

  private static final int LENGTH = 15;

  /** Enough to show the habit; a plan that repeats itself everywhere need not be told each time. */
  private static final int MOST = 12;

  private static final Set<Role> LOOKED_AT = EnumSet.of(Role.BODY, Role.TITLE);

  private record Place(Passage passage, Word word) {}

  @Override
  public String id() {
    return "text/long-repetition";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<Run, Place> seen = new HashMap<>();
    int found = 0;
    for (Passage passage : draft.passages()) {
      if (LOOKED_AT.contains(passage.role()) && found < MOST) {
        found += passage(draft, passage, seen, problems);
      }
    }
  }

  private int passage(Draft draft, Passage passage, Map<Run, Place> seen, Problems problems) {
    List<Word> words = Word.of(passage);
    List<Run> runs = Run.of(words);
    int found = 0;
    int last = -1;
    for (int i = 0; i < runs.size(); i++) {
      Place earlier = seen.get(runs.get(i));
      if (earlier == null || earlier.passage == passage) {
        continue;
      }
      int end = i;
      while (end + 1 < runs.size() && seen.containsKey(runs.get(end + 1))
          && seen.get(runs.get(end + 1)).passage != passage) {
        end++;
      }
      if (i > last) {
        int to = words.get(end + LENGTH - 1).to();
        problems.add(Problem.info(id(), draft.place(passage.text(), words.get(i).from(), to),
                "lặp lại nguyên văn " + (end - i + LENGTH) + " tiếng đã viết ở trên",
                (end - i + LENGTH) + " syllables repeated word for word")
            .hint("viết một lần rồi dẫn lại, hoặc nói gọn", "say it once and refer to it, or say it shorter")
            .seeAlso(draft.place(earlier.passage.text(), earlier.word.from(), earlier.word.to())));
        found++;
      }
      last = end + LENGTH;
      i = end;
    }
    for (int i = 0; i < runs.size(); i++) {
      seen.putIfAbsent(runs.get(i), new Place(passage, words.get(i)));
    }
    return found;
  }

  /** Words in a row, compared by their small letters. */
  private record Run(List<Word> words, int from, int hash) {

    private static final int BASE = 31;

    /** All runs of a list, the hash of each from that of the one before. */
    static List<Run> of(List<Word> words) {
      List<Run> runs = new ArrayList<>();
      int hash = 0;
      int oldest = 1;
      for (int i = 0; i < words.size(); i++) {
        hash = hash * BASE + words.get(i).lower().hashCode();
        if (i >= LENGTH) {
          hash -= oldest * words.get(i - LENGTH).lower().hashCode();
        } else {
          oldest *= BASE;
        }
        if (i >= LENGTH - 1) {
          runs.add(new Run(words, i - LENGTH + 1, hash));
        }
      }
      return runs;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Run run && run.hash == hash && hasSameWords(run);
    }

    private boolean hasSameWords(Run other) {
      for (int i = 0; i < LENGTH; i++) {
        if (!words.get(from + i).lower().equals(other.words.get(other.from + i).lower())) {
          return false;
        }
      }
      return true;
    }
  }
}
