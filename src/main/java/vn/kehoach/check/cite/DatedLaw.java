package vn.kehoach.check.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Text;

/**
 * A law and its date, from {@code references} or from the text.
 *
 * @param key   the name, normalised for comparison
 * @param words the date as written
 */
record DatedLaw(String key, Text words, Day day) {

  private static final Sought DATED = Sought.at(
      "(?<!\\p{L})(Bộ luật|Luật|Pháp lệnh) (\\p{Lu}(?:(?!(?:Bộ luật|Luật|Pháp lệnh) \\p{Lu})[^;:.“”()\\d]){1,80}?),? "
      + "(?:\\(?(?:số )?\\d{1,3}/(?:19|20)\\d{2}/QH\\d+\\)?,? )?(ngày \\d{1,2}"
      + "(?:/\\d{1,2}/\\d{4}| tháng \\d{1,2} năm \\d{4}))", "Bộ luật ", "Luật ", "Pháp lệnh ");

  /**
   * How far before a law to look for an amending law: in "Luật sửa đổi, bổ sung một số điều của Luật ..." the date
   * belongs to the amending law.
   */
  private static final int BEFORE = 130;

  static List<DatedLaw> of(Draft draft) {
    return draft.all(DatedLaw.class, DatedLaw::read);
  }

  private static List<DatedLaw> read(Draft draft) {
    List<DatedLaw> found = new ArrayList<>();
    for (Reference reference : draft.plan().references()) {
      String type = Text.valueOf(reference.type()).toLowerCase(Locale.ROOT);
      boolean law = type.endsWith("luật") || type.equals("pháp lệnh");
      if (law && reference.subject() != null && reference.date() != null && reference.date().isComplete()) {
        add(type, reference.subject().value(), reference.date().typed(), reference.date(), found);
      }
    }
    for (Passage passage : draft.prose(DATED)) {
      if (passage.hasDigit()) {
        DATED.in(passage, dated -> read(passage, dated, found));
      }
    }
    return found;
  }

  private static void read(Passage passage, MatchResult dated, List<DatedLaw> found) {
    String before = passage.before(dated.start(), BEFORE);
    before = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf("ngày ")) + 1);
    if (!before.toLowerCase(Locale.ROOT).contains("sửa đổi") && !before.endsWith("của ")) {
      String typed = dated.group(3);
      Day day = Day.parse(Text.of(typed.contains("/") ? typed.substring("ngày ".length()) : typed)).orElse(null);
      add(dated.group(1), dated.group(2), passage.text(dated, 3), day, found);
    }
  }

  private static void add(String type, String name, Text words, @Nullable Day day, List<DatedLaw> found) {
    String key = (type + " " + name).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")
        .replaceFirst("^(?:bộ )?luật (?:bộ )?luật ", "luật ").strip();
    if (day != null && !key.contains("sửa đổi")) {
      found.add(new DatedLaw(key, words, day));
    }
  }
}
