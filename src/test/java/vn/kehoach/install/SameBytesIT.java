package vn.kehoach.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.install.Installation.Outcome;

/** The same plans give the same DOCX and PDF bytes on every machine. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the POSIX script")
class SameBytesIT {

  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

  @TempDir
  private static Path folder;

  private static SortedMap<String, String> here;

  @BeforeAll
  static void render_here() throws Exception {
    here = render("here", Installation.JAVA_HOME, Map.of(), List.of(EXAMPLES.toString()));
    assertThat(here).hasSizeGreaterThan(20);
  }

  /** The last one writes years of another calendar with digits of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"tr -Duser.country=TR", "th -Duser.country=TH -Duser.extensions=u-nu-thai-ca-buddhist"})
  void in_another_time_zone_and_language(String language) throws Exception {
    assertThat(render(language.substring(0, 2), Installation.JAVA_HOME, Map.of("TZ", "America/St_Johns",
        "KEHOACH_OPTS", "-Dfile.encoding=ISO-8859-1 -Duser.language=" + language),
        List.of(EXAMPLES.toString()))).isEqualTo(here);
  }

  @Test
  void by_another_java() throws Exception {
    List<Path> others = otherJavas();
    Assumptions.assumeFalse(others.isEmpty(), "there is only one Java on this machine");
    for (Path java : others) {
      assertThat(render(java.getFileName().toString(), java, Map.of(), List.of(EXAMPLES.toString())))
          .as(java.toString()).isEqualTo(here);
    }
  }

  @Test
  void in_any_order_and_beside_whatever() throws Exception {
    List<String> plans = new ArrayList<>(DistributionIT.examples().stream().map(Path::toString).toList());
    Collections.reverse(plans);
    plans.addAll(0, List.of("--jobs", "4"));
    assertThat(render("order", Installation.JAVA_HOME, Map.of(), plans)).isEqualTo(here);
  }

  @Test
  void at_the_moment_that_is_asked_for() throws Exception {
    Map<String, String> asked = Map.of("SOURCE_DATE_EPOCH", "1700000000");
    SortedMap<String, String> then = render("then", Installation.JAVA_HOME, asked, List.of(EXAMPLES.toString()));
    assertThat(then.keySet()).isEqualTo(here.keySet());
    assertThat(documents(then).values()).hasSizeGreaterThan(20).doesNotContainAnyElementsOf(here.values());
    assertThat(render("again", Installation.JAVA_HOME, asked, List.of(EXAMPLES.toString()))).isEqualTo(then);
  }

  /** The registry entry contains no time. */
  private static SortedMap<String, String> documents(SortedMap<String, String> written) {
    SortedMap<String, String> documents = new TreeMap<>(written);
    documents.keySet().removeIf(name -> name.contains(".metadata."));
    return documents;
  }

  /** The output files by path below the folder. */
  private static SortedMap<String, String> render(
      String name, Path java, Map<String, String> more, List<String> arguments) throws Exception {
    Path out = folder.resolve(name);
    Map<String, String> environment = new HashMap<>(Map.of(
        "PATH", System.getenv("PATH"), "JAVA_HOME", java.toString(), "LC_ALL", "C.UTF-8"));
    environment.putAll(more);
    List<String> all = new ArrayList<>(List.of("render", "--metadata", "json,xml", "-o", out.toString()));
    all.addAll(arguments);
    Outcome outcome = Installation.built().run(folder, environment, all.toArray(String[]::new));
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    return digests(out);
  }

  private static SortedMap<String, String> digests(Path out) throws Exception {
    SortedMap<String, String> digests = new TreeMap<>();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(out.relativize(file).toString(), HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))));
      }
    }
    return digests;
  }

  /** Other installed releases of Java, 17 or newer. */
  private static List<Path> otherJavas() throws IOException {
    Path own = Installation.JAVA_HOME.toRealPath();
    List<Path> others = new ArrayList<>();
    try (Stream<Path> beside = Files.list(own.getParent())) {
      for (Path java : beside.map(SameBytesIT::real).distinct().sorted().toList()) {
        if (!java.equals(own) && version(java) >= 17) {
          others.add(java);
        }
      }
    }
    return others;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException dangling) {
      return path;
    }
  }

  private static int version(Path java) throws IOException {
    Path release = java.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(java.resolve("bin/java"))) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
        .map(Integer::valueOf).findFirst().orElse(0);
  }
}
