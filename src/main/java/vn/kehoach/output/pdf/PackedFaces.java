package vn.kehoach.output.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;

/** Packs the {@linkplain FaceFacts data} of the bundled fonts during the build. */
final class PackedFaces {

  private PackedFaces() {}

  /** Files below a folder of classes: {@code FOLDER fonts/LiberationSerif-Bold.ttf ...}. */
  public static void main(String[] arguments) throws IOException {
    InternalResourceResolver files = ResourceResolverFactory.createDefaultInternalResourceResolver(Faces.NOWHERE);
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[0], arguments[i]);
      byte[] packed = FaceFacts.find(file.toUri(), files).pack();
      Files.write(file.resolveSibling(file.getFileName() + FaceFacts.ENDING), packed);
    }
  }
}
