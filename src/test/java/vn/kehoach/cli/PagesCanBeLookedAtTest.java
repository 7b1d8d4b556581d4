package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.support.Command;
import vn.kehoach.support.OnPath;

/** Tests {@code kehoach preview}, which shows the PDF as images. */
class PagesCanBeLookedAtTest {

  private static final String THREE_PAGES = "examples/truong/ke-hoach.yaml";

  private static final String PLAN = """
      header: {agency: SỞ Y TẾ, symbol: KH-SYT, subject: Tiêm chủng mở rộng năm 2026}
      tasks: [Tổ chức tiêm chủng.]
      """;

  @TempDir
  private Path folder;

  @Test
  void every_page_is_a_picture_as_large_as_the_sheet() throws IOException {
    preview(THREE_PAGES, "-o", folder.toString(), "--dpi", "100");
    assertThat(names()).containsExactly("ke-hoach-1.png", "ke-hoach-2.png", "ke-hoach-3.png");
    for (String name : names()) {
      BufferedImage picture = picture(name);
      assertThat(picture.getWidth()).isCloseTo((int) Math.round(210 / 25.4 * 100), within(1));
      assertThat(picture.getHeight()).isCloseTo((int) Math.round(297 / 25.4 * 100), within(1));
      assertThat(ink(picture, 0, 1)).isGreaterThan(0.005);
    }
  }

  @Test
  void margins_are_white_and_the_letterhead_is_not() throws IOException {
    preview(THREE_PAGES, "-o", folder.toString(), "--page", "1");
    BufferedImage page = picture("ke-hoach-1.png");
    assertThat(ink(page, 0, 19 / 297.0)).isZero();
    assertThat(ink(page, 20 / 297.0, 40 / 297.0)).isGreaterThan(0.02);
    assertThat(ink(page, 278 / 297.0, 1)).isZero();
  }

  @Test
  void what_is_red_is_red_and_what_is_black_is_small() throws IOException {
    preview("examples/ban-chi-dao/ke-hoach.yaml", "-o", folder.toString());
    assertThat(reds(picture("ke-hoach-1.png"))).isGreaterThan(100);
    assertThat(reds(picture("ke-hoach-2.png"))).isZero();
    assertThat(picture("ke-hoach-2.png").getColorModel().getNumComponents()).isEqualTo(1);
  }

  @Test
  void the_same_plan_gives_the_same_pictures() throws IOException {
    preview(THREE_PAGES, "-o", folder.resolve("a").toString());
    preview(THREE_PAGES, "-o", folder.resolve("b").toString());
    for (int page = 1; page <= 3; page++) {
      assertThat(folder.resolve("a/ke-hoach-" + page + ".png")).hasSameBinaryContentAs(
          folder.resolve("b/ke-hoach-" + page + ".png"));
    }
  }

  @Test
  void poppler_sees_the_same_page() throws Exception {
    Assumptions.assumeTrue(OnPath.has("pdftoppm"), "pdftoppm is not on the PATH");
    preview(THREE_PAGES, "-o", folder.toString(), "--page", "3", "--dpi", "150");
    Command.run("render", THREE_PAGES, "-f", "pdf", "-o", folder.toString());
    Process poppler = new ProcessBuilder("pdftoppm", "-png", "-r", "150", "-f", "3", "-l", "3", "-singlefile",
        folder.resolve("ke-hoach.pdf").toString(), folder.resolve("poppler").toString()).inheritIO().start();
    assertThat(poppler.waitFor()).isZero();
    BufferedImage ours = picture("ke-hoach-3.png");
    BufferedImage theirs = picture("poppler.png");
    for (int part = 0; part < 20; part++) {
      assertThat(ink(ours, part / 20.0, (part + 1) / 20.0))
          .isCloseTo(ink(theirs, part / 20.0, (part + 1) / 20.0), within(0.02));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2-2", "2-2 "})
  void one_page_may_be_asked_for(String page) throws IOException {
    preview(THREE_PAGES, "-o", folder.toString(), "--page", page, "--dpi", "40");
    assertThat(names()).containsExactly("ke-hoach-2.png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-3", "2-", "2-99"})
  void or_several(String pages) throws IOException {
    preview(THREE_PAGES, "-o", folder.toString(), "--page", pages, "--dpi", "40");
    assertThat(names()).containsExactly("ke-hoach-2.png", "ke-hoach-3.png");
  }

  @Test
  void one_page_may_go_to_a_named_file_or_to_standard_output() throws IOException {
    preview(THREE_PAGES, "--page", "1", "-o", folder.resolve("x/trang.png").toString(), "--dpi", "40");
    assertThat(names()).containsExactly("x/trang.png");
    Command printed = Command.runOn(PLAN, "preview", "-", "--page", "1", "--dpi", "40");
    assertThat(printed.exitCode()).as(printed.err()).isZero();
    assertThat(ImageIO.read(new ByteArrayInputStream(printed.outBytes()))).isNotNull();
  }

  @Test
  void without_a_folder_the_pictures_go_beside_the_plan() throws IOException {
    preview(Files.writeString(folder.resolve("a.yaml"), PLAN).toString(), "--dpi", "40");
    assertThat(names()).containsExactly("a-1.png", "a.yaml");
  }

  @Test
  void a_plan_with_a_fault_is_a_problem_and_no_picture() throws IOException {
    Path plan = Files.writeString(folder.resolve("a.yaml"), PLAN.replace("subject", "subjekt"));
    Command run = Command.run("preview", plan.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("a.yaml:1:43: lỗi:", "[key/unknown]");
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void a_picture_that_cannot_be_written_is_said_with_its_name() throws IOException {
    Files.createDirectories(folder.resolve("ra/a-1.png"));
    Path plan = Files.writeString(folder.resolve("a.yaml"), PLAN);
    Command run = Command.run("preview", plan.toString(), "-o", folder.resolve("ra").toString(), "--dpi", "40");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("không ghi được", "a-1.png", "[layout/unwritable-output]");
  }

  @Test
  void a_missing_plan_is_a_problem_and_a_folder_is_wrong_usage() {
    assertThat(Command.run("preview", folder.resolve("khong-co.yaml").toString()).exitCode()).isEqualTo(1);
    assertThat(Command.run("preview", folder.toString()).exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "--page 0", "--page 3-2", "--page x", "--page -1", "--dpi 5", "--dpi 1200", "--page 9", "-o a.png", "-o -",
      "--page 1-2 -o a.png"})
  void a_wrong_command_line_is_usage(String arguments) {
    String[] all = Stream.concat(Stream.of("preview", THREE_PAGES),
        Stream.of(arguments.split(" "))).toArray(String[]::new);
    Command run = Command.run(all);
    assertThat(run.exitCode()).as(run.toString()).isEqualTo(2);
  }

  private static void preview(String... arguments) {
    String[] all = Stream.concat(Stream.of("preview"), Stream.of(arguments)).toArray(String[]::new);
    Command run = Command.run(all);
    assertThat(run.exitCode()).as(run.toString()).isZero();
  }

  private BufferedImage picture(String name) throws IOException {
    return ImageIO.read(folder.resolve(name).toFile());
  }

  /** The share of black in a strip of a page, from 0 to 1. */
  private static double ink(BufferedImage page, double from, double to) {
    long dark = 0;
    long dots = 0;
    for (int y = (int) (from * page.getHeight()); y < (int) (to * page.getHeight()); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        dark += 255 - (page.getRGB(x, y) >> 8 & 0xFF);
        dots++;
      }
    }
    return dark / 255.0 / dots;
  }

  private static long reds(BufferedImage page) {
    long reds = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int dot = page.getRGB(x, y);
        reds += (dot >> 16 & 0xFF) > 200 && (dot & 0xFFFF) == 0 ? 1 : 0;
      }
    }
    return reds;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted().toList();
    }
  }
}
