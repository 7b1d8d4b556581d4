package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesAtHandTest {

  @TempDir
  private Path folder;

  private Path together;

  @BeforeEach
  void putTogether() throws IOException {
    Path files = Files.createDirectories(folder.resolve("classes/law"));
    Files.writeString(files.resolve("ngày.txt"), "Luật Nhà giáo = 16/6/2025");
    Files.writeString(files.resolve("empty.txt"), "");
    Files.writeString(files.resolve("Some.class"), "no");
    together = folder.resolve("kehoach.files");
    FilesAtHand.main(new String[] {together.toString(), files.getParent().toString()});
  }

  @Test
  void what_was_put_together_is_found_by_its_path() {
    FilesAtHand files = FilesAtHand.read(together.toString());
    assertThat(files.find("law/ngày.txt")).asString(StandardCharsets.UTF_8).isEqualTo("Luật Nhà giáo = 16/6/2025");
    assertThat(files.find("law/empty.txt")).isEmpty();
    assertThat(files.find("law/Some.class")).isNull();
  }

  @Test
  void of_a_part_of_it_nothing_is_taken() throws IOException {
    byte[] all = Files.readAllBytes(together);
    for (int length = 0; length < all.length; length++) {
      Files.write(together, Arrays.copyOf(all, length));
      assertThat(FilesAtHand.read(together.toString()).find("law/ngày.txt")).as("of %d bytes", length).isNull();
    }
  }
}
