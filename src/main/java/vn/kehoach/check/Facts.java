package vn.kehoach.check;

import java.util.function.BiConsumer;
import vn.kehoach.source.OwnFile;

/** Reads a bundled file of facts, one {@code name = value} per line; lines that begin with {@code #} are comments. */
public final class Facts {

  private static final String IS = " = ";

  private Facts() {}

  /** Passes on each name and its value, in order. */
  public static void of(String path, BiConsumer<String, String> use) {
    for (String line : OwnFile.text(path).split("\n")) {
      int is = line.startsWith("#") ? -1 : line.indexOf(IS);
      if (is > 0) {
        use.accept(line.substring(0, is), line.substring(is + IS.length()).strip());
      }
    }
  }
}
