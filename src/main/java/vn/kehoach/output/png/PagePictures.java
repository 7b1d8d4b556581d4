package vn.kehoach.output.png;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF of ours, drawn one by one. */
public final class PagePictures implements AutoCloseable {

  private final PDDocument document;
  private final PDFRenderer renderer;

  public PagePictures(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault); // we wrote it
    }
    renderer = new PDFRenderer(document);
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /**
   * A page as a PNG file. The same page gives the same bytes on one Java; another may smooth letters differently.
   *
   * @param page from 1
   * @param dpi  dots to the inch
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
