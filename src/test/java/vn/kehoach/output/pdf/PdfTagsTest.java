package vn.kehoach.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.support.PdfTags;

/** What a screen reader reads and what the bookmarks show. */
class PdfTagsTest {

  private static Pdf sample;
  private static PdfTags tags;

  @BeforeAll
  static void write() {
    sample = Pdf.of(Sample.document());
    tags = sample.tags();
  }

  @Test
  void things_side_by_side_are_no_table() {
    assertThat(tags.outline()).filteredOn(type -> type.strip().equals("Table")).hasSize(1);
    assertThat(tags.texts("P")).startsWith("CHÍNH PHỦ", "ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NINH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
  }

  @Test
  void headings_are_headings() {
    assertThat(tags.texts("H1")).containsExactly(
        "I. MỤC ĐÍCH, YÊU CẦU", "II. NHIỆM VỤ VÀ GIẢI PHÁP", "III. TỔ CHỨC THỰC HIỆN", "Phụ lục");
  }

  @Test
  void items_are_items_with_a_label_and_lists_lie_inside_items() {
    int first = tags.outline().indexOf("      L");
    assertThat(tags.outline().subList(first, first + 12)).containsExactly(
        "      L",
        "        LI",
        "          Lbl",
        "          LBody",
        "            L",
        "              LI",
        "                Lbl",
        "                LBody",
        "              LI",
        "                Lbl",
        "                LBody",
        "                  P");
    assertThat(tags.texts("Lbl")).startsWith("1.", "-", "-", "2.", "-", "-");
    assertThat(tags.texts("LBody").get(1)).isEqualTo(" Cơ quan chủ trì: Sở Nội vụ.");
  }

  @Test
  void two_lists_in_a_row_are_two_lists() {
    Block list = new Block.ListBlock("dash", List.of(
        new Block.Item(null, null, List.of(Sample.unsettled("body", "một")), null),
        new Block.Item(null, null, List.of(Sample.unsettled("body", "hai")), null)));
    assertThat(Pdf.of(list, list, Sample.unsettled("body", "ba")).tags().outline()).containsExactly(
        "Document", "  Part", "    Sect",
        "      L", "        LI", "          LBody", "        LI", "          LBody",
        "      L", "        LI", "          LBody", "        LI", "          LBody",
        "      P");
  }

  @Test
  void table_heads_are_head_cells_and_empty_cells_are_cells() {
    assertThat(tags.texts("TH")).containsExactly("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Kinh phí");
    assertThat(tags.texts("TR")).hasSize(27);
    List<String> cells = tags.texts("TD");
    assertThat(cells).hasSize(1 + 24 * 4 + 4).endsWith("", "Tổng cộng", "", "300.000");
  }

  @Test
  void a_footnote_is_a_note_with_a_reference() {
    assertThat(tags.texts("Reference")).containsExactly("1");
    assertThat(tags.texts("Note"))
        .containsExactly("1 Theo số liệu của Cục Thống kê công bố ngày 06 tháng 01 năm 2026.");
  }

  @Test
  void page_numbers_and_repeated_heads_are_not_heard() {
    assertThat(tags.texts("Document").get(0)).containsOnlyOnce("Kinh phí").contains("Kinh phíA. Nhóm nhiệm vụ");
    Block[] pages = Stream.generate(() -> Sample.settled(Sample.LONG)).limit(20).toArray(Block[]::new);
    assertThat(Pdf.of(pages).tags().texts("Document")).containsExactly(Sample.LONG.repeat(20));
  }

  @Test
  void headings_go_down_one_step_at_a_time() {
    PdfTags lifted = Pdf.of(heading(2, "một"), heading(3, "hai"), heading(1, "ba"), heading(3, "bốn")).tags();
    assertThat(lifted.outline()).endsWith("      H1", "      H2", "      H1", "      H2");
  }

  private static Block.Heading heading(int level, String words) {
    return new Block.Heading(level, "heading-1", Sample.unsettled("body", words).content());
  }

  @Test
  void bookmarks_show_the_headings_as_a_tree() {
    Pdf pdf = Pdf.of(heading(1, "một"), heading(2, "hai"), heading(3, "ba"), heading(1, "bốn"));
    List<String> bookmarks = pdf.ask(document -> {
      List<String> titles = new ArrayList<>();
      collect(document.getDocumentCatalog().getDocumentOutline(), "", titles);
      return titles;
    });
    assertThat(bookmarks).containsExactly("một", "-hai", "--ba", "bốn");
  }

  private static void collect(PDOutlineNode node, String indent, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      collect(item, indent + "-", titles);
    }
  }

  @Test
  void the_file_names_its_language_its_title_and_its_author() {
    sample.ask(document -> {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Kế hoạch " + Sample.SUBJECT);
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Ủy ban nhân dân tỉnh Quảng Ninh");
      assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Số: 73/KH-UBND");
      return null;
    });
  }
}
