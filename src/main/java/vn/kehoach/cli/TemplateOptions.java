package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.kehoach.Kehoach;
import vn.kehoach.template.TemplateFinder;

/** How documents are to look: templates, face, size. */
final class TemplateOptions {

  @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "option.templates")
  private @Nullable Path templates;

  @Option(names = "--font", paramLabel = "machine|DIR", descriptionKey = "option.font")
  private @Nullable String font;

  @Option(names = "--size", paramLabel = "13|14", descriptionKey = "option.size")
  private int size;

  Kehoach kehoach(CommandLine command) {
    if (templates != null && !Files.isDirectory(templates)) {
      throw new UsageMistake.Wrong(command,
          "Không có thư mục mẫu “" + templates + "”.", "There is no template folder “" + templates + "”.");
    }
    if (size != 0 && size != 13 && size != 14) {
      throw new UsageMistake.Wrong(command,
          "Cỡ chữ lời văn chỉ có thể là 13 hoặc 14 (Nghị định 30/2020/NĐ-CP).", "The body size is 13 or 14.");
    }
    return new Kehoach(TemplateFinder.over(templates), new Faces(command).find(font), size);
  }

  /** What the outputs of one plan depend on beside the plan: two runs with one fingerprint look alike. */
  String fingerprint() throws IOException {
    StringBuilder look = new StringBuilder("|" + Version.number() + "|" + size + "|" + font);
    if (templates != null) {
      try (Stream<Path> files = Files.walk(templates)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          look.append('|').append(templates.relativize(file)).append('|').append(Files.readString(file));
        }
      }
    }
    return look.toString();
  }
}
