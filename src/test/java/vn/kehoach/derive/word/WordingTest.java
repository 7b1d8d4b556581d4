package vn.kehoach.derive.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.derive.Child;
import vn.kehoach.plan.Node;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;

/** A sentence of a province becomes one of a commune, except in quotations. */
class WordingTest {

  private static final String PARENT = Derived.PROVINCE + """
      tasks:
        - >-
          %s
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Tuyên truyền trên địa bàn tỉnh Vĩnh Long. | Tuyên truyền trên địa bàn xã Tân An.",
      "Tuyên truyền trên địa bàn tỉnh; toàn tỉnh cùng làm. | Tuyên truyền trên địa bàn xã; toàn xã cùng làm.",
      "Các sở, ban, ngành tỉnh phối hợp thực hiện. | Các phòng, đơn vị thuộc xã phối hợp thực hiện.",
      "Sở Y tế chủ trì khám sức khỏe. | Phòng Văn hóa - Xã hội chủ trì khám sức khỏe.",
      "Sở Tài chính, Sở Công Thương và Công an tỉnh kiểm tra. | Phòng Kinh tế và Công an xã kiểm tra.",
      "Ủy ban nhân dân tỉnh khen thưởng. | Ủy ban nhân dân xã khen thưởng.",
      "Hội đồng nhân dân tỉnh giám sát. | Hội đồng nhân dân xã giám sát.",
      "Ủy ban nhân dân các xã, phường rà soát. | Ủy ban nhân dân xã rà soát.",
      "Phối hợp với UBND các xã, phường, đặc khu rà soát. | Phối hợp với Ủy ban nhân dân xã rà soát.",
      "Các sở, ngành và UBND các xã, phường bố trí kinh phí. | "
          + "Các phòng, đơn vị thuộc xã và các thôn, tổ dân phố bố trí kinh phí.",
      "Giao đến từng xã, phường, thôn. | Giao đến từng thôn.",
      "Báo cáo Tỉnh ủy trước khi thực hiện. | Báo cáo Đảng ủy xã trước khi thực hiện.",
      "Bảo hiểm xã hội và công tác xã hội ở các cơ sở trợ giúp. | "
          + "Bảo hiểm xã hội và công tác xã hội ở các cơ sở trợ giúp.",
      "Trao đổi kinh nghiệm với các tỉnh, thành phố. | Trao đổi kinh nghiệm với các tỉnh, thành phố.",
      "Cơ sở y tế trong tỉnh tiếp nhận. | Cơ sở y tế trong xã tiếp nhận.",
  })
  void bodies_and_scopes_are_the_unit_s_own(String parent, String child) {
    assertThat(sentence(parent).value()).isEqualTo(child);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Thực hiện Kế hoạch số 21/KH-UBND ngày 25 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh "
          + "về dạy bơi trên địa bàn tỉnh.",
      "Thực hiện Quyết định số 5/QĐ-UBND ngày 03/02/2026 của Ủy ban nhân dân tỉnh Vĩnh Long.",
      "Hưởng ứng phong trào “Toàn tỉnh chung sức”.",
      "Lồng ghép Chương trình vì người cao tuổi tỉnh Vĩnh Long giai đoạn 2026 - 2030.",
  })
  void citations_quotations_and_programmes_stay(String parent) {
    assertThat(sentence(parent).value()).isEqualTo(parent);
  }

  @Test
  void a_citation_ends_where_somebody_begins_to_act() {
    assertThat(sentence("Theo Kế hoạch số 21/KH-UBND ngày 25 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về dạy bơi, "
        + "Ủy ban nhân dân tỉnh tổ chức lớp học.").value())
        .isEqualTo("Theo Kế hoạch số 21/KH-UBND ngày 25 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về dạy bơi, "
            + "Ủy ban nhân dân xã tổ chức lớp học.");
  }

  @Test
  void the_parent_s_plan_is_cited_not_claimed() {
    assertThat(sentence("Bám sát Kế hoạch của Ủy ban nhân dân tỉnh và kế hoạch này.").value())
        .isEqualTo("Bám sát [@parent] và kế hoạch này.");
  }

  @Test
  void letters_that_stay_keep_their_places_and_put_words_stand_at_what_they_replace() {
    Text child = sentence("Sở Y tế khám sức khỏe trên địa bàn tỉnh.");
    Span stays = child.span(child.value().indexOf("khám"), child.value().indexOf("khám") + 4);
    assertThat(stays.source().text().substring(stays.start(), stays.end())).isEqualTo("khám");
    Span put = child.span(0, "Phòng Văn hóa - Xã hội".length());
    assertThat(put.source().text().substring(put.start(), put.end())).isEqualTo("Sở Y tế");
  }

  @Test
  void what_is_left_of_the_parent_is_remarked_on() {
    Child child = Derived.child(PARENT.formatted("Chuyển Trung tâm Điều dưỡng cấp tỉnh tiếp nhận."), "Xã Tân An", null);
    assertThat(Derived.yaml(child)).contains("# xem lại: còn nhắc đến “cấp tỉnh” của cấp trên\n");
  }

  @Test
  void a_body_that_is_no_more_is_remarked_on_with_its_heir() {
    Child child = Derived.child(
        PARENT.formatted("Gửi danh sách về Bộ Lao động - Thương binh và Xã hội."), "Xã Tân An", null);
    assertThat(Derived.yaml(child)).contains("“Bộ Lao động - Thương binh và Xã hội” không còn từ ngày 01/3/2025")
        .contains("nay là “Bộ Y tế”");
  }

  @Test
  void a_ward_says_ward() {
    Child child = Derived.child(PARENT.formatted("Sở Xây dựng rà soát trên địa bàn tỉnh."), "Phường Long Châu", null);
    assertThat(task(child).value()).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị rà soát trên địa bàn phường.");
  }

  private static Text sentence(String parent) {
    return task(Derived.child(PARENT.formatted(parent), "Xã Tân An", null));
  }

  private static Text task(Child child) {
    Node node = child.plan().section("tasks").orElseThrow().items().get(0);
    return node.text().get(0);
  }
}
