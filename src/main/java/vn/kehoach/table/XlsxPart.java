package vn.kehoach.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML part of a workbook, read once from start to end. Entities are not supported, so nothing external is read or
 * expanded; names and nesting, which a parser keeps without limit, are bounded.
 */
final class XlsxPart implements AutoCloseable {

  /** Most levels of nesting; real workbooks have about a dozen. */
  private static final int DEEPEST = 100;

  /** Most distinct names, which the parser keeps; the whole standard defines about as many. */
  private static final int MOST_NAMES = 5_000;

  private static final Set<Integer> WORDS = Set.of(
      XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE);

  private final InputStream stream;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private int depth;

  XlsxPart(InputStream part) throws IOException, XMLStreamException {
    this.stream = new BufferedInputStream(part);
    this.xml = parsers().createXMLStreamReader(
        new WithoutDoctype(new InputStreamReader(stream, encoding(stream).newDecoder())));
    if (xml.getVersion() != null && !xml.getVersion().equals("1.0")) {
      throw new XMLStreamException("XML 1.1 lets control characters in");
    }
  }

  /** The encoding, UTF-8 or UTF-16, detected here because the parser would print errors for other bytes. */
  private static Charset encoding(InputStream stream) throws IOException {
    stream.mark(2);
    int mark = stream.read() << 8 | stream.read();
    stream.reset();
    return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Moves to the next start or end of an element; {@code false} at the end of the part. */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      step();
      if (xml.isStartElement() || xml.isEndElement()) {
        return true;
      }
    }
    return false;
  }

  private int step() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      enter();
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  private void enter() throws XMLStreamException {
    depth++;
    names.add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
    }
    if (depth > DEEPEST || names.size() > MOST_NAMES) {
      throw new XMLStreamException("no part of a workbook is this deep or has so many names");
    }
  }

  boolean begins(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** An attribute of the element that begins here, whatever its prefix. */
  @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  int depth() {
    return depth;
  }

  /** Skips the element that begins here. */
  void skip() throws XMLStreamException {
    int inside = depth;
    while (depth >= inside && xml.hasNext()) {
      step();
    }
  }

  /** The text of the element that begins here, up to its end. */
  String words() throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int inside = depth;
    while (depth >= inside && xml.hasNext()) {
      int event = step();
      if (WORDS.contains(event)) {
        words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
    return words.toString();
  }

  /** The text of the runs in the string that begins here, without phonetic hints ({@code rPh}). */
  String runs() throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int inside = depth;
    while (depth >= inside && next()) {
      if (begins("rPh")) {
        skip();
      } else if (begins("t")) {
        words.append(words());
      }
    }
    return words.toString();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
