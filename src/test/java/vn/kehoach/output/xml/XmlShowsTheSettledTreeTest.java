package vn.kehoach.output.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.Properties;
import vn.kehoach.document.Section;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;

class XmlShowsTheSettledTreeTest {

  private static final Standard STANDARD = Standards.find("nd30").orElseThrow();

  @Test
  void one_line_of_print_is_one_line_of_xml() throws IOException {
    Inline marker = new Inline.Marker(Text.of("a)"));
    Inline words = new Inline.Words(Text.of("Mục <đích> & "), Emphasis.NONE);
    Inline strong = new Inline.Words(Text.of("yêu cầu"), Emphasis.NONE.withBold().withItalic());
    Inline note = new Inline.Note(1, List.of(new Inline.Words(Text.of("nguồn"), Emphasis.NONE)));
    Block paragraph = new Block.Paragraph("body", List.of(marker, words, strong, note), List.of(
        new Line(List.of(marker, words), Length.twips(1200), false),
        new Line(List.of(strong, note), Length.twips(700), true)));
    assertThat(xml(paragraph)).contains("""
            <p style="body">
              <line width="1200"><marker>a)</marker>Mục &lt;đích&gt; &amp; </line>
              <line width="700" end="forced"><b><i>yêu cầu</i></b><note number="1">nguồn</note></line>
            </p>
        """);
  }

  @Test
  void every_kind_of_block_is_there_and_well_formed() throws Exception {
    Block.Paragraph p = new Block.Paragraph("body", List.of(
        new Inline.Words(Text.of("chữ \u0001 \"lạ\""), Emphasis.NONE), new Inline.Break()));
    Block list = new Block.ListBlock("letter", List.of(
        new Block.Item(null, Text.of("d"), List.of(p), null)));
    Block table = new Block.Table("grid", List.of(new Block.TableColumn(1, null)), List.of(),
        List.of(new Block.Row(Block.Row.Kind.GROUP, List.of(new Block.Cell(2, 1, List.of(p))))),
        List.of(Length.twips(9355)));
    Block columns = new Block.Columns("closing", List.of(new Block.ColumnRow(List.of(List.of(p), List.of()))),
        List.of(Length.twips(4000), Length.twips(5355)));
    Block rule = new Block.Rule("motto-rule", Length.twips(30), Length.twips(40));
    Block frame = new Block.Frame("urgency", List.of(p), Length.twips(50), Length.twips(60));
    Block heading = new Block.Heading(2, "heading-2", p.content());
    String xml = xml(list, table, columns, rule, frame, heading, new Block.PageBreak());
    assertThat(xml).contains(
        "<list style=\"letter\">", "<item number=\"d\">", "<table style=\"grid\" widths=\"9355\" align=\"-\">",
        "<tr kind=\"group\">", "<td columns=\"2\">", "<columns style=\"closing\" widths=\"4000 5355\">",
        "<rule style=\"motto-rule\" length=\"30\" indent=\"40\"/>",
        "<frame style=\"urgency\" width=\"50\" indent=\"60\">",
        "<h level=\"2\" style=\"heading-2\">", "<page-break/>", "<words>chữ \uFFFD &quot;lạ&quot;<br/></words>");
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  @Test
  void what_stands_in_the_margins_of_the_first_page_is_apart_and_nothing_is_not_told() throws IOException {
    Block mark = new Block.Paragraph("circulation", List.of(new Inline.Words(Text.of("LƯU HÀNH"), Emphasis.NONE)));
    Block contact = new Block.Paragraph("contact", List.of(new Inline.Words(Text.of("Số 1"), Emphasis.NONE)));
    assertThat(xml(new Section(STANDARD.page(), true, List.of(), List.of(mark), List.of(contact)))).contains("""
            <first-header>
              <p style="circulation">
                <words>LƯU HÀNH</words>
              </p>
            </first-header>
            <first-footer>
              <p style="contact">
                <words>Số 1</words>
              </p>
            </first-footer>
        """);
    assertThat(xml(mark)).doesNotContain("first-header", "first-footer");
  }

  private static String xml(Block... blocks) throws IOException {
    return xml(new Section(STANDARD.page(), true, List.of(blocks), List.of()));
  }

  private static String xml(Section section) throws IOException {
    Document document = new Document(new Properties("Kế hoạch", "", "", "vi-VN", null), STANDARD.styles(14),
        Typeface.bundled(), List.of(section));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new XmlWriter().write(document, bytes, new Problems());
    return bytes.toString(UTF_8);
  }
}
