package vn.kehoach.output.pdf;

import java.util.List;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.inline.InlineArea;
import org.apache.fop.area.inline.SpaceArea;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.area.inline.WordArea;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFRenderer;

/** Paints the text of {@link SettledText} in one operation; FOP would split it into letters. */
final class PageRenderer extends IFRenderer {

  private final PdfHandler handler;

  /** Whether a space follows the last painted word: FOP takes separate spaces for its end. */
  private boolean beforeSpace;

  PageRenderer(FOUserAgent agent, PdfHandler handler) {
    super(agent);
    this.handler = handler;
    setDocumentHandler(handler);
  }

  @Override
  protected void renderWord(WordArea word) {
    beforeSpace = word.isNextIsSpace();
    TextArea text = (TextArea) word.getParentArea();
    if (text.getChildAreas().size() > 1 || word.getLetterAdjustArray() != null) {
      super.renderWord(word);
      return;
    }
    paint(text, word.getWord());
  }

  @Override
  protected void renderSpace(SpaceArea space) {
    TextArea text = (TextArea) space.getParentArea();
    List<InlineArea> all = text.getChildAreas();
    if (all.stream().anyMatch(WordArea.class::isInstance)) {
      super.renderSpace(space);
    } else if (all.get(0) == space) {
      paint(text, text.getText());
    }
  }

  private void paint(TextArea text, String words) {
    try {
      handler.painter().drawText(currentIPPosition + text.getBorderAndPaddingWidthStart(),
          currentBPPosition + text.getBlockProgressionOffset() + text.getBaselineOffset(),
          text.getTextLetterSpaceAdjust(), text.getTextWordSpaceAdjust(), null, words, beforeSpace);
    } catch (IFException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
