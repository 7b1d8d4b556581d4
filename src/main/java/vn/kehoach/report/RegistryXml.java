package vn.kehoach.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.kehoach.document.RegistryEntry;
import vn.kehoach.document.RegistryEntry.Value;

/** Writes a registry entry as XML. The schema is {@code schemas/metadata.xsd} in the jar. */
public final class RegistryXml {

  private static final String DOCUMENT = "Document";

  private final XMLStreamWriter xml;

  private RegistryXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * @param entry an entry without problems
   */
  public static byte[] of(RegistryEntry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      // the implementation of the JDK, whatever else is on the class path
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
          .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new RegistryXml(xml).write(entry);
      xml.close();
    } catch (XMLStreamException fault) {
      throw new IllegalStateException(fault);
    }
    return bytes.toByteArray();
  }

  private void write(RegistryEntry entry) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement(DOCUMENT);
    xml.writeDefaultNamespace(RegistryEntry.NAMESPACE);
    for (RegistryEntry.Field field : entry.fields()) {
      field(field);
    }
    line(0);
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void field(RegistryEntry.Field field) throws XMLStreamException {
    if (field instanceof Value value) {
      value(value, 1);
    } else if (field instanceof RegistryEntry.Group group) {
      group(group.name(), group.values());
    } else if (field instanceof RegistryEntry.Several several) {
      for (List<Value> values : several.entries()) {
        group(several.name(), values);
      }
    }
  }

  private void group(String name, List<Value> values) throws XMLStreamException {
    line(1);
    xml.writeStartElement(name);
    for (Value value : values) {
      value(value, 2);
    }
    line(1);
    xml.writeEndElement();
  }

  private void value(Value value, int depth) throws XMLStreamException {
    line(depth);
    xml.writeStartElement(value.name());
    xml.writeCharacters(value.text().value());
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
