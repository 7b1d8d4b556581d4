package vn.kehoach.source;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file that ships with kehoach: a word list, a standard, a template, a face. Where our classes lie in a jar, it is read
 * from there at once; a class loader asks each module of Java for it before it looks into the jar.
 */
public final class OwnFile {

  /** {@code null}: our classes lie in a folder, or where only their loader can reach. */
  private static final @Nullable ZipFile JAR = jar();

  private OwnFile() {}

  /** What a file holds, by its path without a leading slash. */
  public static byte[] bytes(String path) {
    byte[] found = find(path);
    if (found == null) {
      throw new IllegalStateException("missing from the jar: " + path);
    }
    return found;
  }

  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** {@code null}: there is no such file. */
  public static byte @Nullable [] find(String path) {
    try {
      return JAR == null ? loaded(path) : packed(JAR, path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A file of a library's, by its path. Libraries are made to ask here when kehoach is built. */
  public static InputStream stream(String path) {
    return new ByteArrayInputStream(bytes(path));
  }

  /** The same, as a class of it would give it. */
  public static @Nullable InputStream stream(Class<?> asking, String name) {
    String folder = asking.getPackageName().replace('.', '/') + '/';
    byte[] found = JAR == null ? null : find(name.startsWith("/") ? name.substring(1) : folder + name);
    return found == null ? asking.getResourceAsStream(name) : new ByteArrayInputStream(found);
  }

  /** An address for those who want one; that there is such a file is not looked up. */
  public static URL address(String path) {
    try {
      URL loaded = JAR == null ? OwnFile.class.getResource("/" + path) : new URL("jar:" + Path.of(JAR.getName()).toUri() + "!/" + path);
      if (loaded == null) {
        throw new FileNotFoundException("missing from the classes: " + path);
      }
      return loaded;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte @Nullable [] loaded(String path) throws IOException {
    try (InputStream stream = OwnFile.class.getResourceAsStream("/" + path)) {
      return stream == null ? null : stream.readAllBytes();
    }
  }

  private static byte @Nullable [] packed(ZipFile jar, String path) throws IOException {
    ZipEntry entry = jar.getEntry(path);
    if (entry == null) {
      return null;
    }
    try (InputStream stream = jar.getInputStream(entry)) {
      return stream.readNBytes((int) entry.getSize());
    }
  }

  /** Stays open, as the class loader's own does. */
  private static @Nullable ZipFile jar() {
    try {
      String home = home();
      return home == null || !home.endsWith(".jar") ? null : new ZipFile(home);
    } catch (IOException | URISyntaxException | IllegalArgumentException unreachable) {
      return null;
    }
  }

  /** Java's own loader does not say where it has our classes from; whoever starts kehoach by it does. */
  private static @Nullable String home() throws URISyntaxException {
    CodeSource source = OwnFile.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return System.getProperty("kehoach.jar");
    }
    URL home = source.getLocation();
    return home == null || !home.getProtocol().equals("file") ? null : Path.of(home.toURI()).toString();
  }
}
