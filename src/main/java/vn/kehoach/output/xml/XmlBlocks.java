package vn.kehoach.output.xml;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.Style;
import vn.kehoach.source.Text;

/** Writes one element per block, with the names used in templates. */
final class XmlBlocks implements Block.Visitor<@Nullable Void> {

  private final Tags tags;
  private final XmlInlines inlines;

  XmlBlocks(Tags tags) {
    this.tags = tags;
    this.inlines = new XmlInlines(tags);
  }

  void write(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public @Nullable Void paragraph(Block.Paragraph paragraph) {
    tags.open("p", "style", paragraph.style());
    words(paragraph.content(), paragraph.lines());
    tags.close();
    return null;
  }

  @Override
  public @Nullable Void heading(Block.Heading heading) {
    tags.open("h", "level", String.valueOf(heading.level()), "style", heading.style());
    words(heading.content(), heading.lines());
    tags.close();
    return null;
  }

  /** The lines, or the whole text if no lines were set. */
  private void words(List<Inline> content, List<Line> lines) {
    if (lines.isEmpty()) {
      tags.line("words", () -> inlines.write(content));
    }
    for (Line line : lines) {
      tags.line("line", () -> inlines.write(line.content()),
          "width", String.valueOf(line.width().twips()), "end", line.forced() ? "forced" : "");
    }
  }

  @Override
  public @Nullable Void list(Block.ListBlock list) {
    tags.open("list", "style", list.style() == null ? "" : list.style());
    for (Block.Item item : list.items()) {
      tags.open("item",
          "marker", Text.valueOf(item.marker()),
          "number", Text.valueOf(item.number()));
      write(item.blocks());
      tags.close();
    }
    tags.close();
    return null;
  }

  @Override
  public @Nullable Void table(Block.Table table) {
    tags.open("table", "style", table.style(), "widths", twips(table.widths()), "align", aligns(table.columns()));
    table.head().forEach(row -> row(row, "head"));
    table.rows().forEach(row -> row(row, ""));
    tags.close();
    return null;
  }

  private static String aligns(List<Block.TableColumn> columns) {
    return columns.stream().map(column -> name(column.align())).collect(Collectors.joining(" "));
  }

  private static String name(Style.@Nullable Align align) {
    return align == null ? "-" : align.name().toLowerCase(Locale.ROOT);
  }

  private void row(Block.Row row, String part) {
    tags.open("tr", "part", part, "kind", row.kind().name().toLowerCase(Locale.ROOT),
        "splits", row.splits() ? "yes" : "");
    for (Block.Cell cell : row.cells()) {
      tags.open("td", "columns", over(cell.columnSpan()), "rows", over(cell.rowSpan()));
      write(cell.blocks());
      tags.close();
    }
    tags.close();
  }

  private static String over(int span) {
    return span == 1 ? "" : String.valueOf(span);
  }

  @Override
  public @Nullable Void columns(Block.Columns columns) {
    tags.open("columns", "style", columns.style(), "widths", twips(columns.widths()));
    for (Block.ColumnRow row : columns.rows()) {
      tags.open("row");
      row.columns().forEach(this::column);
      tags.close();
    }
    tags.close();
    return null;
  }

  private void column(List<Block> blocks) {
    tags.open("column");
    write(blocks);
    tags.close();
  }

  private static String twips(List<Length> lengths) {
    return lengths.stream().map(length -> String.valueOf(length.twips())).collect(Collectors.joining(" "));
  }

  @Override
  public @Nullable Void rule(Block.Rule rule) {
    tags.empty("rule", "style", rule.style(),
        "length", String.valueOf(rule.length().twips()), "indent", String.valueOf(rule.indent().twips()));
    return null;
  }

  @Override
  public @Nullable Void frame(Block.Frame frame) {
    tags.open("frame", "style", frame.style(),
        "width", String.valueOf(frame.width().twips()), "indent", String.valueOf(frame.indent().twips()));
    write(frame.blocks());
    tags.close();
    return null;
  }

  @Override
  public @Nullable Void pageBreak(Block.PageBreak pageBreak) {
    tags.empty("page-break");
    return null;
  }
}
