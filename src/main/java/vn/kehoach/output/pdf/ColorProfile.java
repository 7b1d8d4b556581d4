package vn.kehoach.output.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.fop.pdf.PDFDocument;
import vn.kehoach.output.Deflate;

/**
 * The colour profile of the file: sRGB, as the ICC profile included in FOP. FOP reads it through Java, and each Java
 * writes another creator into it.
 */
final class ColorProfile {

  /** Required in every profile (ICC.1, 7.2). */
  private static final byte[] SIGNATURE = "acsp".getBytes(StandardCharsets.US_ASCII);
  private static final int SIGNATURE_PLACE = 36;

  /** The same in every document. */
  private static final byte[] PACKED = Deflate.zlib(srgb());

  private ColorProfile() {}

  static boolean isOne(byte[] data) {
    int end = SIGNATURE_PLACE + SIGNATURE.length;
    return data.length > end && Arrays.equals(data, SIGNATURE_PLACE, end, SIGNATURE, 0, SIGNATURE.length);
  }

  /** The compressed profile; the shared array must not be modified. */
  static byte[] packed() {
    return PACKED;
  }

  private static byte[] srgb() {
    try (InputStream profile = PDFDocument.class.getResourceAsStream("sRGB.icc")) {
      if (profile == null) {
        throw new IllegalStateException("FOP came without its colour profile");
      }
      return profile.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
