package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.source.Text;

/** Puts the marker of an item at the beginning of its first paragraph or heading. */
final class MarkerPlacement {

  /** The style of a marker without text, if nothing inside the item determines another. */
  private static final String BODY = "body";

  private MarkerPlacement() {}

  /**
   * The blocks with the marker; an item that begins with neither paragraph nor heading gets a paragraph for it. A blank
   * marker is ignored.
   */
  static List<Block> atHead(Text marker, List<Block> blocks) {
    if (marker.isBlank()) {
      return blocks;
    }
    List<Block> marked = new ArrayList<>(blocks);
    Inline head = new Inline.Marker(marker.strip());
    Block first = blocks.isEmpty() ? null : blocks.get(0);
    if (first instanceof Block.Paragraph paragraph) {
      marked.set(0, new Block.Paragraph(paragraph.style(), join(head, paragraph.content())));
    } else if (first instanceof Block.Heading heading) {
      marked.set(0, new Block.Heading(heading.level(), heading.style(), join(head, heading.content())));
    } else {
      marked.add(0, new Block.Paragraph(styleWithin(blocks), List.of(head)));
    }
    return marked;
  }

  /** Already typeset content is not changed by typesetting it again. */
  private static List<Inline> join(Inline head, List<Inline> content) {
    List<Inline> joined = new ArrayList<>(content.size() + 1);
    joined.add(head);
    for (Inline inline : content) {
      if (!(inline instanceof Inline.Marker)) {
        joined.add(inline);
      }
    }
    return joined;
  }

  private static String styleWithin(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        return paragraph.style();
      }
      if (block instanceof Block.ListBlock list && !list.items().isEmpty()) {
        return styleWithin(list.items().get(0).blocks());
      }
    }
    return BODY;
  }
}
