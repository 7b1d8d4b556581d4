package vn.kehoach.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The shared strings of a workbook, read when the first cell refers to one. */
final class XlsxStrings {

  private final XlsxPackage parts;
  private final @Nullable String part;
  private @Nullable List<String> strings;

  XlsxStrings(XlsxPackage parts, @Nullable String part) {
    this.parts = parts;
    this.part = part;
  }

  String at(int index) throws IOException, XMLStreamException {
    if (strings == null) {
      strings = part == null ? List.of() : read(part);
    }
    return strings.get(index);
  }

  private List<String> read(String part) throws IOException, XMLStreamException {
    List<String> all = new ArrayList<>();
    try (XlsxPart xml = parts.open(part)) {
      while (xml.next()) {
        if (xml.begins("si")) {
          all.add(xml.runs());
        }
      }
    }
    return all;
  }
}
