package vn.kehoach.output.png;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF written by kehoach, one by one. */
public final class PagePictures implements AutoCloseable {

  private final PDDocument document;
  private final PDFRenderer renderer;

  public PagePictures(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault); // cannot fail for a PDF written by kehoach
    }
    renderer = new PDFRenderer(document);
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /**
   * A page as a PNG file. The same page gives the same bytes with the same version of Java; another may smooth letters
   * differently.
   *
   * @param page counted from 1
   * @param dpi  dots per inch
   */
  public byte[] png(int page, int dpi) {
    try {
      BufferedImage image = renderer.renderImageWithDPI(page - 1, dpi, ImageType.RGB);
      return new Png(image, dpi).bytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
