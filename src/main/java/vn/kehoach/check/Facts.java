package vn.kehoach.check;

import java.util.function.BiConsumer;
import vn.kehoach.source.OwnFile;

/** What a file that ships with kehoach tells, a line each: {@code name = value}; a line of {@code #} is a remark. */
public final class Facts {

  private static final String IS = " = ";

  private Facts() {}

  /** Hands over each name and its value, in order. */
  public static void of(String path, BiConsumer<String, String> use) {
    for (String line : OwnFile.text(path).split("\n")) {
      int is = line.startsWith("#") ? -1 : line.indexOf(IS);
      if (is > 0) {
        use.accept(line.substring(0, is), line.substring(is + IS.length()).strip());
      }
    }
  }
}
