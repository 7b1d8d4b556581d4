package vn.kehoach.document;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;

/** Finds the plan of a document, because a problem with text from a template is reported for the plan as a whole. */
public final class FirstPlace implements Block.Visitor<@Nullable Source> {

  private FirstPlace() {}

  public static Span in(Document document) {
    FirstPlace search = new FirstPlace();
    for (Section section : document.sections()) {
      Source found = search.first(section.blocks());
      if (found != null) {
        return found.whole();
      }
    }
    return new Source(document.properties().title(), "").whole();
  }

  private @Nullable Source first(Collection<Block> blocks) {
    for (Block block : blocks) {
      Source found = block.accept(this);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Source of(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Words words && words.text().source() != null) {
        return words.text().source();
      }
    }
    return null;
  }

  @Override
  public @Nullable Source paragraph(Block.Paragraph paragraph) {
    return of(paragraph.content());
  }

  @Override
  public @Nullable Source heading(Block.Heading heading) {
    return of(heading.content());
  }

  @Override
  public @Nullable Source list(Block.ListBlock list) {
    return first(list.items().stream().flatMap(item -> item.blocks().stream()).toList());
  }

  @Override
  public @Nullable Source table(Block.Table table) {
    Source head = rows(table.head());
    return head == null ? rows(table.rows()) : head;
  }

  private @Nullable Source rows(List<Block.Row> rows) {
    return first(rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.blocks().stream()).toList());
  }

  @Override
  public @Nullable Source columns(Block.Columns columns) {
    return first(columns.rows().stream().flatMap(row -> row.columns().stream()).flatMap(List::stream).toList());
  }

  @Override
  public @Nullable Source rule(Block.Rule rule) {
    return null;
  }

  @Override
  public @Nullable Source frame(Block.Frame frame) {
    return first(frame.blocks());
  }

  @Override
  public @Nullable Source pageBreak(Block.PageBreak pageBreak) {
    return null;
  }
}
