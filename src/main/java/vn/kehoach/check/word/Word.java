package vn.kehoach.check.word;

/**
 * A run of letters in a passage, and how it stands there.
 *
 * @param from   offset of its first letter
 * @param to     offset after its last
 * @param traits those of its letters and of its place
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

  /** One capital, then small letters. */
  public boolean isTitle() {
    return is(Trait.TITLE);
  }

  /** Has a letter that plain English lacks. */
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

  /** Read as a common word: small letters, or a capital that only opens a sentence. */
  public boolean isCommon() {
    return isLower() || opens() && isTitle();
  }

  /** The same word, whatever its capitals. */
  public boolean isAs(Word other) {
    return letters.areAs(other.letters);
  }
}
