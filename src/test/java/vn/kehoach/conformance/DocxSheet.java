package vn.kehoach.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A DOCX read with the schema classes of Apache POI. */
final class DocxSheet implements Sheet {

  private static final double MM = 25.4 / 72;

  private static final Map<String, DocxSheet> READ = new ConcurrentHashMap<>();

  private final Specimen specimen;
  private final Map<String, byte[]> parts;
  private final DocxLook look;
  private final List<CTSectPr> sections = new ArrayList<>();
  private final List<DocxPiece> pieces = new ArrayList<>();
  private final List<CTTbl> tables = new ArrayList<>();
  private final List<String> spacers = new ArrayList<>();

  private DocxSheet(Specimen specimen) {
    this.specimen = specimen;
    this.parts = unzipped(specimen.docx());
    try {
      this.look = new DocxLook(StylesDocument.Factory.parse(part("word/styles.xml")).getStyles());
      read(DocumentDocument.Factory.parse(part("word/document.xml")).getDocument().getBody());
    } catch (XmlException | IOException failed) {
      throw new AssertionError(failed);
    }
  }

  static DocxSheet of(Specimen specimen) {
    return READ.computeIfAbsent(specimen.name(), any -> new DocxSheet(specimen));
  }

  private static Map<String, byte[]> unzipped(byte[] docx) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return parts;
  }

  private ByteArrayInputStream part(String name) {
    return new ByteArrayInputStream(parts.get(name));
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  List<CTSectPr> sections() {
    return sections;
  }

  /** Tables with lines between their cells; the frame around a single word is not one. */
  List<CTTbl> borderedTables() {
    return tables.stream().filter(DocxSheet::isBordered).toList();
  }

  private static boolean isBordered(CTTbl table) {
    return table.getTblPr().isSetTblBorders() && table.getTblGrid().sizeOfGridColArray() > 1;
  }

  private void read(CTBody body) {
    blocks(body, null, pieces);
    sections.add(body.getSectPr());
  }

  private void blocks(XmlObject holder, DocxPiece.@Nullable Cell cell, List<DocxPiece> into) {
    try (XmlCursor cursor = holder.newCursor()) {
      for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
        if (cursor.getObject() instanceof CTP paragraph) {
          paragraph(paragraph, cell, into);
        } else if (cursor.getObject() instanceof CTTbl table) {
          table(table, into);
        }
      }
    }
  }

  private void table(CTTbl table, List<DocxPiece> into) {
    int number = tables.size();
    tables.add(table);
    boolean bordered = table.getTblPr().isSetTblBorders();
    for (int i = 0; i < table.sizeOfTrArray(); i++) {
      CTRow row = table.getTrArray(i);
      boolean head = row.isSetTrPr() && row.getTrPr().sizeOfTblHeaderArray() > 0;
      int column = 0;
      for (CTTc cell : row.getTcArray()) {
        double width = DocxLook.points(cell.getTcPr().getTcW().getW());
        blocks(cell, new DocxPiece.Cell(number, i, column, head, bordered, width), into);
        column += cell.getTcPr().isSetGridSpan() ? cell.getTcPr().getGridSpan().getVal().intValue() : 1;
      }
    }
  }

  private void paragraph(CTP paragraph, DocxPiece.@Nullable Cell cell, List<DocxPiece> into) {
    List<Piece.Run> runs = new ArrayList<>();
    for (CTR run : runs(paragraph)) {
      String words = words(run.getDomNode());
      if (!words.isEmpty()) {
        runs.add(look.run(paragraph, run, words));
      }
    }
    if (runs.stream().anyMatch(run -> !run.words().isBlank())) {
      into.add(piece(paragraph, runs, cell));
    } else if (into == pieces && isSpacer(paragraph)) {
      spacers.add(paragraph.xmlText());
    }
    if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
      sections.add(paragraph.getPPr().getSectPr());
    }
  }

  /**
   * An empty paragraph used as space: without a drawn line, not in an empty cell, not the minimal one that Word
   * requires after a table.
   */
  private boolean isSpacer(CTP paragraph) {
    boolean isCell = paragraph.getDomNode().getParentNode().getNodeName().equals("w:tc")
        && ((Element) paragraph.getDomNode().getParentNode()).getElementsByTagName("w:p").getLength() == 1;
    double height = look.spacing(paragraph, spacing -> spacing.isSetLine() ? spacing.getLine() : null);
    boolean lowest = look.hasExactPitch(paragraph) && height <= 1;
    return rules(paragraph).isEmpty() && !isCell && !lowest;
  }

  /** Paragraphs that are used only as space. */
  List<String> spacers() {
    return spacers;
  }

  /** Including those of fields. */
  private static List<CTR> runs(CTP paragraph) {
    List<CTR> runs = new ArrayList<>(List.of(paragraph.getRArray()));
    for (var field : paragraph.getFldSimpleArray()) {
      runs.addAll(List.of(field.getRArray()));
    }
    return runs;
  }

  private DocxPiece piece(CTP paragraph, List<Piece.Run> runs, DocxPiece.@Nullable Cell cell) {
    boolean exact = look.hasExactPitch(paragraph);
    double line = look.spacing(paragraph, spacing -> spacing.isSetLine() ? spacing.getLine() : null);
    String align = String.valueOf(
        look.<Object>ofParagraph(paragraph, level -> level.isSetJc() ? level.getJc().getVal() : null));
    return new DocxPiece(runs, align,
        look.indent(paragraph, indent -> indent.getFirstLine()),
        look.indent(paragraph, indent -> indent.getLeft()),
        look.indent(paragraph, indent -> indent.getRight()),
        look.spacing(paragraph, spacing -> spacing.isSetBefore() ? spacing.getBefore() : null),
        look.spacing(paragraph, spacing -> spacing.isSetAfter() ? spacing.getAfter() : null),
        exact ? line : line / 12, exact,
        look.isOn(paragraph, CTPPrBase::getKeepNext), look.isOn(paragraph, CTPPrBase::getKeepLines),
        paragraph.isSetPPr() && paragraph.getPPr().isSetPBdr(), rules(paragraph), cell, sections.size(),
        outline(paragraph));
  }

  private int outline(CTP paragraph) {
    Object level = look.<Object>ofParagraph(paragraph,
        properties -> properties.isSetOutlineLvl() ? properties.getOutlineLvl().getVal() : null);
    return level == null ? 0 : Integer.parseInt(level.toString()) + 1;
  }

  private static List<DocxPiece.Rule> rules(CTP paragraph) {
    List<DocxPiece.Rule> rules = new ArrayList<>();
    NodeList lines = ((Element) paragraph.getDomNode()).getElementsByTagName("v:line");
    for (int i = 0; i < lines.getLength(); i++) {
      Element line = (Element) lines.item(i);
      rules.add(new DocxPiece.Rule(x(line.getAttribute("from")), x(line.getAttribute("to")),
          Double.parseDouble(line.getAttribute("strokeweight").replace("pt", "")), line.getAttribute("strokecolor")));
    }
    return rules;
  }

  private static double x(String point) {
    return Double.parseDouble(point.substring(0, point.indexOf("pt")));
  }

  private static String words(Node run) {
    StringBuilder words = new StringBuilder();
    for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
      words.append(switch (child.getNodeName()) {
        case "w:t" -> child.getFirstChild() == null ? "" : child.getFirstChild().getNodeValue();
        case "w:br" -> "\n";
        case "w:tab" -> "\t";
        case "w:noBreakHyphen" -> "-";
        default -> "";
      });
    }
    return words.toString();
  }

  /** The header or footer to which a section refers; empty if it refers to none. */
  List<DocxPiece> edge(int section, boolean header, String type) {
    List<DocxPiece> found = new ArrayList<>();
    references(section, header).stream().filter(reference -> reference.getType().toString().equals(type))
        .forEach(reference -> {
      try {
        String name = target(reference.getId());
        XmlObject holder = header ? HdrDocument.Factory.parse(part(name)).getHdr()
            : FtrDocument.Factory.parse(part(name)).getFtr();
        blocks(holder, null, found);
      } catch (XmlException | IOException failed) {
        throw new AssertionError(failed);
      }
    });
    return found;
  }

  /** The XML of that header or footer; "" if there is none. */
  String edgeXml(int section, boolean header, String type) {
    return references(section, header).stream().filter(reference -> reference.getType().toString().equals(type))
        .map(reference -> new String(parts.get(target(reference.getId())), StandardCharsets.UTF_8))
        .findFirst().orElse("");
  }

  private List<CTHdrFtrRef> references(int section, boolean header) {
    CTSectPr properties = sections.get(section);
    return header ? properties.getHeaderReferenceList() : properties.getFooterReferenceList();
  }

  private String target(String id) {
    String relationships = new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
    return "word/" + relationships.replaceAll("(?s).*Id=\"" + id + "\"[^>]*Target=\"([^\"]*)\".*", "$1");
  }

  @Override
  public Specimen specimen() {
    return specimen;
  }

  @Override
  public List<Paper> papers() {
    return sections.stream().map(section -> new Paper(
        mm(section.getPgSz().getW()), mm(section.getPgSz().getH()),
        mm(section.getPgMar().getTop()), mm(section.getPgMar().getBottom()),
        mm(section.getPgMar().getLeft()), mm(section.getPgMar().getRight()))).toList();
  }

  private static double mm(Object twips) {
    return DocxLook.points(twips) * MM;
  }

  @Override
  public List<DocxPiece> pieces() {
    return pieces;
  }

  @Override
  public boolean isInTable(Piece piece) {
    DocxPiece.Cell cell = ((DocxPiece) piece).cell();
    return cell != null && isBordered(tables.get(cell.table()));
  }

  @Override
  public List<Rule> rulesUnder(Piece piece) {
    DocxPiece own = (DocxPiece) piece;
    double middle = (own.left() + room(own) - own.right()) / 2;
    List<Double> lines = lineWidths(own);
    double longest = lines.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return own.rules().stream().map(rule -> new Rule(rule.length() * MM, longest * MM, lines.get(lines.size() - 1) * MM,
        Math.abs(rule.middle() - middle) * MM, rule.weight(), rule.color().equals("black") ? "000000" : rule.color()))
        .toList();
  }

  /** The container of the paragraph, in points. */
  private double room(DocxPiece piece) {
    Paper paper = papers().get(piece.section());
    return piece.cell() == null ? (paper.width() - paper.left() - paper.right()) / MM : piece.cell().width();
  }

  /** The lines produced by line breaks, in points. */
  private static List<Double> lineWidths(DocxPiece piece) {
    List<Double> widths = new ArrayList<>(List.of(0.0));
    for (Piece.Run run : piece.runs()) {
      String[] lines = run.words().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        String words = i < lines.length - 1 ? lines[i].stripTrailing() : lines[i];
        Piece.Run line = new Piece.Run(words, run.size(), run.bold(), run.italic(), run.underlined(), run.color(),
            run.face());
        if (i > 0) {
          widths.add(0.0);
        }
        widths.set(widths.size() - 1, widths.get(widths.size() - 1) + Letters.width(line));
      }
    }
    return widths;
  }

  @Override
  public double firstLine(Piece piece) {
    return (((DocxPiece) piece).left() + ((DocxPiece) piece).firstLine()) * MM;
  }

  @Override
  public boolean isJustified(Piece piece) {
    DocxPiece own = (DocxPiece) piece;
    return own.align().equals("both") && own.left() == 0 && own.right() == 0;
  }

  /** A single line of Times New Roman and metric-compatible fonts is 1.149 times the font size high. */
  @Override
  public OptionalDouble pitch(Piece piece) {
    DocxPiece own = (DocxPiece) piece;
    return OptionalDouble.of(own.exact() ? own.pitch() : own.pitch() * 1.149 * own.size());
  }

  /** Word uses the larger of the two. */
  @Override
  public OptionalDouble spaceBetween(Piece above, Piece below) {
    return OptionalDouble.of(Math.max(((DocxPiece) above).after(), ((DocxPiece) below).before()));
  }

  @Override
  public String language() {
    return look.language();
  }

  /** Whether its table row stays on one page. */
  boolean isInUnbrokenRow(DocxPiece piece) {
    DocxPiece.Cell cell = Objects.requireNonNull(piece.cell());
    CTRow row = tables.get(cell.table()).getTrArray(cell.row());
    return row.isSetTrPr() && row.getTrPr().sizeOfCantSplitArray() > 0;
  }

  /** The frame around one word. Millimetres. */
  record Frame(double width, double height, String color) {}

  /** The bordered table of one cell that contains a paragraph. */
  Frame frame(DocxPiece piece) {
    CTTbl table = tables.get(Objects.requireNonNull(piece.cell()).table());
    CTRow row = table.getTrArray(0);
    return new Frame(mm(row.getTcArray(0).getTcPr().getTcW().getW()), mm(row.getTrPr().getTrHeightArray(0).getVal()),
        String.valueOf(table.getTblPr().getTblBorders().getTop().xgetColor().getStringValue()));
  }

  @Override
  public boolean isCentredOnPage(Piece piece) {
    DocxPiece own = (DocxPiece) piece;
    return own.align().equals("center") && own.cell() == null && own.left() == own.right() && own.firstLine() == 0;
  }

  @Override
  public boolean isCentredUnder(Piece below, Piece above) {
    DocxPiece one = (DocxPiece) below;
    DocxPiece other = (DocxPiece) above;
    return one.align().equals("center") && other.align().equals("center")
        && one.cell() != null && other.cell() != null
        && one.cell().table() == other.cell().table() && one.cell().column() == other.cell().column()
        && indexOf(one) > indexOf(other);
  }
}
