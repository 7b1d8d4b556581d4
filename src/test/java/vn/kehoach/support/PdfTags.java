package vn.kehoach.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree of a PDF as an outline of types, and its text as a screen reader reads it. */
public record PdfTags(List<String> outline, List<String> texts) {

  public static PdfTags of(PDDocument document) {
    Reader reader = new Reader();
    try {
      reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new PdfTags(reader.outline, reader.texts);
  }

  /** Elements of a type, with their text. */
  public List<String> texts(String type) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.get(i).strip().equals(type)) {
        found.add(texts.get(i));
      }
    }
    return found;
  }

  private static final class Reader {

    private final List<String> outline = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();

    String walk(PDStructureNode node, int depth) throws IOException {
      int own = outline.size();
      if (node instanceof PDStructureElement element) {
        outline.add("  ".repeat(depth - 1) + element.getStructureType());
        texts.add("");
      }
      StringBuilder text = new StringBuilder();
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement element) {
          text.append(walk(element, depth + 1));
        } else if (kid instanceof PDMarkedContentReference reference) {
          text.append(content(reference.getPage()).getOrDefault(reference.getMCID(), ""));
        }
      }
      if (node instanceof PDStructureElement) {
        texts.set(own, text.toString());
      }
      return text.toString();
    }

    private Map<Integer, String> content(PDPage page) throws IOException {
      if (!marked.containsKey(page)) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          texts.put(content.getMCID(), text(content));
        }
        marked.put(page, texts);
      }
      return marked.get(page);
    }

    private static String text(PDMarkedContent content) {
      StringBuilder text = new StringBuilder();
      for (Object part : content.getContents()) {
        if (part instanceof TextPosition letter) {
          text.append(letter.getUnicode());
        }
      }
      return text.toString();
    }
  }
}
