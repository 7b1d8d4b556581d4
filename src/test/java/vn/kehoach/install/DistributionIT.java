package vn.kehoach.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.install.Installation.Outcome;

/** The distribution, {@code target/kehoach} and its zip, contains everything it needs and nothing else. */
class DistributionIT {

  private static final Installation BUILT = Installation.built();

  /** The version at the end of a library's name. */
  private static final Pattern OTHER_FORMAT = Pattern.compile(
      "SVG|WMF|ImageHandler|[.]image[.]|[.]batik[.]|[.](afp|awt|bitmap|java2d|pcl|print|ps|rtf|svg|txt|xml)[.]");

  private static final Pattern VERSION = Pattern.compile("-\\d[\\w.]*$");

  @TempDir
  private Path folder;

  /** Jars excluded from our libraries are on the class path of the tests; only here the delivered set is alone. */
  @Test
  void every_example_becomes_docx_and_pdf_with_the_delivered_jars_alone() throws Exception {
    List<Path> plans = examples();
    List<String> command = new ArrayList<>(List.of(
        Installation.JAVA_HOME.resolve("bin").resolve("java").toString(), "-jar", BUILT.jar().toString(), "render"));
    plans.forEach(plan -> command.add(plan.toString()));
    command.addAll(List.of("-o", folder.toString()));

    Outcome outcome = Installation.start(folder, Map.of("LC_ALL", "C.UTF-8"), command);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(plans).hasSizeGreaterThan(1).allSatisfy(plan -> {
      Path outputs = folder.resolve(plan.getParent().getFileName().toString());
      assertThat(outputs.resolve("ke-hoach.docx")).isNotEmptyFile();
      assertThat(outputs.resolve("ke-hoach.pdf")).isNotEmptyFile();
    });
  }

  @Test
  void the_jar_names_exactly_the_jars_beside_it() throws Exception {
    assertThat(classPath()).isNotEmpty().containsExactlyInAnyOrderElementsOf(otherJars());
  }

  /** Excluded service providers are those for images, drawings and formats that kehoach does not write. */
  @Test
  void the_jar_of_libraries_holds_each_whole() throws Exception {
    List<Path> given = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
        .filter(jar -> libraries().contains(jar.getFileName().toString().replaceFirst("\\.jar$", ""))).toList();
    assertThat(given).hasSameSizeAs(libraries());
    try (JarFile packed = new JarFile(BUILT.libraries().toFile())) {
      for (Path library : given) {
        assertHolds(packed, library);
      }
    }
  }

  private static void assertHolds(JarFile packed, Path library) throws IOException {
    String terms = "META-INF/licenses/" + library.getFileName().toString().replaceFirst("\\.jar$", "/");
    try (JarFile jar = new JarFile(library.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (name.matches("META-INF/[^/]*(LICENSE|NOTICE)[^/]*")) {
          assertThat(bytes(packed, terms + name.substring("META-INF/".length()))).isEqualTo(bytes(jar, name));
        } else if (name.startsWith("META-INF/services/") && !entry.isDirectory()) {
          List<String> missing = new ArrayList<>(lines(jar, name));
          missing.removeAll(lines(packed, name));
          assertThat(missing).as(name).allMatch(provider -> OTHER_FORMAT.matcher(provider).find());
        } else if (name.startsWith("freemarker/ext/jython/")) {
          assertThat(packed.getEntry(name)).as("a bridge to what is not there").isNull();
        } else if (!name.startsWith("META-INF/") && name.endsWith(".class") && !name.equals("module-info.class")) {
          assertThat(packed.getEntry(name)).as(name).isNotNull();
        } else if (!name.startsWith("META-INF/") && !name.startsWith("OSGI-INF/") && !entry.isDirectory()
            && !name.equals("module-info.class")) {
          assertThat(bytes(packed, name)).as(name).isEqualTo(bytes(jar, name));
        }
      }
    }
  }

  private static List<String> lines(JarFile jar, String name) throws IOException {
    return new String(bytes(jar, name), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
  }

  private static byte[] bytes(JarFile jar, String name) throws IOException {
    assertThat(jar.getEntry(name)).as(name).isNotNull();
    return jar.getInputStream(jar.getEntry(name)).readAllBytes();
  }

  @Test
  void every_library_is_listed_with_its_licence() throws Exception {
    String listing = Files.readString(BUILT.home().resolve("licenses/THIRD-PARTY.md"));
    List<String> listed = new ArrayList<>();
    Matcher name = Pattern.compile("`([\\w.-]+)`(?=[^|]*\\|[^|]*\\| (Apache-2|MIT|EDL))").matcher(listing);
    while (name.find()) {
      listed.add(name.group(1));
    }

    assertThat(listed).containsExactlyInAnyOrderElementsOf(
        libraries().stream().map(library -> VERSION.matcher(library).replaceFirst("")).toList());
  }

  @Test
  void the_parts_list_names_exactly_the_delivered_libraries() throws Exception {
    Path list = Path.of("target", "kehoach.cdx.json");
    Assumptions.assumeTrue(Files.exists(list), "built without -Psbom");
    List<String> parts = new ArrayList<>();
    for (JsonNode part : new ObjectMapper().readTree(list.toFile()).get("components")) {
      assertThat(part.get("licenses")).as(part.get("purl").asText()).isNotEmpty();
      parts.add(part.get("name").asText() + "-" + part.get("version").asText());
    }
    assertThat(parts).containsExactlyInAnyOrderElementsOf(libraries());
  }

  @Test
  void every_licence_the_listing_names_is_delivered() throws Exception {
    Path licenses = BUILT.home().resolve("licenses");
    Matcher file = Pattern.compile("\\(`([\\w.-]+\\.txt)`\\)").matcher(
        Files.readString(licenses.resolve("THIRD-PARTY.md")));
    List<Path> named = new ArrayList<>(List.of(BUILT.home().resolve("LICENSE")));
    while (file.find()) {
      named.add(licenses.resolve(file.group(1)));
    }

    assertThat(named).hasSizeGreaterThan(1).allSatisfy(licence -> assertThat(licence).isNotEmptyFile());
  }

  @Test
  void the_zip_is_the_folder_with_its_launchers_executable() throws Exception {
    Path zip = Path.of("target", "kehoach.zip");
    try (FileSystem packed = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"))) {
      Path root = packed.getPath("/kehoach");

      assertThat(sizes(root)).isEqualTo(sizes(BUILT.home()));
      assertThat(Files.getPosixFilePermissions(root.resolve("bin/kehoach")))
          .containsExactlyInAnyOrderElementsOf(Files.getPosixFilePermissions(BUILT.launcher()));
      assertThat(Files.isExecutable(BUILT.launcher())).isTrue();
    }
  }

  @Test
  void the_templates_a_clerk_edits_are_those_in_the_jar() throws Exception {
    try (JarFile jar = new JarFile(BUILT.jar().toFile())) {
      Path templates = BUILT.home().resolve("templates");
      for (Path template : files(templates)) {
        byte[] packed = jar.getInputStream(jar.getEntry("templates/" + slashed(templates, template))).readAllBytes();

        assertThat(packed).as(template.toString()).isEqualTo(Files.readAllBytes(template));
      }
      assertThat(files(templates)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kehoach.cmd", "kehoach-warm.cmd"})
  void windows_gets_its_launchers_with_the_line_ends_it_wants(String name) throws Exception {
    List<String> lines = List.of(Files.readString(BUILT.home().resolve("bin").resolve(name)).split("\n"));

    assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> assertThat(line).isASCII().endsWith("\r"));
  }

  static List<Path> examples() throws IOException {
    return files(BUILT.home().resolve("examples")).stream()
        .filter(file -> file.getFileName().toString().equals("ke-hoach.yaml"))
        .toList();
  }

  private static List<String> classPath() throws IOException {
    try (JarFile jar = new JarFile(BUILT.jar().toFile())) {
      return List.of(jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH).split(" "));
    }
  }

  /** The list of contents in the jar of libraries. */
  private static List<String> libraries() {
    try (JarFile jar = new JarFile(BUILT.libraries().toFile())) {
      return lines(jar, "META-INF/libraries");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> otherJars() throws IOException {
    return files(BUILT.home().resolve("lib")).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".jar") && !name.equals("kehoach.jar"))
        .toList();
  }

  private static Map<String, Long> sizes(Path root) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    for (Path file : files(root)) {
      sizes.put(slashed(root, file), Files.size(file));
    }
    sizes.remove("lib/kehoach.jsa");
    return sizes;
  }

  private static String slashed(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
