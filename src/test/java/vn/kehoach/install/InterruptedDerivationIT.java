package vn.kehoach.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.install.Installation.Outcome;

/** An interrupted derivation leaves only complete files, and {@code --resume} creates the others, byte for byte. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals of POSIX")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class InterruptedDerivationIT {

  private static final Installation BUILT = Installation.built();

  private static final Map<String, String> USUAL = Map.of(
      "PATH", System.getenv("PATH"), "JAVA_HOME", Installation.JAVA_HOME.toString(), "LANG", "C.UTF-8");

  private static final int UNITS = 150;

  @TempDir
  private Path folder;

  @Test
  void what_is_there_is_whole_and_resume_makes_the_rest() throws Exception {
    Path units = folder.resolve("don-vi.csv");
    StringBuilder roster = new StringBuilder("code,name,population\n");
    for (int i = 1; i <= UNITS; i++) {
      roster.append(i).append(",Xã Số ").append(i).append(',').append(1000 + i).append('\n');
    }
    Files.writeString(units, roster);
    Path whole = folder.resolve("đủ");
    Path broken = folder.resolve("dở");

    Outcome first = BUILT.run(folder, USUAL, derive(units, whole));
    int exit = interrupt(units, broken);
    Map<String, String> left = files(broken);
    Outcome resumed = BUILT.run(folder, USUAL, Stream.concat(Stream.of(derive(units, broken)), Stream.of("--resume"))
        .toArray(String[]::new));

    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(exit).isEqualTo(143);
    Map<String, String> expected = files(whole);
    assertThat(left).hasSizeBetween(2, expected.size() - 1)
        .allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
    assertThat(resumed.exit()).as(resumed.err()).isZero();
    assertThat(resumed.err()).containsPattern("[1-9]\\d* không đổi");
    assertThat(files(broken)).isEqualTo(expected);
  }

  private static String[] derive(Path units, Path out) {
    return new String[] {"derive", Path.of("examples/phan-cap/ke-hoach.yaml").toAbsolutePath().toString(), "--units",
        units.toString(), "-f", "docx", "-o", out.toString()};
  }

  /** Sends the signal of a cancelled job once some documents exist (Ctrl-C may be disabled for a whole session). */
  private int interrupt(Path units, Path out) throws IOException, InterruptedException {
    ProcessBuilder run =
        new ProcessBuilder(Stream.concat(Stream.of(BUILT.launcher().toString()), Stream.of(derive(units, out)))
        .toList());
    run.environment().putAll(USUAL);
    Process process = run.redirectErrorStream(true).redirectOutput(folder.resolve("lời").toFile()).start();
    while (!process.waitFor(5, TimeUnit.MILLISECONDS) && documents(out) < 3) {
      assertThat(process.isAlive()).isTrue();
    }
    new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid())).start().waitFor();
    return process.waitFor();
  }

  private static long documents(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(".docx")).count();
    }
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
