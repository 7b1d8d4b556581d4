package vn.kehoach.build;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Removes from lists of service providers those that no plan needs, such as FOP's other formats, images and drawings;
 * otherwise every PDF would wait until they are loaded.
 */
final class Services {

  private static final Pattern NEVER_NEEDED = Pattern.compile(
      "org\\.apache\\.(?:batik|xmlgraphics\\.image|fop\\.image|fop\\.fo\\.extensions\\.svg"
      + "|fop\\.render\\.(?:afp|awt|bitmap|java2d|pcl|print|ps|rtf|txt|xml)|fop\\.render\\.pdf\\.PDF"
      + "(?:ImageHandler|SVG)).*");

  private Services() {}

  /** A list of providers without those, one name per line. */
  static byte[] needed(byte[] list) {
    StringBuilder needed = new StringBuilder();
    new String(list, StandardCharsets.UTF_8).lines()
        .filter(name -> !NEVER_NEEDED.matcher(name.strip()).matches())
        .forEach(name -> needed.append(name).append('\n'));
    return needed.toString().getBytes(StandardCharsets.UTF_8);
  }
}
