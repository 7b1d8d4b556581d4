package vn.kehoach.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The least number of digits for each cell style: codes keep the leading zeros of their format, {@code 00000}. */
final class XlsxStyles {

  private final List<Integer> digits = new ArrayList<>();

  /** The styles of a workbook; it may have none. */
  static XlsxStyles of(XlsxPackage parts, @Nullable String part) throws IOException, XMLStreamException {
    XlsxStyles styles = new XlsxStyles();
    if (part != null) {
      try (XlsxPart xml = parts.open(part)) {
        styles.read(xml);
      }
    }
    return styles;
  }

  private void read(XlsxPart xml) throws XMLStreamException {
    Map<String, Integer> formats = new HashMap<>();
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.begins("numFmt")) {
        formats.put(String.valueOf(xml.attribute("numFmtId")), zeros(String.valueOf(xml.attribute("formatCode"))));
      } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
        ofCells = xml.begins("cellXfs");
      } else if (ofCells && xml.begins("xf")) {
        digits.add(formats.getOrDefault(String.valueOf(xml.attribute("numFmtId")), 0));
      }
    }
  }

  private static int zeros(String format) {
    return format.matches("0+") ? format.length() : 0;
  }

  /** A cell without a style has the first one. */
  int digits(@Nullable String style) {
    int index = style == null ? 0 : Integer.parseInt(style);
    return index >= 0 && index < digits.size() ? digits.get(index) : 0;
  }
}
