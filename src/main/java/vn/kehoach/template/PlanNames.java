package vn.kehoach.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Keys;
import vn.kehoach.plan.Plan;

/**
 * The top-level names of a template: a few of our own, the keys of the plan, and the standard sections by their ids.
 */
final class PlanNames implements TemplateHashModel {

  private final Map<String, Object> own;
  private final Plan plan;
  private final Model model;
  private final RecordModel record;

  PlanNames(Map<String, Object> own, Plan plan, Model model) {
    this.own = own;
    this.plan = plan;
    this.model = model;
    this.record = new RecordModel(plan, model);
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    if (own.containsKey(name)) {
      return model.wrap(own.get(name));
    }
    if (Keys.KNOWN_SECTIONS.contains(name)) {
      return model.wrap(plan.section(name).orElse(null));
    }
    return Keys.PLAN.keys().contains(name) ? record.get(name) : null;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
