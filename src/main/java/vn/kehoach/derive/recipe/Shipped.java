package vn.kehoach.derive.recipe;

import vn.kehoach.source.OwnFile;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;

/** The bundled data files of this package: {@code derive/units.yaml} and others. */
public final class Shipped {

  private Shipped() {}

  /** Reads a file; bundled files must not have problems. */
  static YamlNode read(String name) {
    String path = "derive/" + name + ".yaml";
    Problems problems = new Problems();
    YamlNode node = YamlReader.read(new Source(path, OwnFile.text(path)), problems);
    if (node == null || !problems.isEmpty()) {
      throw new IllegalStateException(path + ": " + problems.inFileOrder());
    }
    return node;
  }

  public static Entries entries(String name) {
    return Entries.of(read(name), new Problems());
  }
}
