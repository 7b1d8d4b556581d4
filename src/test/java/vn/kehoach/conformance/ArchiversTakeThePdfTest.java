package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.kehoach.support.Command;
import vn.kehoach.support.PdfTags;
import vn.kehoach.support.Plans;
import vn.kehoach.support.VeraPdf;

/** Every PDF is archivable and accessible: veraPDF finds no error for PDF/A and PDF/UA. */
class ArchiversTakeThePdfTest {

  @TempDir
  private Path folder;

  static Stream<Specimen> specimens() {
    return Specimen.all().stream();
  }

  static Stream<Path> examples() {
    return Plans.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void as_PDF_A_2a_and_PDF_UA_1(Specimen specimen) throws Exception {
    assertThat(VeraPdf.failures(specimen.pdf(), PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  /** PDF/UA does not require that head cells of tables name the cells they belong to, but readers need it. */
  @ParameterizedTest
  @MethodSource("specimens")
  void with_head_cells_that_say_they_head_columns(Specimen specimen) throws Exception {
    try (PDDocument document = Loader.loadPDF(specimen.pdf())) {
      List<PDStructureElement> heads = heads(document.getDocumentCatalog().getStructureTreeRoot());
      assertThat(heads).hasSameSizeAs(PdfTags.of(document).texts("TH"));
      assertThat(heads).allSatisfy(head ->
          assertThat(scopes(head.getCOSObject().getDictionaryObject(COSName.A))).containsExactly("Column"));
    }
  }

  private static List<PDStructureElement> heads(PDStructureNode node) {
    List<PDStructureElement> heads = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        heads.addAll(element.getStructureType().equals("TH") ? List.of(element) : heads(element));
      }
    }
    return heads;
  }

  private static List<String> scopes(COSBase attributes) {
    COSArray all = attributes instanceof COSArray array ? array : new COSArray(List.of(attributes));
    return all.toList().stream().filter(COSDictionary.class::isInstance)
        .map(one -> ((COSDictionary) one).getNameAsString("Scope")).filter(Objects::nonNull).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void with_the_plan_inside(Path plan) throws Exception {
    try (PDDocument document = Loader.loadPDF(enclosing(plan))) {
      PDComplexFileSpecification enclosed = document.getDocumentCatalog().getNames().getEmbeddedFiles()
          .getNames().get("ke-hoach.yaml");
      assertThat(enclosed.getFileUnicode()).isEqualTo("ke-hoach.yaml");
      assertThat(relationship(document)).isEqualTo("Source");
      PDEmbeddedFile file = enclosed.getEmbeddedFileUnicode();
      assertThat(file.getSubtype()).isEqualTo("application/yaml");
      assertThat(file.toByteArray()).isEqualTo(Files.readAllBytes(plan));
      assertThat(file.getSize()).isEqualTo(file.toByteArray().length);
    }
  }

  /** The pages are as in PDF/A-2a; only the embedded file is new, in short and long plans. */
  @ParameterizedTest
  @ValueSource(strings = {"examples/bang/ke-hoach.yaml", "examples/tinh/ke-hoach.yaml"})
  void as_PDF_A_3a(Path plan) throws Exception {
    assertThat(VeraPdf.failures(enclosing(plan), PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void without_a_date_and_under_any_name() throws Exception {
    Path plan = Files.writeString(folder.resolve("kế hoạch (1).yaml"), """
        header: {agency: [ỦY BAN NHÂN DÂN, XÃ NHÃ NAM], symbol: KH-UBND, subject: Trồng cây năm 2027}
        opening: Ủy ban nhân dân xã ban hành Kế hoạch như sau.
        """);
    byte[] pdf = enclosing(plan);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
          .containsOnlyKeys("kế hoạch (1).yaml");
    }
  }

  @Test
  void a_validator_that_finds_nothing_would_be_noticed() throws Exception {
    String pdf = new String(Specimen.of(Plans.examples().get(0), 14).pdf(), StandardCharsets.ISO_8859_1);
    byte[] broken = pdf.replace("<pdfaid:part>2</pdfaid:part>", "<pdfaid:part>9</pdfaid:part>")
        .replace("/Type /StructElem\n/S /TH", "/Type /StructElem\n/S /TD").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(VeraPdf.failures(broken, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  private byte[] enclosing(Path plan) throws IOException {
    Command run = Command.run("render", plan.toString(), "--pdfa", "3a", "-f", "pdf", "-o", folder.toString());
    assertThat(run.exitCode()).as(run.toString()).isZero();
    try (Stream<Path> written = Files.list(folder)) {
      List<Path> pdfs = written.filter(file -> file.toString().endsWith(".pdf")).toList();
      assertThat(pdfs).hasSize(1);
      return Files.readAllBytes(pdfs.get(0));
    }
  }

  private static String relationship(PDDocument document) {
    COSArray files = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
    return ((COSDictionary) files.getObject(0)).getNameAsString("AFRelationship");
  }
}
