package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.DocxParts.elements;
import static vn.kehoach.support.DocxParts.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.kehoach.support.Docx;
import vn.kehoach.support.DocxParts;
import vn.kehoach.support.Plans;
import vn.kehoach.support.Soffice;

/** A DOCX opened and saved in LibreOffice loses no word, no style and no formatting. */
class TheDocxSurvivesARoundTripTest {

  @TempDir
  private static Path folder;

  /** The text of a paragraph and the name of its style. */
  private record Styled(String style, String words) {}

  static List<Specimen> specimens() {
    return Plans.all().stream().map(plan -> Specimen.of(plan, 14)).toList();
  }

  @BeforeAll
  static void open_and_save_all() throws Exception {
    Assumptions.assumeTrue(Soffice.isInstalled(), "soffice is not on the PATH: nobody opens the files");
    List<Path> files = new ArrayList<>();
    for (Specimen specimen : specimens()) {
      files.add(Files.write(folder.resolve(specimen.name() + ".docx"), specimen.docx()));
    }
    Soffice.convert(files, "docx:MS Word 2007 XML", folder.resolve("saved"));
  }

  private static byte[] saved(Specimen specimen) throws IOException {
    return Files.readAllBytes(folder.resolve("saved").resolve(specimen.name() + ".docx"));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void every_paragraph_keeps_its_words_and_its_style(Specimen specimen) throws Exception {
    List<Styled> written = paragraphs(specimen.docx(), "word/document.xml");
    assertThat(written).hasSizeGreaterThan(20);
    assertThat(written).filteredOn(one -> one.style().isEmpty()).isEmpty();
    assertThat(paragraphs(saved(specimen), "word/document.xml")).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void notes_and_what_stands_in_the_margins_keep_theirs(Specimen specimen) throws Exception {
    for (String parts : List.of("word/footnotes.xml", "word/header\\d+.xml", "word/footer\\d+.xml")) {
      assertThat(paragraphs(saved(specimen), parts)).as(parts)
          .containsAll(paragraphs(specimen.docx(), parts));
    }
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void every_paragraph_looks_as_it_did(Specimen specimen) throws Exception {
    assertThat(looks(saved(specimen))).isEqualTo(looks(specimen.docx()));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void every_style_is_still_there_with_its_size_and_weight(Specimen specimen) throws Exception {
    Map<String, String> written = styles(specimen.docx());
    assertThat(written).hasSizeGreaterThan(30);
    assertThat(styles(saved(specimen))).containsAllEntriesOf(written);
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void every_rule_is_still_drawn_and_every_table_still_has_its_rows(Specimen specimen) throws Exception {
    Element written = DocxParts.of(specimen.docx()).root("word/document.xml");
    Element saved = DocxParts.of(saved(specimen)).root("word/document.xml");
    assertThat(written.getElementsByTagName("v:line").getLength()).isPositive();
    for (String element : List.of("v:line", "w:tbl", "w:tr", "w:tc", "w:sectPr")) {
      assertThat(saved.getElementsByTagName(element).getLength()).as(element)
          .isEqualTo(written.getElementsByTagName(element).getLength());
    }
  }

  private static List<Docx.Paragraph> looks(byte[] docx) {
    return Docx.read(docx).paragraphs().stream()
        .map(one -> new Docx.Paragraph(one.words().replaceAll("\\s+", " "), one.size(), one.bold(), one.italic(),
            one.underlined(), one.color().equals("auto") || one.color().equals("000000") ? "" : one.color(),
            one.align().equals("start") ? "left" : one.align()))
        .toList();
  }

  private static List<Styled> paragraphs(byte[] docx, String parts) {
    Map<String, String> names = names(docx);
    List<Styled> paragraphs = new ArrayList<>();
    for (Element root : DocxParts.of(docx).roots(parts)) {
      elements(root, "w:p").stream().map(paragraph -> styled(paragraph, names))
          .filter(paragraph -> !paragraph.words().isEmpty()).forEach(paragraphs::add);
    }
    return paragraphs;
  }

  /** The placeholder of a page number contains the number last seen by a program. */
  private static Styled styled(Element paragraph, Map<String, String> names) {
    return new Styled(names.getOrDefault(value(paragraph, "w:pStyle"), ""),
        isPageNumber(paragraph) ? "<PAGE>" : words(paragraph).strip());
  }

  private static boolean isPageNumber(Element paragraph) {
    boolean simple = elements(paragraph, "w:fldSimple").stream()
        .anyMatch(field -> field.getAttribute("w:instr").strip().equals("PAGE"));
    return simple || elements(paragraph, "w:instrText").stream()
        .anyMatch(field -> field.getTextContent().strip().equals("PAGE"));
  }

  /** Names of styles by id, as programs may change ids. */
  private static Map<String, String> names(byte[] docx) {
    Map<String, String> names = new HashMap<>();
    for (Element style : elements(DocxParts.of(docx).root("word/styles.xml"), "w:style")) {
      names.put(style.getAttribute("w:styleId"), value(style, "w:name").toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static Map<String, String> styles(byte[] docx) {
    Map<String, String> styles = new TreeMap<>();
    for (Element style : elements(DocxParts.of(docx).root("word/styles.xml"), "w:style")) {
      String name = value(style, "w:name").toLowerCase(Locale.ROOT);
      if (style.getAttribute("w:type").equals("paragraph") && !name.equals("normal")) {
        styles.put(name, value(style, "w:sz") + " " + isOn(style, "w:b") + " " + isOn(style, "w:i") + " "
            + isOn(style, "w:caps") + " " + isOn(style, "w:keepNext"));
      }
    }
    return styles;
  }

  private static boolean isOn(Element holder, String name) {
    return !elements(holder, name).isEmpty() && !value(holder, name).matches("false|0");
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      words.append(switch (child.getNodeName()) {
        case "w:t" -> child.getTextContent();
        case "w:br", "w:tab" -> " ";
        case "w:noBreakHyphen" -> "-";
        case "mc:Fallback" -> "";
        default -> words(child);
      });
    }
    return words.toString();
  }
}
