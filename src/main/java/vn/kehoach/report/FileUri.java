package vn.kehoach.report;

import java.net.URI;
import java.net.URISyntaxException;

/** The name of a file as a URI: relative names stay relative, other letters than ASCII are escaped. */
final class FileUri {

  private FileUri() {}

  static String of(String name) {
    String slashes = name.replace('\\', '/');
    boolean drive = slashes.matches("[A-Za-z]:/.*");
    boolean absolute = drive || slashes.startsWith("/");
    try {
      String path = drive ? "/" + slashes : slashes;
      // A colon in the first step of a relative path would read as a scheme.
      String safe = absolute || !path.contains(":") ? path : "./" + path;
      return new URI(absolute ? "file" : null, absolute ? "" : null, safe, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
