package vn.kehoach.template;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * Converts records to the types of FreeMarker: hashes, sequences and text with places. One model serves one run of a
 * template.
 */
final class Model {

  private final PlaceMarks marks;

  Model(PlaceMarks marks) {
    this.marks = marks;
  }

  @Nullable TemplateModel wrap(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Text text) {
      return MarkupFormat.INSTANCE.placed(text, marks);
    }
    if (value instanceof Record record) {
      return new RecordModel(record, this);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
    }
    // testing for an interface is slower
    if (value instanceof List<?> list) {
      return new ListModel(list);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    }
    return new SimpleScalar(value.toString());
  }

  private final class ListModel implements TemplateSequenceModel {

    private final List<?> list;

    ListModel(List<?> list) {
      this.list = list;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
