package vn.kehoach.output.pdf;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.traits.BorderProps;
import org.apache.fop.traits.RuleStyle;
import org.w3c.dom.Document;

/**
 * Draws borders as filled rectangles. FOP clips each side to a shape with mitred corners, and two adjacent cells each
 * paint half of their common border: such thin lines appear grey or not at all on a screen. {@link LetterPainter}
 * writes letters. Everything else is delegated to FOP.
 */
final class PagePainter implements IFPainter {

  private final IFPainter fop;
  private final LetterPainter letters;
  private final FontInfo fonts;

  private String style = Font.STYLE_NORMAL;
  private int weight = Font.WEIGHT_NORMAL;
  private int size;

  PagePainter(IFPainter fop, LetterPainter letters, FontInfo fonts) {
    this.fop = fop;
    this.letters = letters;
    this.fonts = fonts;
  }

  @Override
  public void drawBorderRect(Rectangle outer, BorderProps top, BorderProps bottom, BorderProps left, BorderProps right,
      Color inside) throws IFException {
    if (top != null) {
      strip(outer.x, outer.y, outer.width, top.width, top);
    }
    if (bottom != null) {
      strip(outer.x, outer.y + outer.height - bottom.width, outer.width, bottom.width, bottom);
    }
    if (left != null) {
      strip(outer.x, outer.y, left.width, outer.height, left);
    }
    if (right != null) {
      strip(outer.x + outer.width - right.width, outer.y, right.width, outer.height, right);
    }
  }

  private void strip(int x, int y, int width, int height, BorderProps side) throws IFException {
    fop.fillRect(new Rectangle(x, y, width, height), side.color);
  }

  @Override
  public void startViewport(AffineTransform transform, Dimension size, Rectangle clip) throws IFException {
    fop.startViewport(transform, size, clip);
  }

  @Override
  public void startViewport(AffineTransform[] transforms, Dimension size, Rectangle clip) throws IFException {
    fop.startViewport(transforms, size, clip);
  }

  @Override
  public void endViewport() throws IFException {
    fop.endViewport();
  }

  @Override
  public void startGroup(AffineTransform[] transforms, String layer) throws IFException {
    fop.startGroup(transforms, layer);
  }

  @Override
  public void startGroup(AffineTransform transform, String layer) throws IFException {
    fop.startGroup(transform, layer);
  }

  @Override
  public void endGroup() throws IFException {
    fop.endGroup();
  }

  @Override
  public void setFont(String family, String style, Integer weight, String variant, Integer size, Color color)
      throws IFException {
    this.style = style;
    this.weight = weight;
    this.size = size;
    fop.setFont(family, style, weight, variant, size, color);
  }

  @Override
  public void drawText(int x, int y, int letterSpacing, int wordSpacing, int[][] adjustments, String text)
      throws IFException {
    fop.drawText(x, y, letterSpacing, wordSpacing, adjustments, text);
  }

  @Override
  public void drawText(int x, int y, int letterSpacing, int wordSpacing, int[][] adjustments, String text,
      boolean beforeSpace) throws IFException {
    if (letterSpacing != 0 || adjustments != null || !LetterPainter.canWrite(text)) {
      fop.drawText(x, y, letterSpacing, wordSpacing, adjustments, text, beforeSpace);
      return;
    }
    fop.drawText(x, y, 0, 0, null, ""); // everything but the letters
    letters.write(beforeSpace ? text + " " : text, wordSpacing, size, Faces.of(fonts, style, weight));
  }

  @Override
  public void clipRect(Rectangle rectangle) throws IFException {
    fop.clipRect(rectangle);
  }

  @Override
  public void clipBackground(Rectangle rectangle, BorderProps before, BorderProps after, BorderProps start,
      BorderProps end) throws IFException {
    fop.clipBackground(rectangle, before, after, start, end);
  }

  @Override
  public boolean isBackgroundRequired(BorderProps before, BorderProps after, BorderProps start, BorderProps end) {
    return fop.isBackgroundRequired(before, after, start, end);
  }

  @Override
  public void fillRect(Rectangle rectangle, Paint fill) throws IFException {
    fop.fillRect(rectangle, fill);
  }

  @Override
  public void drawLine(Point start, Point end, int width, Color color, RuleStyle style) throws IFException {
    fop.drawLine(start, end, width, color, style);
  }

  @Override
  public void drawImage(String uri, Rectangle rectangle) throws IFException {
    fop.drawImage(uri, rectangle);
  }

  @Override
  public void drawImage(Document image, Rectangle rectangle) throws IFException {
    fop.drawImage(image, rectangle);
  }
}
