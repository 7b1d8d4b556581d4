package vn.kehoach.template;

import freemarker.template.Configuration;
import freemarker.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * The shipped templates as they were parsed when kehoach was built, each by the code that {@link TreeCode} wrote for
 * it. Where classes have only been compiled there is no such code; the build puts a class of the same name in place of
 * this one.
 */
final class ParsedTemplates {

  private ParsedTemplates() {}

  /** {@code null}: this one has to be parsed. */
  static @Nullable Template make(String name, Configuration configuration) {
    return null;
  }
}
