package vn.kehoach.output.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block;
import vn.kehoach.document.BlockHeight;
import vn.kehoach.document.FrameStyle;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.RuleStyle;
import vn.kehoach.document.Style;
import vn.kehoach.document.Style.Align;
import vn.kehoach.document.StyleSheet;

/**
 * Writes blocks as formatting objects, in one flow or one cell of {@code width}. List items are ordinary paragraphs on
 * the page; only their tags differ ({@link StructureTag}).
 */
final class FoBlocks implements Block.Visitor<@Nullable Void> {

  /**
   * Keeps blocks together like {@code always}, but allows a break if they are taller than a page, where {@code always}
   * would run off the page.
   */
  static final String KEEP = "9";

  private final Fo fo;
  private final StyleSheet styles;
  private final Outline outline;
  private final PlanLocator places;
  private final Room room;

  private int depth;
  private boolean startsItem;
  private boolean startsList;
  private boolean startsPage;
  private @Nullable Block previous;

  /** Blocks that flow across pages. */
  FoBlocks(Fo fo, StyleSheet styles, Outline outline, PlanLocator places, Length width) {
    this(fo, styles, outline, places, new Room(width, false, null));
  }

  /**
   * The container of blocks.
   *
   * @param align takes precedence over their styles
   */
  private record Room(Length width, boolean inCell, @Nullable Align align) {}

  private FoBlocks(Fo fo, StyleSheet styles, Outline outline, PlanLocator places, Room room) {
    this.fo = fo;
    this.styles = styles;
    this.outline = outline;
    this.places = places;
    this.room = room;
  }

  /**
   * Blocks inside a cell or frame.
   *
   * @param innerAlign takes precedence over their styles
   */
  FoBlocks inside(Length innerWidth, @Nullable Align innerAlign) {
    return new FoBlocks(fo, styles, outline, places, new Room(innerWidth, true, innerAlign));
  }

  StyleSheet styles() {
    return styles;
  }

  Length width() {
    return room.width;
  }

  @Nullable Block previous() {
    return previous;
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
      previous = block;
    }
  }

  /** Writes an empty block if there are none, because a cell must not be empty. */
  void writeOrNothing(List<Block> blocks) {
    if (blocks.isEmpty()) {
      fo.open("block").with("role", StructureTag.NONE).close();
    }
    write(blocks);
  }

  @Override
  public @Nullable Void paragraph(Block.Paragraph paragraph) {
    StructureTag tag = startsItem ? item(paragraph.content()) : StructureTag.block("P", depth);
    open("block", tag);
    Style style = styles.get(paragraph.style());
    if (paragraph.staysWithNext() && !style.keepWithNext()) {
      fo.with("keep-with-next.within-page", "always");
    }
    if (paragraph.staysWithNext() && !style.keepLines()) {
      fo.with("keep-together.within-page", KEEP);
    }
    lines(style, paragraph.content(), paragraph.lines(), tag.labelled());
    return null;
  }

  private StructureTag item(List<Inline> content) {
    boolean labelled = !content.isEmpty() && content.get(0) instanceof Inline.Marker;
    StructureTag tag = StructureTag.item(depth, startsList, labelled);
    startsItem = false;
    startsList = false;
    return tag;
  }

  @Override
  public @Nullable Void heading(Block.Heading heading) {
    Outline.Entry entry = outline.next();
    open("block", StructureTag.block(entry.tag(), depth)).with("id", entry.id());
    lines(styles.get(heading.style()), heading.content(), heading.lines(), false);
    return null;
  }

  /** Opens a formatting object directly in the flow or cell. */
  Fo open(String object, StructureTag tag) {
    fo.open(object).with("role", tag.role());
    if (startsPage) {
      fo.with("break-before", "page");
      startsPage = false;
    }
    return fo;
  }

  private void lines(Style style, List<Inline> content, List<Line> lines, boolean labelled) {
    places.at(content);
    boolean settled = !lines.isEmpty();
    Align effective = room.align == null ? style.align() : room.align;
    boolean justified = FoLines.isJustified(effective, lines);
    look(fo, style);
    spacing(style);
    if (settled) {
      fo.with("wrap-option", "no-wrap").with("text-align", justified ? "justify" : edge(effective));
      if (justified) {
        fo.with("text-align-last", "justify");
      }
    } else {
      fo.with("text-align", alignment(effective)).with("word-spacing", "normal");
    }
    FoLines inside = new FoLines(fo, style, styles.get("footnote"), labelled);
    if (settled) {
      inside.settled(content, lines, justified);
    } else {
      inside.flow(content);
    }
    fo.close();
  }

  static String alignment(Align align) {
    return align == Align.JUSTIFY ? "justify" : edge(align);
  }

  static String edge(Align align) {
    return switch (align) {
      case LEFT, JUSTIFY -> "start";
      case CENTER -> "center";
      case RIGHT -> "end";
    };
  }

  /** Font and line height of a style. */
  static Fo look(Fo fo, Style style) {
    fo.with("font-size", style.size()).with("line-height", style.lineHeight());
    if (style.bold()) {
      fo.with("font-weight", "bold");
    }
    if (style.italic()) {
      fo.with("font-style", "italic");
    }
    if (style.underline()) {
      fo.with("text-decoration", "underline");
    }
    if (style.color() != null) {
      fo.with("color", "#" + style.color());
    }
    return fo;
  }

  private void spacing(Style style) {
    fo.withNonzero("text-indent", style.firstLine())
        .withNonzero("start-indent", style.indentLeft())
        .withNonzero("end-indent", style.indentRight());
    space("space-before", style.before());
    space("space-after", style.after());
    if (style.keepWithNext()) {
      fo.with("keep-with-next.within-page", "always");
    }
    if (style.keepWithPrevious()) {
      fo.with("keep-with-previous.within-page", "always");
    }
    if (style.keepLines()) {
      fo.with("keep-together.within-page", KEEP);
    }
  }

  /** Word keeps the space at the edges of a cell, which FOP would drop. */
  private void space(String property, Length length) {
    if (length.isZero()) {
      return;
    }
    fo.with(property, length);
    if (room.inCell) {
      fo.with(property + ".conditionality", "retain");
    }
  }

  /** An item that begins with a heading is a part of the text, not a list, for screen readers. */
  @Override
  public @Nullable Void list(Block.ListBlock list) {
    startsList = true;
    for (Block.Item item : list.items()) {
      boolean heading = !item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Heading;
      int outer = depth;
      startsItem = !heading;
      depth = heading ? outer : outer + 1;
      write(item.blocks());
      depth = outer;
      startsItem = false;
    }
    return null;
  }

  @Override
  public @Nullable Void table(Block.Table table) {
    new FoTable(this, table).write(StructureTag.block("Table", depth));
    return null;
  }

  @Override
  public @Nullable Void columns(Block.Columns columns) {
    new FoColumns(this, columns).write(StructureTag.block(StructureTag.NONE, depth));
    return null;
  }

  @Override
  public @Nullable Void rule(Block.Rule rule) {
    RuleStyle style = styles.rule(rule.style());
    open("block", StructureTag.block(StructureTag.NONE, depth))
        .with("start-indent", rule.indent())
        .with("end-indent", room.width.minus(rule.indent()).minus(rule.length()))
        .with("border-before-style", "solid")
        .with("border-before-width", style.thickness())
        .with("keep-with-previous.within-page", "always");
    space("space-before", style.gap());
    space("space-after", style.after());
    fo.close();
    return null;
  }

  @Override
  public @Nullable Void frame(Block.Frame frame) {
    FrameStyle style = styles.frame(frame.style());
    Length outer = frame.width().isZero() ? room.width : frame.width();
    Length edges = style.border().plus(style.padding()).times(2);
    open("block-container", StructureTag.block(StructureTag.NONE, depth))
        .with("margin-left", frame.indent())
        .with("margin-right", room.width.minus(frame.indent()).minus(outer))
        .with("border", style.border().points() + "pt solid #" + style.color())
        .with("padding-left", style.padding()).with("padding-right", style.padding());
    space("space-before", style.before());
    if (style.height().isZero()) {
      fo.with("padding-top", style.padding()).with("padding-bottom", style.padding());
    } else {
      // FOP does not centre here
      Length room = style.height().minus(style.border().times(2));
      Length above = room.minus(new BlockHeight(styles).of(frame.blocks())).times(0.5);
      fo.with("padding-top", above).with("height", room.minus(above));
    }
    inside(outer.minus(edges), null).write(frame.blocks());
    fo.close();
    return null;
  }

  @Override
  public @Nullable Void pageBreak(Block.PageBreak pageBreak) {
    startsPage = true;
    return null;
  }
}
