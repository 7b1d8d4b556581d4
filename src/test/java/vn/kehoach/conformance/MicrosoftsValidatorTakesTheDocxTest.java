package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.support.DocxParts;
import vn.kehoach.support.OpenXmlValidator;

/** The Open XML SDK, Microsoft's validator for Word files, finds no error in any DOCX. */
class MicrosoftsValidatorTakesTheDocxTest {

  @TempDir
  private Path folder;

  @BeforeAll
  static void is_at_hand() {
    Assumptions.assumeTrue(OpenXmlValidator.isInstalled(), "ooxml-validator is not on the path");
  }

  static List<Specimen> specimens() {
    return Specimen.all().stream().filter(specimen -> specimen.size() == 14).toList();
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void every_plan(Specimen specimen) throws Exception {
    Path docx = Files.write(folder.resolve("ke-hoach.docx"), specimen.docx());
    assertThat(OpenXmlValidator.report(docx)).contains("\"ok\": true");
  }

  @Test
  void a_style_in_the_wrong_place_would_be_noticed() throws Exception {
    Map<String, byte[]> parts = new TreeMap<>(DocxParts.of(specimens().get(0).docx()).parts());
    parts.computeIfPresent("word/document.xml", (name, story) -> new String(story, StandardCharsets.UTF_8)
        .replaceFirst("(<w:pStyle [^>]*/>)(<w:keepNext/>)", "$2$1").getBytes(StandardCharsets.UTF_8));
    assertThat(OpenXmlValidator.report(packed(parts))).contains("\"ok\": false");
  }

  private Path packed(Map<String, byte[]> parts) throws IOException {
    Path docx = folder.resolve("khac.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(docx))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return docx;
  }
}
