package vn.kehoach.build;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FreeMarker creates its legacy number formats and built-ins late and prints the same with them as before. */
class LateBeginningsTest {

  private static final String[] FORMATS =
      {"freemarker.core.LegacyCFormat", "LEGACY_NUMBER_FORMAT_PROTOTYPE_2_3_0"};
  private static final String[] BUILT_INS = {"freemarker.core.BuiltIn", "BUILT_INS_BY_NAME"};

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
      String printed = printed(new LibraryAlone(GIVEN), release, template);
      assertThat(printed(new LibraryAlone(PLAIN), release, template)).isEqualTo(printed).contains("1234567.25");
    }
  }

  @Test
  void there_are_as_many_built_ins_as_before() throws Exception {
    assertThat(builtIns(new LibraryAlone(PLAIN))).hasToString(builtIns(new LibraryAlone(GIVEN)).toString())
        .hasSizeGreaterThan(150);
    assertThat(printed(new LibraryAlone(PLAIN), "2.3.34", "${'x'?upper_case}")).isEqualTo("X");
  }

  @Test
  void a_start_makes_none() throws Exception {
    assertThat(kept(new LibraryAlone(GIVEN), FORMATS)).isNotNull();
    assertThat(kept(new LibraryAlone(GIVEN), BUILT_INS)).isNotNull();
    LibraryAlone late = new LibraryAlone(PLAIN);
    assertThat(printed(late, "2.3.34", "${7} x")).isEqualTo("7 x");
    assertThat(kept(late, FORMATS)).isNull();
    assertThat(kept(late, BUILT_INS)).isNull();
  }

  private static Object kept(LibraryAlone library, String[] place) throws ReflectiveOperationException {
    Field field = Class.forName(place[0], true, library).getDeclaredField(place[1]);
    field.setAccessible(true);
    return field.get(null);
  }

  private static Set<?> builtIns(LibraryAlone library) throws ReflectiveOperationException {
    Class<?> configuration = library.loadClass("freemarker.template.Configuration");
    return (Set<?>) configuration.getMethod("getSupportedBuiltInNames", int.class)
        .invoke(settings(library, "2.3.34"), 12);
  }

  private static String printed(LibraryAlone library, String release, String template)
      throws ReflectiveOperationException {
    Class<?> configuration = library.loadClass("freemarker.template.Configuration");
    Object settings = settings(library, release);
    configuration.getMethod("setNumberFormat", String.class).invoke(settings, "computer");
    Class<?> type = library.loadClass("freemarker.template.Template");
    StringWriter out = new StringWriter();
    Object made = type.getConstructor(String.class, String.class, configuration).newInstance("t", template, settings);
    type.getMethod("process", Object.class, Writer.class).invoke(made, Map.of(), out);
    return out.toString();
  }

  private static Object settings(LibraryAlone library, String release) throws ReflectiveOperationException {
    Class<?> version = library.loadClass("freemarker.template.Version");
    return library.loadClass("freemarker.template.Configuration").getConstructor(version)
        .newInstance(version.getConstructor(String.class).newInstance(release));
  }
}
