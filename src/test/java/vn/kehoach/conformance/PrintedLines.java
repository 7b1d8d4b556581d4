package vn.kehoach.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF, page by page, as PDFBox sees the letters, whoever wrote the file. */
record PrintedLines(List<List<Line>> pages) {

  /**
   * Letters on one baseline, in one column.
   *
   * @param page from 1
   * @param text without white space, as its width does not matter here
   */
  record Line(int page, String text, double left, double baseline) {}

  private static final double LEVEL = 3;

  static PrintedLines of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<Line>> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        pages.add(new Reader(page).read(document));
      }
      return new PrintedLines(pages);
    }
  }

  List<Line> all() {
    return pages.stream().flatMap(List::stream).toList();
  }

  /** The line with which a page begins, below its number: the topmost, and of several at that height the leftmost. */
  String first(int page) {
    List<Line> lines = pages.get(page - 1).stream().filter(line -> !line.text.matches("\\d{1,3}")).toList();
    double top = lines.stream().mapToDouble(Line::baseline).min().orElse(0);
    return lines.stream().filter(line -> line.baseline < top + LEVEL)
        .min(Comparator.comparingDouble(Line::left)).map(Line::text).orElse("");
  }

  private static final class Reader extends PDFTextStripper {

    /** Superscript letters belong to the line. */
    private static final double RAISED = 5.5;

    private final int page;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextPosition first;
    private TextPosition last;

    Reader(int page) {
      this.page = page;
      setStartPage(page);
      setEndPage(page);
      setSortByPosition(false);
      setSuppressDuplicateOverlappingText(false);
    }

    List<Line> read(PDDocument document) throws IOException {
      getText(document);
      end();
      return lines;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      if (letter.getUnicode().isBlank()) {
        return;
      }
      if (last != null && !goesOn(letter)) {
        end();
      }
      if (first == null) {
        first = letter;
      }
      text.append(letter.getUnicode().replaceAll("\\s", ""));
      last = letter;
    }

    private boolean goesOn(TextPosition letter) {
      return Math.abs(letter.getYDirAdj() - first.getYDirAdj()) < RAISED && letter.getXDirAdj() > last.getXDirAdj();
    }

    private void end() {
      if (first != null) {
        lines.add(new Line(page, text.toString(), first.getXDirAdj(), first.getYDirAdj()));
      }
      text.setLength(0);
      first = null;
      last = null;
    }
  }
}
