package vn.kehoach.derive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

/** The data files of this room, in the jar: {@code derive/units.yaml} and its neighbours. */
final class Shipped {

  private Shipped() {}

  /** The file as nodes; our own file must read without a problem. */
  static YamlNode read(String name) {
    String path = "derive/" + name + ".yaml";
    try (InputStream stream = Shipped.class.getResourceAsStream("/" + path)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the jar: " + path);
      }
      Problems problems = new Problems();
      Source source = new Source(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      YamlNode node = YamlReader.read(source, problems);
      if (node == null || !problems.isEmpty()) {
        throw new IllegalStateException(path + ": " + problems.inFileOrder());
      }
      return node;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Entries entries(String name) {
    return Entries.of(read(name), new Problems());
  }
}
