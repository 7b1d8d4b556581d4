package vn.kehoach.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/** A part of a line. */
public sealed interface Inline {

  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method per kind of inline. */
  interface Visitor<R extends @Nullable Object> {
    R words(Words words);

    R marker(Marker marker);

    R lineBreak(Break lineBreak);

    R note(Note note);
  }

  /** Text as printed, with its place in the plan and its emphasis. */
  record Words(Text text, Emphasis emphasis) implements Inline {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** The marker of a list item ("I.", "1.", "a)", "-"), added by typesetting; followed by a space in print. */
  record Marker(Text text) implements Inline {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.marker(this);
    }
  }

  /** A line break. */
  record Break() implements Inline {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * A footnote (chú thích cuối trang).
   *
   * @param number in reading order, set by typesetting; 0 before
   * @param lines  its lines, set by typesetting; the first begins after the number and a space
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
