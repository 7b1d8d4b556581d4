package vn.kehoach.template;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.Text;

/**
 * Carries places through the template engine, which knows only strings: each printed text is wrapped in private-use
 * characters that name it. The YAML reader refuses those characters in plans, so none can be forged.
 */
final class PlaceMarks {

  /** Before the number of a text; after it; after its words. */
  static final char OPEN = '\uE000';

  static final char WORDS = '\uE001';
  static final char CLOSE = '\uE002';
  private static final char ZERO = '\uE010';

  private final List<Text> texts = new ArrayList<>();

  /** Remembers a text and returns its number. */
  int add(Text text) {
    texts.add(text);
    return texts.size() - 1;
  }

  Text text(int number) {
    return texts.get(number);
  }

  static String open(int number) {
    StringBuilder mark = new StringBuilder(8).append(OPEN);
    for (char digit : Integer.toString(number).toCharArray()) {
      mark.append((char) (ZERO + digit - '0'));
    }
    return mark.append(WORDS).toString();
  }

  /** The number whose digits stand in {@code words} from {@code from} to {@code to}. */
  static int number(CharSequence words, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + words.charAt(i) - ZERO;
    }
    return number;
  }

  static boolean isMark(char c) {
    return c >= OPEN && c <= '\uE01F';
  }

  /** The words without marks. */
  static String strip(String marked) {
    if (marked.indexOf(OPEN) < 0) {
      return marked;
    }
    StringBuilder plain = new StringBuilder(marked.length());
    for (int i = 0; i < marked.length(); i++) {
      if (!isMark(marked.charAt(i))) {
        plain.append(marked.charAt(i));
      }
    }
    return plain.toString();
  }
}
