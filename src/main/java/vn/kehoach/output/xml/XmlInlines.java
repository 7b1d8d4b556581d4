package vn.kehoach.output.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;

/** Writes the content of a line: {@code b i u sup} as in templates, {@code marker}, {@code br}, {@code note}. */
final class XmlInlines implements Inline.Visitor<@Nullable Void> {

  private final Tags tags;

  XmlInlines(Tags tags) {
    this.tags = tags;
  }

  void write(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  @Override
  public @Nullable Void words(Inline.Words words) {
    List<String> emphasis = names(words.emphasis());
    emphasis.forEach(tags::open);
    tags.words(words.text().value());
    emphasis.forEach(name -> tags.close());
    return null;
  }

  private static List<String> names(Emphasis emphasis) {
    List<String> names = new ArrayList<>(4);
    if (emphasis.bold()) {
      names.add("b");
    }
    if (emphasis.italic()) {
      names.add("i");
    }
    if (emphasis.underline()) {
      names.add("u");
    }
    if (emphasis.superscript()) {
      names.add("sup");
    }
    return names;
  }

  @Override
  public @Nullable Void marker(Inline.Marker marker) {
    tags.open("marker").words(marker.text().value()).close();
    return null;
  }

  @Override
  public @Nullable Void lineBreak(Inline.Break lineBreak) {
    tags.empty("br");
    return null;
  }

  @Override
  public @Nullable Void note(Inline.Note note) {
    tags.open("note", "number", String.valueOf(note.number()));
    write(note.content());
    tags.close();
    return null;
  }
}
