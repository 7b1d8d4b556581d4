package vn.kehoach.template;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateScalarModel;
import java.util.function.Supplier;

/**
 * A text of the plan as seen by templates: printed as escaped markup or as a place mark, which is created only then;
 * used as a string ({@code ?length}, comparisons), it is the typed text.
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
