package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.template.TemplateFinder;

/** The options for the look of documents: templates, font, size. */
final class LookOptions {

  private final Given<@Nullable Path> templates;
  private final Given<@Nullable String> font;
  private final Given<Integer> size;

  LookOptions(Arguments arguments) {
    templates = arguments.option("--templates").label("DIR").described("option.templates").path();
    font = arguments.option("--font").label("machine|DIR").described("option.font").text();
    size = arguments.option("--size").label("13|14").described("option.size").number(0);
  }

  Kehoach kehoach() {
    Path templates = this.templates.value();
    int size = this.size.value();
    if (templates != null && !Files.isDirectory(templates)) {
      throw new UsageMistake.Wrong(
          "Không có thư mục mẫu “" + templates + "”.", "There is no template folder “" + templates + "”.");
    }
    if (templates != null && TemplateFinder.SHIPPED.stream()
        .noneMatch(name -> name.endsWith(".ftlx") && Files.exists(templates.resolve(name)))) {
      throw new UsageMistake.Wrong(
          "Thư mục mẫu “" + templates
          + "” không có tệp nào tên như mẫu có sẵn (ke-hoach.ftlx, parts/nd30.ftlx ...), nên không"
              + " thay được mẫu nào. Chép mẫu ra bằng: kehoach templates " + templates,
          "The template folder “" + templates
          + "” has no file with the name of a built-in template (ke-hoach.ftlx, parts/nd30.ftlx ...),"
              + " so it replaces none. Copy the built-in templates with: kehoach templates " + templates);
    }
    if (size != 0 && size != 13 && size != 14) {
      throw new UsageMistake.Wrong(
          "Cỡ chữ lời văn chỉ có thể là 13 hoặc 14 (Nghị định 30/2020/NĐ-CP).",
          "The body font size must be 13 or 14 (Decree 30/2020/NĐ-CP).");
    }
    return new Kehoach(TemplateFinder.over(templates), FaceFinder.find(font.value()), size);
  }

  /**
   * A digest of everything except the plan on which the look of an output depends: two runs with the same fingerprint
   * look the same.
   */
  String fingerprint() throws IOException {
    StringBuilder look = new StringBuilder("|" + Version.number() + "|" + size.value() + "|" + font.value());
    Path templates = this.templates.value();
    if (templates != null) {
      try (Stream<Path> files = Files.walk(templates)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          // bytes are taken as they are: a file that is not text is reported when it is read as a template
          String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
          look.append('|').append(templates.relativize(file)).append('|').append(bytes);
        }
      }
    }
    return look.toString();
  }
}
