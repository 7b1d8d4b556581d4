package vn.kehoach.build;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A built-in template restored by code equals, node by node, what FreeMarker parses. */
class TreeCodeTest {

  private static final String ROOM = "vn.kehoach.template.";

  @TempDir
  private static Path folder;

  private static Alone parsing;
  private static Alone making;

  @BeforeAll
  static void build() throws Exception {
    Path jar = Path.of(Configuration.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path ours = Path.of("target/classes").toAbsolutePath();
    parsing = new Alone(jar, ours);
    Method write = Class.forName(ROOM + "TreeCode", true, parsing).getDeclaredMethod("main", String[].class);
    write.setAccessible(true);
    write.invoke(null, (Object) new String[] {folder.resolve("code").toString()});

    Path open = Files.createDirectories(folder.resolve("open"));
    for (Map.Entry<String, byte[]> file : PlainClasses.of(Library.read(jar, Runtime.version()).files()).entrySet()) {
      Files.createDirectories(open.resolve(file.getKey()).getParent());
      Files.write(open.resolve(file.getKey()), file.getValue());
    }
    List<String> compiler = new ArrayList<>(List.of("-nowarn", "-d", open.toString(), "-cp", open + ":" + jar));
    try (Stream<Path> code = Files.walk(folder.resolve("code"))) {
      code.filter(Files::isRegularFile).map(Path::toString).forEach(compiler::add);
    }
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, compiler.toArray(String[]::new))).isZero();
    making = new Alone(open, jar, ours);
  }

  @Test
  void what_is_made_is_what_is_parsed() throws Exception {
    for (String name : templates()) {
      List<String> made = told(template(making, name));
      List<String> parsed = told(template(parsing, name));
      for (int i = 0; i < parsed.size(); i++) {
        assertThat(made.get(i)).as(name).isEqualTo(parsed.get(i));
      }
      assertThat(made).as(name).hasSameSizeAs(parsed).hasSizeGreaterThan(50);
    }
  }

  @Test
  void it_is_made_not_parsed() throws Exception {
    for (String name : templates()) {
      assertThat(made(making, name)).as(name).isNotNull();
    }
    assertThat(made(making, "README.md")).isNull();
    assertThat(made(parsing, "ke-hoach.ftlx")).isNull();
  }

  private static List<String> templates() throws IOException {
    Path templates = Path.of("templates");
    try (Stream<Path> files = Files.walk(templates)) {
      return files.filter(file -> file.toString().endsWith(".ftlx"))
          .map(file -> templates.relativize(file).toString().replace('\\', '/')).sorted().toList();
    }
  }

  private static Object template(Alone loader, String name) throws ReflectiveOperationException {
    Object engine = engine(loader);
    Method parsed = engine.getClass().getDeclaredMethod("parsed", String.class);
    parsed.setAccessible(true);
    return parsed.invoke(engine, name);
  }

  private static Object made(Alone loader, String name) throws ReflectiveOperationException {
    Object engine = engine(loader);
    Field configuration = engine.getClass().getDeclaredField("configuration");
    configuration.setAccessible(true);
    Method make = Class.forName(ROOM + "ParsedTemplates", true, loader)
        .getDeclaredMethod("make", String.class, loader.loadClass(Configuration.class.getName()));
    make.setAccessible(true);
    return make.invoke(null, name, configuration.get(engine));
  }

  /** An engine that uses only the built-in templates. */
  private static Object engine(Alone loader) throws ReflectiveOperationException {
    Class<?> finder = Class.forName(ROOM + "TemplateFinder", true, loader);
    var none = finder.getDeclaredConstructor(List.class);
    none.setAccessible(true);
    return Class.forName(ROOM + "TemplateEngine", true, loader).getConstructor(finder)
        .newInstance(none.newInstance(List.of()));
  }

  /** A text of everything reachable from a template: each object by number, class and content. */
  private static List<String> told(Object template) throws IllegalAccessException {
    Map<Object, Integer> numbers = new IdentityHashMap<>();
    Deque<Object> waiting = new ArrayDeque<>();
    List<String> all = new ArrayList<>();
    name(template, numbers, waiting);
    while (!waiting.isEmpty()) {
      Object one = waiting.remove();
      // whether an empty one can be added to, nobody asks
      boolean nothing = one instanceof Map<?, ?> map && map.isEmpty();
      StringBuilder told = new StringBuilder(nothing ? "an empty map" : one.getClass().getName());
      if (one instanceof Object[] array) {
        for (Object item : array) {
          told.append(' ').append(name(item, numbers, waiting));
        }
      } else if (one instanceof Map<?, ?> map) {
        map.forEach((key, value) -> told.append(' ').append(key).append('=').append(name(value, numbers, waiting)));
      } else if (one instanceof Collection<?> items) {
        items.forEach(item -> told.append(' ').append(name(item, numbers, waiting)));
      } else {
        tellFields(one, numbers, waiting, told);
      }
      all.add(told.toString());
    }
    return all;
  }

  private static void tellFields(Object one, Map<Object, Integer> numbers, Deque<Object> waiting, StringBuilder told)
      throws IllegalAccessException {
    for (Class<?> type = one.getClass(); isOfTrees(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          told.append(' ').append(field.getName()).append('=').append(name(field.get(one), numbers, waiting));
        }
      }
    }
  }

  private static boolean isOfTrees(Class<?> type) {
    return type.getName().startsWith("freemarker.core.") && !type.getSimpleName().equals("Configurable")
        || type.getSimpleName().equals("Template") || type.getSimpleName().startsWith("Simple");
  }

  /** What has parts is told later, in its turn; a loader's own word for itself says nothing. */
  private static String name(Object value, Map<Object, Integer> numbers, Deque<Object> waiting) {
    if (value instanceof char[] letters) {
      return new String(letters);
    }
    boolean parts = value instanceof Object[] || value instanceof Map || value instanceof Collection
        || value != null && isOfTrees(value.getClass());
    if (!parts) {
      boolean plain = value == null || value.getClass().getName().startsWith("java.");
      return plain ? String.valueOf(value) : value.getClass().getName();
    }
    if (!numbers.containsKey(value)) {
      numbers.put(value, numbers.size());
      waiting.add(value);
    }
    return "#" + numbers.get(value);
  }

  /** FreeMarker and the room that knows it, by themselves. */
  private static final class Alone extends URLClassLoader {

    Alone(Path... places) throws IOException {
      super(urls(places), TreeCodeTest.class.getClassLoader());
    }

    private static URL[] urls(Path... places) throws IOException {
      URL[] urls = new URL[places.length];
      for (int i = 0; i < places.length; i++) {
        urls[i] = places[i].toUri().toURL();
      }
      return urls;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("freemarker.") && !name.startsWith(ROOM)) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }
}
