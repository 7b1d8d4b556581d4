package vn.kehoach.output.docx;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines drawn on a page of a PDF. */
final class PdfLines extends PDFGraphicsStreamEngine {

  /** A line in points from the left and the top edge. */
  record Stroke(double fromX, double fromY, double toX, double toY) {

    double length() {
      return Math.hypot(toX - fromX, toY - fromY);
    }

    boolean isLevel() {
      return Math.abs(toY - fromY) < 0.1;
    }
  }

  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Stroke> path = new ArrayList<>();
  private Point2D current = new Point2D.Double();

  private PdfLines(PDPage page) {
    super(page);
  }

  static List<Stroke> of(PDPage page) throws IOException {
    PdfLines lines = new PdfLines(page);
    lines.processPage(page);
    return lines.strokes;
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Double(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    double height = getPage().getMediaBox().getHeight();
    path.add(new Stroke(current.getX(), height - current.getY(), x, height - y));
    current = new Point2D.Double(x, y);
  }

  @Override
  public void strokePath() {
    strokes.addAll(path);
    path.clear();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void fillPath(int rule) {
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    strokePath();
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    current = a;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Double(x3, y3);
  }

  @Override
  public void closePath() {
    // a closed path is no rule
  }

  @Override
  public void clip(int rule) {
    // clipping draws nothing
  }

  @Override
  public void drawImage(PDImage image) {
    // no images in our documents
  }

  @Override
  public void shadingFill(COSName name) {
    // no shading in our documents
  }
}
