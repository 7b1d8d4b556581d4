package vn.kehoach.output.pdf;

import java.util.List;
import vn.kehoach.document.Inline;

/** The content of inlines as plain text: a line break is a space, and footnotes are omitted. */
final class PlainText implements Inline.Visitor<String> {

  private static final PlainText WORDS = new PlainText();

  private PlainText() {}

  static String of(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : content) {
      words.append(inline.accept(WORDS));
    }
    return words.toString();
  }

  @Override
  public String words(Inline.Words words) {
    return words.text().value();
  }

  @Override
  public String marker(Inline.Marker marker) {
    return marker.text().value() + " ";
  }

  @Override
  public String lineBreak(Inline.Break lineBreak) {
    return " ";
  }

  @Override
  public String note(Inline.Note note) {
    return "";
  }
}
