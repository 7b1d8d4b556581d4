package vn.kehoach.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.install.Installation.Outcome;

/**
 * {@code bin/kehoach-warm} gives Java an archive of kehoach's classes, which helps where it fits and never harms. (Java
 * 17 keeps in it only the JDK's own classes where the path needs escapes in a URL: spaces, Vietnamese letters.)
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the POSIX script; Windows has kehoach-warm.cmd")
class WarmIT {

  private static final Map<String, String> USUAL = Map.of(
      "PATH", System.getenv("PATH"), "JAVA_HOME", Installation.JAVA_HOME.toString(), "LANG", "C.UTF-8");

  @TempDir
  private Path folder;

  private Installation warmed;

  @BeforeEach
  void warm() throws Exception {
    warmed = Installation.built().copyTo(folder.resolve("kehoach"));
    Path warm = warmed.launcher().resolveSibling("kehoach-warm");

    Outcome outcome = Installation.start(folder, USUAL, List.of(warm.toString()));

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(archive()).isNotEmptyFile();
  }

  @Test
  void the_next_run_takes_its_classes_from_the_archive() throws Exception {
    Map<String, String> watched = Map.of(
        "PATH", USUAL.get("PATH"), "JAVA_HOME", USUAL.get("JAVA_HOME"), "LANG", "C.UTF-8",
        "KEHOACH_OPTS", "-Xlog:class+load:file=classes.log");
    Path plan = DistributionIT.examples().get(0);

    Outcome outcome = warmed.run(folder, watched, "check", plan.toString());

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Files.readString(folder.resolve("classes.log")))
        .containsPattern("vn\\.kehoach\\.Kehoach source: shared objects file \\(top\\)");
  }

  @Test
  void an_archive_that_no_longer_fits_is_passed_over_without_a_word() throws Exception {
    Files.setLastModifiedTime(warmed.jar(), FileTime.fromMillis(0));

    assertStartsQuietly();
  }

  @Test
  void an_archive_that_is_none_is_passed_over_without_a_word() throws Exception {
    Files.delete(archive());
    Files.writeString(archive(), "no archive");

    assertStartsQuietly();
  }

  private void assertStartsQuietly() throws Exception {
    Outcome outcome = warmed.run(folder, USUAL, "--version");

    assertThat(outcome.out()).matches("kehoach \\d+\\.\\d+\\.\\d+\\R");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }

  private Path archive() {
    return warmed.home().resolve("lib/kehoach.jsa");
  }
}
