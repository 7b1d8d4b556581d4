package vn.kehoach.template;

import freemarker.core.MarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/** Tells FreeMarker how to escape text, and keeps the place of text from the plan. */
final class MarkupFormat extends MarkupOutputFormat<Markup> {

  static final MarkupFormat INSTANCE = new MarkupFormat();

  private MarkupFormat() {}

  /** Text of the plan; text without a place is only escaped. */
  Markup placed(Text text, PlaceMarks marks) {
    return text.source() == null
        ? fromPlainTextByEscaping(text.value())
        : new Markup(this, () -> marks.mark(text), text.value());
  }

  @Override
  public String getName() {
    return "kehoach";
  }

  @Override
  public String getMimeType() {
    return "application/xml";
  }

  @Override
  public Markup fromPlainTextByEscaping(String text) {
    return new Markup(this, () -> escapePlainText(text), text);
  }

  @Override
  public Markup fromMarkup(String markup) {
    return new Markup(this, () -> markup, PlaceMarks.current().words(markup));
  }

  @Override
  public void output(Markup markup, Writer out) throws IOException {
    if (out instanceof BoundedWriter bounded) {
      bounded.expect(markup.getAsString());
    }
    out.write(markup.markup());
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String getSourcePlainText(Markup markup) {
    return markup.getAsString();
  }

  @Override
  public String getMarkupString(Markup markup) {
    return markup.markup();
  }

  @Override
  public Markup concat(Markup left, Markup right) {
    String both = left.markup() + right.markup();
    return new Markup(this, () -> both, left.getAsString() + right.getAsString());
  }

  @Override
  public String escapePlainText(String text) {
    StringBuilder escaped = null;
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      String entity = letters[i] > '>' ? null : entity(letters[i]);
      if (entity != null && escaped == null) {
        escaped = new StringBuilder(letters.length + 16).append(letters, 0, i);
      }
      if (entity != null) {
        escaped.append(entity);
      } else if (escaped != null) {
        escaped.append(letters[i]);
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&apos;";
      // XML attributes would normalise these to spaces; as references they are kept.
      case '\n' -> "&#10;";
      case '\t' -> "&#9;";
      case '\r' -> "";
      default -> null;
    };
  }

  @Override
  public boolean isEmpty(Markup markup) {
    return markup.getAsString().isEmpty();
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtInName) {
    return false;
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return true;
  }

  @Override
  public boolean isOutputFormatMixingAllowed() {
    return false;
  }
}
