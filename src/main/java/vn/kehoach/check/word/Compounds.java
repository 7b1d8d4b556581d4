package vn.kehoach.check.word;

import java.util.ArrayList;
import java.util.List;

/** Compounds of two syllables (từ ghép), and those similar to a pair of words. */
public final class Compounds {

  private Compounds() {}

  private static Halves seconds(String first) {
    return Wordbook.seconds(Wordbook.find(first));
  }

  static boolean has(String first, String second) {
    return Letters.of(first).seconds().contains(second);
  }

  /** Whether it is a compound in which no comma may separate the halves. */
  public static boolean isTight(String first, String second) {
    return seconds(first).hasTight(second);
  }

  /** Compounds that equal the pair except for diacritics, if the pair has none. */
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
