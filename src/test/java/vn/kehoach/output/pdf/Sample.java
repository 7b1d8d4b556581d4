package vn.kehoach.output.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.Properties;
import vn.kehoach.document.Section;
import vn.kehoach.document.Style.Align;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;

/** A plan built by hand: every kind of block, a table over two pages, a footnote, a landscape appendix. */
final class Sample {

  private static final Standard STANDARD = Standards.find("nd30").orElseThrow();

  static final String SUBJECT = "Nâng cao chất lượng giải quyết thủ tục hành chính trên địa bàn tỉnh năm 2026";
  static final String LONG = "Tiếp tục rà soát, đơn giản hóa thủ tục hành chính; bảo đảm hồ sơ của người dân,"
      + " doanh nghiệp được tiếp nhận, giải quyết đúng hạn, công khai, minh bạch; giảm tối thiểu 30% thời gian"
      + " giải quyết so với quy định và tăng mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính"
      + " nhà nước các cấp.";

  private final StyleSheet styles = STANDARD.styles(14);
  private final Setter setter = new Setter(styles);
  private final PageSetup page = STANDARD.page();
  private final Length width = page.textWidth();

  static Document document() {
    Sample sample = new Sample();
    return sample.of(List.of(sample.body(), sample.appendix()));
  }

  /** The same with one section of these blocks. */
  static Document of(Block... blocks) {
    Sample sample = new Sample();
    return sample.of(List.of(new Section(sample.page, true, List.of(blocks), List.of())));
  }

  static StyleSheet styles() {
    return STANDARD.styles(14);
  }

  static Document twoSections(boolean restarts) {
    Sample sample = new Sample();
    return sample.of(List.of(
        new Section(sample.page, true, List.of(settled(LONG)), List.of()),
        new Section(sample.page, restarts, List.of(settled(LONG)), List.of())));
  }

  static Block closing() {
    List<Block> blocks = new ArrayList<>();
    new Sample().closing(blocks);
    return blocks.get(0);
  }

  static Document headlessTable() {
    Block.TableColumn column = new Block.TableColumn(1, null);
    return of(new Block.Table("grid", List.of(column, column), List.of(),
        List.of(row(Block.Row.Kind.BODY, "table-cell", "Họ và tên", "Nguyễn Văn An"),
            row(Block.Row.Kind.BODY, "table-cell", "Chức vụ", "")), List.of()));
  }

  static Block.Paragraph unsettled(String style, String words) {
    return new Block.Paragraph(style, List.of(words(words)));
  }

  static Block.Paragraph settled(String words) {
    Sample sample = new Sample();
    return sample.setter.paragraph("body", words, sample.width);
  }

  private static Inline.Words words(String words) {
    return new Inline.Words(Text.of(words), Emphasis.NONE);
  }

  private Document of(List<Section> sections) {
    return new Document(
        new Properties("Kế hoạch " + SUBJECT, "Ủy ban nhân dân tỉnh Quảng Ninh", "Số: 73/KH-UBND", "vi-VN",
            "2026-04-04"),
        styles, Typeface.bundled(), sections);
  }

  private Section body() {
    List<Block> blocks = new ArrayList<>();
    letterhead(blocks);
    blocks.add(centered("type", "KẾ HOẠCH"));
    blocks.add(setter.paragraph("subject", SUBJECT, width));
    blocks.add(rule("subject-rule", 120, width));
    blocks.add(setter.paragraph("legal-basis",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", width));
    blocks.add(setter.paragraph("body", "Thực hiện chương trình công tác năm 2026, " + LONG, width));
    chapter(blocks, "I.", "MỤC ĐÍCH, YÊU CẦU", 3);
    blocks.add(noted());
    chapter(blocks, "II.", "NHIỆM VỤ VÀ GIẢI PHÁP", 6);
    blocks.add(table(24));
    chapter(blocks, "III.", "TỔ CHỨC THỰC HIỆN", 4);
    closing(blocks);
    return new Section(page, true, blocks, List.of(
        centered("contact", "Địa chỉ: số 10 phố Hạ Long, phường Hồng Gai, tỉnh Quảng Ninh")));
  }

  private Section appendix() {
    PageSetup side = page.landscape();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "appendix-label", List.of(words("Phụ lục"))));
    blocks.add(centered("appendix-title", "PHÂN CÔNG NHIỆM VỤ"));
    for (int i = 0; i < 14; i++) {
      blocks.add(setter.paragraph("body", LONG, side.textWidth()));
    }
    return new Section(side, true, blocks, List.of());
  }

  private void letterhead(List<Block> blocks) {
    Length left = Length.twips(3677);
    Length right = width.minus(left);
    List<Block> agency = List.of(centered("parent-agency", "CHÍNH PHỦ"), centered("agency", "ỦY BAN NHÂN DÂN"),
        centered("agency", "TỈNH QUẢNG NINH"), rule("agency-rule", 55, left));
    List<Block> motto = List.of(centered("quoc-hieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        centered("tieu-ngu", "Độc lập - Tự do - Hạnh phúc"), rule("motto-rule", 171.35, right));
    List<Block> number = List.of(centered("number", "Số: 73/KH-UBND"));
    List<Block> date = List.of(centered("date", "Quảng Ninh, ngày 04 tháng 4 năm 2026"));
    blocks.add(new Block.Columns("letterhead",
        List.of(new Block.ColumnRow(List.of(agency, motto)), new Block.ColumnRow(List.of(number, date))),
        List.of(left, right)));
    blocks.add(new Block.Columns("letterhead", List.of(new Block.ColumnRow(List.of(List.of(urgency()), List.of()))),
        List.of(left, right)));
  }

  private Block urgency() {
    return new Block.Frame("urgency", List.of(centered("urgency", "HỎA TỐC")), Length.points(80), Length.points(51.9));
  }

  private void chapter(List<Block> blocks, String number, String title, int items) {
    List<Block> inside = new ArrayList<>();
    inside.add(setter.heading(1, "heading-1", number, title, width));
    List<Block.Item> points = new ArrayList<>();
    for (int i = 1; i <= items; i++) {
      points.add(new Block.Item(null, null, List.of(
          setter.paragraph("body", i + ".", LONG, width),
          dashes()), null));
    }
    inside.add(new Block.ListBlock("number", points));
    blocks.add(new Block.ListBlock("roman", List.of(new Block.Item(null, null, inside, null))));
  }

  private Block dashes() {
    return new Block.ListBlock("dash", List.of(
        new Block.Item(null, null, List.of(setter.paragraph("body", "-", "Cơ quan chủ trì: Sở Nội vụ.", width)), null),
        new Block.Item(null, null, List.of(setter.paragraph("body", "-", "Thời hạn: 31/5/2026.", width),
            setter.paragraph("body", "Kết quả được công bố trên Cổng thông tin điện tử của tỉnh.", width)), null)));
  }

  private Block noted() {
    Inline.Note note = new Inline.Note(1,
        List.of(words("Theo số liệu của Cục Thống kê công bố ngày 06 tháng 01 năm 2026.")));
    List<Inline> content = List.of(words("Tỷ lệ hồ sơ trực tuyến đạt 85%"), note, words(" trong năm 2025."));
    return new Block.Paragraph("body", content, List.of(new Line(content, Length.points(300), true)));
  }

  private Block table(int rows) {
    List<Length> widths = List.of(
        Length.points(40), width.minus(Length.points(220)), Length.points(100), Length.points(80));
    List<Block.Row> body = new ArrayList<>();
    body.add(new Block.Row(Block.Row.Kind.GROUP, List.of(new Block.Cell(4, 1,
        List.of(unsettled("table-strong", "A. Nhóm nhiệm vụ thường xuyên"))))));
    for (int i = 1; i <= rows; i++) {
      body.add(row(Block.Row.Kind.BODY, "table-cell", Integer.toString(i),
          "Rà soát, cập nhật danh mục thủ tục hành chính lần thứ " + i + " trong năm", "Sở Nội vụ", i + ".000"));
    }
    body.add(row(Block.Row.Kind.TOTAL, "table-strong", "", "Tổng cộng", "", "300.000"));
    return new Block.Table("grid",
        List.of(new Block.TableColumn(1, Align.CENTER), new Block.TableColumn(4, null), new Block.TableColumn(2, null),
            new Block.TableColumn(2, Align.RIGHT)),
        List.of(row(Block.Row.Kind.HEAD, "table-head", "TT", "Nhiệm vụ", "Cơ quan chủ trì", "Kinh phí")), body, widths);
  }

  private static Block.Row row(Block.Row.Kind kind, String style, String... cells) {
    List<Block.Cell> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(new Block.Cell(1, 1, cell.isEmpty() ? List.of() : List.of(unsettled(style, cell))));
    }
    return new Block.Row(kind, row);
  }

  private void closing(List<Block> blocks) {
    Length left = width.times(0.45);
    Length right = width.minus(left);
    List<Block> recipients = List.of(
        unsettled("recipients-label", "Nơi nhận:"), unsettled("recipients", "- Chính phủ;"),
        unsettled("recipients", "- Các sở, ban, ngành;"), unsettled("recipients", "- Lưu: VT, NC."));
    List<Block> signature = List.of(centered("signature-authority", "TM. ỦY BAN NHÂN DÂN"),
        centered("signature-title", "CHỦ TỊCH"), centered("signature-name", "Nguyễn Văn An"));
    blocks.add(new Block.Columns("closing", List.of(new Block.ColumnRow(List.of(recipients, signature))),
        List.of(left, right)));
  }

  private Block centered(String style, String words) {
    return setter.paragraph(style, words, width.times(10));
  }

  private static Block rule(String style, double length, Length within) {
    Length drawn = Length.points(length);
    return new Block.Rule(style, drawn, within.minus(drawn).times(0.5));
  }
}
