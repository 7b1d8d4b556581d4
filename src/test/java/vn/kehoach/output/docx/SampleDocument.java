package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnsStyle;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.FrameStyle;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.Properties;
import vn.kehoach.document.RuleStyle;
import vn.kehoach.document.Section;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.document.TableStyle;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;

/** A plan as typesetting passes it on, built by hand: letterhead, text, table, closing block, a landscape appendix. */
final class SampleDocument {

  static final Standard STANDARD = Standards.find("nd30").orElseThrow();

  /** The styles of the standard with rules and columns of fixed sizes, so that tests can state positions. */
  static final StyleSheet STYLES = styles(List.of(
      STANDARD.styles(14).frame("urgency"), STANDARD.styles(14).frame("circulation")));

  private static final Length LEFT = Length.millimetres(66);
  private static final Length RIGHT = Length.millimetres(99);

  private SampleDocument() {}

  static StyleSheet styles(List<FrameStyle> frames) {
    StyleSheet styles = STANDARD.styles(14);
    return new StyleSheet(List.copyOf(styles.all()),
        List.of(rule("motto-rule", 1, 3), rule("agency-rule", 1, 3), rule("subject-rule", 2, 14),
            rule("attached-rule", 2, 14)),
        List.of(new ColumnsStyle("letterhead", List.of(40.0, 60.0), Length.ZERO, Length.ZERO, false),
            new ColumnsStyle("closing", List.of(45.0, 55.0), Length.ZERO, Length.points(12), true)),
        List.of(new TableStyle("grid", "table-head", "table-cell", "table-strong", Length.points(0.5),
            Length.points(4), Length.ZERO)),
        frames);
  }

  private static RuleStyle rule(String name, double gap, double after) {
    return new RuleStyle(name, 0.3333, 0.5, Length.points(0.75), Length.points(gap), Length.points(after));
  }

  static Document plan() {
    return document(
        new Section(STANDARD.page(), true, body(), List.of(p("contact", "Số 1 phố Mẫu, phường Mẫu; điện thoại 0123"))),
        new Section(STANDARD.page().landscape(), true, appendix(), List.of()));
  }

  static Document document(Section... sections) {
    Properties properties = new Properties("Kế hoạch phát triển cây xanh <đô thị> & ven sông", "UBND tỉnh Mẫu",
        "Số: 12/KH-UBND", "vi-VN", "2026-03-09");
    return new Document(properties, STYLES, Typeface.bundled(), List.of(sections));
  }

  static Document of(Block... blocks) {
    return document(new Section(STANDARD.page(), true, List.of(blocks), List.of()));
  }

  private static List<Block> body() {
    List<Block> blocks = new ArrayList<>(letterhead());
    blocks.add(p("type", "KẾ HOẠCH"));
    blocks.add(broken("subject", "Phát triển cây xanh đô thị và ven sông", "trên địa bàn tỉnh giai đoạn 2026 - 2030"));
    blocks.add(new Block.Rule("subject-rule", Length.points(120), Length.points(174)));
    blocks.add(p("legal-basis", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"));
    blocks.add(new Block.Paragraph("body", List.of(
        words("Ủy ban nhân dân tỉnh ban hành Kế hoạch"), note("Gọi tắt là Kế hoạch cây xanh."),
        words(" phát triển cây xanh với "), new Inline.Words(Text.of("mục tiêu"), Emphasis.NONE.withBold()),
        words(" trồng mới "), new Inline.Words(Text.of("một triệu"), Emphasis.NONE.withItalic()),
        words(" cây, cụ thể như sau:"))));
    blocks.addAll(lists());
    blocks.add(table());
    blocks.add(p("body",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Sở Xây dựng./."));
    blocks.add(closing());
    return blocks;
  }

  static List<Block> letterhead() {
    Block.Columns names = new Block.Columns("letterhead", List.of(new Block.ColumnRow(List.of(
        List.of(p("parent-agency", "TỈNH MẪU"), broken("agency", "ỦY BAN NHÂN DÂN", "XÃ SÔNG MẪU"),
            new Block.Rule("agency-rule", Length.points(56), Length.points(65.55))),
        List.of(p("quoc-hieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), p("tieu-ngu", "Độc lập - Tự do - Hạnh phúc"),
            new Block.Rule("motto-rule", Length.points(175), Length.points(52.85)))))), List.of(LEFT, RIGHT));
    Block.Columns places = new Block.Columns("letterhead", List.of(new Block.ColumnRow(List.of(
        List.of(p("number", "Số: 12/KH-UBND"), frame("HỎA TỐC")),
        List.of(p("date", "Sông Mẫu, ngày 09 tháng 3 năm 2026"))))), List.of(LEFT, RIGHT));
    return List.of(names, places);
  }

  private static Block frame(String word) {
    return new Block.Frame("urgency", List.of(p("urgency", word)), Length.points(86), Length.points(50));
  }

  private static List<Block> lists() {
    Block inner = new Block.ListBlock("dash", List.of(
        item(marked("body", "-", "Trồng cây ven sông, ven kênh; ưu tiên giống bản địa có bộ rễ sâu, tán rộng.")),
        item(marked("body", "-", "Chăm sóc cây đã trồng trong ba năm đầu theo quy trình kỹ thuật của tỉnh."))));
    return List.of(new Block.ListBlock("roman", List.of(
        item(heading(1, "I.", "MỤC ĐÍCH, YÊU CẦU"), new Block.ListBlock("number", List.of(
            item(heading(2, "1.", "Mục đích"), marked("body", "a)",
                "Nâng độ che phủ, giảm ngập và giảm nóng trong đô thị."), inner),
            item(heading(2, "2.", "Yêu cầu"), heading(3, "a)", "Đối với các sở"), p("body",
                "Phân công rõ người, rõ việc."))))),
        item(heading(1, "II.", "TỔ CHỨC THỰC HIỆN"), p("body",
            "Các đơn vị thực hiện theo bảng phân công dưới đây.")))));
  }

  private static Block table() {
    List<Block.Row> rows = new ArrayList<>();
    rows.add(row(Block.Row.Kind.GROUP, new Block.Cell(4, 1, List.of(p("table-strong", "I. Trồng mới")))));
    rows.add(row(Block.Row.Kind.BODY, cell("1"), cell("Vườn ươm"), new Block.Cell(1, 2, List.of(p("table-cell",
        "Sở Xây dựng"))),
        cell("1.500")));
    rows.add(row(Block.Row.Kind.BODY, cell("2"), cell("Trồng cây ven sông"), cell("2.500")));
    rows.add(row(Block.Row.Kind.TOTAL, new Block.Cell(3, 1, List.of(p("table-strong", "Tổng cộng"))),
        new Block.Cell(1, 1, List.of(p("table-strong", "4.000")))));
    List<Block.Row> head = List.of(row(Block.Row.Kind.HEAD, head("TT"), head("Nội dung"), head("Đơn vị chủ trì"),
        head("Số cây")));
    return new Block.Table("grid", List.of(column(1, Style.Align.CENTER), column(5, null), column(3, null),
        column(2, Style.Align.RIGHT)), head, rows, List.of());
  }

  static Block closing() {
    return new Block.Columns("closing", List.of(
        new Block.ColumnRow(List.of(
            List.of(p("recipients-label", "Nơi nhận:"), p("recipients", "- Thường trực Tỉnh ủy;"), p("recipients",
                "- Như trên;"),
                p("recipients", "- Lưu: VT, XD.")),
            List.of(p("signature-authority", "TM. ỦY BAN NHÂN DÂN"), p("signature-title", "CHỦ TỊCH"),
                p("signature-name", "Trần Văn Mẫu"))))), List.of(Length.millimetres(74), Length.millimetres(91)));
  }

  private static List<Block> appendix() {
    return List.of(p("appendix-label", "PHỤ LỤC"), p("appendix-title", "DANH MỤC CÁC TUYẾN SÔNG"), table(),
        new Block.PageBreak(), p("body", "Ghi chú ở trang sau."), table());
  }

  static Block.Paragraph p(String style, String words) {
    return new Block.Paragraph(style, List.of(words(words)));
  }

  static Inline.Words words(String words) {
    return new Inline.Words(Text.of(words), Emphasis.NONE);
  }

  static Inline.Note note(String words) {
    return new Inline.Note(1, List.of(words(words)));
  }

  private static Block.Paragraph broken(String style, String... lines) {
    List<Line> settled = Arrays.stream(lines).map(line -> new Line(List.of(words(line)), Length.points(100), false))
        .toList();
    return new Block.Paragraph(style, List.of(words(String.join(" ", lines))), settled);
  }

  private static Block.Paragraph marked(String style, String marker, String words) {
    return new Block.Paragraph(style, List.of(new Inline.Marker(Text.of(marker)), words(words)));
  }

  private static Block.Heading heading(int level, String marker, String words) {
    return new Block.Heading(level, "heading-" + level, List.of(new Inline.Marker(Text.of(marker)), words(words)));
  }

  private static Block.Item item(Block... blocks) {
    return new Block.Item(null, null, List.of(blocks), null);
  }

  private static Block.TableColumn column(double weight, Style.Align align) {
    return new Block.TableColumn(weight, align);
  }

  private static Block.Row row(Block.Row.Kind kind, Block.Cell... cells) {
    return new Block.Row(kind, List.of(cells));
  }

  private static Block.Cell cell(String words) {
    return new Block.Cell(1, 1, List.of(p("table-cell", words)));
  }

  private static Block.Cell head(String words) {
    return new Block.Cell(1, 1, List.of(p("table-head", words)));
  }

  static PageSetup page() {
    return STANDARD.page();
  }
}
