package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.support.Rendered;
import vn.kehoach.template.TemplateFinder;

/**
 * Cited documents are written in full at the first mention and by type and symbol later (Decree 30, Appendix I, II.6a,
 * 6b).
 */
class CitationsReadAsTheDecreeSaysTest {

  private static final String FULL = "Chỉ thị số 28-CT/TW ngày 25 tháng 12 năm 2023 của Bộ Chính trị về trẻ em";

  private static final String HEADER = """
      header: {agency: SỞ Y TẾ, symbol: KH-SYT, place: Cần Thơ, date: 04/4/2026, subject: "%s"}
      signature: {title: GIÁM ĐỐC, name: Trần Văn Bình}
      """;

  private static final String REFERENCES = """
      references:
        ct28: {type: Chỉ thị, number: 28-CT/TW, date: 25/12/2023, issuer: Bộ Chính trị, subject: về trẻ em}
        kh276:
          type: Kế hoạch
          number: 276-KH/TU
          date: 2024-03-06
          issuer: Ban Thường vụ Thành ủy
          subject: triển khai thực hiện [@ct28]
          short_name: Kế hoạch 276
        nd30: {type: Nghị định, number: 30/2020/NĐ-CP, date: 05/3/2020, issuer: Chính phủ, subject: về công tác văn thư}
      """;

  private static List<String> printed(String subject, String rest) {
    List<String> lines = Rendered.of(HEADER.formatted(subject) + REFERENCES + rest).docx().lines();
    return lines.stream().map(line -> line.replaceAll("[ \\u00A0]+", " ")).toList();
  }

  @Test
  void full_once_in_reading_order_and_brief_later_wherever_it_stands() {
    List<String> lines = printed("Về trẻ em", """
        legal_basis: [{cite: nd30}]
        tasks:
          heading: NHIỆM VỤ
          items:
            - text: "Một việc.[^Theo [@ct28].]"
            - table: {columns: [TT, Việc], rows: [[1, "Theo [@ct28] và [@nd30]"]]}
            - "Việc cuối theo [@ct28 full]; lại [@ct28]."
        """);
    assertThat(lines).contains(
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.",
        "Theo Chỉ thị số 28-CT/TW và Nghị định số 30/2020/NĐ-CP");
    assertThat(lines).anyMatch(line -> line.endsWith("Việc cuối theo " + FULL + "; lại Chỉ thị số 28-CT/TW."));
  }

  @Test
  void the_footnote_that_comes_first_is_the_first_mention() {
    Rendered plan = Rendered.of(HEADER.formatted("Về trẻ em") + REFERENCES + """
        legal_basis: [{cite: nd30}, {cite: kh276}]
        opening: "Mở đầu.[^Xem [@ct28 full].] Tiếp theo [@ct28]."
        """);
    assertThat(String.join(" ", plan.printedLines())).contains("Tiếp theo Chỉ thị số 28-CT/TW.");
    assertThat(String.join(" ", plan.printedLines())).contains("Xem " + FULL);
  }

  @Test
  void an_appendix_counts_and_its_title_does_not() {
    List<String> lines = printed("Về trẻ em", """
        tasks: {heading: NHIỆM VỤ, items: ["Việc theo [@nd30].", "Việc hai (Phụ lục)."]}
        appendices:
          - title: "Danh mục theo [@ct28]"
            items: ["Một theo [@ct28].", "Hai theo [@ct28] và [@nd30]."]
        """);
    assertThat(lines).anyMatch(line -> line.equalsIgnoreCase("Danh mục theo " + FULL));
    assertThat(lines).anyMatch(line -> line.endsWith("Một theo " + FULL + "."));
    assertThat(lines).anyMatch(line -> line.endsWith("Hai theo Chỉ thị số 28-CT/TW và Nghị định số 30/2020/NĐ-CP."));
  }

  @Test
  void the_subject_cites_in_full_with_what_is_cited_inside_and_does_not_count() {
    String whole = "Kế hoạch số 276-KH/TU ngày 06 tháng 3 năm 2024 của Ban Thường vụ Thành ủy triển khai thực hiện "
        + FULL;
    List<String> lines = printed("Triển khai thực hiện [@kh276]",
        "opening: \"Thực hiện [@kh276]; theo [@kh276] và [@ct28].\"\n");
    assertThat(lines).contains("Triển khai thực hiện " + whole);
    assertThat(lines).contains("Thực hiện " + whole
        + " (sau đây gọi tắt là Kế hoạch 276); theo Kế hoạch 276 và Chỉ thị số"
        + " 28-CT/TW.");
  }

  @Test
  void the_subject_in_the_properties_of_the_file_has_its_citations_too() {
    Plan plan = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0)
        .read(new Source("a.yaml", HEADER.formatted("Triển khai [@ct28]") + REFERENCES), new Problems());
    String title = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0).typeset(plan, new Problems())
        .properties().title();
    assertThat(title).isEqualTo("Kế hoạch Triển khai " + FULL);
  }

  @Test
  void a_short_name_is_given_once_where_the_text_first_names_the_document() {
    assertThat(printed("Về trẻ em", "opening: \"A [@kh276 full]. B [@kh276 full]. C [@kh276]. D [@kh276 short].\"\n"))
        .anySatisfy(line -> {
          assertThat(line).containsOnlyOnce("(sau đây gọi tắt là Kế hoạch 276)");
          assertThat(line).endsWith("C Kế hoạch 276. D Kế hoạch 276.");
        });
  }

  @Test
  void what_was_only_named_inside_another_document_gets_its_short_name_later() {
    List<String> lines = Rendered.of(HEADER.formatted("Về trẻ em") + """
        references:
          ct28: {type: Chỉ thị, number: 28-CT/TW, subject: về trẻ em, short_name: Chỉ thị 28}
          kh1: {type: Kế hoạch, number: 1/KH-UBND, subject: "thực hiện [@ct28]"}
        opening: "Theo [@kh1]; theo [@ct28]; theo [@ct28]."
        """).docx().lines();
    assertThat(lines).contains("Theo Kế hoạch số 1/KH-UBND thực hiện Chỉ thị số 28-CT/TW về trẻ em; theo Chỉ thị số"
        + " 28-CT/TW (sau đây gọi tắt là Chỉ thị 28); theo Chỉ thị 28.");
  }

  @Test
  void asking_for_the_short_form_first_does_not_count_and_names_nothing_unexplained() {
    assertThat(printed("Về trẻ em", "opening: \"A [@kh276 short]. B [@ct28 short]. C [@ct28].\"\n"))
        .contains("A Kế hoạch số 276-KH/TU. B Chỉ thị số 28-CT/TW. C " + FULL + ".");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "type: Luật, subject: Trẻ em, date: 05/4/2016 | Luật Trẻ em ngày 05 tháng 4 năm 2016 | Luật Trẻ em",
      "type: Luật, subject: Luật Trẻ em | Luật Trẻ em | Luật Trẻ em",
      "type: Bộ luật, subject: Lao động, date: 20/11/2019 | Bộ luật Lao động ngày 20 tháng 11 năm 2019"
          + " | Bộ luật Lao động",
      "type: Pháp lệnh, subject: Dân số | Pháp lệnh Dân số | Pháp lệnh Dân số",
      "type: Hiến pháp, subject: nước Cộng hòa | Hiến pháp nước Cộng hòa | Hiến pháp nước Cộng hòa",
      "type: Luật, subject: Trẻ em, number: 102/2016/QH13 | Luật Trẻ em số 102/2016/QH13"
          + " | Luật Trẻ em số 102/2016/QH13",
      "type: Kế hoạch, number: /KH-UBND, issuer: UBND tỉnh | Kế hoạch số /KH-UBND của UBND tỉnh | Kế hoạch số /KH-UBND",
      "type: Kế hoạch, number: '… /KH-UBND', date: /8/2026 | Kế hoạch số /KH-UBND ngày tháng 8 năm 2026"
          + " | Kế hoạch số /KH-UBND",
      "type: Chương trình, number: -CTr/TU, date: //2026 | Chương trình số -CTr/TU ngày tháng năm 2026"
          + " | Chương trình số -CTr/TU",
      "type: Kế hoạch | Kế hoạch số | Kế hoạch số",
      "type: Kết luận, number: 19-KL/TW, date: 14/10/2021 | Kết luận số 19-KL/TW ngày 14 tháng 10 năm 2021"
          + " | Kết luận số 19-KL/TW",
      "type: Nghị quyết, number: 121/2020/QH14 | Nghị quyết số 121/2020/QH14 | Nghị quyết số 121/2020/QH14",
  })
  void each_kind_is_cited_as_its_kind_is(String reference, String full, String brief) {
    Rendered plan = Rendered.of(HEADER.formatted("Về trẻ em")
        + "references:\n  a: {" + reference + "}\nopening: [\"Theo [@a].\", \"Lại theo [@a].\"]\n");
    List<String> lines = plan.docx().lines();
    assertThat(lines.stream().map(line -> line.replaceAll("[ \\u00A0]+", " ").replace(" .", ".")).toList())
        .contains("Theo " + full + ".", "Lại theo " + brief + ".");
    boolean blank = reference.contains("'…") || reference.contains(": /KH") || reference.contains(": -CTr");
    assertThat(lines.stream().anyMatch(line -> line.matches(".*số \\u00A0{6}[/-].*")))
        .as("six spaces to stamp the number into").isEqualTo(blank);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Theo [@ct82]. | cite/unknown-reference | ct28",
      "Theo [@ct28 đầy đủ]. | cite/not-understood | full",
      "Theo [@ct 28]. | cite/not-understood | full",
      "Theo [@]. | cite/not-understood | full",
      "Theo [@ct28 | cite/not-understood | full",
  })
  void what_cannot_be_resolved_is_said_at_its_place(String words, String rule, String hint) {
    Problems problems = new Problems();
    Kehoach kehoach = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);
    Source source = new Source("a.yaml", HEADER.formatted("Về trẻ em") + REFERENCES + "opening: \"" + words + "\"\n");
    kehoach.typeset(kehoach.read(source, problems), problems);
    assertThat(problems.inFileOrder()).hasSize(1);
    Problem problem = problems.inFileOrder().get(0);
    assertThat(problem.rule()).isEqualTo(rule);
    assertThat(problem.hint().vietnamese()).contains(hint);
    String line = source.line(problem.place().line());
    assertThat(line).startsWith("opening:");
    assertThat(line.substring(problem.place().column() - 1)).matches("(\\[@|ct82).*");
  }

  @Test
  void a_reference_in_the_legal_basis_that_does_not_exist_is_said_there() {
    Problems problems = new Problems();
    Kehoach kehoach = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);
    Source source = new Source("a.yaml", HEADER.formatted("Về trẻ em") + REFERENCES
        + "legal_basis:\n  - {cite: nd03}\n");
    kehoach.typeset(kehoach.read(source, problems), problems);
    assertThat(problems.inFileOrder()).singleElement().satisfies(problem -> {
      assertThat(problem.rule()).isEqualTo("cite/unknown-reference");
      assertThat(problem.place().column()).isEqualTo(12);
    });
  }

  @Test
  void other_words_may_lead_to_a_document_of_the_legal_basis() {
    assertThat(printed("Về trẻ em", "legal_basis:\n  - {text: Thực hiện, cite: ct28}\n  - {cite: ct28}\n"))
        .contains("Thực hiện " + FULL + ";", "Căn cứ Chỉ thị số 28-CT/TW.");
  }
}
