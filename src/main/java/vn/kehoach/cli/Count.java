package vn.kehoach.cli;

/** How many of a thing, in English: Vietnamese nouns have no plural. */
final class Count {

  private Count() {}

  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
