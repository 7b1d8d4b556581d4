package vn.kehoach.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a filled template, tag by tag: tags with attributes, words, {@code &amp;} and its like, comments and CDATA,
 * and nothing more of XML. The readers of XML that Java brings take longer to get ready than a plan takes to be read.
 */
final class MarkupScanner {

  /** What was come upon. */
  enum Step {
    BEGIN,
    WORDS,

    /** Of a tag, or of everything. */
    END
  }

  /** Tags do not match, or what looks like one is none. */
  static final class NotBalanced extends Exception {}

  private final String markup;
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> attributes = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private int at;
  private boolean closesAtOnce;
  private String tag = "";
  private int wordsStart;
  private int wordsEnd;
  private boolean verbatim;

  MarkupScanner(String markup) {
    this.markup = markup;
  }

  /** Whether all of it is written in characters that XML allows: no other would come through to a document. */
  private static boolean isLegible(char[] letters) {
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
      boolean none = c >= 0xFFFE || c >= 0xD800 && c < 0xE000 && !isHalf(letters, i);
      if (control || none) {
        return false;
      }
    }
    return true;
  }

  /** Half of a character that takes two units, beside its other half. */
  private static boolean isHalf(char[] letters, int at) {
    return Character.isHighSurrogate(letters[at])
        ? at + 1 < letters.length && Character.isLowSurrogate(letters[at + 1])
        : at > 0 && Character.isHighSurrogate(letters[at - 1]);
  }

  Step next() throws NotBalanced {
    if (at == 0) {
      require(isLegible(markup.toCharArray()));
    }
    if (closesAtOnce) {
      closesAtOnce = false;
      open.pop();
      return Step.END;
    }
    while (at < markup.length()) {
      if (markup.charAt(at) != '<') {
        return words(at, find("<", at, markup.length()), false);
      }
      if (markup.startsWith("<!--", at)) {
        at = after("-->", at + 4);
      } else if (markup.startsWith("<![CDATA[", at)) {
        int end = after("]]>", at + 9);
        words(at + 9, end - 3, true);
        at = end;
        return Step.WORDS;
      } else if (markup.startsWith("</", at)) {
        return end();
      } else {
        return begin();
      }
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
    at++;
    tag = name();
    attributes.clear();
    values.clear();
    boolean spaced = skipSpace();
    while (at < markup.length() && markup.charAt(at) != '>' && markup.charAt(at) != '/') {
      require(spaced);
      attribute();
      spaced = skipSpace();
    }
    closesAtOnce = markup.startsWith("/>", at);
    at = after(closesAtOnce ? "/>" : ">", at);
    open.push(tag);
    return Step.BEGIN;
  }

  private void attribute() throws NotBalanced {
    String name = name();
    require(!attributes.contains(name));
    skipSpace();
    at = after("=", at);
    skipSpace();
    require(at < markup.length() && (markup.charAt(at) == '"' || markup.charAt(at) == '\''));
    int end = markup.indexOf(markup.charAt(at), at + 1);
    require(end >= 0);
    String value = markup.substring(at + 1, end);
    require(value.indexOf('<') < 0);
    attributes.add(name);
    values.add(plain(value.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ')));
    at = end + 1;
  }

  private Step end() throws NotBalanced {
    at += 2;
    String name = name();
    skipSpace();
    at = after(">", at);
    require(name.equals(open.poll()));
    return Step.END;
  }

  /** The name that stands here. */
  private String name() throws NotBalanced {
    int start = at;
    while (at < markup.length() && isOfName(markup.charAt(at))) {
      at++;
    }
    require(at > start && (Character.isLetter(markup.charAt(start)) || markup.charAt(start) == '_'));
    return markup.substring(start, at);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }

  private boolean skipSpace() {
    int start = at;
    while (at < markup.length() && isSpace(markup.charAt(at))) {
      at++;
    }
    return at > start;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Behind a sign that has to come; one of a tag has to come at once. */
  private int after(String sign, int from) throws NotBalanced {
    int found = sign.length() < 3 ? (markup.startsWith(sign, from) ? from : -1) : markup.indexOf(sign, from);
    require(found >= 0);
    return found + sign.length();
  }

  private int find(String sign, int from, int otherwise) {
    int found = markup.indexOf(sign, from);
    return found < 0 ? otherwise : found;
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

  /** The words come upon last. */
  String words() throws NotBalanced {
    String words = markup.substring(wordsStart, wordsEnd);
    return verbatim ? words : plain(words);
  }

  /** Whether those words are white space that only lays out the template. */
  boolean isBlank() {
    int i = wordsStart;
    while (i < wordsEnd && isSpace(markup.charAt(i))) {
      i++;
    }
    return i == wordsEnd;
  }

  /** Words with the characters that references stand for. */
  private static String plain(String written) throws NotBalanced {
    int reference = written.indexOf('&');
    if (reference < 0) {
      return written;
    }
    StringBuilder plain = new StringBuilder(written.length());
    int done = 0;
    while (reference >= 0) {
      int end = written.indexOf(';', reference);
      require(end >= 0);
      plain.append(written, done, reference).appendCodePoint(letter(written.substring(reference + 1, end)));
      done = end + 1;
      reference = written.indexOf('&', done);
    }
    return plain.append(written, done, written.length()).toString();
  }

  private static int letter(String name) throws NotBalanced {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(name);
    };
  }

  /** {@code #160} and {@code #xA0}: characters that XML allows. */
  private static int numbered(String name) throws NotBalanced {
    boolean hexadecimal = name.startsWith("#x");
    require(name.startsWith("#"));
    try {
      int letter = Integer.parseUnsignedInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      boolean control = letter < ' ' && letter != '\n' && letter != '\t' && letter != '\r';
      boolean none = letter >= 0xD800 && letter < 0xE000 || letter == 0xFFFE || letter == 0xFFFF;
      require(Character.isValidCodePoint(letter) && !control && !none);
      return letter;
    } catch (NumberFormatException odd) {
      throw new NotBalanced();
    }
  }
}
