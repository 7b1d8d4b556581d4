package vn.kehoach.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.output.pdf.Pages.Line;
import vn.kehoach.source.Text;

/** Lines are as typeset: same breaks, straight edges, even spacing, no widows or orphans. */
class PdfLinesTest {

  private static final double MM = 72 / 25.4;

  @Test
  void lines_break_where_they_were_settled_even_where_others_would_fit_better() {
    List<Line> lines = Pdf.of(paragraph("Một đoạn văn", "được ngắt", "ở chỗ đã định.")).pages().page(1).lines();
    assertThat(lines).extracting(Line::text).containsExactly("Một đoạn văn", "được ngắt", "ở chỗ đã định.");
  }

  @Test
  void settled_lines_reach_the_right_edge_and_the_last_does_not() {
    List<Line> lines = Pdf.of(Sample.settled(Sample.LONG)).pages().page(1).lines();
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines.subList(0, lines.size() - 1)).allSatisfy(
        line -> assertThat(line.right()).isCloseTo(195 * MM, within(0.05)));
    Line last = lines.get(lines.size() - 1);
    assertThat(last.right()).isLessThan(195 * MM - 5);
    assertThat(last.right() - last.left()).isCloseTo(new Setter(Sample.styles())
        .width(Sample.styles().get("body"), last.text()), within(0.5)); // FOP rounds each letter to 1/1000 of its size
  }

  @Test
  void the_first_line_is_indented_and_the_others_start_at_the_margin() {
    List<Line> lines = Pdf.of(Sample.settled(Sample.LONG)).pages().page(1).lines();
    assertThat(lines.get(0).left()).isCloseTo(30 * MM + 36, within(0.1));
    assertThat(lines.get(1).left()).isCloseTo(30 * MM, within(0.1));
  }

  /** A footnote in a paragraph with an indented first line and justified lines. */
  @Test
  void a_note_starts_at_the_margin_and_its_last_line_is_not_stretched() {
    String words = "Theo số liệu của thư viện phường năm 2025, cả phường có ba câu lạc bộ đọc sách, "
        + "mỗi câu lạc bộ có khoảng bốn mươi người.";
    List<Inline> noted = List.of(words("một chữ"), new Inline.Note(1, List.of(words(words))));
    List<vn.kehoach.document.Line> settled = List.of(line(noted, false), line(List.of(words("hai chữ")), true));
    List<Line> lines = Pdf.of(new Block.Paragraph("body", noted, settled)).pages().page(1).lines().stream()
        .filter(line -> line.size() == 11).toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).left()).isCloseTo(30 * MM, within(0.1));
    assertThat(lines.get(0).left()).isLessThan(30 * MM + 8);
    assertThat(lines.get(1).right() - lines.get(1).left()).isCloseTo(new Setter(Sample.styles())
        .width(Sample.styles().get("footnote"), lines.get(1).text()), within(0.5));
  }

  @Test
  void lines_are_18_points_apart_and_paragraphs_6_more() {
    List<Line> lines = Pdf.of(Sample.settled(Sample.LONG), Sample.settled(Sample.LONG)).pages().page(1).lines();
    int half = lines.size() / 2;
    assertThat(lines.get(1).baseline() - lines.get(0).baseline()).isCloseTo(18, within(0.05));
    assertThat(lines.get(half).baseline() - lines.get(half - 1).baseline()).isCloseTo(24, within(0.05));
  }

  @Test
  void a_raised_letter_does_not_push_lines_apart() {
    List<Inline> raised = List.of(words("m"), new Inline.Words(Text.of("2"), Emphasis.NONE.withSuperscript()));
    List<vn.kehoach.document.Line> settled = List.of(line(raised, false), line(List.of(words("hai")), true));
    List<Line> lines = Pdf.of(new Block.Paragraph("body", raised, settled)).pages().page(1).lines();
    assertThat(lines.get(2).baseline() - lines.get(0).baseline()).isCloseTo(18, within(0.05));
  }

  @Test
  void no_line_of_a_paragraph_stands_alone_on_a_page() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      blocks.add(Sample.settled(Sample.LONG));
    }
    Pages pages = Pdf.of(blocks.toArray(Block[]::new)).pages();
    assertThat(pages.all()).hasSizeGreaterThan(3);
    for (int i = 1; i < pages.all().size(); i++) {
      List<Line> above = pages.page(i).lines();
      List<Line> below = pages.page(i + 1).lines();
      assertThat(startsParagraph(above.get(above.size() - 1))).as("last line of page " + i).isFalse();
      assertThat(below.get(1).right() < 195 * MM - 5).as("first line of page " + (i + 1)).isFalse();
    }
  }

  private static boolean startsParagraph(Line line) {
    return line.left() > 30 * MM + 30;
  }

  @Test
  void words_stay_apart_at_line_ends_for_somebody_who_hears_them() {
    Pdf pdf = Pdf.of(Sample.settled(Sample.LONG));
    assertThat(pdf.tags().texts("P")).containsExactly(Sample.LONG);
  }

  @Test
  void a_word_that_goes_on_in_the_next_line_stays_whole() {
    Block.Paragraph paragraph = new Block.Paragraph("body", List.of(words("giai đoạn 2021-2025, định hướng")),
        List.of(line(List.of(words("giai đoạn 2021-")), false), line(List.of(words("2025, định hướng")), true)));
    assertThat(Pdf.of(paragraph).tags().texts("P")).containsExactly("giai đoạn 2021-2025, định hướng");
  }

  @Test
  void letters_beyond_the_basic_plane_and_forbidden_ones_do_no_harm() {
    Pdf pdf = Pdf.of(Sample.unsettled("body", "a\u0000\u0007b\uD800c\uFFFEd\uFFFFe\tf"));
    assertThat(pdf.pages().page(1).lines().get(0).text()).isEqualTo("abcde f");
  }

  @Test
  void markup_in_words_is_words() {
    String words = "<fo:external-graphic src=\"http://192.0.2.1/a.png\"/> & ]]> &amp;";
    assertThat(Pdf.of(Sample.unsettled("recipients", words)).tags().texts("P")).containsExactly(words);
  }

  private static Block.Paragraph paragraph(String... lines) {
    List<vn.kehoach.document.Line> settled = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      settled.add(line(List.of(words(lines[i])), i == lines.length - 1));
    }
    return new Block.Paragraph("body", List.of(words(String.join(" ", lines))), settled);
  }

  private static vn.kehoach.document.Line line(List<Inline> content, boolean forced) {
    return new vn.kehoach.document.Line(content, Length.points(100), forced);
  }

  private static Inline words(String words) {
    return new Inline.Words(Text.of(words), Emphasis.NONE);
  }
}
