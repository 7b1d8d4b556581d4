package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.typeset.Pages.p;
import static vn.kehoach.typeset.Pages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Line;
import vn.kehoach.document.Typeface;

class WordsThatBelongTogetherStayTogetherTest {

  @ParameterizedTest
  @ValueSource(strings = {"Nghị quyết số|57-NQ/TW", "ngày|15",
      "ngày 15|tháng 12 năm", "tháng|12", "cuối năm|2027", "Quý|III/2027", "Tháng|10/2027", "tại Phụ|lục II",
      "Phụ lục|II", "khoản|2", "Điều|47,", "điểm|b",
      "đạt 10%|- 15%", "đạt 10% -|15%", "từ 12 -|15 nhóm", "30|m²/người", "1.120|tỷ đồng",
      "1.120 tỷ|đồng", "36.500|triệu đồng", "- Sở Y tế (để|b/c);", "(để thực|hiện)", "(028)|38293828", "1900|9095",
      "Ban Chính sách|- Pháp luật", "phường Móng Cái|3,", "đạt QCVN|28:2010/BTNMT", "Từ|ngày 01/3/2026"})
  void no_line_begins_there(String words) {
    assertThat(isParted(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sở|Y tế", "10 giờ 30 -|11 giờ 00", "Quý II/2027 -|Quý III/2027", "tại Hà Nội|3 lớp",
      "kế|hoạch", "số 28-|CT/TW", "giai đoạn 2026-|2030",
      "Ban Chính sách -|Pháp luật", "ngày 15 tháng 12|năm 2026", "(theo hướng dẫn của Sở|Y tế và Sở Nội vụ)", "15|xã",
      "https://a.vn/tai-|lieu-tuyen-truyen-2026", "có ngày|mai", "ngày 15|tháng cuối quý",
      "Kinh tế -|Xã hội", "Ca ngày|(08:00 - 20:00)"})
  void a_line_may_begin_there(String words) {
    assertThat(isParted(words)).isFalse();
  }

  private static boolean isParted(String words) {
    int at = words.indexOf('|');
    boolean spaced = words.charAt(at - 1) != '-' || words.charAt(at - 2) == ' ';
    String joined = words.replace("|", spaced ? " " : "");
    Strip strip = Strip.of(List.of(words(joined)), BodyStyle.of(14, false), new TypefaceMetrics(Typeface.bundled()));
    return new Bonds(strip).partedAt(at + (spaced ? 1 : 0));
  }

  @Test
  void the_line_above_a_long_address_is_not_stretched() {
    String address = "https://luquet.example.vn/canhbao/miennuiphiabac/thoigianthuc/2026";
    Block.Paragraph paragraph = Pages.of(p("body", "Cập nhật số liệu tại địa chỉ " + address + " hằng ngày."))
        .block(0, Block.Paragraph.class);
    assertThat(paragraph.lines().get(0).forced()).isTrue();
    assertThat(paragraph.content()).hasAtLeastOneElementOfType(Inline.Break.class);
    assertThat(Pages.printed(paragraph.lines()).get(0)).isEqualTo("Cập nhật số liệu tại địa chỉ");
  }

  @Test
  void a_contact_line_is_not_parted_after_a_colon() {
    Block.Paragraph contact = Pages.of(p("contact", "Số 5, đường Giải Phóng 11-11, thôn Sảo Pa, xã Mường Khương; "
        + "điện thoại: 0214.3881.115; email: pctt@muongkhuong.example.vn")).block(0, Block.Paragraph.class);
    assertThat(Pages.printed(contact.lines())).containsExactly(
        "Số 5, đường Giải Phóng 11-11, thôn Sảo Pa, xã Mường Khương;",
        "điện thoại: 0214.3881.115; email: pctt@muongkhuong.example.vn");
  }

  @Test
  void a_row_of_dots_ends_at_the_edge_and_goes_on_below() {
    Pages pages = Pages.of(p("body", "Địa chỉ thường trú: " + ".".repeat(200)));
    List<Line> lines = pages.block(0, Block.Paragraph.class).lines();
    assertThat(pages.problems()).isEmpty();
    assertThat(lines).hasSize(2).allMatch(Line::forced);
    assertThat(pages.lines(0).get(0)).startsWith("Địa chỉ thường trú: ......");
    assertThat(lines.get(0).width().millimetres()).isBetween(148.0, 152.4);
    assertThat(String.join("", pages.lines(0))).isEqualTo("Địa chỉ thường trú: " + ".".repeat(200));
  }

  @Test
  void lines_of_a_form_are_not_stretched() {
    Pages pages = Pages.of(p("body", "Họ và tên chủ hộ: " + ".".repeat(80) + " Ngày tháng năm sinh: .../.../......"));
    assertThat(pages.block(0, Block.Paragraph.class).lines()).hasSize(2).allMatch(Line::forced);
  }

  @Test
  void a_title_takes_one_line_more_rather_than_part_a_name() {
    Pages pages = Pages.of(p("subject", "Triển khai thực hiện Chương trình hành động số 15-CTr/ĐU ngày 12 tháng 8 năm "
        + "2026 của Đảng ủy Đại học Quốc gia Thành phố Hồ Chí Minh về phát triển đội ngũ giảng viên, nghiên cứu viên "
        + "trẻ trình độ cao giai đoạn 2026 - 2030, định hướng đến năm 2045"));
    assertThat(pages.lines(0)).hasSize(5).anyMatch(line -> line.contains("Thành phố Hồ Chí Minh"))
        .anyMatch(line -> line.contains("nghiên cứu viên"));
  }

  @Test
  void a_line_of_a_title_does_not_end_with_a_word_that_leads_on() {
    assertThat(Pages.of(p("subject", "Phát triển nhà ở xã hội, cải tạo chung cư cũ và phục hồi khu dân cư bị ảnh hưởng "
        + "bởi sạt lở bờ biển trên địa bàn thành phố giai đoạn 2026 - 2030")).lines(0))
            .noneMatch(line -> line.matches(".* (và|trên|của|phục)"));
  }

  @Test
  void the_last_recipients_of_a_long_list_are_on_the_page_of_the_drafter() {
    List<Block> left = new ArrayList<>(List.of(p("recipients-label", "Nơi nhận:")));
    IntStream.range(0, 70).forEach(i -> left.add(p("recipients", "- Khoa " + i + ";")));
    left.add(p("drafter", "NTH.(60)"));
    Block.Columns closing = Pages.of(Pages.columns("closing", left, List.of(p("signature-title", "HIỆU TRƯỞNG"))))
        .block(0, Block.Columns.class);
    List<Block.ColumnRow> rows = closing.rows();
    assertThat(rows.get(rows.size() - 1).columns().get(0)).hasSize(4);
    assertThat(rows.get(rows.size() - 2).columns().get(0)).hasSize(1);
    assertThat(rows.stream().mapToInt(row -> row.columns().get(0).size()).sum()).isEqualTo(left.size());
  }

  @Test
  void an_address_that_no_line_holds_is_cut_after_one_of_its_signs() {
    String address = "https://forms.example.vn/d/e/1FAIpQLSdXyZabcdEFGHijklMNOPqrstUVWXyz0123456789abcdefghijkl/view";
    Pages pages = Pages.of(p("body", "Đăng ký tại " + address + " trước ngày 05/01/2027."));
    assertThat(pages.problems()).isEmpty();
    assertThat(pages.lines(0).get(1)).isEqualTo("https://forms.example.vn/d/e/");
    assertThat(String.join(" ", pages.lines(0)).replace("/ ", "/")).contains(address + " trước ngày");
  }
}
