package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.kehoach.source.Source;
import vn.kehoach.support.Printed;

/**
 * The appendix of a national programme: 140 tasks in 7 groups and 6 columns on landscape pages, one row taller than a
 * page.
 */
class LongAnnexesTest {

  private static final int TASKS = 140;
  private static final int TALL = 77;
  private static final String[] WORDS =
      "rà soát, hoàn thiện thể chế; xây dựng nền tảng số dùng chung, nâng cao chất lượng nguồn nhân lực".split(" ");

  private static List<String> pages;
  private static List<PDRectangle> paper;
  private static List<Element> rows;

  @BeforeAll
  static void both_outputs() throws Exception {
    Printed printed = Printed.of(new Source("p.yaml", yaml()));
    readPdf(printed.write("pdf"));
    readDocx(printed.write("docx"));
  }

  @Test
  void every_row_is_there_in_order() {
    String all = String.join(" ", pages);
    int reached = 0;
    for (int task = 1; task <= TASKS; task++) {
      int at = all.indexOf(task + " Nhiệm vụ số " + task + " ", reached);
      assertThat(at).as("task %d in the PDF", task).isGreaterThanOrEqualTo(reached);
      reached = at;
      int row = task + (task - 1) / 20 + 1;
      assertThat(rows.get(row).getTextContent()).as("row %d of the DOCX", row)
          .startsWith(task + "Nhiệm vụ số " + task + " ");
    }
    assertThat(rows).hasSize(1 + 7 + TASKS);
  }

  @Test
  void the_annex_is_landscape_and_counts_its_own_pages() {
    assertThat(paper.get(0).getWidth()).isLessThan(paper.get(0).getHeight());
    assertThat(paper.subList(1, paper.size())).allMatch(page -> page.getWidth() > page.getHeight());
    assertThat(pages.get(1)).startsWith("Phụ lục DANH MỤC NHIỆM VỤ");
    IntStream.range(2, pages.size()).forEach(page -> assertThat(pages.get(page)).startsWith(page + " TT Nội dung"));
    assertThat(pages.size()).isBetween(12, 30);
  }

  @Test
  void the_head_is_repeated_and_no_group_stands_alone_at_the_foot_of_a_page() {
    assertThat(pages.subList(1, pages.size())).allMatch(page -> page.contains("TT Nội dung Cơ quan chủ trì"));
    assertThat(pages).noneMatch(page -> page.matches(".* [IV]+\\. Nhóm nhiệm vụ \\d$"));
    assertThat(rows.get(0).getElementsByTagName("w:tblHeader").getLength()).isEqualTo(1);
    assertThat(rows.subList(1, rows.size()))
        .allMatch(row -> row.getElementsByTagName("w:tblHeader").getLength() == 0);
  }

  @Test
  void a_row_stands_on_one_page_unless_no_page_could_hold_it() {
    for (int task = 1; task <= TASKS; task++) {
      String begins = task + " Nhiệm vụ số " + task + " ";
      String ends = " hết" + task + ".";
      List<String> parts = pages.stream().filter(page -> page.contains(begins) || page.contains(ends)).toList();
      assertThat(parts).as("pages of task %d", task).hasSize(task == TALL ? 2 : 1);
    }
    String before = pages.stream().filter(page -> page.contains(" hết" + (TALL - 1) + ".")).findFirst().orElseThrow();
    assertThat(before).as("the tall one begins where there is room").contains(TALL + " Nhiệm vụ số " + TALL + " ");
    List<Element> splittable =
        rows.stream().filter(row -> row.getElementsByTagName("w:cantSplit").getLength() == 0).toList();
    assertThat(splittable).singleElement()
        .satisfies(row -> assertThat(row.getTextContent()).startsWith(TALL + "Nhiệm vụ số " + TALL));
  }

  @Test
  void groups_span_all_columns_and_blank_cells_stay() {
    List<Element> groups =
        rows.stream().filter(row -> row.getElementsByTagName("w:gridSpan").getLength() == 1).toList();
    assertThat(groups).hasSize(7);
    assertThat(groups).allMatch(row -> "6".equals(span(row)));
    assertThat(groups.get(6).getTextContent()).isEqualTo("VII. Nhóm nhiệm vụ 7");
    assertThat(rows).filteredOn(row -> !groups.contains(row))
        .allMatch(row -> row.getElementsByTagName("w:tc").getLength() == 6);
  }

  private static String span(Element row) {
    return ((Element) row.getElementsByTagName("w:gridSpan").item(0)).getAttribute("w:val");
  }

  private static String yaml() {
    StringBuilder yaml = new StringBuilder("""
        header:
          agency: [ỦY BAN NHÂN DÂN, THÀNH PHỐ CẦN THƠ]
          number: 73
          symbol: KH-UBND
          date: 2026-04-04
        opening: Các nhiệm vụ tại Phụ lục kèm theo.
        appendices:
          - title: DANH MỤC NHIỆM VỤ
            orientation: landscape
            show: table
            items:
        """);
    for (int task = 1; task <= TASKS; task++) {
      if (task % 20 == 1) {
        yaml.append("      - title: Nhóm nhiệm vụ ").append(task / 20 + 1).append("\n        items:\n");
      }
      yaml.append("          - text: \"").append(words(task)).append("\"\n            lead: Bộ Tư pháp\n");
      yaml.append(task % 4 == 0 ? "" : "            with: [Bộ Tài chính, Văn phòng Chính phủ]\n");
      yaml.append(task == 9 ? "" : "            deadline: " + (task % 12 + 1) + "/2026\n");
      yaml.append(task % 15 == 0 ? "" : "            product: Quyết định của Thủ tướng Chính phủ\n");
    }
    return yaml.toString();
  }

  /** Between 5 and 60 words, the same in every run; 900 for the tall one. */
  private static String words(int task) {
    List<String> words = new ArrayList<>(List.of("Nhiệm vụ số " + task));
    int length = task == TALL ? 900 : 5 + task * task % 56;
    for (int i = 0; i < length; i++) {
      words.add(WORDS[(task + i) % WORDS.length]);
    }
    return String.join(" ", words) + " hết" + task + ".";
  }

  private static void readPdf(byte[] pdf) throws IOException {
    pages = new ArrayList<>();
    paper = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("[\\s\\u00A0]+", " ").strip());
        paper.add(document.getPage(page - 1).getMediaBox());
      }
    }
  }

  private static void readDocx(byte[] docx) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          rows = rows(zip.readAllBytes());
        }
      }
    }
  }

  /** The rows of the last table; the letterhead and the closing block are tables, too. */
  private static List<Element> rows(byte[] xml) throws Exception {
    NodeList tables = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml)).getElementsByTagName("w:tbl");
    NodeList found = ((Element) tables.item(tables.getLength() - 1)).getElementsByTagName("w:tr");
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
