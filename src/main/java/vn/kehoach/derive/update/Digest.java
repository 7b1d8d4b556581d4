package vn.kehoach.derive.update;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of a text, equal for equal texts. */
public final class Digest {

  private Digest() {}

  /** {@code sha256:} and 64 hex digits; independent of line ends. */
  public static String of(String text) {
    return of(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
  }

  public static String of(byte[] bytes) {
    try {
      return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
