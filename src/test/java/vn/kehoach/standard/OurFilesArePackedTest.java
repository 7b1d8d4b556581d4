package vn.kehoach.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.source.YamlNode;

/** The packed trees of standards and laws equal their YAML, key by key and word by word. */
class OurFilesArePackedTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  @TestFactory
  Stream<DynamicTest> a_packed_tree_says_what_its_file_says() throws IOException {
    try (Stream<Path> files = Stream.concat(Files.list(RESOURCES.resolve("standards")),
        Files.list(RESOURCES.resolve("law")))) {
      List<String> paths = files.map(file -> "/" + RESOURCES.relativize(file)).filter(path -> path.endsWith(".yaml"))
          .sorted().toList();
      assertThat(paths).hasSizeGreaterThan(5);
      return paths.stream().map(path -> DynamicTest.dynamicTest(path, () -> {
        YamlNode packed = PackedYaml.read(path);
        assertThat(packed).as("packed by the build: mvn process-classes").isNotNull();
        assertThat(said(packed)).isEqualTo(said(Data.yaml(path).tree()));
      }));
    }
  }

  private static Object said(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text().value();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(OurFilesArePackedTest::said).toList();
    }
    return ((YamlNode.Mapping) node).entries().stream()
        .map(entry -> List.of(entry.key().value(), said(entry.value()))).toList();
  }
}
