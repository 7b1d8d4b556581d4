package vn.kehoach.support;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Validates the parts of a DOCX against the transitional schemas of ECMA-376, as compiled in Apache POI. */
public final class DocxSchemas {

  private DocxSchemas() {}

  /** The schema errors of a part; only stories, styles, settings and properties have a schema here. */
  public static List<XmlError> faults(String part, byte[] content) throws Exception {
    List<XmlError> faults = new ArrayList<>();
    XmlObject read = read(part, new ByteArrayInputStream(content));
    if (read != null) {
      read.validate(new XmlOptions().setErrorListener(faults));
    }
    return faults;
  }

  private static XmlObject read(String part, ByteArrayInputStream content) throws Exception {
    return switch (part.replaceAll("\\d", "")) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(content);
      case "word/styles.xml" -> StylesDocument.Factory.parse(content);
      case "word/settings.xml" -> SettingsDocument.Factory.parse(content);
      case "word/fontTable.xml" -> FontsDocument.Factory.parse(content);
      case "word/header.xml" -> HdrDocument.Factory.parse(content);
      case "word/footer.xml" -> FtrDocument.Factory.parse(content);
      case "word/footnotes.xml" -> FootnotesDocument.Factory.parse(content);
      case "docProps/app.xml" ->
          org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument.Factory.parse(content);
      case "docProps/custom.xml" ->
          org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument.Factory.parse(content);
      case "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "docProps/core.xml" -> null;
      default -> throw new AssertionError("nobody expects " + part);
    };
  }
}
