package vn.kehoach.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;

/** Problems visible on the page are reported with their place in the plan. */
class PdfProblemsTest {

  private static final Source PLAN = new Source("ke-hoach.yaml", "text: Đánh dấu ☑ vào ô\n");

  @Test
  void a_letter_the_face_lacks_is_reported_where_it_was_typed() {
    Pdf pdf = Pdf.of(new Block.Paragraph("body", List.of(typed(6, 22))));
    assertThat(pdf.problems()).extracting(Problem::rule).containsExactly("layout/missing-letter");
    Problem problem = pdf.problems().get(0);
    assertThat(problem.place()).hasToString("ke-hoach.yaml:1:16");
    assertThat(problem.message().vietnamese()).contains("U+2611");
  }

  @Test
  void a_letter_the_face_lacks_is_not_printed_as_a_number_sign() {
    Pdf pdf = Pdf.of(new Block.Paragraph("body", List.of(typed(6, 22))));
    assertThat(pdf.pages().page(1).lines().get(0).text()).startsWith("Đánh dấu").doesNotContain("#");
  }

  @Test
  void a_typed_number_sign_is_printed() {
    Pdf pdf = Pdf.of(Sample.unsettled("body", "số #1"));
    assertThat(pdf.problems()).isEmpty();
    assertThat(pdf.pages().page(1).lines().get(0).text()).isEqualTo("số #1");
  }

  @Test
  void a_line_that_sticks_out_is_reported_where_it_was_typed() {
    Text words = Text.verbatim(PLAN, 6, 22);
    Inline.Words word = new Inline.Words(words, Emphasis.NONE);
    Inline.Words longer = new Inline.Words(Text.of("x".repeat(200)), Emphasis.NONE);
    List<Inline> content = List.of(word, longer);
    Pdf pdf = Pdf.of(new Block.Paragraph("body", content,
        List.of(new vn.kehoach.document.Line(content, Length.points(1000), true))));
    assertThat(pdf.problems()).extracting(Problem::rule).contains("layout/overflow");
    assertThat(pdf.problems()).filteredOn(problem -> problem.rule().equals("layout/overflow"))
        .allSatisfy(problem -> assertThat(problem.place().line()).isEqualTo(1));
  }

  @Test
  void what_fits_is_not_reported() {
    assertThat(Pdf.of(Sample.document()).problems()).isEmpty();
  }

  private static Inline typed(int from, int to) {
    return new Inline.Words(Text.verbatim(PLAN, from, to), Emphasis.NONE);
  }
}
