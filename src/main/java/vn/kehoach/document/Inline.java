package vn.kehoach.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/** A piece of a line. */
public sealed interface Inline {

  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method a kind. */
  interface Visitor<R extends @Nullable Object> {
    R words(Words words);

    R marker(Marker marker);

    R lineBreak(Break lineBreak);

    R note(Note note);
  }

  /** Words as they are printed, with their place in the plan, and how they differ from their paragraph's style. */
  record Words(Text text, Emphasis emphasis) implements Inline {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** The label of a list item ("I.", "1.", "a)", "-"), set by typesetting; a space follows it in print. */
  record Marker(Text text) implements Inline {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.marker(this);
    }
  }

  /** A line ends here. */
  record Break() implements Inline {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * A footnote (chú thích cuối trang).
   *
   * @param number in reading order, settled; 0 before
   * @param lines  its lines, settled; the number and a space stand before the first
   */
  record Note(int number, List<Inline> content, List<Line> lines) implements Inline {
    public Note {
      content = List.copyOf(content);
      lines = Lines.fixed(lines);
    }

    public Note(int number, List<Inline> content) {
      this(number, content, List.of());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }
}
