package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Line;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

class PlacesSurviveTypesettingTest {

  @Test
  void a_word_on_the_third_line_points_at_its_column_in_the_yaml() {
    Source source = new Source("ke-hoach.yaml", """
        opening: >-
          Các sở, ban, ngành tỉnh và Ủy ban nhân dân các xã, phường chủ động
          xây dựng kế hoạch cụ thể, phân công rõ người, rõ việc, rõ thời hạn;
          định kỳ ngày 15 tháng cuối quý báo cáo kết quả về Sở Nội vụ.
        """);
    Text opening = text(source);
    Block.Paragraph paragraph = Pages.of(Pages.p("body", opening)).block(0, Block.Paragraph.class);
    assertThat(paragraph.lines()).hasSize(3);
    Line third = paragraph.lines().get(2);
    Text words = ((Inline.Words) third.content().get(0)).text();
    int at = words.value().indexOf("kết quả");
    assertThat(at).isPositive();
    Span place = words.span(at, at + 7);
    assertThat(place.toString()).isEqualTo("ke-hoach.yaml:4:42");
    assertThat(source.text().substring(place.start(), place.end())).isEqualTo("kết quả");
  }

  private static Text text(Source source) {
    YamlNode.Mapping file = (YamlNode.Mapping) YamlReader.read(source, new Problems());
    return ((YamlNode.Scalar) file.entries().get(0).value()).text();
  }
}
