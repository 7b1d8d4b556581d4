package vn.kehoach.output.docx;

import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Length;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.Style;

/**
 * The container of blocks: the body, a cell, a frame, a footer.
 *
 * @param width    the width of its text
 * @param keepNext whether every paragraph is kept with the next
 * @param align    the alignment of every paragraph; {@code null} for that of its style
 * @param box      the frame around every paragraph
 */
record Container(
    Length width, boolean keepNext, Style.@Nullable Align align, @Nullable Box box) {

  static Container of(PageSetup page) {
    return new Container(page.textWidth(), false, null, null);
  }

  /** A cell inside this container, which does not inherit its paragraph settings. */
  Container cell(Length inner, boolean keep, Style.@Nullable Align alignment) {
    return new Container(inner, keep, alignment, null);
  }

  Container framed(Box frame) {
    return new Container(width, keepNext, align, frame);
  }
}
