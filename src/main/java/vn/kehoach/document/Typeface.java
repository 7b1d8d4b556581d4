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
 * The four faces a document is set in (phông chữ): the bundled Liberation Serif, whose letters are exactly as wide as
 * those of Times New Roman, or Times New Roman from the machine. Outputs name the family {@code Times New Roman} in
 * either case.
 */
public record Typeface(Map<Variant, URL> files) {

  /** The family name that both outputs print (Decree 30, Appendix I, I.4). */
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

  /** Made when first asked for, and once. */
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

  /** Liberation Serif from our own jar. */
  public static Typeface bundled() {
    return Bundled.FACES;
  }

  /** Where a bundled file lies in our jar. */
  private static String path(Variant variant) {
    return "fonts/LiberationSerif-" + variant.suffix + ".ttf";
  }

  /** The whole file. */
  public byte[] read(Variant variant) throws IOException {
    if (isBundled()) {
      return OwnFile.bytes(path(variant));
    }
    try (InputStream stream = files.get(variant).openStream()) {
      return stream.readAllBytes();
    }
  }

  /** What was made of a bundled file when kehoach was built; {@code null}: nothing, as of any file of a user's own. */
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
