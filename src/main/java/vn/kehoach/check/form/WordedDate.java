package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.source.Text;

/** A date in words inside the text: {@code ngày 5 tháng 3 năm 2026}. */
record WordedDate(Text text, MatchResult found) {

  private static final Pattern DATE = Pattern.compile("(?iu)\\bngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?!\\d)");

  /** Those of the plan's prose; what stands in quotation marks is somebody else's. */
  static List<WordedDate> of(Draft draft) {
    return draft.all(WordedDate.class, WordedDate::read);
  }

  private static List<WordedDate> read(Draft draft) {
    List<WordedDate> dates = new ArrayList<>();
    draft.prose().filter(Passage::hasDigit).map(Passage::text).forEach(text -> {
      Matcher date = DATE.matcher(text.value());
      int seen = 0;
      boolean quoted = false;
      while (date.find()) {
        quoted = isQuoted(text.value(), seen, date.start(), quoted);
        seen = date.start();
        if (!quoted) {
          dates.add(new WordedDate(text, date.toMatchResult()));
        }
      }
    });
    return dates;
  }

  /** Whether {@code to} stands inside quotation marks, given whether {@code from} does. */
  private static boolean isQuoted(String text, int from, int to, boolean before) {
    boolean quoted = before;
    for (int i = from; i < to; i++) {
      quoted = text.charAt(i) == '“' || quoted && text.charAt(i) != '”';
    }
    return quoted;
  }

  String day() {
    return found.group(1);
  }

  String month() {
    return found.group(2);
  }

  Text dayText() {
    return text.subSequence(found.start(1), found.end(1));
  }

  Text monthText() {
    return text.subSequence(found.start(2), found.end(2));
  }
}
