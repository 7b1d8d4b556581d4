package vn.kehoach.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An unpacked kehoach on this machine, started like by a user: a process with its own environment. */
record Installation(Path home) {

  /** The result of a run: its exit code and output. */
  record Outcome(int exit, String out, String err) {}

  /** The Java that runs these tests, 17 or newer. */
  static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  private static final int PATIENCE_SECONDS = 120;

  /** The result of {@code mvn package}. */
  static Installation built() {
    return new Installation(Path.of("target", "kehoach").toAbsolutePath());
  }

  Installation copyTo(Path target) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : all.toList()) {
        Files.copy(file, target.resolve(home.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return new Installation(target);
  }

  Path launcher() {
    return home.resolve("bin").resolve("kehoach");
  }

  Path jar() {
    return home.resolve("lib").resolve("kehoach.jar");
  }

  Path libraries() {
    return home.resolve("lib").resolve("libraries.jar");
  }

  /** Runs the launcher with only the given environment. */
  Outcome run(Path folder, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher().toString()));
    command.addAll(List.of(arguments));
    return start(folder, environment, command);
  }

  static Outcome start(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("kehoach", ".out");
    Path err = Files.createTempFile("kehoach", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
          .redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("still running after " + PATIENCE_SECONDS + " s: " + command);
      }
      return new Outcome(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
