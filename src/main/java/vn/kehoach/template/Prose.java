package vn.kehoach.template;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.source.Text;

/**
 * Collects the text of one paragraph. White space for layout of the template is folded into single spaces and removed
 * at the ends and around line breaks.
 */
final class Prose {

  private final List<Inline> inlines = new ArrayList<>();

  void add(Inline inline) {
    inlines.add(inline);
  }

  void addAll(List<Inline> more) {
    inlines.addAll(more);
  }

  /** Text of the template itself. */
  void literal(String words, Emphasis emphasis) {
    if (!words.isEmpty()) {
      inlines.add(new Inline.Words(Text.of(folded(words)), emphasis));
    }
  }

  private static String folded(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    boolean spaced = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
      if (!space || !spaced) {
        folded.append(space ? ' ' : c);
      }
      spaced = space;
    }
    return folded.toString();
  }

  boolean isBlank() {
    return inlines.stream().allMatch(inline -> inline instanceof Inline.Words words && words.text().isBlank());
  }

  List<Inline> content() {
    List<Inline> folded = new ArrayList<>();
    boolean spaceBefore = true;
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Words words) {
        Text text = spaceBefore ? withoutLeadingSpace(words.text()) : words.text();
        if (text.length() > 0) {
          folded.add(new Inline.Words(text, words.emphasis()));
          spaceBefore = text.charAt(text.length() - 1) == ' ';
        }
      } else {
        if (inline instanceof Inline.Break) {
          dropTrailingSpace(folded);
        }
        folded.add(inline);
        spaceBefore = inline instanceof Inline.Break;
      }
    }
    dropTrailingSpace(folded);
    return List.copyOf(folded);
  }

  private static Text withoutLeadingSpace(Text text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    return text.subSequence(from, text.length());
  }

  private static void dropTrailingSpace(List<Inline> folded) {
    while (!folded.isEmpty() && folded.get(folded.size() - 1) instanceof Inline.Words words) {
      Text text = words.text();
      int to = text.length();
      while (to > 0 && text.charAt(to - 1) == ' ') {
        to--;
      }
      folded.remove(folded.size() - 1);
      if (to > 0) {
        folded.add(new Inline.Words(text.subSequence(0, to), words.emphasis()));
        return;
      }
    }
  }
}
