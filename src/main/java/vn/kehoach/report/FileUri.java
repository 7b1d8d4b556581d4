package vn.kehoach.report;

import java.net.URI;
import java.net.URISyntaxException;

/** The name of a file as a URI. Relative names stay relative; non-ASCII characters are escaped. */
final class FileUri {

  private FileUri() {}

  static String of(String name) {
    String slashes = name.replace('\\', '/');
    boolean drive = slashes.matches("[A-Za-z]:/.*");
    boolean absolute = drive || slashes.startsWith("/");
    try {
      String path = drive ? "/" + slashes : slashes;
      // a colon in the first segment of a relative path would be read as a scheme
      String safe = absolute || !path.contains(":") ? path : "./" + path;
      return new URI(absolute ? "file" : null, absolute ? "" : null, safe, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
