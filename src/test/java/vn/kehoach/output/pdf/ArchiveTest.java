package vn.kehoach.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.kehoach.document.Document;
import vn.kehoach.support.VeraPdf;

/** A PDF passes veraPDF as PDF/A-2a and PDF/UA-1 without any failure. */
class ArchiveTest {

  static Stream<Document> documents() {
    return Stream.of(
        Sample.document(),
        Sample.of(Sample.unsettled("body", "Một đoạn văn.")),
        Sample.headlessTable());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void is_valid_PDF_A_2a(Document document) throws Exception {
    assertThat(VeraPdf.failures(Pdf.of(document).bytes(), PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void is_valid_PDF_UA_1(Document document) throws Exception {
    assertThat(VeraPdf.failures(Pdf.of(document).bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void a_validator_that_finds_nothing_would_be_noticed() throws Exception {
    byte[] broken = new String(Pdf.of(Sample.document()).bytes(), "ISO-8859-1")
        .replace("<pdfaid:part>2</pdfaid:part>", "<pdfaid:part>9</pdfaid:part>").getBytes("ISO-8859-1");
    assertThat(VeraPdf.failures(broken, PDFAFlavour.PDFA_2_A)).isNotEmpty();
  }
}
