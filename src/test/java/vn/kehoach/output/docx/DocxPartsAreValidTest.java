package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.kehoach.document.Document;

/** Every part keeps to the ECMA-376 transitional schemas, as compiled into Apache POI. */
class DocxPartsAreValidTest {

  static List<Document> documents() {
    return AwkwardDocuments.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_part_keeps_to_its_schema(Document document) throws Exception {
    DocxFile docx = DocxFile.of(document);
    for (String part : docx.names()) {
      if (part.startsWith("word/") && part.endsWith(".xml") || part.equals("docProps/app.xml")) {
        assertThat(faults(part, docx.parts().get(part))).as(part).isEmpty();
      }
    }
  }

  @Test
  void the_validator_would_notice_a_property_out_of_order() throws Exception {
    String good = new String(DocxFile.of(SampleDocument.plan()).parts().get(DocxFile.MAIN), StandardCharsets.UTF_8);
    String bad = good.replaceFirst("<w:jc [^>]*/>", "$0<w:keepNext/>");

    assertThat(bad).isNotEqualTo(good);
    assertThat(faults(DocxFile.MAIN, bad.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  private static List<XmlError> faults(String part, byte[] content) throws Exception {
    List<XmlError> faults = new ArrayList<>();
    parse(part, content).validate(new XmlOptions().setErrorListener(faults));
    return faults;
  }

  private static XmlObject parse(String part, byte[] content) throws Exception {
    ByteArrayInputStream stream = new ByteArrayInputStream(content);
    return switch (part.replaceAll("\\d", "")) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(stream);
      case "word/styles.xml" -> StylesDocument.Factory.parse(stream);
      case "word/settings.xml" -> SettingsDocument.Factory.parse(stream);
      case "word/fontTable.xml" -> FontsDocument.Factory.parse(stream);
      case "word/header.xml" -> HdrDocument.Factory.parse(stream);
      case "word/footer.xml" -> FtrDocument.Factory.parse(stream);
      case "word/footnotes.xml" -> FootnotesDocument.Factory.parse(stream);
      case "docProps/app.xml" -> PropertiesDocument.Factory.parse(stream);
      default -> throw new AssertionError("no schema for " + part);
    };
  }
}
