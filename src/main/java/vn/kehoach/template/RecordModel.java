package vn.kehoach.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A record as seen by templates: a hash of its components and public query methods, named in snake_case as in YAML
 * ({@code legal_basis}, {@code is_complete}). An unknown name is an error of the template, never an empty string.
 */
final class RecordModel implements TemplateHashModel {

  private static final Map<Class<?>, Map<String, Method>> METHODS = new ConcurrentHashMap<>();

  private final Record record;
  private final Model model;
  private final Map<String, Method> methods;

  RecordModel(Record record, Model model) {
    this.record = record;
    this.model = model;
    this.methods = METHODS.computeIfAbsent(record.getClass(), RecordModel::methods);
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Method method = methods.get(name);
    if (method == null) {
      throw new UnknownName(name, new TreeSet<>(methods.keySet()));
    }
    try {
      Object value = method.invoke(record);
      return model.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Map<String, Method> methods(Class<?> type) {
    Map<String, Method> methods = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      boolean question = Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0
          && !method.getName().equals("toString")
          && !method.getName().equals("hashCode");
      if (question) {
        method.setAccessible(true); // it is accessible anyway; this avoids the check at every call
        methods.put(snakeCase(method.getName()), method);
      }
    }
    return methods;
  }

  private static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder(name.length() + 4);
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c)) {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(c));
    }
    return snake.toString();
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
