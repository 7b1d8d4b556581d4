package vn.kehoach.output.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.source.Text;

/** All texts and headings of a document, in reading order. */
final class Contents implements Block.Visitor<@Nullable Void>, Inline.Visitor<@Nullable Void> {

  private final List<Text> texts = new ArrayList<>();
  private final List<Block.Heading> headings = new ArrayList<>();

  Contents(Document document) {
    document.sections().forEach(section -> {
      blocks(section.firstHeader());
      blocks(section.blocks());
      blocks(section.firstFooter());
    });
  }

  List<Text> texts() {
    return Collections.unmodifiableList(texts);
  }

  List<Block.Heading> headings() {
    return Collections.unmodifiableList(headings);
  }

  private @Nullable Void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private @Nullable Void inlines(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return null;
  }

  @Override
  public @Nullable Void paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.content());
  }

  @Override
  public @Nullable Void heading(Block.Heading heading) {
    headings.add(heading);
    return inlines(heading.content());
  }

  @Override
  public @Nullable Void list(Block.ListBlock list) {
    list.items().forEach(item -> blocks(item.blocks()));
    return null;
  }

  @Override
  public @Nullable Void table(Block.Table table) {
    table.head().forEach(this::row);
    table.rows().forEach(this::row);
    return null;
  }

  private void row(Block.Row row) {
    row.cells().forEach(cell -> blocks(cell.blocks()));
  }

  @Override
  public @Nullable Void columns(Block.Columns columns) {
    columns.rows().forEach(row -> row.columns().forEach(this::blocks));
    return null;
  }

  @Override
  public @Nullable Void rule(Block.Rule rule) {
    return null;
  }

  @Override
  public @Nullable Void frame(Block.Frame frame) {
    return blocks(frame.blocks());
  }

  @Override
  public @Nullable Void pageBreak(Block.PageBreak pageBreak) {
    return null;
  }

  @Override
  public @Nullable Void words(Inline.Words words) {
    texts.add(words.text());
    return null;
  }

  @Override
  public @Nullable Void marker(Inline.Marker marker) {
    texts.add(marker.text());
    return null;
  }

  @Override
  public @Nullable Void lineBreak(Inline.Break lineBreak) {
    return null;
  }

  @Override
  public @Nullable Void note(Inline.Note note) {
    return inlines(note.content());
  }
}
