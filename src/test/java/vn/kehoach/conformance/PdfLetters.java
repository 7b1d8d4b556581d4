package vn.kehoach.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a page: those that the structure tree references by marked content id, and the others. */
final class PdfLetters extends PDFMarkedContentExtractor {

  private final Map<TextPosition, String> colors = new IdentityHashMap<>();

  private PdfLetters() {
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    setSuppressDuplicateOverlappingText(false);
  }

  /**
   * A letter and its position.
   *
   * @param color {@code RRGGBB}
   */
  record Letter(TextPosition position, String color) {}

  /** By marked content id; those without one, such as page numbers, under -1. */
  static Map<Integer, List<Letter>> of(PDPage page) throws IOException {
    PdfLetters letters = new PdfLetters();
    letters.processPage(page);
    Map<Integer, List<Letter>> byMark = new HashMap<>();
    for (PDMarkedContent content : letters.getMarkedContents()) {
      letters.collect(content, byMark);
    }
    return byMark;
  }

  private void collect(PDMarkedContent content, Map<Integer, List<Letter>> byMark) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        byMark.computeIfAbsent(content.getMCID(), mark -> new ArrayList<>())
            .add(new Letter(letter, colors.get(letter)));
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, byMark);
      }
    }
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    try {
      colors.put(letter, String.format("%06X", getGraphicsState().getNonStrokingColor().toRGB()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    super.processTextPosition(letter);
  }
}
