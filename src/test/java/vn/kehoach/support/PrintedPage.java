package vn.kehoach.support;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A page of a PDF read by PDFBox; millimetres from the left and top edge of the paper. */
public record PrintedPage(double width, double height, List<Line> lines, List<Stroke> strokes) {

  private static final double POINT = 25.4 / 72;

  /** Text on one baseline: its position, font size in points and font. */
  public record Line(String words, double left, double right, double baseline, double size, String face) {

    public boolean isBold() {
      return face.contains("Bold");
    }

    public boolean isItalic() {
      return face.contains("Italic");
    }

    public double middle() {
      return (left + right) / 2;
    }
  }

  /** The bounding box of a drawn line, and its colour as {@code RRGGBB}. */
  public record Stroke(double left, double top, double right, double bottom, String color) {

    public double width() {
      return right - left;
    }

    public double height() {
      return bottom - top;
    }
  }

  public static List<PrintedPage> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PrintedPage> pages = new ArrayList<>();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PDPage page = document.getPage(number - 1);
        pages.add(new PrintedPage(page.getMediaBox().getWidth() * POINT, page.getMediaBox().getHeight() * POINT,
            Words.of(document, number), Drawing.of(page)));
      }
      return pages;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The only line that contains these words. */
  public Line line(String words) {
    List<Line> found = lines.stream().filter(line -> line.words().contains(words)).toList();
    if (found.size() != 1) {
      throw new AssertionError("“" + words + "” stands on " + found.size() + " lines of: "
          + lines.stream().map(Line::words).toList());
    }
    return found.get(0);
  }

  public boolean says(String words) {
    return lines.stream().anyMatch(line -> line.words().contains(words));
  }

  private static final class Words extends PDFTextStripper {

    private final List<Line> lines = new ArrayList<>();

    static List<Line> of(PDDocument document, int page) throws IOException {
      Words words = new Words();
      words.setSortByPosition(true);
      words.setStartPage(page);
      words.setEndPage(page);
      words.getText(document);
      return List.copyOf(words.lines);
    }

    /** Called for each piece of a line; a gap wider than a few spaces begins a new line. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      int start = 0;
      for (int i = 1; i <= positions.size(); i++) {
        boolean ends = i == positions.size() || isApart(positions.get(i - 1), positions.get(i));
        if (ends) {
          add(positions.subList(start, i));
          start = i;
        }
      }
    }

    private static boolean isApart(TextPosition one, TextPosition next) {
      return next.getXDirAdj() - one.getXDirAdj() - one.getWidthDirAdj() > one.getFontSizeInPt()
          || Math.abs(next.getYDirAdj() - one.getYDirAdj()) > one.getFontSizeInPt() / 2;
    }

    private void add(List<TextPosition> positions) {
      StringBuilder words = new StringBuilder();
      positions.forEach(position -> words.append(position.getUnicode()));
      TextPosition first = positions.get(0);
      TextPosition last = positions.get(positions.size() - 1);
      Line line = new Line(words.toString().strip(), first.getXDirAdj() * POINT,
          (last.getXDirAdj() + last.getWidthDirAdj()) * POINT, first.getYDirAdj() * POINT,
          Math.round(first.getFontSizeInPt() * 10) / 10.0, first.getFont().getName());
      Line before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      boolean goesOn = before != null && Math.abs(before.baseline() - line.baseline()) < 0.5
          && line.left() - before.right() < first.getFontSizeInPt() * POINT && line.left() >= before.right() - 0.5;
      if (goesOn) {
        lines.set(lines.size() - 1, new Line(before.words() + " " + line.words(), before.left(), line.right(),
            before.baseline(), before.size(), before.face()));
      } else if (!line.words().isEmpty()) {
        lines.add(line);
      }
    }
  }

  private static final class Drawing extends PDFGraphicsStreamEngine {

    private final List<Stroke> strokes = new ArrayList<>();
    private final Path2D path = new Path2D.Double();

    private Drawing(PDPage page) {
      super(page);
    }

    static List<Stroke> of(PDPage page) throws IOException {
      Drawing drawing = new Drawing(page);
      drawing.processPage(page);
      return drawing.strokes.stream().distinct().toList();
    }

    private void keep(boolean stroked) {
      Rectangle2D box = path.getBounds2D();
      path.reset();
      double pen = stroked ? getGraphicsState().getLineWidth() / 2 : 0;
      double height = getPage().getMediaBox().getHeight();
      int color;
      try {
        color = (stroked ? getGraphicsState().getStrokingColor() : getGraphicsState().getNonStrokingColor()).toRGB();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      boolean level = box.getWidth() >= box.getHeight();
      double acrossX = level ? 0 : pen;
      double acrossY = level ? pen : 0;
      strokes.add(new Stroke((box.getMinX() - acrossX) * POINT, (height - box.getMaxY() - acrossY) * POINT,
          (box.getMaxX() + acrossX) * POINT, (height - box.getMinY() + acrossY) * POINT, String.format("%06X", color)));
    }

    @Override
    public void moveTo(float x, float y) {
      path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      path.lineTo(x, y);
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
      path.moveTo(a.getX(), a.getY());
      path.lineTo(b.getX(), b.getY());
      path.lineTo(c.getX(), c.getY());
      path.lineTo(d.getX(), d.getY());
    }

    @Override
    public void strokePath() {
      keep(true);
    }

    @Override
    public void fillPath(int rule) {
      keep(false);
    }

    @Override
    public void fillAndStrokePath(int rule) {
      keep(true);
    }

    @Override
    public void endPath() {
      path.reset();
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      path.lineTo(x3, y3);
    }

    @Override
    public void closePath() {
      // has the same bounding box
    }

    @Override
    public void clip(int rule) {
      // clipping draws nothing
    }

    @Override
    public void drawImage(PDImage image) {
      // our pages contain no images
    }

    @Override
    public void shadingFill(COSName name) {
      // and no shadings
    }
  }
}
