package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;
import vn.kehoach.template.TemplateFinder;

/** What holds for every example and every issued plan that is available, whatever its content. */
class ExamplesTest {

  private static final Kehoach KEHOACH = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);

  /** Parts whose words follow each other down the page. */
  private static final Set<Role> RUNNING = Set.of(
      Role.SUBJECT, Role.LEGAL_BASIS, Role.OPENING, Role.TITLE, Role.BODY, Role.ASSIGNED_AGENCY, Role.CLOSING);

  /**
   * Keys whose values are for the program: settings, ids, dates that are written out, and values that are never
   * printed.
   */
  private static final Set<String> UNPRINTED = Set.of(
      "standard", "status", "type", "level", "period", "medium", "outline", "list", "show", "orientation", "mode",
      "width", "align", "compare", "id", "cite", "audience", "rationale", "from", "date", "references", "derived_from",
      "acting");

  private static final Pattern TYPED_MARKS = Pattern.compile("\\*\\*?|\\[\\^|\\[@[^\\]]*\\]|\\]");

  static Stream<Path> plans() {
    return Plans.all().stream();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void no_word_is_lost_in_either_output(Path file) throws IOException {
    Plan plan = Plans.read(Plans.source(file));
    Document document = document(Plans.source(file));
    assertHoldsAllWords(plan, docxText(write(document, "docx")), file + " as DOCX");
    assertHoldsAllWords(plan, pdfText(write(document, "pdf")), file + " as PDF");
  }

  @ParameterizedTest
  @MethodSource("plans")
  void every_value_somebody_typed_is_in_both_outputs(Path file) throws IOException {
    Source source = Plans.source(file);
    Document document = document(source);
    String docx = figures(docxText(write(document, "docx")));
    String pdf = figures(pdfText(write(document, "pdf")));
    List<Text> values = new ArrayList<>();
    printed(YamlReader.read(source, new Problems()), values);
    assertThat(values).hasSizeGreaterThan(20);
    for (Text value : values) {
      for (String fragment : TYPED_MARKS.split(value.value())) {
        assertThat(docx).as("%s as DOCX: %s", value.span(), fragment).contains(figures(fragment));
        assertThat(pdf).as("%s as PDF: %s", value.span(), fragment).contains(figures(fragment));
      }
    }
  }

  /** All values of the tree except those for the program. */
  private static void printed(YamlNode node, List<Text> into) {
    if (node instanceof YamlNode.Scalar scalar) {
      into.add(scalar.text());
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> printed(item, into));
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        boolean ids = entry.key().value().equals("indicators") && entry.value() instanceof YamlNode.Sequence list
            && list.items().get(0) instanceof YamlNode.Scalar;
        if (!ids && !UNPRINTED.contains(entry.key().value())) {
          printed(entry.value(), into);
        }
      }
    }
  }

  /** Ignores the separators of thousands, which the program may add or remove. */
  private static String figures(String words) {
    return squeeze(words).replace(".", "");
  }

  @ParameterizedTest
  @MethodSource("plans")
  void the_same_plan_gives_the_same_bytes(Path file) {
    for (String format : List.of("docx", "pdf")) {
      assertThat(write(document(Plans.source(file)), format))
          .as(format)
          .isEqualTo(write(document(Plans.source(file)), format));
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void line_ends_and_decomposed_letters_make_no_difference(Path file) {
    Source typed = Plans.source(file);
    byte[] expected = write(document(typed), "docx");
    Source windows = new Source(typed.name(), typed.text().replace("\n", "\r\n"));
    Source decomposed = new Source(typed.name(), Normalizer.normalize(typed.text(), Normalizer.Form.NFD));
    assertThat(write(document(windows), "docx")).as("CRLF").isEqualTo(expected);
    assertThat(write(document(decomposed), "docx")).as("NFD").isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 14})
  void both_sets_of_sizes_render_every_plan(int size) {
    Kehoach sized = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), size);
    assertThat(Plans.all()).allSatisfy(file -> {
      Problems problems = new Problems();
      Plan plan = Plans.read(Plans.source(file));
      assertThat(sized.typeset(plan, problems)).isNotNull();
      assertThat(problems.hasErrors()).as(problems.inFileOrder().toString()).isFalse();
    });
  }

  private static void assertHoldsAllWords(Plan plan, String printed, String what) {
    String words = squeeze(printed);
    int reached = 0;
    for (Passage passage : Draft.of(plan, Standards.find("nd30").orElseThrow()).passages()) {
      if (passage.role() == Role.REFERENCE || passage.role() == Role.DATE) {
        continue;
      }
      for (String fragment : TYPED_MARKS.split(passage.text().value())) {
        String wanted = squeeze(fragment);
        boolean running = RUNNING.contains(passage.role());
        int at = words.indexOf(wanted, running ? reached : 0);
        assertThat(at).as("%s: “%s” (%s)", what, fragment, passage.role()).isNotNegative();
        reached = running ? at + wanted.length() : reached;
      }
    }
  }

  /** Letters and signs without white space and case, as lines may break anywhere and styles may print capitals. */
  private static String squeeze(String words) {
    return words.replaceAll("[\\s\\u00A0]+", "").toLowerCase(Locale.ROOT);
  }

  private static Document document(Source source) {
    Problems problems = new Problems();
    Document document = KEHOACH.typeset(Plans.read(source), problems);
    assertThat(problems.inFileOrder()).as(source.name()).noneMatch(problem -> problem.severity().id().equals("error"));
    return document;
  }

  private static byte[] write(Document document, String format) {
    Problems problems = new Problems();
    byte[] bytes = KEHOACH.write(document, format, problems);
    assertThat(problems.inFileOrder()).isEmpty();
    return bytes;
  }

  /** The text of the main part, read with only a zip reader: only text in w:t counts. */
  private static String docxText(byte[] docx) throws IOException {
    List<String> texts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches("word/(document|footnotes|header\\d*|footer\\d*)\\.xml")) {
          texts.add(words(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    }
    return String.join(" ", texts);
  }

  private static String words(String xml) {
    StringBuilder words = new StringBuilder();
    Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|</w:p>|<w:br/>").matcher(xml).results()
        .forEach(found -> words.append(found.group(1) == null ? " " : found.group(1)));
    return words.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
  }

  private static String pdfText(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String words = stripper.getText(document);
        // from page 2 on, the first line is the page number
        text.append(words.replaceFirst("^\\s*\\d+\\s*\\R", "")).append(' ');
      }
      return text.toString();
    }
  }
}
