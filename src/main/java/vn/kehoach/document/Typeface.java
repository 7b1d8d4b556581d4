package vn.kehoach.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.OwnFile;

/**
 * The font files of a document in four variants (phông chữ): the bundled Liberation Serif, whose letters have exactly
 * the widths of Times New Roman, or Times New Roman from the machine. Outputs name the family {@code Times New Roman}
 * in either case.
 */
public record Typeface(Map<Variant, URL> files) {

  /** The font family named in both outputs (Decree 30, Appendix I, I.4). */
  public static final String FAMILY = "Times New Roman";

  /** Weight and posture. */
  public enum Variant {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private final String suffix;

    Variant(String suffix) {
      this.suffix = suffix;
    }

    public static Variant of(boolean bold, boolean italic) {
      return bold ? italic ? BOLD_ITALIC : BOLD : italic ? ITALIC : REGULAR;
    }

    public boolean isBold() {
      return this == BOLD || this == BOLD_ITALIC;
    }

    public boolean isItalic() {
      return this == ITALIC || this == BOLD_ITALIC;
    }
  }

  public Typeface {
    files = Map.copyOf(files);
  }

  /** Created once, on first use. */
  private static final class Bundled {

    static final Typeface FACES = new Typeface(Map.of(
        Variant.REGULAR, address(Variant.REGULAR),
        Variant.BOLD, address(Variant.BOLD),
        Variant.ITALIC, address(Variant.ITALIC),
        Variant.BOLD_ITALIC, address(Variant.BOLD_ITALIC)));

    private static URL address(Variant variant) {
      return OwnFile.address(path(variant));
    }
  }

  /** Liberation Serif from the jar. */
  public static Typeface bundled() {
    return Bundled.FACES;
  }

  /** The path of a bundled file in the jar. */
  private static String path(Variant variant) {
    return "fonts/LiberationSerif-" + variant.suffix + ".ttf";
  }

  /** The content of a font file. */
  public byte[] read(Variant variant) throws IOException {
    if (isBundled()) {
      return OwnFile.bytes(path(variant));
    }
    try (InputStream stream = files.get(variant).openStream()) {
      return stream.readAllBytes();
    }
  }

  /** Data that the build derived from a bundled font file; {@code null} for other files. */
  public byte @Nullable [] packed(Variant variant, String ending) {
    return isBundled() ? OwnFile.find(path(variant) + ending) : null;
  }

  private boolean isBundled() {
    return files == Bundled.FACES.files;
  }

  public URI uri(Variant variant) {
    try {
      return files.get(variant).toURI();
    } catch (URISyntaxException malformed) {
      throw new IllegalStateException(malformed);
    }
  }
}
