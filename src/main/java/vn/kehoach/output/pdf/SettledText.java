package vn.kehoach.output.pdf;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.fo.Constants;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.FOText;
import org.apache.fop.fo.flow.Block;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontSelector;
import org.apache.fop.layoutmgr.InlineKnuthSequence;
import org.apache.fop.layoutmgr.KnuthGlue;
import org.apache.fop.layoutmgr.KnuthSequence;
import org.apache.fop.layoutmgr.LayoutContext;
import org.apache.fop.layoutmgr.LeafPosition;
import org.apache.fop.layoutmgr.Position;
import org.apache.fop.layoutmgr.PositionIterator;
import org.apache.fop.layoutmgr.TraitSetter;
import org.apache.fop.layoutmgr.inline.KnuthInlineBox;
import org.apache.fop.layoutmgr.inline.LeafNodeLayoutManager;
import org.apache.fop.traits.MinOptMax;
import org.apache.fop.traits.SpaceVal;

/**
 * A text within lines that are already broken. FOP would search for possible breaks letter by letter, then measure,
 * stretch and set each word; but for such a text only the width of its part of each line and its stretchability matter.
 * The resulting pages are the same.
 */
final class SettledText extends LeafNodeLayoutManager {

  private static final char LINE_FEED = '\n';
  private static final char SPACE = ' ';
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** The position used when FOP would find no part of a text. */
  private static final int NOTHING = -1;

  private final FOText text;
  private final String letters;
  private final List<Part> parts = new ArrayList<>();
  private final Position nowhere = new LeafPosition(this, NOTHING);

  private Font font;
  private FaceFont face;
  private MinOptMax gap = MinOptMax.ZERO;

  /** The words of one line and the gaps between them; or gaps at the edge of the text, which a line may not need. */
  private record Part(int start, int end, int gaps, int width) {}

  SettledText(FOText text) {
    this.text = text;
    this.letters = text.getCharSequence().toString();
  }

  /** Whether the lines of this text are already broken, and all its letters can be handled individually. */
  static boolean suits(FOText text) {
    FONode around = text.getParent();
    while (!(around instanceof Block) && around != null) {
      around = around.getParent();
    }
    return around instanceof Block block && block.getWrapOption() == Constants.EN_NO_WRAP
        && isPlain(text.getCharSequence().toString());
  }

  private static boolean isPlain(String text) {
    for (char letter : text.toCharArray()) {
      if (!isPlain(letter)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is neither a space of fixed width, a surrogate, nor a character that breaks lines or words. */
  private static boolean isPlain(char letter) {
    return letter < '\u2000'
        ? letter >= ' ' && letter < '\u007F' || letter >= '\u00A0' && letter != '\u00AD' || letter == LINE_FEED
        : letter >= '\u2010' && letter < '\u2028' || letter >= '\u2030' && letter < '\u205F'
            || letter > '\u2070' && letter < '\u3000' || letter == FaceFont.LINE_END;
  }

  @Override
  public void initialize() {
    text.resetBuffer();
    font = FontSelector.selectFontForCharacterInText(SPACE, text, this);
    face = (FaceFont) font.getFontMetrics();
    int space = font.getCharWidth(SPACE);
    text.getCommonHyphenation().getHyphIPD(font); // also records the hyphen as a letter of the document, like FOP
    SpaceVal letterGap = SpaceVal.makeLetterSpacing(text.getLetterSpacing());
    SpaceVal wordGap = SpaceVal.makeWordSpacing(text.getWordSpacing(), letterGap, font);
    gap = MinOptMax.getInstance(space).plus(wordGap.getSpace());
  }

  @Override
  public List<KnuthSequence> getNextKnuthElements(LayoutContext context, int alignment) {
    alignmentContext = context.getAlignmentContext();
    List<KnuthSequence> lines = new LinkedList<>();
    int start = 0;
    for (int end = letters.indexOf(LINE_FEED); end >= 0; end = letters.indexOf(LINE_FEED, start)) {
      KnuthSequence line = line(start, end, alignment);
      line.endSequence();
      lines.add(line);
      start = end + 1;
    }
    if (start < letters.length()) {
      lines.add(line(start, letters.length(), alignment));
    }
    setFinished(true);
    return lines.isEmpty() ? null : lines;
  }

  private KnuthSequence line(int start, int end, int alignment) {
    KnuthSequence line = new InlineKnuthSequence();
    int first = start;
    while (first < end && isSpace(letters.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && isSpace(letters.charAt(last - 1))) {
      last--;
    }
    gaps(start, first, alignment, line);
    words(first, last, alignment, line);
    gaps(last, end, alignment, line);
    return line;
  }

  private void gaps(int start, int end, int alignment, KnuthSequence line) {
    for (int i = start; i < end; i++) {
      face.mapCodePoint(letters.charAt(i));
      Position position = add(new Part(i, i + 1, 1, gap.getOpt()));
      gap(letters.charAt(i) == NO_BREAK_SPACE, position, alignment, line);
    }
  }

  /** FOP skips glue at the beginning or end of a line: a space that must stay is a box, or follows one. */
  private void gap(boolean stays, Position position, int alignment, KnuthSequence line) {
    if (stays && alignment != Constants.EN_JUSTIFY) {
      line.add(new KnuthInlineBox(gap.getOpt(), null, position, true));
      return;
    }
    if (stays) {
      line.add(new KnuthInlineBox(0, null, nowhere, true));
    }
    line.add(new KnuthGlue(gap.getOpt(), stretch(1, alignment), shrink(1, alignment), position, false));
  }

  private void words(int start, int end, int alignment, KnuthSequence line) {
    if (start == end) {
      return;
    }
    int gaps = 0;
    int width = 0;
    for (char letter : letters.substring(start, end).toCharArray()) {
      int own = face.width(letter, font.getFontSize()); // also records the letter as one of the document
      boolean space = isSpace(letter);
      gaps += space ? 1 : 0;
      width += space ? gap.getOpt() : own;
    }
    Position position = notifyPos(add(new Part(start, end, gaps, width)));
    line.add(new KnuthInlineBox(width, alignmentContext, position, false));
    if (gaps > 0) {
      line.add(new KnuthGlue(0, stretch(gaps, alignment), shrink(gaps, alignment), nowhere, false));
    }
  }

  private LeafPosition add(Part part) {
    parts.add(part);
    return new LeafPosition(this, parts.size() - 1);
  }

  private int stretch(int gaps, int alignment) {
    return alignment == Constants.EN_JUSTIFY ? gaps * gap.getStretch() : 0;
  }

  private int shrink(int gaps, int alignment) {
    return alignment == Constants.EN_JUSTIFY ? gaps * gap.getShrink() : 0;
  }

  private static boolean isSpace(char letter) {
    return letter == SPACE || letter == NO_BREAK_SPACE;
  }

  @Override
  public void addAreas(PositionIterator positions, LayoutContext context) {
    List<Part> line = new ArrayList<>();
    while (positions.hasNext()) {
      int part = ((LeafPosition) positions.next()).getLeafPos();
      if (part != NOTHING) {
        line.add(parts.get(part));
      }
    }
    if (!line.isEmpty()) {
      parentLayoutManager.addChildArea(area(line, context));
    }
  }

  private TextArea area(List<Part> line, LayoutContext context) {
    int gaps = 0;
    int width = 0;
    for (Part part : line) {
      gaps += part.gaps();
      width += part.width();
    }
    double factor = context.getIPDAdjust();
    int more = (int) ((factor > 0 ? gaps * gap.getStretch() : gaps * gap.getShrink()) * factor);
    TextArea area = factor == 0 ? new TextArea() : new TextArea(gaps * gap.getStretch(), gaps * gap.getShrink(), more);
    place(area, width + more);
    fill(area, line);
    look(area, context);
    int space = font.getCharWidth(SPACE);
    area.setTextWordSpaceAdjust(gap.getOpt() + (gaps > 0 ? more / gaps : 0) - space);
    if (factor != 0) {
      area.setSpaceDifference(gap.getOpt() - space);
    }
    return area;
  }

  private void place(TextArea area, int width) {
    int height = font.getAscender() - font.getDescender();
    area.setIPD(width);
    area.setBPD(height);
    area.setBaselineOffset(font.getAscender());
    area.setBlockProgressionOffset(height == alignmentContext.getHeight() ? 0 : alignmentContext.getOffset());
  }

  private void look(TextArea area, LayoutContext context) {
    TraitSetter.addFontTraits(area, font);
    area.addTrait(Trait.COLOR, text.getColor());
    TraitSetter.addTextDecoration(area, text.getTextDecoration());
    if (!context.treatAsArtifact()) {
      TraitSetter.addStructureTreeElement(area, text.getStructureTreeElement());
    }
    area.setFromFootnote(isFromFootnote());
  }

  private void fill(TextArea area, List<Part> line) {
    int start = line.get(0).start();
    int end = line.get(line.size() - 1).end();
    int lastWord = end;
    while (lastWord > start && isSpace(letters.charAt(lastWord - 1))) {
      lastWord--;
    }
    if (lastWord > start) {
      area.addWord(letters.substring(start, end), 0, null, null, null, 0, isGapWithin(lastWord));
      return;
    }
    for (int i = start; i < end; i++) {
      area.addSpace(letters.charAt(i), gap.getOpt(), true, 0, NOTHING);
    }
  }

  /** Whether a gap follows that is not the last thing in the text; FOP then puts a space at the end of a text area. */
  private boolean isGapWithin(int word) {
    if (word == letters.length() || !isSpace(letters.charAt(word))) {
      return false;
    }
    int after = word + 1;
    while (after < letters.length() && letters.charAt(after) == LINE_FEED) {
      after++;
    }
    return after < letters.length();
  }
}
