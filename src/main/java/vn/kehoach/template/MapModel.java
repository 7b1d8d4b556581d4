package vn.kehoach.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map as seen by templates; a missing name is absent, not an error. */
record MapModel(Map<?, ?> map, Model model) implements TemplateHashModel {

  @Override
  public @Nullable TemplateModel get(String name) {
    return model.wrap(map.get(name));
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }
}
