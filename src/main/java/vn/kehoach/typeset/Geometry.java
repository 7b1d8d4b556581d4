package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnsStyle;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.FrameStyle;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.Section;
import vn.kehoach.document.Style;
import vn.kehoach.document.TableGrid;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The second pass: computes widths, lengths and lines of everything in one container of known width. */
final class Geometry implements Block.Visitor<Block> {

  /** Between the number of a footnote and its text. */
  private static final Inline SPACE = new Inline.Words(Text.of(" "), Emphasis.NONE);

  private final Setting setting;
  private final Length width;

  /** Blocks in the same columns elsewhere on the page: in its margin, or below. */
  private final List<Block> beside;

  /** The lines above, under which a rule is drawn, and their alignment. */
  private List<Line> above = List.of();
  private Style.Align alignAbove = Style.Align.LEFT;
  private Length indentAbove = Length.ZERO;
  private Length roomAbove;

  /** The widths of the current columns, shared with following columns of the same layout. */
  private List<Length> columnWidths = List.of();

  private Geometry(Setting setting, Length width, List<Block> beside) {
    this.setting = setting;
    this.width = width;
    this.beside = beside;
    this.roomAbove = width;
  }

  static Document settle(Document document, Setting setting) {
    return document.withSections(document.sections().stream().map(section -> section(section, setting)).toList());
  }

  private static Section section(Section section, Setting setting) {
    Length width = section.page().textWidth();
    Setting own = setting.on(width);
    return new Section(section.page(), section.restartsNumbering(),
        new Geometry(own, width, section.firstHeader()).blocks(section.blocks()),
        new Geometry(own, width, section.blocks()).blocks(section.firstHeader()),
        blocks(own, width, section.firstFooter()));
  }

  private static List<Block> blocks(Setting setting, Length width, List<Block> blocks) {
    return new Geometry(setting, width, List.of()).blocks(blocks);
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> settled = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Columns columns && !followsAlike(blocks, i, columns)) {
        columnWidths = widths(columns, alike(blocks, i, columns));
      }
      settled.add(blocks.get(i).accept(this));
    }
    return settled;
  }

  private static boolean followsAlike(List<Block> blocks, int index, Block.Columns columns) {
    return index > 0 && isAlike(blocks.get(index - 1), columns);
  }

  private static boolean isAlike(Block block, Block.Columns columns) {
    return block instanceof Block.Columns other && other.style().equals(columns.style());
  }

  private static List<Block.Columns> alike(List<Block> blocks, int from, Block.Columns first) {
    List<Block.Columns> alike = new ArrayList<>();
    for (int i = from; i < blocks.size() && isAlike(blocks.get(i), first); i++) {
      alike.add((Block.Columns) blocks.get(i));
    }
    return alike;
  }

  private List<Length> widths(Block.Columns first, List<Block.Columns> alike) {
    ColumnsStyle style = setting.styles().columns(first.style());
    List<Block.Columns> all = new ArrayList<>(alike);
    for (Block block : beside) {
      if (isAlike(block, first)) {
        all.add((Block.Columns) block);
      }
    }
    return ColumnWidths.of(setting, all, style, width);
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    Style style = setting.styles().get(paragraph.style());
    List<Inline> content = withNotes(paragraph.content());
    LineSetter.Broken broken = LineSetter.lines(setting, content, style, Room.of(style, width));
    remember(broken.lines(), style);
    return new Block.Paragraph(paragraph.style(), broken.content(), broken.lines());
  }

  @Override
  public Block heading(Block.Heading heading) {
    Style style = setting.styles().get(heading.style());
    List<Inline> content = withNotes(heading.content());
    LineSetter.Broken broken = LineSetter.lines(setting, content, style, Room.of(style, width));
    remember(broken.lines(), style);
    return new Block.Heading(heading.level(), heading.style(), broken.content(), broken.lines());
  }

  private List<Inline> withNotes(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Note) {
        return settled(content);
      }
    }
    return content;
  }

  private List<Inline> settled(List<Inline> content) {
    List<Inline> settled = new ArrayList<>(content.size());
    for (Inline inline : content) {
      settled.add(inline instanceof Inline.Note note ? settled(note) : inline);
    }
    return settled;
  }

  private Inline.Note settled(Inline.Note note) {
    Style style = setting.styles().get(Lettering.FOOTNOTE);
    Strip label = Strip.of(List.of(note, SPACE), style, setting.face());
    Room room = Room.of(style, setting.page()).after(label.width(0, label.length()));
    LineSetter.Broken broken = LineSetter.lines(setting, note.content(), style, room);
    return new Inline.Note(note.number(), broken.content(), broken.lines());
  }

  private void remember(List<Line> lines, Style style) {
    above = lines;
    alignAbove = style.align();
    indentAbove = style.indentLeft();
    roomAbove = width.minus(style.indentLeft()).minus(style.indentRight());
  }

  @Override
  public Block list(Block.ListBlock list) {
    List<Block.Item> items = new ArrayList<>(list.items().size());
    for (Block.Item item : list.items()) {
      items.add(new Block.Item(item.marker(), item.number(), blocks(item.blocks()), item.place()));
    }
    return new Block.ListBlock(list.style(), items);
  }

  @Override
  public Block table(Block.Table table) {
    List<Length> widths = TableWidths.of(setting, table, width);
    Problems found = new Problems();
    Setting inside = setting.reportingTo(found);
    Block.Table settled = new Block.Table(table.style(), table.columns(),
        rows(inside, table, table.head(), widths), rows(inside, table, table.rows(), widths), widths);
    setting.problems().addAll(TableWidths.told(setting, table, width, found.inFileOrder()));
    return settled;
  }

  private static List<Block.Row> rows(Setting setting, Block.Table table, List<Block.Row> rows, List<Length> widths) {
    Length padding = setting.styles().table(table.style()).padding().times(2);
    TableGrid grid = new TableGrid(widths.size());
    List<Block.Row> settled = new ArrayList<>();
    for (Block.Row row : rows) {
      List<Block.Cell> cells = new ArrayList<>(row.cells().size());
      for (TableGrid.Placed placed : grid.next(row)) {
        cells.add(cell(setting, placed, widths, padding));
      }
      settled.add(new Block.Row(row.kind(), cells));
    }
    return settled;
  }

  private static Block.Cell cell(Setting setting, TableGrid.Placed placed, List<Length> widths, Length padding) {
    Block.Cell cell = placed.cell();
    Length inner = placed.width(widths).minus(padding);
    return new Block.Cell(cell.columnSpan(), cell.rowSpan(), blocks(setting, inner, cell.blocks()));
  }

  @Override
  public Block columns(Block.Columns columns) {
    Length padding = setting.styles().columns(columns.style()).padding().times(2);
    List<Block.ColumnRow> rows = new ArrayList<>(columns.rows().size());
    for (Block.ColumnRow row : columns.rows()) {
      rows.add(row(row, padding));
    }
    return new Block.Columns(columns.style(), rows, columnWidths);
  }

  private Block.ColumnRow row(Block.ColumnRow row, Length padding) {
    List<List<Block>> columns = new ArrayList<>();
    for (int i = 0; i < row.columns().size(); i++) {
      columns.add(blocks(setting, columnWidths.get(i).minus(padding), row.columns().get(i)));
    }
    return new Block.ColumnRow(columns);
  }

  /** Centred below the text above it, wherever that is. */
  @Override
  public Block rule(Block.Rule rule) {
    Length length = RuleLength.of(setting.styles().rule(rule.style()), above);
    Length words = RuleLength.longest(above);
    Length start = indentAbove.plus(offset(alignAbove, roomAbove, words));
    return new Block.Rule(rule.style(), length, start.plus(words.minus(length).times(0.5)));
  }

  private static Length offset(Style.Align align, Length room, Length content) {
    return switch (align) {
      case LEFT, JUSTIFY -> Length.ZERO;
      case CENTER -> room.minus(content).times(0.5);
      case RIGHT -> room.minus(content);
    };
  }

  /** As wide as the style says, otherwise as the text; aligned like its text. */
  @Override
  public Block frame(Block.Frame frame) {
    FrameStyle style = setting.styles().frame(frame.style());
    Length wish = Natural.width(setting, Natural.Question.ON_ONE_LINE, List.of(frame));
    Length outer = wish.compareTo(width) < 0 ? wish : width;
    Length inner = outer.minus(style.padding().plus(style.border()).times(2));
    List<Block> blocks = blocks(setting, inner, frame.blocks());
    return new Block.Frame(frame.style(), blocks, outer, offset(align(frame.blocks()), width, outer));
  }

  private Style.Align align(List<Block> blocks) {
    return !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first
        ? setting.styles().get(first.style()).align()
        : Style.Align.LEFT;
  }

  @Override
  public Block pageBreak(Block.PageBreak pageBreak) {
    return pageBreak;
  }
}
