package vn.kehoach.output.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What is where on the pages of a PDF; lengths in points from the top left corner. */
record Pages(List<Page> all) {

  /** One page: its size, its lines of text from top to bottom, its filled rectangles. */
  record Page(double width, double height, List<Line> lines, List<Strip> strips) {

    Line line(String start) {
      return lines.stream().filter(line -> line.text().startsWith(start)).findFirst()
          .orElseThrow(() -> new AssertionError("no line starts with " + start + " in " + lines));
    }

    List<String> words() {
      return lines.stream().flatMap(line -> List.of(line.text().split(" ")).stream()).toList();
    }
  }

  /** Letters of one font and size on one baseline. */
  record Line(String text, double left, double right, double baseline, double size, String font) {}

  /** A filled rectangle. */
  record Strip(double left, double top, double width, double height) {}

  static Pages of(PDDocument document) {
    List<Page> pages = new ArrayList<>();
    try {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        var box = document.getPage(i).getMediaBox();
        Reader reader = new Reader(i + 1);
        reader.getText(document);
        pages.add(new Page(box.getWidth(), box.getHeight(), reader.lines, Strips.of(document.getPage(i))));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new Pages(pages);
  }

  Page page(int number) {
    return all.get(number - 1);
  }

  /** In the order of the content, which is the order in which FOP writes the text. */
  private static final class Reader extends PDFTextStripper {

    private final List<Line> lines = new ArrayList<>();

    Reader(int page) throws IOException {
      setStartPage(page);
      setEndPage(page);
      setSortByPosition(false);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
      int from = 0;
      for (int i = 1; i <= letters.size(); i++) {
        if (i == letters.size() || !goesOn(letters.get(i - 1), letters.get(i))) {
          add(letters.subList(from, i));
          from = i;
        }
      }
    }

    private static boolean goesOn(TextPosition one, TextPosition next) {
      return one.getFont() == next.getFont()
          && one.getFontSize() == next.getFontSize()
          && Math.abs(one.getYDirAdj() - next.getYDirAdj()) < 0.1
          && next.getXDirAdj() > one.getXDirAdj();
    }

    private void add(List<TextPosition> letters) {
      StringBuilder text = new StringBuilder();
      TextPosition first = letters.get(0);
      TextPosition last = first;
      for (TextPosition letter : letters) {
        text.append(letter.getUnicode());
        last = letter.getUnicode().isBlank() ? last : letter;
      }
      lines.add(new Line(text.toString().strip(), first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(),
          first.getYDirAdj(), first.getFontSize(), first.getFont().getName()));
    }
  }
}
