package vn.kehoach.check.word;

/**
 * What rules ask about a word, as a bit each: a word has its own together in one number, and all words of a passage
 * have theirs, so that a rule passes over most passages at once.
 */
public enum Trait {
  // of its letters, wherever it stands
  /** No capital. */
  SMALL,
  /** Two letters or more, all capitals. */
  CAPITALS,
  /** One capital, then small letters. */
  TITLE,
  /** With a capital, begins the name of some body: Sở, Ban. */
  BODY,
  /** A capital in the wrong place of a syllable that is one of ours. */
  MIXED_CASE,
  /** Has a letter that plain English lacks. */
  VIETNAMESE,
  /** Spelling does not allow it, wherever its tone mark stands. */
  IMPOSSIBLE,
  /** Possible, but for the tone mark on the wrong letter. */
  TONE_MISPLACED,
  /** Bears a tone on oa, oe, uy, which is written in two ways. */
  TONE_STYLE,
  /** Of these, on the first letter: {@code hóa}. */
  OLDER_STYLE,
  /** Stands beside any other word. */
  FREE,
  /** Usually a slip for another word, whatever stands beside it. */
  SUSPECT,
  /** Of free words, never taken for half of another one. */
  FUNCTION,
  /** No vowel: the beginning of a syllable, if of any. */
  ONSET,
  /** Ends with a vowel. */
  OPEN_END,
  /** Begins with a vowel. */
  OPEN_START,
  /** One or two consonants: the end of a syllable, if of any. */
  CODA,

  // of its place
  /** First of a sentence or of a clause after a colon or semicolon. */
  OPENS,
  /** Touches a digit, slash, hyphen or another mark that makes it part of a symbol, number or address. */
  BOUND,
  /** Only white space (one or more) stands between it and the word before. */
  FOLLOWS,
  /** Only a comma and a space do. */
  BEHIND_COMMA;

  public final int bit = 1 << ordinal();

  public boolean isIn(int traits) {
    return (traits & bit) != 0;
  }

  int when(boolean has) {
    return has ? bit : 0;
  }
}
