package vn.kehoach.template;

import freemarker.template.Configuration;
import freemarker.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * The built-in templates in parsed form, created by the code that {@link TreeCode} generated during the build. If
 * classes were only compiled, that code does not exist; the build replaces this class by one of the same name.
 */
final class ParsedTemplates {

  private ParsedTemplates() {}

  /** {@code null} if this template must be parsed. */
  static @Nullable Template make(String name, Configuration configuration) {
    return null;
  }
}
