package vn.kehoach.check.word;

import java.util.ArrayList;
import java.util.List;

/** Compounds of two syllables (từ ghép), and those that resemble a pair of words. */
public final class Compounds {

  private Compounds() {}

  private static Halves seconds(String first) {
    return Wordbook.seconds(Wordbook.find(first));
  }

  static boolean has(String first, String second) {
    return Letters.of(first).seconds().contains(second);
  }

  /** A compound whose halves belong together: no comma may stand between them. */
  public static boolean isTight(String first, String second) {
    return seconds(first).hasTight(second);
  }

  /** Those that only differ in their marks from halves without any. */
  public static List<String> resembling(String first, String second) {
    if (!Wordbook.mayResemble(first, second)) {
      return List.of();
    }
    List<String> resembling = new ArrayList<>(2);
    for (String half : Wordbook.marked(Wordbook.find(first)).words()) {
      seconds(half).addResembling(second, half + " ", resembling);
    }
    return resembling;
  }
}
