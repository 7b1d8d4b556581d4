package vn.kehoach.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.install.Installation.Outcome;

/** {@code bin/kehoach-warm} creates a class archive, which is used if it fits and never does harm. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the POSIX script; Windows has kehoach-warm.cmd")
class WarmIT {

  private static final Map<String, String> USUAL = Map.of(
      "PATH", System.getenv("PATH"), "JAVA_HOME", Installation.JAVA_HOME.toString(), "LANG", "C.UTF-8");

  @TempDir
  private static Path shared;

  private static Installation warmed;

  @TempDir
  private Path folder;

  @BeforeAll
  static void warm() throws Exception {
    warmed = Installation.built().copyTo(shared.resolve("phần mềm kế hoạch"));
    Path warm = warmed.launcher().resolveSibling("kehoach-warm");

    Outcome outcome = Installation.start(shared, USUAL, List.of(warm.toString()));

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(archive(warmed)).isNotEmptyFile();
  }

  @Test
  void the_next_run_takes_its_classes_from_the_archive() throws Exception {
    Map<String, String> watched = new HashMap<>(USUAL);
    watched.put("KEHOACH_OPTS", "-Xlog:class+load:file=classes.log");

    Outcome outcome = warmed.run(folder, watched, "check", DistributionIT.examples().get(0).toString());

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Files.readString(folder.resolve("classes.log")))
        .containsPattern("vn\\.kehoach\\.Kehoach source: shared objects file")
        .doesNotContainPattern("vn\\.kehoach\\.\\S+ source: (?!shared objects file)");
  }

  @Test
  void an_archive_of_an_older_kehoach_is_passed_over_without_a_word() throws Exception {
    Installation upgraded = warmed.copyTo(folder.resolve("kehoach"));
    Files.setLastModifiedTime(upgraded.jar(), FileTime.fromMillis(0));

    assertStartsQuietly(upgraded);
  }

  @Test
  void an_archive_that_is_none_is_passed_over_without_a_word() throws Exception {
    Installation spoiled = Installation.built().copyTo(folder.resolve("kehoach"));
    Files.writeString(archive(spoiled), "no archive");

    assertStartsQuietly(spoiled);
  }

  private void assertStartsQuietly(Installation installation) throws Exception {
    Outcome outcome = installation.run(folder, USUAL, "--version");

    assertThat(outcome.out()).matches("kehoach \\d+\\.\\d+\\.\\d+\\R");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }

  private static Path archive(Installation installation) {
    return installation.home().resolve("lib/kehoach.jsa");
  }
}
