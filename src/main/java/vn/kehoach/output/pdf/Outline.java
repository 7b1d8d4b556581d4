package vn.kehoach.output.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;

/**
 * The headings of a document in reading order: its bookmarks and their structure types. Levels are adjusted if a
 * document starts below level 1 or skips one, because PDF/UA requires headings to descend one level at a time.
 */
final class Outline {

  /** A heading with its adjusted depth, from 1. */
  record Entry(String id, String title, int depth) {

    /** The structure type: H1 to H6. */
    String tag() {
      return "H" + Math.min(depth, 6);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private int next;

  Outline(List<Block.Heading> headings) {
    List<Integer> levels = new ArrayList<>();
    for (Block.Heading heading : headings) {
      levels.removeIf(level -> level >= heading.level());
      levels.add(heading.level());
      String title = PlainText.of(heading.content()).strip();
      entries.add(new Entry("heading-" + (entries.size() + 1), title, levels.size()));
    }
  }

  /** The entry of the heading being written; headings are written in the listed order. */
  Entry next() {
    return entries.get(next++);
  }

  void writeBookmarks(Fo fo) {
    if (entries.isEmpty()) {
      return;
    }
    fo.open("bookmark-tree");
    int open = 0;
    for (Entry entry : entries) {
      for (; open >= entry.depth(); open--) {
        fo.close();
      }
      fo.open("bookmark").with("internal-destination", entry.id());
      fo.open("bookmark-title").text(entry.title()).close();
      open++;
    }
    for (; open > 0; open--) {
      fo.close();
    }
    fo.close();
  }
}
