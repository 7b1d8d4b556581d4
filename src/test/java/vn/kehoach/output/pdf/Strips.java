package vn.kehoach.output.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Reads the filled rectangles of a page: drawn rules and borders. */
final class Strips extends PDFGraphicsStreamEngine {

  private final List<Pages.Strip> open = new ArrayList<>();
  private final List<Pages.Strip> strips = new ArrayList<>();
  private final double height;

  private Strips(PDPage page) {
    super(page);
    this.height = page.getMediaBox().getHeight();
  }

  static List<Pages.Strip> of(PDPage page) throws IOException {
    Strips strips = new Strips(page);
    strips.processPage(page);
    return strips.strips;
  }

  @Override
  public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
    double left = Math.min(one.getX(), three.getX());
    double top = height - Math.max(one.getY(), three.getY());
    open.add(new Pages.Strip(left, top, Math.abs(one.getX() - three.getX()), Math.abs(one.getY() - three.getY())));
  }

  @Override
  public void fillPath(int windingRule) {
    strips.addAll(open);
    open.clear();
  }

  @Override
  public void endPath() {
    open.clear();
  }

  @Override
  public void strokePath() {
    open.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public void closePath() {}

  @Override
  public void shadingFill(COSName name) {}
}
