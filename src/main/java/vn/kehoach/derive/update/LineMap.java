package vn.kehoach.derive.update;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Source;

/** Maps lines of an edited plan to those of the plan as it was derived. */
public final class LineMap {

  private static final int FEWEST_WORDS = 3;

  /** What happened to a line of the base. */
  public enum Fate {
    KEPT,
    CHANGED,
    GONE
  }

  private final Map<Integer, Integer> lines = new HashMap<>();
  private final Map<Integer, Fate> fates = new HashMap<>();

  public LineMap(Source base, Source edited) {
    List<Blocks.Block> before = Blocks.of(base);
    List<Blocks.Block> after = Blocks.of(edited);
    List<String> from = before.stream().map(Blocks.Block::key).toList();
    List<String> to = after.stream().map(Blocks.Block::key).toList();
    for (AbstractDelta<String> delta : DiffUtils.diff(from, to, true).getDeltas()) {
      int at = delta.getSource().getPosition();
      int now = delta.getTarget().getPosition();
      List<Blocks.Block> old = before.subList(at, at + delta.getSource().size());
      List<Blocks.Block> changed = after.subList(now, now + delta.getTarget().size());
      if (delta.getType() == DeltaType.EQUAL) {
        pairInOrder(old, changed, Fate.KEPT);
      } else if (old.size() == changed.size()) {
        // an edited value still has its origin
        pairInOrder(old, changed, Fate.CHANGED);
      } else {
        pairAlike(old, changed);
      }
    }
  }

  private void pairInOrder(List<Blocks.Block> before, List<Blocks.Block> after, Fate fate) {
    for (int i = 0; i < before.size(); i++) {
      pair(before.get(i), after.get(i), fate);
    }
  }

  /** Pairs values by their words, in order, where blocks were also added or removed. */
  private void pairAlike(List<Blocks.Block> before, List<Blocks.Block> after) {
    int next = 0;
    for (Blocks.Block old : before) {
      for (int i = next; i < after.size(); i++) {
        if (areAlike(old.text(), after.get(i).text())) {
          pair(old, after.get(i), Fate.CHANGED);
          next = i + 1;
          break;
        }
      }
    }
  }

  /** Whether both share most of their words, and enough of them. */
  private static boolean areAlike(String one, String other) {
    Set<String> words = new HashSet<>(List.of(Letters.plain(one).split(" ")));
    Set<String> others = new HashSet<>(List.of(Letters.plain(other).split(" ")));
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    return shared.size() >= FEWEST_WORDS && shared.size() * 2 > Math.max(words.size(), others.size());
  }

  private void pair(Blocks.Block before, Blocks.Block after, Fate fate) {
    for (int line = before.line(); line <= before.lastLine(); line++) {
      fates.put(line, fate);
    }
    for (int line = after.line(); line <= after.lastLine(); line++) {
      lines.put(line, Math.min(before.line() + line - after.line(), before.lastLine()));
    }
  }

  /** The line in the base; empty for added lines. */
  public OptionalInt of(int edited) {
    Integer base = lines.get(edited);
    return base == null ? OptionalInt.empty() : OptionalInt.of(base);
  }

  public Fate fate(int base) {
    return fates.getOrDefault(base, Fate.GONE);
  }
}
