package vn.kehoach.document;

import java.util.List;

/**
 * One settled line: the words on it, without the space at its end, and how wide they are before justification.
 *
 * @param forced the line ends because a break was asked for (or the paragraph ends), so it is not justified
 */
public record Line(List<Inline> content, Length width, boolean forced) {

  public Line {
    content = List.copyOf(content);
  }
}
