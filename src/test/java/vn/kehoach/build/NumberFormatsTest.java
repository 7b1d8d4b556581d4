package vn.kehoach.build;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FreeMarker makes its older number formats late, and prints with them what it printed before. */
class NumberFormatsTest {

  private static final SortedMap<String, byte[]> GIVEN = new TreeMap<>();
  private static final SortedMap<String, byte[]> PLAIN = new TreeMap<>();

  @BeforeAll
  static void rewrite() throws Exception {
    Path jar = Path.of(Configuration.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    GIVEN.putAll(Library.read(jar, Runtime.version()).files());
    PLAIN.putAll(GIVEN);
    PLAIN.putAll(PlainClasses.of(GIVEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"legacy", "JSON", "JavaScript", "JavaScript or JSON", "Java", "XS"})
  void numbers_for_machines_are_printed_as_before(String format) throws Exception {
    String template = "<#setting c_format='" + format + "'>"
        + "${1?c} ${1234567.25?c} ${(1 / 3)?c} ${-0.5} ${12345678901234567890?c} ${0.000000001?c}";
    for (String release : new String[] {"2.3.20", "2.3.34"}) {
      String printed = printed(new Alone(GIVEN), release, template);
      assertThat(printed(new Alone(PLAIN), release, template)).isEqualTo(printed).contains("1234567.25");
    }
  }

  @Test
  void a_start_makes_none() throws Exception {
    assertThat(legacy(new Alone(GIVEN))).isNotNull();
    Alone late = new Alone(PLAIN);
    assertThat(printed(late, "2.3.34", "${7} x")).isEqualTo("7 x");
    assertThat(legacy(late)).isNull();
  }

  private static Object legacy(Alone library) throws ReflectiveOperationException {
    Class<?> format = Class.forName("freemarker.core.LegacyCFormat", true, library);
    Field field = format.getDeclaredField("LEGACY_NUMBER_FORMAT_PROTOTYPE_2_3_0");
    field.setAccessible(true);
    return field.get(null);
  }

  private static String printed(Alone library, String release, String template) throws ReflectiveOperationException {
    Class<?> version = library.loadClass("freemarker.template.Version");
    Class<?> configuration = library.loadClass("freemarker.template.Configuration");
    Object settings = configuration.getConstructor(version)
        .newInstance(version.getConstructor(String.class).newInstance(release));
    configuration.getMethod("setNumberFormat", String.class).invoke(settings, "computer");
    Class<?> type = library.loadClass("freemarker.template.Template");
    StringWriter out = new StringWriter();
    Object made = type.getConstructor(String.class, String.class, configuration).newInstance("t", template, settings);
    type.getMethod("process", Object.class, Writer.class).invoke(made, Map.of(), out);
    return out.toString();
  }

  /** The library by itself. */
  private static final class Alone extends ClassLoader {

    private final Map<String, byte[]> files;

    Alone(Map<String, byte[]> files) {
      super(NumberFormatsTest.class.getClassLoader());
      this.files = files;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] file = files.get(name.replace('.', '/') + ".class");
      if (file == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? defineClass(name, file, 0, file.length) : known;
    }
  }
}
