package vn.kehoach.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** Plans for tests: the examples, available issued plans, and plans in text blocks. */
public final class Plans {

  /** Issued plans, next to the checkout on machines that have them. */
  private static final Path REAL = Path.of("..", "shared", "real");

  private Plans() {}

  /** Every plan in {@code examples}: one {@code ke-hoach.yaml} in each folder. */
  public static List<Path> examples() {
    return files(Path.of("examples"), "ke-hoach.yaml");
  }

  /** Issued plans, word for word; empty if they are not available. */
  public static List<Path> real() {
    return Files.isDirectory(REAL) ? files(REAL, ".yaml") : List.of();
  }

  /** Plans with what no example needs: other signers, marks, outlines; some with their own templates. */
  public static List<Path> samples() {
    return files(Path.of("src/test/resources/conformance"), "ke-hoach.yaml");
  }

  public static List<Path> all() {
    List<Path> all = new ArrayList<>(examples());
    all.addAll(real());
    return all;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static Source source(Path file) {
    try {
      return new Source(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A plan that must be read without problems. */
  public static Plan read(Source source) {
    Problems problems = new Problems();
    Plan plan = PlanReader.read(source, problems);
    if (plan == null || !problems.isEmpty()) {
      throw new AssertionError(source + ": " + problems.inFileOrder());
    }
    return plan;
  }

  public static Plan read(String yaml) {
    return read(new Source("ke-hoach.yaml", yaml));
  }
}
