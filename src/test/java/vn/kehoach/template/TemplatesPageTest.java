package vn.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Keys;
import vn.kehoach.standard.Standards;

/** The page for users names everything that templates can use, and the jar contains every file it mentions. */
class TemplatesPageTest {

  private static final Path FOLDER = Path.of("templates");

  @Test
  void every_tag_and_its_attributes_are_on_the_page() throws IOException {
    String page = page();
    for (Tag tag : Tag.values()) {
      assertThat(page).contains("`<" + tag.word() + ">`");
      assertThat(tag.attributes()).allSatisfy(attribute -> assertThat(page).contains(attribute));
    }
  }

  @Test
  void every_style_is_on_the_page() throws IOException {
    assertThat(Standards.find("nd30").orElseThrow().styles(14).names())
        .allSatisfy(style -> assertThat(page()).contains("`" + style + "`"));
  }

  @Test
  void every_key_a_template_may_print_is_on_the_page() throws IOException {
    String page = page();
    for (Keys.Group group : List.of(Keys.HEADER, Keys.SIGNATURE, Keys.RECIPIENT, Keys.ATTACHED_TO)) {
      assertThat(group.keys()).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }
  }

  @Test
  void the_shipped_list_is_the_folder() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> FOLDER.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(TemplateFinder.SHIPPED);
    }
  }

  private static String page() throws IOException {
    return Files.readString(FOLDER.resolve("README.md"));
  }
}
