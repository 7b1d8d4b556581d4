package vn.kehoach.template;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateScalarModel;

/**
 * Words on their way through a template: printed, they are escaped markup with a place mark; asked for as a string (by
 * {@code ?length} or a comparison), they are what the clerk typed.
 */
final class Markup implements TemplateMarkupOutputModel<Markup>, TemplateScalarModel {

  private final MarkupFormat format;
  private final String markup;
  private final String plain;

  Markup(MarkupFormat format, String markup, String plain) {
    this.format = format;
    this.markup = markup;
    this.plain = plain;
  }

  String markup() {
    return markup;
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
