package vn.kehoach.typeset;

/**
 * Where a line may end according to LibreOffice (ICU's rules with its own changes), so that a DOCX breaks at the same
 * places as our PDF. Measured by sliding pairs of characters over the margin in LibreOffice 7.4:
 *
 * <pre>
 * after                          a line may end, unless the next is
 * a space                        - (a closing sign after a space belongs to the word before, see WEAK)
 * ( [ and spaces after them      anything
 * - – \ ! ? |                    - – / \ . , ; : ! ? ) ] quotes |
 * —                              the same or —
 * …                              the same or …
 * /                              anything (but see BACK)
 * ( [ quotes                     anything
 * after                          a line may end only before
 * . , ; : ) ] % + $ ₫ € ± №      — … ( [ % + $ ₫ € ± №
 * letters and other signs        — %
 * digits                         —
 * </pre>
 *
 * <p>So {@code 28-CT/TW} may end after 28-, {@code 30/2020/NĐ-CP} after NĐ-, {@code 2026-2030} after the hyphen and
 * {@code và/hoặc} nowhere; a no-break space forbids a break on both sides.
 */
enum LineOpportunity {
  NO,

  /** Only if the space itself no longer fits: LibreOffice then applies no rule. */
  WEAK,

  /**
   * After a slash inside a word. LibreOffice finds this opportunity, does not use it, and goes back to the last space
   * instead, past any hyphen: a line that is full inside "TU" of {@code 276-KH/TU} ends before 276, one that is full
   * inside "KH" after the hyphen.
   */
  BACK,

  YES;

  private static final String QUOTES = "\"'“”‘’«»";
  private static final Signs CLOSING = Signs.of("/\\.,;:!?)]}");
  private static final Signs OPENING = Signs.of("([{");
  private static final Signs OPENING_OR_QUOTES = Signs.of("([{" + QUOTES);
  private static final Signs SPRINGS = Signs.of("-–\\!?|—…");
  private static final Signs HOLD_AFTER_SPRING = Signs.of("-–/\\.,;:!?)]}|" + QUOTES);
  private static final Signs MILD = Signs.of(".,;:)]}%‰+$₫€±№");
  private static final Signs LOOSE_AFTER_MILD = Signs.of("—…([%‰+$₫€±№");
  static final char NO_BREAK_SPACE = '\u00A0';

  /** Whether a line may end before the character at {@code index}. */
  static LineOpportunity before(char[] words, int index) {
    if (index == 0) {
      return NO;
    }
    char last = words[index - 1];
    char next = words[index];
    return next == ' ' || isLetter(next) && isLetter(last) ? NO : between(words, index, last, next);
  }

  private static LineOpportunity between(char[] words, int index, char last, char next) {
    if (next == NO_BREAK_SPACE || last == NO_BREAK_SPACE || next == '\n' || last == '\n') {
      return NO;
    }
    if (last == ' ') {
      return afterSpace(beforeSpaces(words, index - 1), next);
    }
    if (last == '/') {
      boolean inNumber = index > 1 && Character.isDigit(words[index - 2]) && Character.isDigit(next);
      return inNumber || HOLD_AFTER_SPRING.has(next) ? NO : BACK;
    }
    return allows(last, next) ? YES : NO;
  }

  /** Whether it is a Latin letter, as nearly all characters are; none of them is in the table. */
  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00C0' && c <= '\u1EFF';
  }

  private static char beforeSpaces(char[] words, int space) {
    int at = space;
    while (at >= 0 && words[at] == ' ') {
      at--;
    }
    return at < 0 ? 0 : words[at];
  }

  private static LineOpportunity afterSpace(char beforeSpaces, char next) {
    boolean nothingBefore = beforeSpaces == 0 || beforeSpaces == '\n';
    if (nothingBefore || OPENING.has(beforeSpaces)) {
      return NO;
    }
    return CLOSING.has(next) ? WEAK : YES;
  }

  private static boolean allows(char last, char next) {
    if (SPRINGS.has(last)) {
      boolean twin = next == last && (next == '—' || next == '…');
      return !twin && !HOLD_AFTER_SPRING.has(next);
    }
    if (MILD.has(last)) {
      return LOOSE_AFTER_MILD.has(next);
    }
    if (OPENING_OR_QUOTES.has(last)) {
      return false;
    }
    return next == '—' || !Character.isDigit(last) && (next == '%' || next == '‰');
  }
}
