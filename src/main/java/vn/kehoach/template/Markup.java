package vn.kehoach.template;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateScalarModel;
import java.util.function.Supplier;

/**
 * Words on their way through a template: printed, they are escaped markup or a place mark, which is made only then;
 * asked for as a string (by {@code ?length} or a comparison), they are what the clerk typed.
 */
final class Markup implements TemplateMarkupOutputModel<Markup>, TemplateScalarModel {

  private final MarkupFormat format;
  private final Supplier<String> markup;
  private final String plain;

  Markup(MarkupFormat format, Supplier<String> markup, String plain) {
    this.format = format;
    this.markup = markup;
    this.plain = plain;
  }

  String markup() {
    return markup.get();
  }

  @Override
  public MarkupFormat getOutputFormat() {
    return format;
  }

  @Override
  public String getAsString() {
    return plain;
  }
}
