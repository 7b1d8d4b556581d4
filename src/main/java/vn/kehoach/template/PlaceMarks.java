package vn.kehoach.template;

import freemarker.core.Environment;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.Text;

/**
 * Carries text through the template engine, which only knows strings: each printed text is a number in private use
 * characters, and the text itself with its place is kept here. The YAML reader rejects these characters in plans, so no
 * mark can be forged.
 */
final class PlaceMarks {

  /** Delimiters before and after the number of a text. */
  static final char OPEN = '\uE000';

  static final char CLOSE = '\uE001';
  private static final char ZERO = '\uE010';

  private final List<Text> texts = new ArrayList<>();

  /** Those of the template being filled in on this thread. */
  static PlaceMarks current() {
    return (PlaceMarks) Environment.getCurrentEnvironment().getCustomState(PlaceMarks.class);
  }

  void accompany(Environment filling) {
    filling.setCustomState(PlaceMarks.class, this);
  }

  /** Stores a text and returns the mark to print instead. */
  String mark(Text text) {
    char[] digits = Integer.toString(texts.size()).toCharArray();
    texts.add(text);
    char[] mark = new char[digits.length + 2];
    mark[0] = OPEN;
    for (int i = 0; i < digits.length; i++) {
      mark[i + 1] = (char) (ZERO + digits[i] - '0');
    }
    mark[digits.length + 1] = CLOSE;
    return new String(mark);
  }

  /** The text whose digits are in {@code words} from {@code from} to {@code to}. */
  Text text(CharSequence words, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + words.charAt(i) - ZERO;
    }
    return texts.get(number);
  }

  /** The string with its marks replaced by the texts they stand for. */
  String words(String marked) {
    int mark = marked.indexOf(OPEN);
    if (mark < 0) {
      return marked;
    }
    StringBuilder words = new StringBuilder();
    int done = 0;
    while (mark >= 0) {
      int close = marked.indexOf(CLOSE, mark);
      words.append(marked, done, mark).append(text(marked, mark + 1, close).value());
      done = close + 1;
      mark = marked.indexOf(OPEN, done);
    }
    return words.append(marked, done, marked.length()).toString();
  }
}
