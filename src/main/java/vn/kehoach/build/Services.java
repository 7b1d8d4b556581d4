package vn.kehoach.build;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The providers that a library finds by name at every start, but for those that no plan can need: FOP's other formats,
 * pictures and drawings. Every PDF would wait until they are loaded.
 */
final class Services {

  private static final Pattern NEVER_NEEDED = Pattern.compile(
      "org\\.apache\\.(?:batik|xmlgraphics\\.image|fop\\.image|fop\\.fo\\.extensions\\.svg"
      + "|fop\\.render\\.(?:afp|awt|bitmap|java2d|pcl|print|ps|rtf|txt|xml)|fop\\.render\\.pdf\\.PDF"
      + "(?:ImageHandler|SVG)).*");

  private Services() {}

  /** A list of providers without those; a name stands on each line. */
  static byte[] needed(byte[] list) {
    StringBuilder needed = new StringBuilder();
    new String(list, StandardCharsets.UTF_8).lines()
        .filter(name -> !NEVER_NEEDED.matcher(name.strip()).matches())
        .forEach(name -> needed.append(name).append('\n'));
    return needed.toString().getBytes(StandardCharsets.UTF_8);
  }
}
