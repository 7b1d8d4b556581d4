package vn.kehoach.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs {@linkplain FaceMetrics the widths} of the bundled fonts during the build. */
final class PackedMetrics {

  private PackedMetrics() {}

  /** Files below a folder of classes: {@code FOLDER fonts/LiberationSerif-Bold.ttf ...}. */
  public static void main(String[] arguments) throws IOException {
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[0], arguments[i]);
      byte[] packed = FaceMetrics.read(Files.readAllBytes(file)).pack();
      Files.write(file.resolveSibling(file.getFileName() + FaceMetrics.ENDING), packed);
    }
  }
}
