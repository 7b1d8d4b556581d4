package vn.kehoach.cli;

/** A number with an English noun in singular or plural; Vietnamese nouns have no plural. */
final class Count {

  private Count() {}

  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
