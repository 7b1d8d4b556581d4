package vn.kehoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.source.Language;
import vn.kehoach.standard.Answer;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Command;

class ReportsForMachinesTest {

  /** One problem of each severity, a second place, a fix, a problem of the whole file, letters that need escaping. */
  private static final String PLAN = """
      header:
        agency: UBND XÃ NHÃ NAM
        symbol: KH - UBND
        subject: Tổ chức 100% ngày hội, năm 2027.
      recipients:
        - Sở Y tế
        - Sở Y tế
      archive: VT
      """;

  @TempDir
  private Path folder;

  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(Files.createDirectory(folder.resolve("kế hoạch, 1:2")).resolve("ke hoach.yaml"), PLAN);
  }

  private static JsonSchema schema(VersionFlag version, InputStream stream) {
    return JsonSchemaFactory.getInstance(version).getSchema(stream);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void sarif_is_what_its_schema_says() throws IOException {
    Command run = Command.run("check", "--format", "sarif", file.toString());
    JsonNode log = json(run.out());
    JsonSchema official = schema(VersionFlag.V4, getClass().getResourceAsStream("/schemas/sarif-2.1.0-rtm.5.json"));
    assertThat(official.validate(log)).isEmpty();
    assertThat(official.validate(json(run.out().replace("\"ruleId\"", "\"rule\"")))).isNotEmpty();
  }

  @Test
  void sarif_points_at_the_words_and_brings_the_repair() throws IOException {
    JsonNode results = json(Command.run("check", "--format", "sarif", file.toString()).out()).at("/runs/0/results");
    JsonNode spaces = result(results, "form/symbol-with-spaces");
    assertThat(spaces.at("/level").asText()).isEqualTo("error");
    assertThat(spaces.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":3,\"startColumn\":11,\"endLine\":3,\"endColumn\":20}");
    assertThat(spaces.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .startsWith("file:///").endsWith("/k%E1%BA%BF%20ho%E1%BA%A1ch,%201:2/ke%20hoach.yaml");
    assertThat(spaces.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text").asText())
        .isEqualTo("KH-UBND");
    JsonNode repeated = result(results, "form/recipient-repeated");
    assertThat(repeated.at("/relatedLocations/0/physicalLocation/region/startLine").asInt()).isEqualTo(6);
    assertThat(result(results, "form/number-blank").at("/level").asText()).isEqualTo("note");
    assertThat(result(results, "form/signature-missing").at("/locations/0/physicalLocation").has("region")).isFalse();
  }

  private static JsonNode result(JsonNode results, String rule) {
    return StreamSupport.stream(results.spliterator(), false)
        .filter(result -> result.at("/ruleId").asText().equals(rule)).findFirst().orElseThrow();
  }

  @Test
  void json_is_what_our_schema_says() throws IOException {
    Command run = Command.run("check", "--format", "json", "--lang", "en", file.toString());
    JsonSchema ours = schema(VersionFlag.V202012, getClass().getResourceAsStream("/schemas/problems.schema.json"));
    JsonNode report = json(run.out());
    assertThat(ours.validate(report)).isEmpty();
    assertThat(ours.validate(json(run.out().replace("\"severity\"", "\"level\"")))).isNotEmpty();
    assertThat(report.at("/problems/0").fieldNames()).toIterable()
        .containsExactly("file", "line", "column", "severity", "rule", "message", "hint", "source");
    assertThat(report.at("/summary/plans").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/errors").asInt()).isEqualTo(
        (int) StreamSupport.stream(report.at("/problems").spliterator(), false)
            .filter(problem -> problem.at("/severity").asText().equals("error")).count());
  }

  @Test
  void github_annotations_are_one_escaped_line_each() {
    List<String> lines = Command.run("check", "--format", "github", file.toString()).out().lines().toList();
    String name = file.toString().replace(",", "%2C").replace(":", "%3A");
    assertThat(lines).allMatch(line ->
        line.matches("::(error|warning|notice) file=[^,]+,line=\\d+,col=\\d+,title=.+::.+"));
    assertThat(lines).contains("::error file=" + name + ",line=3,col=11,title=form/symbol-with-spaces::"
        + "ký hiệu không có dấu cách%0AGợi ý: viết KH-UBND%0A"
        + "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3");
  }

  @Test
  void text_shows_the_second_place() {
    assertThat(Command.run("check", file.toString()).out())
        .contains("nơi nhận này trùng với dòng 6").contains("= xem thêm: dòng 6: - Sở Y tế");
    assertThat(Command.run("check", "--lang", "en", file.toString()).out()).contains("= see: line 6: - Sở Y tế");
  }

  @Test
  void an_english_reader_is_told_the_clause_in_english_by_every_report() throws IOException {
    String clause = "Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II, clause 3";
    for (String format : List.of("text", "json", "sarif", "github")) {
      assertThat(Command.run("check", "--lang", "en", "--format", format, file.toString()).out())
          .contains(clause).doesNotContain("Nghị định 30", "khoản");
    }
  }

  /** Numbers and symbols are the same in both languages. */
  @Test
  void no_clause_of_any_standard_is_left_in_vietnamese() {
    for (String id : Standards.ids()) {
      for (Answer answer : Standards.find(id).orElseThrow().answers().values()) {
        if (answer.clause() != null) {
          assertThat(LegalSource.in(Language.EN, answer.clause()).replaceAll("\\d+[-/][-/\\d\\p{Lu}]+", ""))
              .as(answer.clause()).matches("[A-Za-z0-9 ,.]+");
          assertThat(LegalSource.in(Language.VI, answer.clause())).isEqualTo(answer.clause());
        }
      }
    }
  }

  @Test
  void an_empty_report_is_well_formed_too() throws IOException {
    Path clean = Path.of("examples/tinh/ke-hoach.yaml");
    assertThat(json(Command.run("check", "--format", "sarif", clean.toString()).out()).at("/runs/0/results")).isEmpty();
    assertThat(json(Command.run("check", "--format", "json", clean.toString()).out()).at("/problems")).isEmpty();
    assertThat(Command.run("check", "--format", "github", clean.toString()).out()).isEmpty();
  }
}
