package vn.kehoach.output.docx;

import java.util.List;
import java.util.stream.IntStream;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.FrameStyle;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Section;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.source.Text;

/** Documents with blocks at places that the format of Word restricts. */
final class AwkwardDocuments {

  private AwkwardDocuments() {}

  static List<Document> all() {
    return List.of(SampleDocument.plan(), empty(), onlyTables(), tablesInCells(), sectionsEndingInTables(),
        strayBlocks(), sizedFrame(), letters(), longRow());
  }

  static Document empty() {
    return SampleDocument.of();
  }

  static Document onlyTables() {
    return SampleDocument.of(table(), table(), SampleDocument.closing(), table());
  }

  static Document tablesInCells() {
    Block.Cell cell = new Block.Cell(1, 1, List.of(table(), SampleDocument.closing()));
    return SampleDocument.of(table(cell), columns(1000, 2000), columns(1500, 1500), columns(1000, 2000));
  }

  static Document sectionsEndingInTables() {
    Section portrait = new Section(SampleDocument.page(), true, List.of(table()), List.of(table()));
    Section nothing = new Section(SampleDocument.page(), false, List.of(), List.of());
    Section landscape = new Section(SampleDocument.page().landscape(), false, List.of(new Block.PageBreak(), table()),
        List.of(SampleDocument.p("contact", "Liên hệ")));
    return SampleDocument.document(portrait, nothing, landscape);
  }

  static Document strayBlocks() {
    Block.Rule rule = new Block.Rule("subject-rule", Length.points(50), Length.points(20));
    Block words = SampleDocument.p("circulation", "XEM XONG TRẢ LẠI");
    Block.Frame frame = new Block.Frame("urgency", List.of(words, rule), Length.ZERO, Length.ZERO);
    return SampleDocument.of(rule, frame, rule, table(), new Block.PageBreak(), rule, new Block.PageBreak(), table(),
        new Block.PageBreak(), frame, frame, new Block.PageBreak());
  }

  static Document sizedFrame() {
    StyleSheet sized = SampleDocument.styles(List.of(new FrameStyle(
        "stamp", Length.millimetres(30), Length.millimetres(8), Length.points(0.75), Length.points(2), "C00000")));
    Block word = SampleDocument.p("urgency", "KHẨN");
    Block stamp = new Block.Frame("stamp", List.of(word), Length.millimetres(30), Length.ZERO);
    List<Block> blocks = List.of(SampleDocument.p("body", "Trước"), stamp, stamp);
    Section section = new Section(SampleDocument.page(), true, blocks, List.of());
    Document plan = SampleDocument.plan();
    return new Document(plan.properties(), sized, plan.typeface(), List.of(section));
  }

  static Document letters() {
    Inline plain = SampleDocument.words("a<b>&\"c\"\u0001\u0000\uFFFE\uD83D x\uD83D\uDE00 30\u20112020");
    Inline strong = new Inline.Words(Text.of(" đậm nghiêng gạch mũ"),
        Emphasis.NONE.withBold().withItalic().withUnderline().withSuperscript());
    Inline.Note nested = new Inline.Note(2, List.of(SampleDocument.words("ghi chú "), new Inline.Break(), strong));
    return SampleDocument.of(new Block.Paragraph("body", List.of(plain, new Inline.Break(), strong, nested, nested)),
        new Block.Paragraph("legal-basis", List.of(strong)), new Block.Paragraph("body", List.of()));
  }

  /** A row with more words than fit on a page, next to one that fits. */
  static Document longRow() {
    List<Block> lines = IntStream.range(0, 80).<Block>mapToObj(i -> SampleDocument.p("table-cell", "dòng " + i))
        .toList();
    Block.Table table = table(new Block.Cell(1, 1, lines));
    List<Block.Row> rows = table.rows().stream().map(row -> row.splitting(row.cells().size() == 1)).toList();
    return SampleDocument.of(new Block.Table(table.style(), table.columns(), table.head(), rows, table.widths()));
  }

  static Block.Table table(Block.Cell... cells) {
    List<Block.TableColumn> columns = List.of(new Block.TableColumn(0, null), new Block.TableColumn(1, null));
    Block.Row row = new Block.Row(Block.Row.Kind.BODY, List.of(cells));
    List<Block.Cell> two = List.of(new Block.Cell(1, 3, List.of()), new Block.Cell(1, 1, List.of()));
    Block.Row spanning = new Block.Row(Block.Row.Kind.BODY, two);
    return new Block.Table("grid", columns, List.of(new Block.Row(Block.Row.Kind.HEAD, List.of())),
        List.of(row, spanning, row, row), List.of());
  }

  private static Block.Columns columns(int left, int right) {
    List<List<Block>> cells = List.of(List.of(SampleDocument.p("number", "trái")), List.of());
    return new Block.Columns("letterhead", List.of(new Block.ColumnRow(cells), new Block.ColumnRow(cells)),
        List.of(Length.twips(left), Length.twips(right)));
  }
}
