package vn.kehoach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Typeface;
import vn.kehoach.document.Typeface.Variant;

/** Finds the font for the documents: the bundled one, or Times New Roman from the machine or from a folder. */
final class FaceFinder {

  private static final Map<Variant, String> FILES = new TreeMap<>(Map.of(
      Variant.REGULAR, "times.ttf",
      Variant.BOLD, "timesbd.ttf",
      Variant.ITALIC, "timesi.ttf",
      Variant.BOLD_ITALIC, "timesbi.ttf"));

  private static final List<String> FOLDERS = List.of("C:/Windows/Fonts", "/Library/Fonts",
      "/System/Library/Fonts/Supplemental", "/usr/share/fonts/truetype/msttcorefonts", "/usr/share/fonts");

  private FaceFinder() {}

  /**
   * @param font {@code null} for the bundled font, {@code machine} for the usual font folders, otherwise a folder
   */
  static Typeface find(@Nullable String font) {
    if (font == null) {
      return Typeface.bundled();
    }
    List<String> folders = font.equals("machine") ? FOLDERS : List.of(font);
    for (String folder : folders) {
      Map<Variant, URL> files = in(Path.of(folder));
      if (files.size() == Variant.values().length) {
        return new Typeface(files);
      }
    }
    throw new UsageMistake.Wrong(
        "Không tìm thấy đủ bốn tệp phông Times New Roman (times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf) trong: "
            + String.join(", ", folders) + ". Bỏ --font để dùng phông đi kèm.",
        "The four files of Times New Roman (times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf) are not in: "
            + String.join(", ", folders) + ". Omit --font to use the bundled font.");
  }

  private static Map<Variant, URL> in(Path folder) {
    Map<Variant, URL> files = new EnumMap<>(Variant.class);
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> fonts = entries.toList();
      FILES.forEach((variant, name) -> fonts.stream()
          .filter(file -> isNamed(file, name, variant))
          .findFirst()
          .ifPresent(file -> files.put(variant, url(file))));
    } catch (IOException unreadable) {
      return files;
    }
    return files;
  }

  /**
   * The file is {@code times.ttf} on Windows, {@code Times New Roman Bold.ttf} on a Mac, {@code
   * Times_New_Roman_Bold.ttf} elsewhere.
   */
  private static boolean isNamed(Path file, String windowsName, Variant variant) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    String style = switch (variant) {
      case REGULAR -> "";
      case BOLD -> " bold";
      case ITALIC -> " italic";
      case BOLD_ITALIC -> " bold italic";
    };
    return name.equals(windowsName) || name.equals("times new roman" + style + ".ttf");
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
