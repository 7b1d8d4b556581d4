package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.typeset.Pages.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Line;

/** Decree 30, Appendix I, II.1b, II.2b and II.5b: as long as the motto; a third to a half of the agency or subject. */
class RulesAreAsLongAsTheDecreeSaysTest {

  private static final int TEXT_WIDTH = 9_355;

  @Test
  void under_the_motto_as_long_as_the_motto() {
    Pages pages = Pages.of(p("tieu-ngu", "Độc lập - Tự do - Hạnh phúc"), new Block.Rule("motto-rule"));
    Block.Rule rule = pages.block(1, Block.Rule.class);
    assertThat(rule.length()).isEqualTo(lines(pages).get(0).width());
    assertThat(rule.length().millimetres()).isBetween(60.4, 60.6);
    assertThat(rule.indent().twips()).isEqualTo((TEXT_WIDTH - rule.length().twips() + 1) / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Phát triển cây xanh đô thị",
    "Triển khai thực hiện chương trình phát triển cây xanh đô thị và ven sông trên địa bàn tỉnh giai đoạn 2026 - 2030",
    "Tổ chức các hoạt động kỷ niệm và thi đua lập thành tích chào mừng những ngày lễ lớn của quê hương, của đất nước "
        + "trong năm 2026 trên địa bàn các xã, phường và đặc khu của tỉnh, gắn với phong trào thi đua yêu nước",
  })
  void under_the_subject_a_third_to_a_half_of_its_longest_and_of_its_last_line(String subject) {
    Pages pages = Pages.of(p("subject", subject), new Block.Rule("subject-rule"));
    int rule = pages.block(1, Block.Rule.class).length().twips();
    List<Line> lines = lines(pages);
    int longest = lines.stream().mapToInt(line -> line.width().twips()).max().orElseThrow();
    int last = lines.get(lines.size() - 1).width().twips();
    assertThat((double) rule / longest).isBetween(1 / 3.0, 0.5);
    assertThat((double) rule / last).isBetween(1 / 3.0, 0.5);
    assertThat(pages.block(1, Block.Rule.class).indent().twips() * 2 + rule).isBetween(TEXT_WIDTH - 2, TEXT_WIDTH + 2);
  }

  @Test
  void a_last_line_too_short_for_both_gives_way_to_the_longest() {
    Pages pages = Pages.of(p("agency", Pages.words("ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH"),
        new Inline.Break(), Pages.words("X")), new Block.Rule("agency-rule"));
    double share = (double) pages.block(1, Block.Rule.class).length().twips() / lines(pages).get(0).width().twips();
    assertThat(share).isBetween(1 / 3.0, 0.5);
  }

  @Test
  void a_rule_in_a_column_counts_from_the_edge_of_the_column() {
    Block.Columns columns = Pages.columns("letterhead",
        List.of(p("agency", "SỞ NỘI VỤ"), new Block.Rule("agency-rule")), List.of(p("quoc-hieu", "CỘNG HÒA")));
    Block.Columns settled = Pages.of(columns).block(0, Block.Columns.class);
    Block.Rule rule = (Block.Rule) settled.rows().get(0).columns().get(0).get(1);
    int column = settled.widths().get(0).twips();
    assertThat(rule.indent().twips() * 2 + rule.length().twips()).isBetween(column - 2, column + 2);
  }

  @Test
  void a_rule_follows_words_that_are_not_centred() {
    Pages pages = Pages.of(p("recipients-label", "Nơi nhận:"), new Block.Rule("agency-rule"));
    Block.Rule rule = pages.block(1, Block.Rule.class);
    int words = lines(pages).get(0).width().twips();
    assertThat(rule.indent().twips() * 2 + rule.length().twips()).isBetween(words - 2, words + 2);
  }

  private static List<Line> lines(Pages pages) {
    return pages.block(0, Block.Paragraph.class).lines();
  }
}
