package vn.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

/** Templates edited by users: what they can do, what they cannot, and the messages. */
class TemplateEngineTest {

  private static final String PLAN = """
      header:
        agency: SỞ Y TẾ
        symbol: KH-SYT
        subject: Tiêm chủng <mở rộng> & "nhắc lại"
      references:
        ct28: {type: Chỉ thị, number: 28-CT/TW, date: 25/12/2023, issuer: Bộ Chính trị, subject: về trẻ em}
        kh1: {type: Kế hoạch, number: 1/KH-UBND, subject: "thực hiện [@ct28]"}
        vong: {type: Kế hoạch, number: 2/KH-UBND, subject: "thực hiện [@vong]"}
      opening:
        - "Thực hiện [@ct28]; theo [@ct28]."
        - "Chữ **đậm**, *nghiêng*, 2 * 3 = 6[^một chú thích]."
      """;

  @TempDir
  private Path folder;

  @Test
  void words_of_the_plan_are_escaped_and_keep_their_place() throws IOException {
    Document document = fill("<p>${header.subject}</p>");
    Inline.Words words = words(document).get(0);
    assertThat(words.text().value()).isEqualTo("Tiêm chủng <mở rộng> & \"nhắc lại\"");
    assertThat(words.text().span().toString()).isEqualTo("ke-hoach.yaml:4:12");
  }

  @Test
  void words_that_a_template_keeps_for_later_are_what_the_clerk_typed_and_keep_their_place() throws IOException {
    Document document = fill("<#assign kept>- ${header.symbol}</#assign>"
        + "<#if kept == \"- KH-SYT\" && kept?length == 8 && !(\"\"?no_esc)?has_content><p>${kept}</p></#if>");
    assertThat(text(document)).isEqualTo("- KH-SYT");
    assertThat(words(document).get(1).text().span().toString()).isEqualTo("ke-hoach.yaml:3:11");
  }

  @Test
  void an_attribute_may_hold_words_of_the_plan_among_its_own() throws IOException {
    Document document = fill("<list><item marker=\"(${header.symbol})\"><p>a</p></item></list>");
    Block.ListBlock list = (Block.ListBlock) document.sections().get(0).blocks().get(0);
    assertThat(list.items().get(0).marker()).hasToString("(KH-SYT)");
  }

  @Test
  void a_citation_is_full_at_its_first_mention_and_short_later() throws IOException {
    assertThat(text(fill("<p>${opening[0]}</p>"))).isEqualTo("Thực hiện Chỉ thị số 28-CT/TW ngày 25 tháng 12 năm 2023"
        + " của Bộ Chính trị về trẻ em; theo Chỉ thị số 28-CT/TW.");
  }

  @Test
  void a_subject_cites_in_full_without_counting() throws IOException {
    assertThat(text(fill("<p style=\"subject\"><cite id=\"ct28\"/></p><p>${opening[0]}</p>")))
        .contains("Thực hiện Chỉ thị số 28-CT/TW ngày 25");
  }

  @Test
  void a_citation_inside_a_cited_subject_is_resolved() throws IOException {
    assertThat(text(fill("<p><cite id=\"kh1\"/></p>"))).contains("thực hiện Chỉ thị số 28-CT/TW ngày 25 tháng 12");
  }

  @Test
  void a_fault_behind_a_long_comment_is_shown_where_it_stands() throws IOException {
    assertThat(faults("<#-- một\n  <p>hai</p>\n-->\n<p>${khong_co}</p>")).extracting(fault -> fault.place().line())
        .containsExactly(4);
    assertThat(faults("<#-- một\n\n--><p>x</p>\n  <pp>x</pp>")).extracting(fault -> fault.place().toString())
        .singleElement().asString().endsWith(":4:3");
  }

  @Test
  void a_citation_of_itself_is_a_problem() throws IOException {
    assertThat(faults("<p><cite id=\"vong\"/></p>")).extracting(Problem::rule).containsExactly("cite/circle");
  }

  @Test
  void asterisks_and_brackets_mark_emphasis_and_notes_and_a_lone_one_stays() throws IOException {
    List<Inline> content = ((Block.Paragraph) fill("<p>${opening[1]}</p>").sections().get(0).blocks().get(0)).content();
    assertThat(content).anySatisfy(inline -> assertThat(((Inline.Words) inline).emphasis().bold()).isTrue());
    assertThat(content).anySatisfy(inline -> assertThat(((Inline.Words) inline).emphasis().italic()).isTrue());
    assertThat(content).anySatisfy(inline -> assertThat(inline).isInstanceOf(Inline.Note.class));
    assertThat(content).anySatisfy(inline -> assertThat(((Inline.Words) inline).text().value()).contains("2 * 3 = 6"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "`<p>a</p>\n<para>b</para>` | template/unknown-tag | 2",
      "`<p style=\"bodi\">b</p>` | template/unknown-style | 1",
      "`<p>a</p>\n\n<p font=\"x\">b</p>` | template/unknown-attribute | 3",
      "`<p>a</p>\n<p>${header.agnecy}</p>` | template/unknown-name | 2",
      "`<p>a</p>\n<p>${header.number}</p>` | template/blank-value | 2",
      "`<p>a</p>\n<#if a>\n<p>b</p>` | template/syntax | 3",
      "`<p>a</p>\n<p>b` | template/tags-not-balanced | 2",
      "`<p>a</p>\n<p>b & c</p>` | template/tags-not-balanced | 2",
      "`<p>a</p>\n<p style=body>b</p>` | template/tags-not-balanced | 2",
      "`<p>a</p>\n<p>b</p>\n<@khong_co/>` | template/unknown-name | 3",
      "`<p>a</p>\n<#lst opening as x></#lst>` | template/syntax | 2",
      "`<#-- trống -->` | template/empty | 1",
      "`<p>a</p>\nchữ rơi` | template/words-outside-tags | 1",
      "`<#import \"parts/khong-co.ftlx\" as x>` | template/missing | 1",
      "`<p>${\"freemarker.template.utility.Execute\"?new()(\"id\")}</p>` | template/failed | 1",
      "`<p>${plan?api.getClass()}</p>` | template/failed | 1",
      "`<#include \"../../../../../etc/passwd\">` | template/missing | 1",
      "`<#macro m><@m/></#macro><@m/>` | template/endless | 1",
  })
  void a_fault_is_named_with_its_template_and_line(String template, String rule, int line) throws IOException {
    Problem problem = faults(template).get(0);
    assertThat(problem.rule()).isEqualTo(rule);
    assertThat(problem.hint()).isNotNull();
    if (!rule.equals("template/endless")) {
      assertThat(problem.place().source().name()).endsWith("ke-hoach.ftlx");
      assertThat(problem.place().line()).isEqualTo(line);
    }
  }

  @Test
  void no_java_object_shows_anything_of_itself_to_a_template() throws TemplateModelException {
    TemplateModel wrapped = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build().wrap(Path.of("x"));
    assertThat(((TemplateHashModel) wrapped).get("parent")).isNull();
    assertThat(((TemplateHashModel) wrapped).get("class")).isNull();
  }

  @Test
  void a_misspelt_name_gets_the_one_that_was_meant() throws IOException {
    assertThat(faults("<p>${header.agnecy}</p>").get(0).hint().vietnamese()).contains("“agency”");
  }

  @Test
  void a_macro_that_is_missing_gets_the_one_that_was_meant() throws IOException {
    Problem problem = faults("<#import parts as letter>\n<@letter.titel/>").get(0);
    assertThat(problem.rule()).isEqualTo("template/unknown-name");
    assertThat(problem.hint().vietnamese()).contains("“title”");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "`<p>a</p><para>b</p>` | template/unknown-tag",
      "`<section><p>a<p>b</p><list><item><p>c</p></item></list></section>` | template/tags-not-balanced",
  })
  void one_mistake_is_told_once(String template, String rule) throws IOException {
    assertThat(faults(template)).extracting(Problem::rule).containsExactly(rule);
  }

  /** Templates are loaded before the first plan is read, and their errors must be reported all the same. */
  @Test
  void a_template_that_was_tried_before_is_told_with_its_line() throws IOException {
    Files.writeString(folder.resolve("ke-hoach.ftlx"), "<p>a</p>\n<#lst opening as x></#lst>");
    Standard standard = Standards.find("nd30").orElseThrow();
    TemplateEngine engine = new TemplateEngine(TemplateFinder.over(folder));
    engine.prepare(standard);
    for (int i = 0; i < 2; i++) {
      Problems problems = new Problems();
      assertThat(engine.fill(Plans.read(PLAN), standard, standard.styles(14), Typeface.bundled(), problems)).isNull();
      assertThat(problems.inFileOrder()).extracting(problem -> problem.rule() + " " + problem.place().line())
          .containsExactly("template/syntax 2");
    }
  }

  @Test
  void a_template_that_is_no_text_is_told_as_such() throws IOException {
    Files.write(folder.resolve("ke-hoach.ftlx"), "<p>mẫu</p>".getBytes(StandardCharsets.UTF_16));
    Problems problems = new Problems();
    assertThat(fill(folder, problems)).isNull();
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("yaml/not-utf-8");
  }

  @Test
  void a_link_out_of_the_template_folder_is_not_followed() throws IOException {
    Path outside = Files.writeString(folder.resolve("ngoai.ftlx"), "<p>bí mật</p>");
    Path templates = Files.createDirectory(folder.resolve("mau"));
    Files.writeString(templates.resolve("ke-hoach.ftlx"), "<#include \"link.ftlx\">");
    try {
      Files.createSymbolicLink(templates.resolve("link.ftlx"), outside);
    } catch (UnsupportedOperationException | IOException notHere) {
      org.junit.jupiter.api.Assumptions.abort("no symbolic links on this machine");
    }
    Problems problems = new Problems();
    assertThat(fill(templates, problems)).isNull();
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("template/missing");
  }

  @Test
  void a_file_of_the_folder_replaces_the_shipped_one_and_the_others_stay() throws IOException {
    Files.createDirectory(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/sections.ftlx"), "<#macro sections headings><p>ĐỔI</p></#macro>");
    Problems problems = new Problems();
    Document document = fill(folder, problems);
    assertThat(problems.inFileOrder()).isEmpty();
    assertThat(text(document)).contains("ĐỔI").contains("Độc lập - Tự do - Hạnh phúc");
  }

  private Document fill(String template) throws IOException {
    Problems problems = new Problems();
    Files.writeString(folder.resolve("ke-hoach.ftlx"), template);
    Document document = fill(folder, problems);
    assertThat(problems.inFileOrder()).isEmpty();
    return document;
  }

  private List<Problem> faults(String template) throws IOException {
    Problems problems = new Problems();
    Files.writeString(folder.resolve("ke-hoach.ftlx"), template);
    fill(folder, problems);
    assertThat(problems.hasErrors()).isTrue();
    return problems.inFileOrder();
  }

  private static Document fill(Path folder, Problems problems) {
    Standard standard = Standards.find("nd30").orElseThrow();
    return new TemplateEngine(TemplateFinder.over(folder))
        .fill(Plans.read(PLAN), standard, standard.styles(14), Typeface.bundled(), problems);
  }

  private static List<Inline.Words> words(Document document) {
    return ((Block.Paragraph) document.sections().get(0).blocks().get(0)).content().stream()
        .map(Inline.Words.class::cast)
        .toList();
  }

  private static String text(Document document) {
    StringBuilder text = new StringBuilder();
    document.sections().forEach(section -> section.blocks().forEach(block -> append(block, text)));
    return text.toString();
  }

  private static void append(Block block, StringBuilder text) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.content().stream().filter(Inline.Words.class::isInstance)
          .forEach(inline -> text.append(((Inline.Words) inline).text()));
    } else if (block instanceof Block.Columns columns) {
      columns.rows().forEach(row -> row.columns().forEach(cell -> cell.forEach(inner -> append(inner, text))));
    }
  }
}
