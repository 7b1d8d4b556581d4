package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.kehoach.support.DocxParts;
import vn.kehoach.support.DocxSchemas;

/**
 * Marks in the margins, frames, shared notes and other letterheads: the files are valid for veraPDF and for the
 * schemas.
 */
class MarksAndOtherStandardsMakeValidFilesTest {

  @BeforeAll
  static void load_the_validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ban-chi-dao", "so", "dang", "doan"})
  void the_pdf_is_pdf_a_2a_and_pdf_ua_1(String example) throws Exception {
    byte[] pdf = specimen(example).pdf();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
        assertThat(Foundries.defaultInstance().createValidator(flavour, false).validate(parser).getTestAssertions())
            .as(example + " as " + flavour)
            .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ban-chi-dao", "so", "dang", "doan"})
  void every_part_of_the_docx_keeps_to_its_schema(String example) throws Exception {
    for (Map.Entry<String, byte[]> part : DocxParts.of(specimen(example).docx()).parts().entrySet()) {
      assertThat(DocxSchemas.faults(part.getKey(), part.getValue())).as(example + " " + part.getKey()).isEmpty();
    }
  }

  private static Specimen specimen(String example) {
    return Specimen.of(Path.of("examples", example, "ke-hoach.yaml"), 14);
  }
}
