package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Marks in the margins, frames, shared notes and other letterheads: valid for veraPDF and for the schemas. */
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
    int seen = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(specimen(example).docx()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        XmlObject part = part(entry.getName(), zip.readAllBytes());
        if (part != null) {
          List<XmlError> faults = new ArrayList<>();
          part.validate(new XmlOptions().setErrorListener(faults));
          assertThat(faults).as(example + " " + entry.getName()).isEmpty();
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThanOrEqualTo(4);
  }

  private static XmlObject part(String name, byte[] content) throws Exception {
    ByteArrayInputStream stream = new ByteArrayInputStream(content);
    return switch (name.replaceAll("\\d", "")) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(stream);
      case "word/styles.xml" -> StylesDocument.Factory.parse(stream);
      case "word/header.xml" -> HdrDocument.Factory.parse(stream);
      case "word/footer.xml" -> FtrDocument.Factory.parse(stream);
      default -> null;
    };
  }

  private static Specimen specimen(String example) {
    return Specimen.of(Path.of("examples", example, "ke-hoach.yaml"), 14);
  }
}
