package vn.kehoach.template;

import freemarker.core.OutputFormat;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java code that recreates a parsed template node by node, which is ten times as fast as parsing it with
 * FreeMarker. Run during the build for the built-in templates; the build also makes the node classes accessible.
 */
final class TreeCode {

  /** The package of the nodes; some of their types can only be named there. */
  private static final String ROOM = "freemarker.core";

  /** Fields that the code sets for each node in one call, and fields which that call sets itself. */
  private static final Set<String> OF_PLACES = Set.of("template", "beginColumn", "beginLine", "endColumn", "endLine",
      "constantValue");

  private final Template template;
  private final Template fresh;
  private final Map<Object, String> names = new IdentityHashMap<>();
  private final List<StringBuilder> methods = new ArrayList<>();
  private StringBuilder code = new StringBuilder();

  private TreeCode(Template template) throws ReflectiveOperationException {
    this.template = template;
    Constructor<Template> bare =
        Template.class.getDeclaredConstructor(String.class, TemplateElement.class, Configuration.class);
    bare.setAccessible(true);
    this.fresh = bare.newInstance(template.getName(), null, template.getConfiguration());
  }

  /** Writes the code for all built-in templates to a folder. */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    TemplateEngine engine = new TemplateEngine(TemplateFinder.over(null));
    List<String> shipped = TemplateFinder.SHIPPED.stream().filter(name -> name.endsWith(".ftlx")).toList();
    StringBuilder cases = new StringBuilder();
    for (String name : shipped) {
      String type = "Parsed" + name.replaceAll("\\W", "_");
      write(arguments[0], ROOM, type, new TreeCode(engine.parsed(name)).write(type));
      cases.append("case \"" + name + "\": return " + ROOM + "." + type + ".make(configuration);\n");
    }
    write(arguments[0], TreeCode.class.getPackageName(), ParsedTemplates.class.getSimpleName(), """
        import freemarker.template.*;
        final class ParsedTemplates {
          static Template make(String name, Configuration configuration) {
            switch (name) {
              %s default: return null;
            }
          }
        }
        """.formatted(cases));
  }

  private static void write(String folder, String room, String type, String code) throws IOException {
    Path file = Path.of(folder, room.replace('.', '/'), type + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package " + room + ";\n" + code);
  }

  private String write(String type) throws ReflectiveOperationException {
    node(template.getRootTreeNode());
    for (Field field : fields(Template.class)) {
      Object value = field.get(template);
      if (!field.getName().equals("imports") && !Objects.equals(value, field.get(fresh))) {
        line("template." + field.getName() + " = " + value(value) + ";");
      }
    }
    methods.add(method("public static Template make(Configuration configuration)", """
        Template template = new Template("%s", (TemplateElement) null, configuration);
        MarkupOutputFormat format = (MarkupOutputFormat) configuration.getOutputFormat();
        %s return template;
        """.formatted(template.getName(), code)));
    return """
        import freemarker.template.*;
        @SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
        public final class %s {
        %s}
        """.formatted(type, String.join("\n", methods));
  }

  private static StringBuilder method(String head, String body) {
    return new StringBuilder(head).append(" {\n").append(body).append("}\n");
  }

  private void line(String words) {
    code.append(words).append('\n');
  }

  /** An expression for a value; the statements needed before it are written immediately. */
  private String value(@Nullable Object value) throws ReflectiveOperationException {
    if (value == null || value instanceof Boolean || value instanceof Integer) {
      return String.valueOf(value);
    }
    if (value instanceof String words) {
      return literal(words);
    }
    if (value instanceof char[] letters) {
      return literal(new String(letters)) + ".toCharArray()";
    }
    if (value instanceof BigDecimal number) {
      return "new java.math.BigDecimal(\"" + number + "\")";
    }
    if (value instanceof Template) {
      return "template";
    }
    if (value instanceof OutputFormat) {
      return "format";
    }
    if (value instanceof TemplateObject node) {
      return node(node);
    }
    if (value instanceof Object[] array) {
      List<String> items = new ArrayList<>();
      for (Object item : array) {
        items.add(value(item));
      }
      return "new " + array.getClass().getComponentType().getSimpleName() + "[] {" + String.join(", ", items) + "}";
    }
    return collection(value);
  }

  private String collection(Object value) throws ReflectiveOperationException {
    boolean map = value instanceof Map;
    if (!map && !(value instanceof Collection)) {
      throw new IllegalStateException("FreeMarker keeps what this code cannot make: " + value.getClass());
    }
    String name = name(value);
    line("%s %s = new %1$s();".formatted(value.getClass().getName(), name));
    if (map) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        line(name + ".put(" + value(entry.getKey()) + ", " + value(entry.getValue()) + ");");
      }
    } else {
      for (Object item : (Collection<?>) value) {
        line(name + ".add(" + value(item) + ");");
      }
    }
    return name;
  }

  private String name(Object value) {
    String name = "n" + names.size();
    names.put(value, name);
    return name;
  }

  /** The variable is registered before its content is generated, because the content may refer to it. */
  private String node(TemplateObject node) throws ReflectiveOperationException {
    String known = names.get(node);
    if (known != null) {
      return known;
    }
    String name = name(node);
    String type = node.getClass().getCanonicalName();
    line("%s %s = new %1$s();".formatted(type, name));
    boolean macro = node.getClass().getSimpleName().equals("Macro");
    StringBuilder outside = code;
    if (macro) {
      // the size of a Java method is limited
      code = new StringBuilder();
    }
    for (Field field : fields(node.getClass())) {
      Object value = field.get(node);
      if (names.containsKey(value)) {
        (names.get(value).equals(name) ? code : outside)
            .append("%s.%s = %s;%n".formatted(name, field.getName(), names.get(value)));
      } else if (value != null && !Objects.equals(value, Array.get(Array.newInstance(field.getType(), 1), 0))) {
        line(name + "." + field.getName() + " = " + value(value) + ";");
      }
    }
    if (node.getBeginLine() > 0) {
      line("%s.setLocation(template, %d, %d, %d, %d);".formatted(
          name, node.getBeginColumn(), node.getBeginLine(), node.getEndColumn(), node.getEndLine()));
    }
    if (macro) {
      methods.add(method("private static void %s(Template template, MarkupOutputFormat format, %s %1$s)"
          .formatted(name, type), code.toString()));
      code = outside;
      line(name + "(template, format, " + name + ");");
    }
    if (type.endsWith("LibraryLoad")) {
      line("template.addImport(" + name + ");");
    }
    return name;
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> one = type; one.getName().startsWith("freemarker") && !one.getSimpleName().equals("Configurable");
        one = one.getSuperclass()) {
      for (Field field : one.getDeclaredFields()) {
        boolean kept = !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers());
        if (kept && !(TemplateObject.class.isAssignableFrom(type) && OF_PLACES.contains(field.getName()))) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static String literal(String words) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : words.toCharArray()) {
      if (c > '~') {
        literal.append("\\u%04x".formatted((int) c));
      } else if (c < ' ' || c == '"' || c == '\\') {
        literal.append("\\%03o".formatted((int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
