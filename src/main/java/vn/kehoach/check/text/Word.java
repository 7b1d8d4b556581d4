package vn.kehoach.check.text;

/**
 * A run of letters in a passage, and how it stands there.
 *
 * @param from   offset of its first letter
 * @param to     offset behind its last
 * @param traits those of its letters and of its place
 */
record Word(Letters letters, int from, int to, int traits) {

  boolean is(Trait trait) {
    return (traits & trait.bit) != 0;
  }

  String value() {
    return letters.value();
  }

  String lower() {
    return letters.lower();
  }

  boolean isLower() {
    return is(Trait.SMALL);
  }

  boolean isUpper() {
    return is(Trait.CAPITALS);
  }

  /** One capital, then small letters. */
  boolean isTitle() {
    return is(Trait.TITLE);
  }

  /** Has a letter that plain English lacks. */
  boolean isVietnamese() {
    return is(Trait.VIETNAMESE);
  }

  boolean opens() {
    return is(Trait.OPENS);
  }

  boolean bound() {
    return is(Trait.BOUND);
  }

  boolean follows() {
    return is(Trait.FOLLOWS);
  }

  /** Read as a common word: small letters, or a capital that only opens a sentence. */
  boolean isCommon() {
    return isLower() || opens() && isTitle();
  }

  /** The same word, whatever its capitals. */
  boolean isAs(Word other) {
    return letters.areAs(other.letters);
  }
}
