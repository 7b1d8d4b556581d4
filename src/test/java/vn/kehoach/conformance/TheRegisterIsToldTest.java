package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.kehoach.support.Command;
import vn.kehoach.support.DocxParts;
import vn.kehoach.support.Plans;
import vn.kehoach.support.VeraPdf;

/**
 * The data for the register of outgoing documents (Decree 30, Appendix VI, Part II) is next to the document and inside
 * it.
 */
class TheRegisterIsToldTest {

  private static final String PLAN = """
      header:
        agency: [ỦY BAN NHÂN DÂN, THÀNH PHỐ CẦN THƠ]
        number: 73
        symbol: KH-UBND
        place: Cần Thơ
        date: 2026-04-04
        subject: Phòng, chống <thiên tai> & cứu nạn
        urgency: THƯỢNG KHẨN
        drafter: NVA
        copies: 15
      opening: Ủy ban nhân dân thành phố ban hành Kế hoạch như sau.
      closing: Trên đây là Kế hoạch phòng, chống thiên tai./.
      recipients:
        - {to: [Sở Nội vụ, Sở Tài chính], purpose: để thực hiện}
        - Các phường
      archive: VT
      signature: {on_behalf_of: ỦY BAN NHÂN DÂN, signing_for: CHỦ TỊCH, title: PHÓ CHỦ TỊCH, name: Trần Văn Bình}
      """;

  private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
      .getSchema(TheRegisterIsToldTest.class.getResourceAsStream("/schemas/metadata.schema.json"));

  @TempDir
  private Path folder;

  static Stream<Path> plans() {
    return Plans.all().stream();
  }

  @Test
  void in_json() throws IOException {
    JsonNode json = json(render(PLAN));
    assertThat(json).isEqualTo(new ObjectMapper().readTree("""
        {"TypeName": "Kế hoạch", "CodeNumber": "73", "CodeNotation": "KH-UBND", "IssuedDate": "04/04/2026",
         "OrganName": "Ủy ban nhân dân thành phố Cần Thơ", "Subject": "Phòng, chống <thiên tai> & cứu nạn",
         "Language": "Tiếng Việt", "SignerInfo": {"Position": "PHÓ CHỦ TỊCH", "FullName": "Trần Văn Bình"},
         "To": [{"OrganName": "Sở Nội vụ"}, {"OrganName": "Sở Tài chính"}, {"OrganName": "Các phường"}],
         "Priority": 2, "IssuedAmount": 15}
        """));
    assertThat(SCHEMA.validate(json)).isEmpty();
  }

  @Test
  void in_xml() throws Exception {
    Path xml = render(PLAN).resolve("ke-hoach.metadata.xml");
    schema().newValidator().validate(new StreamSource(xml.toFile()));
    assertThat(leaves(parse(Files.readAllBytes(xml)).getDocumentElement())).containsExactly(
        "TypeName=Kế hoạch", "CodeNumber=73", "CodeNotation=KH-UBND", "IssuedDate=04/04/2026",
        "OrganName=Ủy ban nhân dân thành phố Cần Thơ", "Subject=Phòng, chống <thiên tai> & cứu nạn",
        "Language=Tiếng Việt",
        "Position=PHÓ CHỦ TỊCH", "FullName=Trần Văn Bình", "OrganName=Sở Nội vụ", "OrganName=Sở Tài chính",
        "OrganName=Các phường", "Priority=2", "IssuedAmount=15");
  }

  @Test
  void in_the_metadata_of_the_pdf() throws Exception {
    Path pdf = render(PLAN).resolve("ke-hoach.pdf");
    assertThat(VeraPdf.failures(Files.readAllBytes(pdf), PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      Document xmp = parse(document.getDocumentCatalog().getMetadata().toByteArray());
      assertThat(own(xmp, "CodeNumber")).isEqualTo("73");
      assertThat(own(xmp, "Subject")).isEqualTo("Phòng, chống <thiên tai> & cứu nạn");
      assertThat(own(xmp, "FullName")).isEqualTo("Trần Văn Bình");
      assertThat(own(xmp, "To").strip()).isEqualTo("Sở Nội vụSở Tài chínhCác phường");
      assertThat(own(xmp, "Priority")).isEqualTo("2");
    }
  }

  @Test
  void in_the_properties_of_the_docx() throws Exception {
    byte[] part = DocxParts
        .of(Files.readAllBytes(render(PLAN).resolve("ke-hoach.docx"))).parts().get("docProps/custom.xml");
    PropertiesDocument properties = PropertiesDocument.Factory.parse(new ByteArrayInputStream(part));
    List<XmlError> faults = new ArrayList<>();
    properties.validate(new XmlOptions().setErrorListener(faults));
    assertThat(faults).isEmpty();
    Map<String, String> values = new LinkedHashMap<>();
    for (CTProperty property : properties.getProperties().getPropertyList()) {
      values.put(property.getName(), property.getLpwstr());
    }
    assertThat(values).containsEntry("CodeNumber", "73").containsEntry("CodeNotation", "KH-UBND")
        .containsEntry("SignerInfo.FullName", "Trần Văn Bình").containsEntry("To.2.OrganName", "Sở Tài chính")
        .containsEntry("Subject", "Phòng, chống <thiên tai> & cứu nạn").containsEntry("Priority", "2");
  }

  @ParameterizedTest
  @MethodSource("plans")
  void of_every_plan_as_the_schemas_say(Path plan) throws Exception {
    Path out = render(plan);
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(one -> one.toString().contains(".metadata.")).toList()) {
        if (file.toString().endsWith(".json")) {
          assertThat(SCHEMA.validate(new ObjectMapper().readTree(file.toFile()))).as(file.toString()).isEmpty();
        } else {
          schema().newValidator().validate(new StreamSource(file.toFile()));
        }
      }
    }
  }

  @Test
  void a_plan_without_number_date_and_signer_is_told_as_far_as_it_goes() throws Exception {
    JsonNode json = json(render("header: {agency: SỞ Y TẾ, subject: Trồng cây}\ntasks: [Trồng cây.]\n"));
    assertThat(SCHEMA.validate(json)).isEmpty();
    assertThat(json.fieldNames()).toIterable()
        .containsExactly("TypeName", "OrganName", "Subject", "Language", "Priority");
  }

  @ParameterizedTest
  @CsvSource({"KHẨN, 1", "THƯỢNG KHẨN, 2", "HỎA TỐC, 3", "HOẢ TỐC, 3"})
  void urgency_is_a_digit(String urgency, int digit) throws IOException {
    assertThat(json(render(PLAN.replace("THƯỢNG KHẨN", urgency))).get("Priority").asInt()).isEqualTo(digit);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Phòng, chống <thiên tai> & cứu nạn | 500 | 7:12", "KH-UBND | 30 | 4:11", "Trần Văn Bình | 50 | 17:",
      "Các phường | 200 | 15:5"})
  void what_is_too_long_is_a_problem_at_its_place(String typed, int longest, String place) throws IOException {
    String fits = "i ".repeat(longest).substring(0, longest - 1) + "K";
    Command fitting = run(PLAN.replace(typed, fits));
    assertThat(fitting.exitCode()).as(fitting.toString()).isZero();
    Command run = run(PLAN.replace(typed, fits + "K"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("ke-hoach.yaml:" + place, "dài " + (longest + 1) + " ký tự", "chỉ nhận " + longest,
        "[metadata/too-long]", "Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II");
  }

  @Test
  void a_number_that_is_none_is_a_problem_at_its_place() throws IOException {
    Command run = run(PLAN.replace("copies: 15", "copies: mười lăm"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("ke-hoach.yaml:10:11", "IssuedAmount phải là một số", "[metadata/not-a-number]");
  }

  @Test
  void nobody_who_did_not_ask_is_held_up_by_lengths() throws IOException {
    Path plan = Files.writeString(folder.resolve("ke-hoach.yaml"), PLAN.replace("Trần Văn Bình", "Kế ".repeat(20)));
    assertThat(Command.run("render", plan.toString(), "-f", "docx").exitCode()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("ke-hoach.yaml", "ke-hoach.docx");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json,csv"})
  void another_form_is_wrong_usage(String form) throws IOException {
    Path plan = Files.writeString(folder.resolve("ke-hoach.yaml"), PLAN);
    assertThat(Command.run("render", plan.toString(), "--metadata", form).exitCode()).isEqualTo(2);
  }

  @Test
  void standard_output_takes_the_document_alone() {
    assertThat(Command.runOn(PLAN, "render", "-", "-f", "pdf", "--metadata", "json").exitCode()).isEqualTo(2);
  }

  @Test
  void it_stands_beside_a_document_that_was_named() throws IOException {
    Path plan = Files.writeString(folder.resolve("ke-hoach.yaml"), PLAN);
    Command run = Command.run("render", plan.toString(), "--metadata", "json", "-o",
        folder.resolve("so-73.docx").toString());
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(folder.resolve("so-73.metadata.json")).exists();
    assertThat(folder.resolve("so-73.docx")).exists();
  }

  @Test
  void an_issued_plan_is_told_with_its_number() throws IOException {
    Path plan = Files.writeString(folder.resolve("ke-hoach.yaml"),
        PLAN.replace("number: 73", "number:").replace("date: 2026-04-04", "date: /4/2026"));
    Command run = Command.run("issue", plan.toString(), "--number", "8", "--date", "2026-04-05", "--metadata", "json");
    assertThat(run.exitCode()).as(run.toString()).isZero();
    JsonNode json = new ObjectMapper().readTree(folder.resolve("ke-hoach.metadata.json").toFile());
    assertThat(json.get("CodeNumber").asText()).matches("0?8");
    assertThat(json.get("IssuedDate").asText()).isEqualTo("05/04/2026");
  }

  private Command run(String plan) throws IOException {
    Path file = Files.writeString(folder.resolve("ke-hoach.yaml"), plan);
    return Command.run("render", file.toString(), "--metadata", "json,xml", "-f", "docx", "-o",
        folder.resolve("ra").toString());
  }

  private Path render(String plan) throws IOException {
    return render(Files.writeString(folder.resolve("ke-hoach.yaml"), plan));
  }

  private Path render(Path plan) {
    Path out = folder.resolve("ra");
    Command run = Command.run("render", plan.toString(), "--metadata", "json,xml", "-o", out.toString());
    assertThat(run.exitCode()).as(run.toString()).isZero();
    return out;
  }

  private static JsonNode json(Path out) throws IOException {
    return new ObjectMapper().readTree(out.resolve("ke-hoach.metadata.json").toFile());
  }

  private static Schema schema() throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(TheRegisterIsToldTest.class.getResource("/schemas/metadata.xsd"));
  }

  private static Document parse(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static String own(Document xmp, String name) {
    return xmp.getElementsByTagNameNS("urn:kehoach:van-ban-di#", name).item(0).getTextContent();
  }

  private static List<String> leaves(Element element) {
    List<String> leaves = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        List<String> below = leaves(inner);
        leaves.addAll(below.isEmpty() ? List.of(inner.getLocalName() + "=" + inner.getTextContent()) : below);
      }
    }
    return leaves;
  }
}
