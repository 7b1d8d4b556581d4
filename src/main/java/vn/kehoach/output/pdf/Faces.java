package vn.kehoach.output.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import vn.kehoach.document.Typeface;
import vn.kehoach.document.Typeface.Variant;

/**
 * The four font files of a typeface, and the only files FOP can access: nothing else exists for it, neither on disk nor
 * on the network.
 */
final class Faces implements ResourceResolver {

  /** FOP resolves requests against a base URI; this one leads nowhere. */
  static final URI NOWHERE = URI.create("file:/");

  private final Map<URI, Variant> variants = new HashMap<>();

  /** Read when a document first needs letters of it. */
  private final Map<Variant, byte[]> files = new ConcurrentHashMap<>();

  private final Typeface typeface;
  private final List<FontFile> faces = new ArrayList<>();

  Faces(Typeface typeface) throws IOException {
    this.typeface = typeface;
    InternalResourceResolver resolver = ResourceResolverFactory.createInternalResourceResolver(NOWHERE, this);
    for (Variant variant : Variant.values()) {
      variants.put(typeface.uri(variant), variant);
      faces.add(FontFile.load(variant, typeface, resolver));
    }
  }

  private byte[] read(Variant variant) {
    try {
      return typeface.read(variant);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Registers the fonts for one document, all in one family; "any" is FOP's fallback. */
  void register(FontInfo fonts, MissingLetters missing) {
    for (FontFile face : faces) {
      String key = key(face.variant());
      String style = face.variant().isItalic() ? Font.STYLE_ITALIC : Font.STYLE_NORMAL;
      int weight = face.variant().isBold() ? Font.WEIGHT_BOLD : Font.WEIGHT_NORMAL;
      fonts.addMetrics(key, face.font(missing));
      fonts.addFontProperties(key, Typeface.FAMILY, style, weight);
      fonts.addFontProperties(key, "any", style, weight);
    }
  }

  private static String key(Variant variant) {
    return "F" + (variant.ordinal() + 1);
  }

  /** The font of a document with FOP's {@code style} and {@code weight}. */
  static FaceFont of(FontInfo fonts, String style, int weight) {
    Variant variant = Variant.of(weight == Font.WEIGHT_BOLD, style.equals(Font.STYLE_ITALIC));
    return (FaceFont) fonts.getMetricsFor(key(variant));
  }

  @Override
  public Resource getResource(URI uri) throws IOException {
    Variant variant = variants.get(uri);
    if (variant == null) {
      throw new IOException("not a font of this document: " + uri);
    }
    return new Resource(new ByteArrayInputStream(files.computeIfAbsent(variant, this::read)));
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("nothing is written but the document: " + uri);
  }
}
