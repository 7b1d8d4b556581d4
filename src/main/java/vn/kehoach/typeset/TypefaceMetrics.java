package vn.kehoach.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.document.Typeface;
import vn.kehoach.document.Typeface.Variant;

/** The letters of a typeface in its four variants. A font file is read once, when its first letter is measured. */
final class TypefaceMetrics {

  private static final Map<String, FaceMetrics> READ = new ConcurrentHashMap<>();

  private final Typeface typeface;
  private final FaceMetrics[] metrics = new FaceMetrics[Variant.values().length];

  /** For each variant, the widths in the size used last, because a document uses mostly one size. */
  private final LetterWidths[] widths = new LetterWidths[Variant.values().length];

  TypefaceMetrics(Typeface typeface) {
    this.typeface = typeface;
  }

  FaceMetrics metrics(Variant variant) {
    FaceMetrics known = metrics[variant.ordinal()];
    if (known != null) {
      return known;
    }
    // By the URL as text: URL.hashCode may access the network.
    String address = typeface.files().get(variant).toExternalForm();
    FaceMetrics read = READ.computeIfAbsent(address, any -> read(variant));
    metrics[variant.ordinal()] = read;
    return read;
  }

  /** @param size in twips */
  LetterWidths widths(Variant variant, int size) {
    LetterWidths last = widths[variant.ordinal()];
    if (last == null || last.size() != size) {
      last = metrics(variant).widths(size);
      widths[variant.ordinal()] = last;
    }
    return last;
  }

  private FaceMetrics read(Variant variant) {
    byte[] packed = typeface.packed(variant, FaceMetrics.ENDING);
    try {
      return packed == null ? FaceMetrics.read(typeface.read(variant)) : FaceMetrics.unpack(packed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
