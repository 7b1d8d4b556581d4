package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Text;

/** A date in words within the text: {@code ngày 5 tháng 3 năm 2026}. */
record WordedDate(Text text, MatchResult found) {

  private static final Sought DATE = Sought.at("(?iu)(?<![\\p{L}\\d])ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?!\\d)",
      "ngày ", "Ngày ", "NGÀY ");

  /** The dates in the plan's prose, except in quotations. */
  static List<WordedDate> of(Draft draft) {
    return draft.all(WordedDate.class, WordedDate::read);
  }

  private static List<WordedDate> read(Draft draft) {
    List<WordedDate> dates = new ArrayList<>();
    for (Passage passage : draft.prose(DATE)) {
      if (passage.hasDigit()) {
        read(passage, dates);
      }
    }
    return dates;
  }

  private static void read(Passage passage, List<WordedDate> dates) {
    DATE.in(passage, date -> {
      if (!isQuoted(passage.plain(), date.start())) {
        dates.add(new WordedDate(passage.text(), date.toMatchResult()));
      }
    });
  }

  /** A quotation that is not closed extends to the end. */
  private static boolean isQuoted(String plain, int at) {
    return plain.lastIndexOf('“', at) > plain.lastIndexOf('”', at);
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
