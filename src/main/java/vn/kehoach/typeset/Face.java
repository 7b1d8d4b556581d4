package vn.kehoach.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.document.Typeface;
import vn.kehoach.document.Typeface.Variant;

/** The letters of one typeface in its four variants. A font file is read when its first letter is measured, once. */
final class Face {

  private static final Map<String, FaceMetrics> READ = new ConcurrentHashMap<>();

  private final Typeface typeface;
  private final FaceMetrics[] metrics = new FaceMetrics[Variant.values().length];

  Face(Typeface typeface) {
    this.typeface = typeface;
  }

  FaceMetrics metrics(Variant variant) {
    FaceMetrics known = metrics[variant.ordinal()];
    if (known != null) {
      return known;
    }
    // By the address as text: a URL's own hash code may ask the network.
    String address = typeface.files().get(variant).toExternalForm();
    FaceMetrics read = READ.computeIfAbsent(address, any -> read(variant));
    metrics[variant.ordinal()] = read;
    return read;
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
