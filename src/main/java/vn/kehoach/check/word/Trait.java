package vn.kehoach.check.word;

/**
 * Properties of words that rules ask for, one bit each. The bits of a word are combined in a number, and so are those
 * of all words of a passage, so that a rule can skip most passages at once.
 */
public enum Trait {
  // of the letters, independent of position
  /** No capitals. */
  SMALL,
  /** At least two letters, all capitals. */
  CAPITALS,
  /** A capital, then lower-case letters. */
  TITLE,
  /** Has a capital and begins names of agencies: Sở, Ban. */
  BODY,
  /** A capital in the wrong place of a Vietnamese syllable. */
  MIXED_CASE,
  /** Has a letter that English lacks. */
  VIETNAMESE,
  /** Not allowed by spelling rules, wherever its tone mark is. */
  IMPOSSIBLE,
  /** Allowed, except for a misplaced tone mark. */
  TONE_MISPLACED,
  /** Has a tone mark on oa, oe, uy, for which there are two styles. */
  TONE_STYLE,
  /** Of these, on the first letter: {@code hóa}. */
  OLDER_STYLE,
  /** May occur next to any other word. */
  FREE,
  /** Usually a mistake for another word, regardless of its neighbours. */
  SUSPECT,
  /** A free word that is never taken for half of another one. */
  FUNCTION,
  /** No vowel: possibly the beginning of a syllable. */
  ONSET,
  /** Ends with a vowel. */
  OPEN_END,
  /** Begins with a vowel. */
  OPEN_START,
  /** One or two consonants: possibly the end of a syllable. */
  CODA,

  // of the position
  /** The first word of a sentence, or of a clause after a colon or semicolon. */
  OPENS,
  /** Adjacent to a digit, slash, hyphen or another mark that makes it part of a symbol, number or address. */
  BOUND,
  /** Separated from the previous word only by white space. */
  FOLLOWS,
  /** Separated only by a comma and a space. */
  BEHIND_COMMA;

  public final int bit = 1 << ordinal();

  public boolean isIn(int traits) {
    return (traits & bit) != 0;
  }

  int when(boolean has) {
    return has ? bit : 0;
  }
}
