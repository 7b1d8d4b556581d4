package vn.kehoach.cli;

/** How many of a thing, in English: Vietnamese nouns have no plural. */
record Count(long number, String noun) {

  static String of(long number, String noun) {
    return new Count(number, noun).toString();
  }

  @Override
  public String toString() {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
