package vn.kehoach.check;

import org.jspecify.annotations.Nullable;

/**
 * The letters with which a match of a pattern may begin. A search with a regular expression tries all alternatives at
 * every letter of a text; a lookahead for the letters rules out most of the text at once.
 */
final class Beginning {

  private static final String FLAGS = "(?iu)";
  private static final String GROUP = "(?:";

  /** Escapes for letters that are found nearly everywhere, or whose length or meaning depends on what follows. */
  private static final String UNSUITABLE = "pPsSwWDhHvVRXkQEuxc0123456789";
  /** Escapes for a place between letters. */
  private static final String PLACES = "bBAzZG";

  private final String pattern;
  private final StringBuilder letters = new StringBuilder();
  private int at;
  /** Whether the pattern begins with a choice. */
  private boolean choice;
  private boolean unknown;

  private Beginning(String pattern, int from) {
    this.pattern = pattern;
    this.at = from;
  }

  /** The pattern with such a lookahead, if it begins with a choice or with a condition, and the letters are few. */
  static String ahead(String pattern) {
    int from = pattern.startsWith(FLAGS) ? FLAGS.length() : 0;
    String letters = letters(pattern, from);
    return letters == null ? pattern
        : pattern.substring(0, from) + "(?=[" + letters + "])" + GROUP + pattern.substring(from) + ")";
  }

  /** The letters as in a character class; {@code null} if they are too many or unknown, or would save nothing. */
  private static @Nullable String letters(String pattern, int from) {
    Beginning beginning = new Beginning(pattern, from);
    boolean empty = beginning.alternatives();
    boolean saves = beginning.choice || beginning.isCondition(from);
    return empty || !saves || beginning.unknown || beginning.at < pattern.length() ? null
        : beginning.letters.toString();
  }

  private char next() {
    return at < pattern.length() ? pattern.charAt(at) : 0;
  }

  private boolean isCondition(int from) {
    return pattern.startsWith("(?=", from) || pattern.startsWith("(?!", from) || pattern.startsWith("(?<=", from)
        || pattern.startsWith("(?<!", from);
  }

  /** Reads up to the end of a group; returns whether one of the alternatives may be empty. */
  private boolean alternatives() {
    boolean empty = sequence();
    while (next() == '|') {
      choice = true;
      at++;
      empty |= sequence();
    }
    return empty;
  }

  /** Reads up to a bar or the end of a group; returns whether all of it may be empty. */
  private boolean sequence() {
    boolean empty = true;
    while (next() != '|' && next() != ')' && next() != 0) {
      if (empty) {
        empty = isOptional(element());
      } else {
        skip();
      }
    }
    return empty;
  }

  /** Reads a letter, a class or a group; returns whether it may be empty. */
  private boolean element() {
    int from = at;
    char letter = next();
    if (letter == '(' && !isCondition(at)) {
      return group();
    }
    skip();
    if (letter == '(' || letter == '^' || letter == '$'
        || letter == '\\' && PLACES.indexOf(pattern.charAt(from + 1)) >= 0) {
      return true;
    }
    String typed = pattern.substring(from, at);
    unknown |= letter == '.' || letter == ' ' || typed.startsWith("[^") || Character.isSurrogate(letter)
        || isUnsuitable(typed);
    letters.append(letter == '[' || letter == '\\' || Alphabet.isLetterOrDigit(letter) ? "" : "\\").append(typed);
    return false;
  }

  private static boolean isUnsuitable(String typed) {
    for (int i = typed.indexOf('\\'); i >= 0; i = typed.indexOf('\\', i + 2)) {
      if (UNSUITABLE.indexOf(typed.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean group() {
    boolean named = pattern.startsWith("(?<", at);
    boolean plain = pattern.startsWith(GROUP, at);
    unknown |= pattern.startsWith("(?", at) && !named && !plain;
    at = named ? pattern.indexOf('>', at) + 1 : at + (plain ? GROUP.length() : 1);
    boolean empty = alternatives();
    at++;
    return empty;
  }

  /** Reads how often an element may occur; returns whether it may be absent. */
  private boolean isOptional(boolean empty) {
    char sign = next();
    if (sign != '?' && sign != '*' && sign != '+' && sign != '{') {
      return empty;
    }
    boolean optional = sign == '?' || sign == '*' || pattern.startsWith("{0", at);
    at = sign == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    if (next() == '?' || next() == '+') {
      at++;
    }
    return empty || optional;
  }

  /** Goes behind a letter, an escaped letter, a class or a group. */
  private void skip() {
    char letter = next();
    at += letter == '\\' ? 2 : 1;
    if (letter == '[') {
      skipClass();
    } else if (letter == '(') {
      while (next() != ')' && next() != 0) {
        skip();
      }
      at++;
    }
  }

  /** In a class, brackets of groups are letters. */
  private void skipClass() {
    while (next() != ']' && next() != 0) {
      char letter = next();
      at += letter == '\\' ? 2 : 1;
      if (letter == '[') {
        skipClass();
      }
    }
    at++;
  }
}
