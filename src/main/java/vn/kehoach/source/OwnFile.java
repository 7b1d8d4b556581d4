package vn.kehoach.source;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads files bundled with kehoach: word lists, standards, templates, fonts. If the classes are in a jar, files are
 * read from the packed file next to it, or from the jar itself; a class loader would first ask each Java module.
 */
public final class OwnFile {

  private static final String JAR_ENDING = ".jar";
  private static final ByteOrder UTF_16 = ByteOrder.LITTLE_ENDIAN;

  /** {@code null} if the classes are in a folder, or only reachable through their class loader. */
  private static final @Nullable String HOME = home();

  private static final FilesAtHand AT_HAND = FilesAtHand.read(
      HOME == null ? "" : HOME.substring(0, HOME.length() - JAR_ENDING.length()) + ".files");

  private OwnFile() {}

  /** Opened when a file is not in the packed file; stays open, like the jar of the class loader. */
  private static final class Jar {

    static final ZipFile FILE = open();

    private static ZipFile open() {
      try {
        return new ZipFile(HOME);
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }

  /** The content of a file, by its path without a leading slash. */
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

  /** {@code null} if there is no such file. */
  public static byte @Nullable [] find(String path) {
    byte[] atHand = AT_HAND.find(path);
    try {
      return atHand != null ? atHand : HOME == null ? loaded(path) : packed(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * The characters of a file written by {@link #utf16}, copied without decoding; {@code null} if there is no such file.
   */
  public static char @Nullable [] letters(String path) {
    byte[] found = find(path);
    if (found == null) {
      return null;
    }
    char[] letters = new char[found.length / 2];
    ByteBuffer.wrap(found).order(UTF_16).asCharBuffer().get(letters);
    return letters;
  }

  /** The bytes of a file for {@link #letters}: not encoded as text, as a number may be an unpaired surrogate. */
  public static byte[] utf16(CharSequence letters) {
    ByteBuffer file = ByteBuffer.allocate(2 * letters.length()).order(UTF_16);
    file.asCharBuffer().put(letters.toString());
    return file.array();
  }

  /** A file of a library, by its path. The build changes libraries so that they call this method. */
  public static InputStream stream(String path) {
    return new ByteArrayInputStream(bytes(path));
  }

  /** The same, resolved like {@link Class#getResourceAsStream}. */
  public static @Nullable InputStream stream(Class<?> asking, String name) {
    String folder = asking.getPackageName().replace('.', '/') + '/';
    byte[] found = HOME == null ? null : find(name.startsWith("/") ? name.substring(1) : folder + name);
    return found == null ? asking.getResourceAsStream(name) : new ByteArrayInputStream(found);
  }

  /** A URL for callers that need one; the existence of the file is not checked. */
  public static URL address(String path) {
    try {
      URL loaded = HOME == null
          ? OwnFile.class.getResource("/" + path) : new URL("jar:" + Path.of(HOME).toUri() + "!/" + path);
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

  private static byte @Nullable [] packed(String path) throws IOException {
    ZipEntry entry = Jar.FILE.getEntry(path);
    if (entry == null) {
      return null;
    }
    try (InputStream stream = Jar.FILE.getInputStream(entry)) {
      return stream.readNBytes((int) entry.getSize());
    }
  }

  private static @Nullable String home() {
    try {
      String home = place();
      return home == null || !home.endsWith(JAR_ENDING) ? null : home;
    } catch (URISyntaxException | IllegalArgumentException unreachable) {
      return null;
    }
  }

  /** Java's built-in class loader does not reveal the location of classes; the start script passes it. */
  private static @Nullable String place() throws URISyntaxException {
    CodeSource source = OwnFile.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return System.getProperty("kehoach.jar");
    }
    URL home = source.getLocation();
    return home == null || !home.getProtocol().equals("file") ? null : Path.of(home.toURI()).toString();
  }
}
