package vn.kehoach.check.word;

/**
 * A word in a passage, with its position.
 *
 * @param from   offset of its first letter
 * @param to     offset after its last letter
 * @param traits the traits of its letters and of its position
 */
public record Word(Letters letters, int from, int to, int traits) {

  public boolean is(Trait trait) {
    return (traits & trait.bit) != 0;
  }

  public String value() {
    return letters.value();
  }

  public String lower() {
    return letters.lower();
  }

  public boolean isLower() {
    return is(Trait.SMALL);
  }

  public boolean isUpper() {
    return is(Trait.CAPITALS);
  }

  /** A capital, then lower-case letters. */
  public boolean isTitle() {
    return is(Trait.TITLE);
  }

  /** Has a letter that English lacks. */
  public boolean isVietnamese() {
    return is(Trait.VIETNAMESE);
  }

  public boolean opens() {
    return is(Trait.OPENS);
  }

  public boolean bound() {
    return is(Trait.BOUND);
  }

  public boolean follows() {
    return is(Trait.FOLLOWS);
  }

  /** Whether it is an ordinary word: in lower case, or with a capital only at the beginning of a sentence. */
  public boolean isCommon() {
    return isLower() || opens() && isTitle();
  }

  /** Whether it is the same word, regardless of case. */
  public boolean isAs(Word other) {
    return letters.areAs(other.letters);
  }
}
