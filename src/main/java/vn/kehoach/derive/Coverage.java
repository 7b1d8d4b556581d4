package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.source.Sentence;

/**
 * A record of what a derived plan did not take from its parent, so that nothing is lost silently.
 *
 * @param left   tasks, indicators, assignments and appendices that were omitted, and why
 * @param blanks columns of the roster (or facts of the parent) that were needed but are missing
 */
public record Coverage(List<Left> left, Set<String> blanks) {

  /** An omitted part: its id, or the beginning of its text. */
  public record Left(String what, Sentence why) {}

  Coverage() {
    this(new ArrayList<>(), new LinkedHashSet<>());
  }

  public void leave(String what, String vietnamese, String english) {
    Left one = new Left(what, new Sentence(vietnamese, english));
    if (!left.contains(one)) {
      left.add(one);
    }
  }

  void addAll(Coverage other) {
    left.addAll(other.left);
    blanks.addAll(other.blanks);
  }

  /** The beginning of a text, used as a name for it. */
  public static String shorten(String words) {
    if (words.length() <= 60) {
      return words;
    }
    int space = words.lastIndexOf(' ', 60);
    return words.substring(0, space < 20 ? 60 : space) + " ...";
  }
}
