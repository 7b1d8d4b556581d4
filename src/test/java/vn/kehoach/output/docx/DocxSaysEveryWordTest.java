package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.output.docx.DocxFile.all;
import static vn.kehoach.output.docx.DocxFile.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** All words are written, in order, and nothing else. */
class DocxSaysEveryWordTest {

  @Test
  void paragraphs_come_in_reading_order() {
    List<String> paragraphs = all(DocxFile.of(SampleDocument.plan()).main(), "w:p").stream()
        .map(DocxFile::words).filter(words -> !words.isEmpty()).toList();
    assertThat(paragraphs).startsWith(
        "TỈNH MẪU", "ỦY BAN NHÂN DÂN\nXÃ SÔNG MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "Số: 12/KH-UBND", "HỎA TỐC", "Sông Mẫu, ngày 09 tháng 3 năm 2026", "KẾ HOẠCH",
        "Phát triển cây xanh đô thị và ven sông\ntrên địa bàn tỉnh giai đoạn 2026 - 2030",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        "Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển cây xanh với mục tiêu trồng mới một triệu cây, "
            + "cụ thể như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "a) Nâng độ che phủ, giảm ngập và giảm nóng trong đô thị.",
        "- Trồng cây ven sông, ven kênh; ưu tiên giống bản địa có bộ rễ sâu, tán rộng.",
        "- Chăm sóc cây đã trồng trong ba năm đầu theo quy trình kỹ thuật của tỉnh.", "2. Yêu cầu", "a) Đối với các sở",
        "Phân công rõ người, rõ việc.", "II. TỔ CHỨC THỰC HIỆN", "Các đơn vị thực hiện theo bảng phân công dưới đây.",
        "TT", "Nội dung", "Đơn vị chủ trì", "Số cây", "I. Trồng mới", "1", "Vườn ươm", "Sở Xây dựng", "1.500", "2",
        "Trồng cây ven sông", "2.500", "Tổng cộng", "4.000");
    assertThat(paragraphs).containsSubsequence("Nơi nhận:", "- Thường trực Tỉnh ủy;", "- Như trên;", "- Lưu: VT, XD.",
        "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn Mẫu", "PHỤ LỤC", "DANH MỤC CÁC TUYẾN SÔNG",
        "Ghi chú ở trang sau.");
  }

  @Test
  void letters_that_mean_something_in_xml_are_kept_and_forbidden_ones_vanish() {
    assertThat(words(DocxFile.of(AwkwardDocuments.letters()).paragraph("a")))
        .startsWith("a<b>&\"c\" x\uD83D\uDE00 30\u20112020\n đậm");
  }

  @Test
  void what_looks_like_its_neighbour_shares_a_run() {
    assertThat(all(DocxFile.of(SampleDocument.plan()).paragraph("1. Mục đích"), "w:r")).hasSize(1);
  }

  @Test
  void emphasis_is_told_only_where_the_style_does_not_say_it() {
    DocxFile docx = DocxFile.of(AwkwardDocuments.letters());
    List<Element> runs = all(docx.paragraph("a<b>"), "w:r");
    List<String> upright = DocxFile.children(DocxFile.first(runs.get(1), "w:rPr")).stream().map(Element::getTagName)
        .toList();
    List<String> italic = DocxFile.children(DocxFile.first(docx.paragraph(" đậm"), "w:rPr")).stream()
        .map(Element::getTagName).toList();
    assertThat(upright).containsExactly("w:b", "w:bCs", "w:i", "w:iCs", "w:u", "w:vertAlign");
    assertThat(italic).containsExactly("w:b", "w:bCs", "w:u", "w:vertAlign");
  }
}
