package vn.kehoach.output.pdf;

import java.util.List;
import org.apache.fop.fo.Constants;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.FOText;
import org.apache.fop.fo.flow.Block;
import org.apache.fop.layoutmgr.LayoutManagerMapping;
import org.apache.fop.layoutmgr.inline.TextLayoutManager;

/**
 * FOP's layout, with replacements for blocks and texts whose lines are already broken; shared by all documents of a
 * factory.
 */
final class SettledLayout extends LayoutManagerMapping {

  SettledLayout() {
    super(null); // FOP wants the user agent of one document here but only passes it to texts: see below
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // as declared by FOP
  public void makeLayoutManagers(FONode node, List managers) {
    if (node instanceof FOText text) {
      addText(text, managers);
    } else if (node instanceof Block block && block.getWrapOption() == Constants.EN_NO_WRAP) {
      managers.add(new SettledBlock(block));
    } else {
      super.makeLayoutManagers(node, managers);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // as declared by FOP
  private static void addText(FOText text, List managers) {
    if (text.length() > 0) {
      managers.add(SettledText.suits(text) ? new SettledText(text) : new TextLayoutManager(text, text.getUserAgent()));
    }
  }
}
