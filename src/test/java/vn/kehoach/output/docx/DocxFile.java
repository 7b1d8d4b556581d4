package vn.kehoach.output.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.kehoach.document.Document;
import vn.kehoach.output.SourceDate;
import vn.kehoach.source.Problems;

/** A DOCX read without our own code. */
record DocxFile(byte[] bytes, Map<String, byte[]> parts) {

  static final String MAIN = "word/document.xml";

  static DocxFile of(Document document) {
    return read(write(document, null));
  }

  static byte[] write(Document document, String sourceDateEpoch) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocxWriter(SourceDate.of(sourceDateEpoch)).write(document, out, new Problems());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return out.toByteArray();
  }

  static DocxFile read(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new DocxFile(bytes, parts);
  }

  Set<String> names() {
    return parts.keySet();
  }

  Element root(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part))).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException fault) {
      throw new AssertionError(part, fault);
    }
  }

  Element main() {
    return root(MAIN);
  }

  /** All descendants with that name, in document order; the name has its prefix. */
  static List<Element> all(Element from, String name) {
    NodeList found = from.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  static List<Element> children(Element from) {
    List<Element> found = new ArrayList<>();
    for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The first descendant with that name, or {@code null}. */
  static Element first(Element from, String name) {
    return (Element) from.getElementsByTagName(name).item(0);
  }

  /** The {@code w:val} of the first descendant with that name; "" if there is none. */
  static String value(Element from, String name) {
    Element found = first(from, name);
    return found == null ? "" : found.getAttribute("w:val");
  }

  /** The text below an element as a reader sees it. */
  static String words(Element from) {
    StringBuilder words = new StringBuilder();
    for (Element child : children(from)) {
      words.append(switch (child.getTagName()) {
        case "w:t" -> child.getTextContent();
        case "w:br" -> "\n";
        case "w:noBreakHyphen" -> "\u2011";
        default -> words(child);
      });
    }
    return words.toString();
  }

  /** The paragraph that begins with these words. */
  Element paragraph(String start) {
    return all(main(), "w:p").stream()
        .filter(paragraph -> words(paragraph).startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no paragraph begins with " + start));
  }
}
