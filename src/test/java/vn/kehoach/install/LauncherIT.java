package vn.kehoach.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.install.Installation.Outcome;

/** {@code bin/kehoach} starts from any folder with any recent Java, and says what to do if there is none. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the POSIX launcher; Windows has kehoach.cmd")
class LauncherIT {

  private static final Installation BUILT = Installation.built();
  private static final String PATH = System.getenv("PATH");

  /** A normal environment, with the Java of the tests as JAVA_HOME. */
  private static final Map<String, String> USUAL =
      Map.of("PATH", PATH, "JAVA_HOME", Installation.JAVA_HOME.toString(), "LANG", "C.UTF-8");

  @TempDir
  private Path folder;

  private final List<Path> links = new ArrayList<>();

  /** Links lead out of the temporary folder, about which JUnit would log at length. */
  @AfterEach
  void removeLinks() throws IOException {
    for (Path link : links) {
      Files.delete(link);
    }
  }

  @Test
  void it_tells_its_version_from_any_folder() throws Exception {
    assertStarts(BUILT.run(folder, USUAL, "--version"));
  }

  @Test
  void it_starts_in_a_folder_with_spaces_and_vietnamese_letters() throws Exception {
    Installation moved = BUILT.copyTo(folder.resolve("Phần mềm của tôi & 'bạn'"));

    assertStarts(moved.run(folder, USUAL, "--version"));
  }

  @Test
  void it_starts_through_a_link_to_a_link() throws Exception {
    Path absolute = link(folder.resolve("liên kết"), BUILT.launcher());
    Path relative = link(folder.resolve("chỗ khác/kehoach"), Path.of("..", "liên kết"));

    for (Path link : List.of(absolute, relative)) {
      assertStarts(Installation.start(folder, USUAL, List.of(link.toString(), "--version")));
    }
  }

  @Test
  void it_starts_from_its_own_folder_without_a_slash_in_its_name() throws Exception {
    Path bin = BUILT.launcher().getParent();

    assertStarts(Installation.start(bin, USUAL, List.of("sh", "kehoach", "--version")));
  }

  @Test
  void without_java_home_it_takes_the_java_on_the_path() throws Exception {
    assertStarts(BUILT.run(folder, Map.of("PATH", folderWithLinkToJava() + ":" + PATH), "--version"));
  }

  @Test
  void a_wrong_java_home_is_passed_over() throws Exception {
    Map<String, String> environment = Map.of(
        "PATH", folderWithLinkToJava() + ":" + PATH, "JAVA_HOME", folder.resolve("không có").toString());

    assertStarts(BUILT.run(folder, environment, "--version"));
  }

  @Test
  void an_old_java_home_is_passed_over() throws Exception {
    Map<String, String> environment = Map.of(
        "PATH", folderWithLinkToJava() + ":" + PATH, "JAVA_HOME", oldJava().toString());

    assertStarts(BUILT.run(folder, environment, "--version"));
  }

  @Test
  void kehoach_java_goes_before_java_home() throws Exception {
    Map<String, String> environment = Map.of(
        "PATH", PATH, "KEHOACH_JAVA", Installation.JAVA_HOME.toString(), "JAVA_HOME", oldJava().toString());

    assertStarts(BUILT.run(folder, environment, "--version"));
  }

  @Test
  void a_java_without_a_release_file_is_asked_for_its_version() throws Exception {
    Path wrapper = script("bọc/java", "exec '" + Installation.JAVA_HOME.resolve("bin/java") + "' \"$@\"");

    assertStarts(BUILT.run(folder, Map.of("PATH", wrapper.getParent() + ":" + PATH), "--version"));
  }

  @ParameterizedTest
  @MethodSource("everyJavaOfThisMachine")
  void it_starts_on_every_java_of_this_machine(Path java) throws Exception {
    assertStarts(BUILT.run(folder, Map.of("PATH", PATH, "JAVA_HOME", java.toString()), "--version"));
  }

  @Test
  void no_java_is_said_in_both_languages() throws Exception {
    assertAsksForJava(BUILT.run(folder, Map.of("PATH", emptyFolder()), "--version"));
  }

  @Test
  void only_an_old_java_is_said_in_both_languages() throws Exception {
    assertAsksForJava(
        BUILT.run(folder, Map.of("PATH", emptyFolder(), "JAVA_HOME", oldJava().toString()), "--version"));
  }

  @Test
  void only_an_old_java_without_a_release_file_is_said_in_both_languages() throws Exception {
    Path java8 = script("cũ 8/bin/java", "echo 'openjdk version \"1.8.0_292\"' >&2");

    assertAsksForJava(BUILT.run(
        folder, Map.of("PATH", emptyFolder(), "JAVA_HOME", java8.getParent().getParent().toString()), "--version"));
  }

  @Test
  void arguments_arrive_as_typed() throws Exception {
    String name = "tệp  hai dấu cách * $HOME \"ngoặc\" !.yaml";

    Outcome outcome = BUILT.run(folder, USUAL, "render", name);

    assertThat(outcome.err()).contains(name);
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(BUILT.run(folder, USUAL, "render", name, "").err()).contains("tên tệp để trống");
  }

  @Test
  void wrong_usage_keeps_its_exit_code() throws Exception {
    assertThat(BUILT.run(folder, USUAL, "khong-co-lenh-nay").exit()).isEqualTo(2);
  }

  @Test
  void options_for_java_reach_it() throws Exception {
    Map<String, String> environment = Map.of(
        "PATH", PATH, "JAVA_HOME", USUAL.get("JAVA_HOME"), "JAVA_OPTS", "-Xmx256m -showversion", "KEHOACH_OPTS", "-ea");

    Outcome outcome = BUILT.run(folder, environment, "--version");

    assertThat(outcome.err()).contains("version \"" + System.getProperty("java.version"));
    assertStarts(outcome);
  }

  @Test
  void code_is_compiled_sooner_for_many_plans_than_for_one() throws Exception {
    String plan = example().toString();
    String plans = Files.createDirectories(folder.resolve("các kế hoạch")).toString();
    String[] list = new String[20];
    Arrays.fill(list, plan);
    list[0] = "check";

    int one = callsBeforeCompiling("check", plan);
    assertThat(callsBeforeCompiling("render", plan, "-o", plans)).isEqualTo(one);
    assertThat(callsBeforeCompiling("check", plans)).isLessThan(one);
    assertThat(callsBeforeCompiling("render", "--no-check", "-o", plans, plans)).isLessThan(one);
    assertThat(callsBeforeCompiling("derive", plan)).isLessThan(one);
    assertThat(callsBeforeCompiling(list)).isLessThan(one);
  }

  private int callsBeforeCompiling(String... arguments) throws Exception {
    Map<String, String> environment = Map.of("PATH", PATH, "JAVA_HOME", USUAL.get("JAVA_HOME"),
        "KEHOACH_OPTS", "-XX:+PrintFlagsFinal");
    String flags = BUILT.run(folder, environment, arguments).out();
    Matcher calls = Pattern.compile("Tier3InvocationThreshold +=\\s*(\\d+)").matcher(flags);
    assertThat(calls.find()).isTrue();
    return Integer.parseInt(calls.group(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "xx_XX.UTF-8"})
  void files_are_named_in_vietnamese_even_in_a_bare_locale_or_one_that_is_not_installed(
      String locale) throws Exception {
    Path plan = Files.copy(example(), folder.resolve("Kế hoạch số 1.yaml"));
    Map<String, String> bare = Map.of("PATH", PATH, "JAVA_HOME", USUAL.get("JAVA_HOME"), "LC_ALL", locale);

    Outcome outcome = BUILT.run(folder, bare, "render", plan.getFileName().toString());

    assertThat(outcome.err()).doesNotContain("?");
    assertThat(outcome.exit()).isZero();
    assertThat(folder.resolve("Kế hoạch số 1.docx")).isNotEmptyFile();
    assertThat(folder.resolve("Kế hoạch số 1.pdf")).isNotEmptyFile();
  }

  @Test
  void java_dash_jar_works_too() throws Exception {
    String java = Installation.JAVA_HOME.resolve("bin/java").toString();

    assertStarts(Installation.start(folder, USUAL, List.of(java, "-jar", BUILT.jar().toString(), "--version")));
  }

  static Stream<Path> everyJavaOfThisMachine() throws IOException {
    try (Stream<Path> beside = Files.list(Installation.JAVA_HOME.getParent())) {
      List<Path> all = Stream.concat(Stream.of(Installation.JAVA_HOME), beside.filter(LauncherIT::isNewEnough))
          .toList();
      return all.stream().map(LauncherIT::real).distinct();
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static boolean isNewEnough(Path home) {
    try {
      return Files.isExecutable(home.resolve("bin/java")) && Files.readAllLines(home.resolve("release")).stream()
          .anyMatch(line -> line.matches("JAVA_VERSION=\"(1[7-9]|[2-9]\\d)\\b.*"));
    } catch (IOException noReleaseFile) {
      return false;
    }
  }

  private static void assertStarts(Outcome outcome) {
    assertThat(outcome.out()).matches("kehoach \\d+\\.\\d+\\.\\d+\\R");
    assertThat(outcome.exit()).isZero();
  }

  private static void assertAsksForJava(Outcome outcome) {
    assertThat(outcome.err()).contains("cần Java 17 trở lên").contains("needs Java 17 or newer");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exit()).isEqualTo(2);
  }

  private static Path example() throws IOException {
    return DistributionIT.examples().get(0);
  }

  private String emptyFolder() throws IOException {
    return Files.createDirectory(folder.resolve("trống")).toString();
  }

  private Path folderWithLinkToJava() throws IOException {
    return link(folder.resolve("lệnh/java"), Installation.JAVA_HOME.resolve("bin/java")).getParent();
  }

  private Path link(Path link, Path target) throws IOException {
    Files.createDirectories(link.getParent());
    links.add(link);
    return Files.createSymbolicLink(link, target);
  }

  /** A Java 11 by its release file, which would fail if it were started. */
  private Path oldJava() throws IOException {
    Path java = script("cũ/bin/java", "exit 99");
    Path home = java.getParent().getParent();
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\nOS_ARCH=\"x\"\n");
    return home;
  }

  private Path script(String name, String line) throws IOException {
    Path script = folder.resolve(name);
    Files.createDirectories(script.getParent());
    Files.writeString(script, "#!/bin/sh\n" + line + "\n");
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
