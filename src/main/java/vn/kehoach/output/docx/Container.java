package vn.kehoach.output.docx;

import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Length;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.Style;

/**
 * What holds blocks: the body, a cell, a frame, a footer.
 *
 * @param width    of its text
 * @param keepNext every paragraph stays with the next
 * @param align    of every paragraph; {@code null}: as its style says
 * @param box      around every paragraph
 */
record Container(
    Length width, boolean keepNext, Style.@Nullable Align align, @Nullable Box box) {

  static Container of(PageSetup page) {
    return new Container(page.textWidth(), false, null, null);
  }

  /** A cell inside this; what is asked of paragraphs here does not reach into it. */
  Container cell(Length inner, boolean keep, Style.@Nullable Align alignment) {
    return new Container(inner, keep, alignment, null);
  }

  Container framed(Box frame) {
    return new Container(width, keepNext, align, frame);
  }
}
