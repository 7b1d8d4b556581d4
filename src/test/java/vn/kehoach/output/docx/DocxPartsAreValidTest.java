package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.document.Document;
import vn.kehoach.support.DocxSchemas;

/** Every part conforms to the transitional schemas of ECMA-376, as compiled in Apache POI. */
class DocxPartsAreValidTest {

  static List<Document> documents() {
    return AwkwardDocuments.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_part_keeps_to_its_schema(Document document) throws Exception {
    DocxFile docx = DocxFile.of(document);
    for (String part : docx.names()) {
      assertThat(DocxSchemas.faults(part, docx.parts().get(part))).as(part).isEmpty();
    }
  }

  @Test
  void the_validator_would_notice_a_property_out_of_order() throws Exception {
    String good = new String(DocxFile.of(SampleDocument.plan()).parts().get(DocxFile.MAIN), StandardCharsets.UTF_8);
    String bad = good.replaceFirst("<w:jc [^>]*/>", "$0<w:keepNext/>");

    assertThat(bad).isNotEqualTo(good);
    assertThat(DocxSchemas.faults(DocxFile.MAIN, bad.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }
}
