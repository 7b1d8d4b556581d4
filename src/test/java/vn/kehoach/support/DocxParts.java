package vn.kehoach.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a DOCX, read with only a ZIP reader and an XML parser. */
public record DocxParts(Map<String, byte[]> parts) {

  public static DocxParts of(byte[] docx) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new DocxParts(parts);
  }

  public Set<String> names() {
    return parts.keySet();
  }

  /** The root elements of all parts with a matching name, ordered by name. */
  public List<Element> roots(String pattern) {
    return names().stream().filter(name -> name.matches(pattern)).map(this::root).toList();
  }

  public Element root(String name) {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(name))).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException failed) {
      throw new AssertionError(name, failed);
    }
  }

  /** All elements with that name (including its prefix) below another; {@code *} for all. */
  public static List<Element> elements(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The {@code w:val} of the first element with that name; empty if there is none. */
  public static String value(Element holder, String name) {
    List<Element> found = elements(holder, name);
    return found.isEmpty() ? "" : found.get(0).getAttribute("w:val");
  }
}
