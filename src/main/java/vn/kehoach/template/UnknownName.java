package vn.kehoach.template;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;

/** A template asked for an unknown name; {@link TemplateFault} explains it. */
final class UnknownName extends TemplateModelException {

  private final String name;
  private final transient List<String> known;

  UnknownName(String name, Collection<String> known) {
    super("unknown name " + name);
    this.name = name;
    this.known = List.copyOf(known);
  }

  String name() {
    return name;
  }

  List<String> known() {
    return known;
  }
}
