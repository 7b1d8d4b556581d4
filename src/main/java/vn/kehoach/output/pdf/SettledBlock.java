package vn.kehoach.output.pdf;

import java.util.List;
import java.util.Stack;
import org.apache.fop.fo.flow.Block;
import org.apache.fop.layoutmgr.BlockLayoutManager;
import org.apache.fop.layoutmgr.BreakElement;
import org.apache.fop.layoutmgr.KnuthElement;
import org.apache.fop.layoutmgr.LayoutContext;
import org.apache.fop.layoutmgr.LayoutManager;
import org.apache.fop.layoutmgr.ListElement;
import org.apache.fop.layoutmgr.Position;

/**
 * A block with lines that are already broken. FOP receives them as one text with a line feed after each line, so that
 * its line breaker has nothing to decide: this is fast and exact, and keeps the text in one piece, unlike an inline or
 * block per line. But FOP treats lines between line feeds as separate paragraphs and ignores widows and orphans between
 * them; these are restored here.
 */
final class SettledBlock extends BlockLayoutManager {

  private final Block block;

  SettledBlock(Block block) {
    super(block);
    this.block = block;
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared by FOP
  protected List<ListElement> getNextChildElements(LayoutManager child, LayoutContext context,
      LayoutContext childContext, int alignment, Stack stack, Position restartPosition, LayoutManager restartAt) {
    List<ListElement> elements =
        super.getNextChildElements(child, context, childContext, alignment, stack, restartPosition, restartAt);
    if (elements != null) {
      keepWidowsAndOrphans(elements);
    }
    return elements;
  }

  private void keepWidowsAndOrphans(List<ListElement> elements) {
    int lines = 0;
    for (ListElement element : elements) {
      lines += element.isBox() ? 1 : 0;
    }
    int above = 0;
    for (ListElement element : elements) {
      if (element.isBox()) {
        above++;
      } else if (element instanceof BreakElement pageBreak
          && (above < block.getOrphans() || lines - above < block.getWidows())) {
        pageBreak.setPenaltyValue(KnuthElement.INFINITE);
      }
    }
  }
}
