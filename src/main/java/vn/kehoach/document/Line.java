package vn.kehoach.document;

import java.util.List;

/**
 * A line set by typesetting: its content without trailing spaces, and its width before justification.
 *
 * @param forced whether it ends at a line break or at the end of the paragraph, so that it is not justified
 */
public record Line(List<Inline> content, Length width, boolean forced) {

  public Line {
    content = List.copyOf(content);
  }
}
