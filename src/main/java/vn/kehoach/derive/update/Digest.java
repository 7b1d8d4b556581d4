package vn.kehoach.derive.update;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Contents in short: two texts with one digest are one text. */
public final class Digest {

  private Digest() {}

  /** {@code sha256:} and 64 hex digits; line ends do not count. */
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
