package vn.kehoach.derive.update;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Source;

/**
 * Merges three versions of a plan (trộn ba bên): as it was derived, as it was edited, and as it is derived from the
 * changed parent. Changes of one side are taken; where both sides changed, the edited text is kept, with the other
 * version in comments above it, as a conflict.
 */
final class ThreeWay {

  /**
   * A value changed differently by both sides.
   *
   * @param mine   the line in the merged text
   * @param theirs the line in the newly derived one
   * @param gone   whether it no longer exists there
   */
  record Conflict(int mine, int theirs, boolean gone) {}

  record Merged(String text, List<Conflict> conflicts) {}

  /** A change of one side: blocks {@code [from, until)} of the base are replaced. */
  private record Change(int from, int until, List<Blocks.Block> now) {}

  private final List<Blocks.Block> base;
  private final List<Blocks.Block> mine;
  private final List<Blocks.Block> theirs;
  private final StringBuilder merged = new StringBuilder();
  private final List<Conflict> conflicts = new ArrayList<>();

  private ThreeWay(Source base, Source mine, Source theirs) {
    this.base = Blocks.of(base);
    this.mine = Blocks.of(mine);
    this.theirs = Blocks.of(theirs);
  }

  static Merged merge(Source base, Source mine, Source theirs) {
    return new ThreeWay(base, mine, theirs).merge();
  }

  private Merged merge() {
    List<Change> ours = changes(mine);
    List<Change> others = changes(theirs);
    int at = 0;
    int i = 0;
    int j = 0;
    while (i < ours.size() || j < others.size()) {
      int from = Math.min(start(ours, i), start(others, j));
      keep(at, from);
      at = from;
      boolean mineIsNew = inserts(ours, i, from);
      boolean theirsIsNew = inserts(others, j, from);
      if (mineIsNew || theirsIsNew) {
        insert(mineIsNew ? ours.get(i++).now() : List.of(), theirsIsNew ? others.get(j++).now() : List.of());
        continue;
      }
      int until = from;
      int firstOurs = i;
      int firstOthers = j;
      // a region grows as long as a change of either side extends into it
      for (boolean grows = true; grows; ) {
        grows = false;
        while (i < ours.size() && touches(ours.get(i), from, until)) {
          until = Math.max(until, ours.get(i++).until());
          grows = true;
        }
        while (j < others.size() && touches(others.get(j), from, until)) {
          until = Math.max(until, others.get(j++).until());
          grows = true;
        }
      }
      region(from, until, ours.subList(firstOurs, i), others.subList(firstOthers, j));
      at = until;
    }
    keep(at, base.size());
    return new Merged(merged.toString(), List.copyOf(conflicts));
  }

  private static boolean inserts(List<Change> changes, int index, int at) {
    return index < changes.size() && changes.get(index).from() == at && changes.get(index).until() == at;
  }

  /** If both sides insert at the same place, the parent's come first; equal insertions are merged. */
  private void insert(List<Blocks.Block> my, List<Blocks.Block> their) {
    append(their);
    if (!text(my).equals(text(their))) {
      append(my);
    }
  }

  private static int start(List<Change> changes, int index) {
    return index < changes.size() ? changes.get(index).from() : Integer.MAX_VALUE;
  }

  /** Whether a change is inside the region, or an insertion at its start. */
  private static boolean touches(Change change, int from, int until) {
    return change.from() < until || change.from() == from;
  }

  private List<Change> changes(List<Blocks.Block> side) {
    List<String> before = base.stream().map(Blocks.Block::key).toList();
    List<String> after = side.stream().map(Blocks.Block::key).toList();
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = delta.getTarget().getPosition();
      List<Blocks.Block> was = base.subList(from, from + delta.getSource().size());
      List<Blocks.Block> now = List.copyOf(side.subList(to, to + delta.getTarget().size()));
      int more = now.size() - was.size();
      if (more >= 0 && areAlike(was, now.subList(0, was.size()))) {
        // neighbours that changed a little each: an edit of one of them concerns no other, nor what is new below them
        for (int i = 0; i < was.size(); i++) {
          changes.add(new Change(from + i, from + i + 1, List.of(now.get(i))));
        }
        if (more > 0) {
          changes.add(new Change(from + was.size(), from + was.size(), now.subList(was.size(), now.size())));
        }
      } else if (more > 0 && areAlike(was, now.subList(more, now.size()))) {
        changes.add(new Change(from, from, now.subList(0, more)));
        for (int i = 0; i < was.size(); i++) {
          changes.add(new Change(from + i, from + i + 1, List.of(now.get(more + i))));
        }
      } else {
        changes.add(new Change(from, from + was.size(), now));
      }
    }
    return changes;
  }

  private static boolean areAlike(List<Blocks.Block> was, List<Blocks.Block> now) {
    for (int i = 0; i < was.size(); i++) {
      boolean comments = was.get(i).isComment() && now.get(i).isComment();
      if (!comments && (was.get(i).isComment() || now.get(i).isComment() || !isAlike(was.get(i), now.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether most of the words of a block are still in it. */
  private static boolean isAlike(Blocks.Block was, Blocks.Block now) {
    Set<String> before = words(was);
    Set<String> after = words(now);
    long kept = before.stream().filter(after::contains).count();
    return kept * 2 > Math.max(before.size(), after.size());
  }

  private static Set<String> words(Blocks.Block block) {
    return new HashSet<>(Arrays.asList(block.text().strip().split("\\s+")));
  }

  private void keep(int from, int until) {
    for (Blocks.Block block : base.subList(from, Math.max(from, until))) {
      merged.append(block.text());
    }
  }

  private void region(int from, int until, List<Change> ours, List<Change> others) {
    List<Blocks.Block> my = version(from, until, ours);
    List<Blocks.Block> their = version(from, until, others);
    if (others.isEmpty() || text(my).equals(text(their))) {
      append(my);
    } else if (ours.isEmpty()) {
      append(their);
    } else if (their.stream().allMatch(Blocks.Block::isComment) && my.stream().allMatch(Blocks.Block::isComment)) {
      // remarks: those that were deleted stay deleted, new ones are added
      append(text(my).isBlank() ? their : my);
    } else {
      conflict(my, their, from);
    }
  }

  private List<Blocks.Block> version(int from, int until, List<Change> changes) {
    List<Blocks.Block> version = new ArrayList<>();
    int at = from;
    for (Change change : changes) {
      version.addAll(base.subList(at, change.from()));
      version.addAll(change.now());
      at = change.until();
    }
    version.addAll(base.subList(at, until));
    return version;
  }

  private static String text(List<Blocks.Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(block.text()));
    return text.toString();
  }

  private void append(List<Blocks.Block> blocks) {
    merged.append(text(blocks));
  }

  private void conflict(List<Blocks.Block> my, List<Blocks.Block> their, int from) {
    String indent = indent(my, their);
    merged.append(indent).append("# xung đột: bản cấp trên nay là");
    merged.append(text(their).isBlank() ? " không có phần này\n" : ":\n");
    text(their).lines().filter(line -> !line.isBlank())
        .forEach(line -> merged.append(indent).append("#   ").append(line.strip()).append('\n'));
    int start = newlines(merged);
    append(my);
    Blocks.Block clerk = first(my, mine);
    Blocks.Block parent = first(their, theirs);
    int same = clerk == null || parent == null ? 0 : sameLines(clerk.text(), parent.text());
    int here = clerk == null ? start : start + 1 + newlines(text(my.subList(0, my.indexOf(clerk)))) + same;
    conflicts.add(new Conflict(here, line(parent, theirs, from) + same,
        text(their).isBlank()));
  }

  private static int newlines(CharSequence text) {
    return (int) text.chars().filter(letter -> letter == '\n').count();
  }

  /** Equal lines at the beginning ("text: >-"): the conflict is below them. */
  private static int sameLines(String one, String other) {
    List<String> mine = one.lines().map(String::strip).toList();
    List<String> theirs = other.lines().map(String::strip).toList();
    int last = Math.min(mine.size(), theirs.size()) - 1;
    int same = 0;
    while (same < last && mine.get(same).equals(theirs.get(same))) {
      same++;
    }
    return same;
  }

  private static String indent(List<Blocks.Block> my, List<Blocks.Block> their) {
    List<Blocks.Block> shown = my.isEmpty() ? their : my;
    String first = shown.isEmpty() ? "" : shown.get(0).text();
    return first.substring(0, first.length() - first.stripLeading().length()).replace("\n", "");
  }

  /** The first block of a side that is its own. */
  private static Blocks.@Nullable Block first(List<Blocks.Block> region, List<Blocks.Block> side) {
    return region.stream().filter(block -> side.contains(block) && !block.isComment()).findFirst().orElse(null);
  }

  /** The line of the first block; without a block, the line where it would be. */
  private int line(Blocks.@Nullable Block first, List<Blocks.Block> side, int from) {
    if (first != null) {
      return first.line();
    }
    return from < base.size()
        ? Math.min(base.get(from).line(), side.isEmpty() ? 1 : side.get(side.size() - 1).line()) : 1;
  }
}
