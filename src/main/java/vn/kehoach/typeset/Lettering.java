package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Section;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.document.Typeface.Variant;

/**
 * The first pass, in reading order: determines the exact printed text. List markers, capitals, footnote numbers, and
 * letters that the font has.
 */
final class Lettering implements Block.Visitor<Block> {

  /** The style of footnotes in every standard. */
  static final String FOOTNOTE = "footnote";

  private final Context context;
  private final Numbering numbering;

  private Lettering(Context context, Numbering numbering) {
    this.context = context;
    this.numbering = numbering;
  }

  /** State shared by the whole document; {@code notes} counts its footnotes. */
  private static final class Context {

    final StyleSheet styles;
    final PrintedLetters letters;
    int notes;

    Context(StyleSheet styles, PrintedLetters letters) {
      this.styles = styles;
      this.letters = letters;
    }
  }

  static Document settle(Document document, PrintedLetters letters, String romanEnd) {
    Lettering lettering = new Lettering(new Context(document.styles(), letters), Numbering.page(romanEnd));
    return document.withSections(document.sections().stream().map(lettering::section).toList());
  }

  private Section section(Section section) {
    Lettering edge = within(numbering.box());
    List<Block> top = edge.blocks(section.firstHeader());
    return new Section(section.page(), section.restartsNumbering(),
        blocks(section.blocks()), top, edge.blocks(section.firstFooter()));
  }

  private Lettering within(Numbering inner) {
    return new Lettering(context, inner);
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> worded = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      worded.add(block.accept(this));
    }
    return worded;
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(paragraph.style(), inlines(paragraph.content(), paragraph.style()));
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(heading.level(), heading.style(), inlines(heading.content(), heading.style()));
  }

  @Override
  public Block list(Block.ListBlock list) {
    ListForm form = list.style() == null ? numbering.defaultForm() : ListForm.of(list.style());
    ItemMarkers markers = new ItemMarkers(form, numbering);
    List<Block.Item> items = new ArrayList<>();
    for (Block.Item item : list.items()) {
      ItemMarkers.Marked marked = markers.next(item);
      List<Block> blocks = MarkerPlacement.atHead(marked.marker(), item.blocks());
      items.add(new Block.Item(item.marker(), item.number(), within(marked.inside()).blocks(blocks), item.place()));
    }
    return new Block.ListBlock(form.written(), items);
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(table.style(), table.columns(), rows(table.head()), rows(table.rows()), table.widths());
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    List<Block.Row> worded = new ArrayList<>(rows.size());
    for (Block.Row row : rows) {
      List<Block.Cell> cells = new ArrayList<>(row.cells().size());
      for (Block.Cell cell : row.cells()) {
        cells.add(cell(cell));
      }
      worded.add(new Block.Row(row.kind(), cells));
    }
    return worded;
  }

  private Block.Cell cell(Block.Cell cell) {
    return new Block.Cell(cell.columnSpan(), cell.rowSpan(), within(numbering.box()).blocks(cell.blocks()));
  }

  @Override
  public Block columns(Block.Columns columns) {
    Lettering inner = within(numbering.box());
    List<Block.ColumnRow> rows = new ArrayList<>(columns.rows().size());
    for (Block.ColumnRow row : columns.rows()) {
      List<List<Block>> cells = new ArrayList<>(row.columns().size());
      for (List<Block> cell : row.columns()) {
        cells.add(inner.blocks(cell));
      }
      rows.add(new Block.ColumnRow(cells));
    }
    return new Block.Columns(columns.style(), rows, columns.widths());
  }

  @Override
  public Block rule(Block.Rule rule) {
    return rule;
  }

  @Override
  public Block frame(Block.Frame frame) {
    return new Block.Frame(
        frame.style(), within(numbering.box()).blocks(frame.blocks()), frame.width(), frame.indent());
  }

  @Override
  public Block pageBreak(Block.PageBreak pageBreak) {
    return pageBreak;
  }

  private List<Inline> inlines(List<Inline> content, String style) {
    Inlines inlines = new Inlines(context.styles.get(style));
    List<Inline> worded = new ArrayList<>(content.size());
    for (Inline inline : content) {
      worded.add(inline.accept(inlines));
    }
    return worded;
  }

  /** The inlines of a paragraph with one style. */
  private final class Inlines implements Inline.Visitor<Inline> {

    private final Style style;

    Inlines(Style style) {
      this.style = style;
    }

    @Override
    public Inline words(Inline.Words words) {
      boolean bold = style.bold() || words.emphasis().bold();
      boolean italic = style.italic() || words.emphasis().italic();
      return new Inline.Words(
          context.letters.print(words.text(), Variant.of(bold, italic), style.caps()), words.emphasis());
    }

    /** A marker keeps its case: a) stays a) before a heading in capitals. */
    @Override
    public Inline marker(Inline.Marker marker) {
      Variant variant = Variant.of(style.bold(), style.italic());
      return new Inline.Marker(context.letters.print(marker.text(), variant, false));
    }

    @Override
    public Inline lineBreak(Inline.Break lineBreak) {
      return lineBreak;
    }

    @Override
    public Inline note(Inline.Note note) {
      int number = ++context.notes;
      return new Inline.Note(number, inlines(note.content(), FOOTNOTE));
    }
  }
}
