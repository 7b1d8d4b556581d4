package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.source.Text;

/**
 * An appendix (phụ lục) of this plan, as the text speaks of it.
 *
 * @param from   where the words "Phụ lục ..." begin; {@code start} to {@code end} is the number where there is one
 * @param number as typed, {@code II} or {@code 2}; empty without one
 */
record AppendixMention(Text text, int from, int start, int end, String number, boolean all) {

  private static final Pattern MENTION = Pattern.compile(
      "(?iu)\\b(các\\s+)?phụ\\s+lục(?:\\s+(?:số\\s+)?((?-i:[IVXLC]{1,5}|\\d{1,2})\\b(?:\\s*(?:,|và|-|–|đến)\\s*"
          + "(?:phụ\\s+lục\\s+)?(?:số\\s+)?(?-i:[IVXLC]{1,5}|\\d{1,2})\\b)*))?");

  /** The appendix of another document: "Phụ lục I ban hành kèm theo Thông tư ...". */
  private static final Pattern FOREIGN = Pattern.compile(
      "(?iu)^[^.;]{0,80}?\\b(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Luật|Công văn|Hướng dẫn|Chỉ thị|Kế hoạch số|"
          + "Chương trình số|Quy định số|Văn bản số)\\b");

  /** One of these ends each mention. */
  private static final List<String> SIGNS = List.of("ục", "ỤC", "ụC", "Ục");

  private static final Pattern PART = Pattern.compile("[IVXLC]{1,5}|\\d{1,2}|đến|[-–]");

  /** Every mention of an own appendix, one for each number named. */
  static List<AppendixMention> of(Draft draft) {
    return draft.all(AppendixMention.class, AppendixMention::read);
  }

  private static List<AppendixMention> read(Draft draft) {
    List<AppendixMention> mentions = new ArrayList<>();
    draft.body().stream().filter(one -> one.isProse() || one.role() == Passage.Role.BUDGET)
        .map(Passage::text).forEach(text -> collect(text, mentions));
    return mentions;
  }

  private static void collect(Text text, List<AppendixMention> mentions) {
    if (SIGNS.stream().noneMatch(text.value()::contains)) {
      return;
    }
    Matcher mention = MENTION.matcher(text.value());
    while (mention.find()) {
      if (FOREIGN.matcher(text.value().substring(mention.end())).find()) {
        continue;
      }
      if (mention.group(2) == null) {
        mentions.add(new AppendixMention(
            text, mention.start(), mention.start(), mention.end(), "", mention.group(1) != null));
      } else {
        numbers(text, mention.start(), mention.start(2), mention.end(2), mentions);
      }
    }
  }

  /** "I, II và III", "I đến III". */
  private static void numbers(Text text, int begin, int from, int to, List<AppendixMention> mentions) {
    Matcher part = PART.matcher(text.value().substring(from, to));
    int before = 0;
    boolean range = false;
    while (part.find()) {
      if (!Character.isDigit(part.group().charAt(0)) && TypedMarker.roman(part.group()) == 0) {
        range = true;
        continue;
      }
      int value = value(part.group());
      for (int between = before + 1; range && between < value; between++) {
        mentions.add(new AppendixMention(text, begin, from, to, TypedMarker.roman(between), false));
      }
      mentions.add(new AppendixMention(
          text, begin, from + part.start(), from + part.end(), part.group(), false));
      before = value;
      range = false;
    }
  }

  static int value(String number) {
    if (number.isEmpty()) {
      return 0;
    }
    return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : TypedMarker.roman(number);
  }

  boolean isArabic() {
    return !number.isEmpty() && Character.isDigit(number.charAt(0));
  }

  /** "Phụ lục II", whichever of several numbers this one is. */
  String label() {
    return number.isEmpty() ? words().value() : "Phụ lục " + number;
  }

  Text words() {
    return text.subSequence(start, end);
  }
}
