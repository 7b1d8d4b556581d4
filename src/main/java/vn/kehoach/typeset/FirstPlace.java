package vn.kehoach.typeset;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;

/** Finds the plan behind a document: a problem with words that only a template holds names the plan as a whole. */
final class FirstPlace implements Block.Visitor<Stream<Inline>> {

  private FirstPlace() {}

  static Span in(Document document) {
    FirstPlace search = new FirstPlace();
    return document.sections().stream()
        .flatMap(section -> search.inlines(section.blocks()))
        .map(FirstPlace::source)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> new Source(document.properties().title(), ""))
        .whole();
  }

  private static @Nullable Source source(Inline inline) {
    return inline instanceof Inline.Words words ? words.text().source() : null;
  }

  private Stream<Inline> inlines(Collection<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this));
  }

  @Override
  public Stream<Inline> paragraph(Block.Paragraph paragraph) {
    return paragraph.content().stream();
  }

  @Override
  public Stream<Inline> heading(Block.Heading heading) {
    return heading.content().stream();
  }

  @Override
  public Stream<Inline> list(Block.ListBlock list) {
    return list.items().stream().flatMap(item -> inlines(item.blocks()));
  }

  @Override
  public Stream<Inline> table(Block.Table table) {
    return Stream.of(table.head(), table.rows()).flatMap(List::stream)
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> inlines(cell.blocks()));
  }

  @Override
  public Stream<Inline> columns(Block.Columns columns) {
    return columns.rows().stream().flatMap(row -> row.columns().stream()).flatMap(this::inlines);
  }

  @Override
  public Stream<Inline> rule(Block.Rule rule) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline> frame(Block.Frame frame) {
    return inlines(frame.blocks());
  }

  @Override
  public Stream<Inline> pageBreak(Block.PageBreak pageBreak) {
    return Stream.empty();
  }
}
