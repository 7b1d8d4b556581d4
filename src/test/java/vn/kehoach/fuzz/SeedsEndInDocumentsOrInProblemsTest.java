package vn.kehoach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.template.AnyMarkup;

/**
 * Runs the seeds of the fuzzers ({@code mvn -Pfuzz}) and every input that once caused an exception, from {@code
 * src/test/resources/fuzz}, where fuzzers put what they find.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class SeedsEndInDocumentsOrInProblemsTest {

  private static final Path SEEDS = Path.of("src", "test", "resources", "fuzz");

  @ParameterizedTest
  @MethodSource
  void plans(Path seed) throws IOException {
    AnyPlan.fuzzerTestOneInput(Files.readAllBytes(seed));
  }

  @ParameterizedTest
  @MethodSource
  void rosters(Path seed) throws IOException {
    AnyRoster.fuzzerTestOneInput(Files.readAllBytes(seed));
  }

  @ParameterizedTest
  @MethodSource("rosters")
  void tables(Path seed) throws IOException {
    AnyTable.fuzzerTestOneInput(Files.readAllBytes(seed));
  }

  @ParameterizedTest
  @MethodSource
  void markups(Path seed) throws IOException {
    AnyMarkup.fuzzerTestOneInput(Files.readAllBytes(seed));
  }

  @ParameterizedTest
  @MethodSource
  void recipes(Path seed) throws IOException {
    AnyRecipe.fuzzerTestOneInput(Files.readAllBytes(seed));
  }

  static List<Path> plans() throws IOException {
    return seeds("plan");
  }

  static List<Path> rosters() throws IOException {
    return seeds("roster");
  }

  static List<Path> markups() throws IOException {
    return seeds("markup");
  }

  static List<Path> recipes() throws IOException {
    return seeds("recipe");
  }

  private static List<Path> seeds(String folder) throws IOException {
    try (Stream<Path> seeds = Files.list(SEEDS.resolve(folder))) {
      List<Path> all = seeds.sorted().toList();
      assertThat(all).isNotEmpty();
      return all;
    }
  }
}
