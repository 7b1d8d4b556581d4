package vn.kehoach.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scans a filled-in template tag by tag: tags with attributes, text, {@code &amp;} and similar, comments and CDATA, and
 * nothing else of XML. Java's own XML parsers take longer to initialise than a plan takes to be read.
 */
final class MarkupScanner {

  /** What the scanner found. */
  enum Step {
    BEGIN,
    WORDS,

    /** The end of a tag, or of everything. */
    END
  }

  /** Tags do not match, or something is not a well-formed tag. */
  static final class NotBalanced extends Exception {}

  private final String markup;

  /** The same text as an array, for many short scans. */
  private final char[] letters;

  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> attributes = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private int at;
  private boolean closesAtOnce;
  private String tag = "";
  private int wordsStart;
  private int wordsEnd;
  private boolean verbatim;
  private int begun = -1;
  private boolean readingWords;

  MarkupScanner(String markup) {
    this.markup = markup;
    this.letters = markup.toCharArray();
  }

  Step next() throws NotBalanced {
    if (at == 0) {
      require(XmlLetters.areAll(letters));
    }
    if (closesAtOnce) {
      closesAtOnce = false;
      open.pop();
      return Step.END;
    }
    while (at < letters.length) {
      if (letters[at] != '<') {
        return words(at, endOfWords(at), false);
      }
      if (is('/', at + 1)) {
        return end();
      }
      if (!is('!', at + 1)) {
        return begin();
      }
      if (markup.startsWith("<!--", at)) {
        at = after("-->", at + 4);
        continue;
      }
      require(markup.startsWith("<![CDATA[", at));
      int end = after("]]>", at + 9);
      words(at + 9, end - 3, true);
      at = end;
      return Step.WORDS;
    }
    require(open.isEmpty());
    return Step.END;
  }

  private Step words(int from, int to, boolean asTheyStand) {
    wordsStart = from;
    wordsEnd = to;
    verbatim = asTheyStand;
    at = to;
    return Step.WORDS;
  }

  private Step begin() throws NotBalanced {
    begun = at++;
    tag = name();
    attributes.clear();
    values.clear();
    boolean spaced = skipSpace();
    while (at < letters.length && letters[at] != '>' && letters[at] != '/') {
      require(spaced);
      attribute();
      spaced = skipSpace();
    }
    closesAtOnce = is('/', at);
    at = after('>', closesAtOnce ? at + 1 : at);
    begun = -1;
    open.push(tag);
    return Step.BEGIN;
  }

  /** The position of a malformed tag after {@link NotBalanced}; -1 if each tag by itself is well-formed. */
  int halfWritten() {
    return begun;
  }

  /** Whether the error after {@link NotBalanced} is in text: an unescaped {@code &}. */
  boolean failedInWords() {
    return readingWords;
  }

  private void attribute() throws NotBalanced {
    String name = name();
    require(!attributes.contains(name));
    skipSpace();
    at = after('=', at);
    skipSpace();
    require(is('"', at) || is('\'', at));
    attributes.add(name);
    values.add(value(letters[at++]));
  }

  /** An attribute value up to its quotation mark; line breaks become spaces. */
  private String value(char quote) throws NotBalanced {
    int start = at;
    boolean asWritten = true;
    for (; at < letters.length && letters[at] != quote; at++) {
      char c = letters[at];
      asWritten &= c >= ' ' && c != '&' && c != '<';
    }
    require(at < letters.length);
    String value = markup.substring(start, at++);
    require(asWritten || value.indexOf('<') < 0);
    return asWritten ? value : XmlLetters.plain(value.replace('\n', ' ').replace('\t', ' ').replace('\r', ' '));
  }

  private Step end() throws NotBalanced {
    at += 2;
    String name = open.poll();
    require(name != null && markup.startsWith(name, at));
    at += name.length();
    require(at < letters.length && !isOfName(letters[at]));
    skipSpace();
    at = after('>', at);
    return Step.END;
  }

  /** The name at the current position. */
  private String name() throws NotBalanced {
    int start = at;
    while (at < letters.length && isOfName(letters[at])) {
      at++;
    }
    require(at > start && (Character.isLetter(letters[start]) || letters[start] == '_'));
    return markup.substring(start, at);
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }

  private boolean skipSpace() {
    int start = at;
    while (at < letters.length && isSpace(letters[at])) {
      at++;
    }
    return at > start;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private boolean is(char sign, int index) {
    return index < letters.length && letters[index] == sign;
  }

  /** Requires a character at a position; returns the next position. */
  private int after(char sign, int index) throws NotBalanced {
    require(is(sign, index));
    return index + 1;
  }

  /** Searches for a required string; returns the position after it. */
  private int after(String signs, int from) throws NotBalanced {
    int found = markup.indexOf(signs, from);
    require(found >= 0);
    return found + signs.length();
  }

  private int endOfWords(int from) {
    int end = from;
    while (end < letters.length && letters[end] != '<') {
      end++;
    }
    return end;
  }

  private static void require(boolean balanced) throws NotBalanced {
    if (!balanced) {
      throw new NotBalanced();
    }
  }

  /** The tag that began last. */
  String tag() {
    return tag;
  }

  /** The names of its attributes. */
  List<String> attributes() {
    return attributes;
  }

  @Nullable String attribute(String name) {
    int index = attributes.indexOf(name);
    return index < 0 ? null : values.get(index);
  }

  /** The last text found. */
  String words() throws NotBalanced {
    String words = markup.substring(wordsStart, wordsEnd);
    readingWords = true;
    String plain = verbatim ? words : XmlLetters.plain(words);
    readingWords = false;
    return plain;
  }

  /** Whether that text is only white space for layout of the template. */
  boolean isBlank() {
    int i = wordsStart;
    while (i < wordsEnd && isSpace(letters[i])) {
      i++;
    }
    return i == wordsEnd;
  }
}
