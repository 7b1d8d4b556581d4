package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.source.Text;

/**
 * A reference to an appendix (phụ lục) of this plan in its text.
 *
 * @param from   where the words "Phụ lục ..." begin; {@code start} to {@code end} is the number, if any
 * @param number as typed, {@code II} or {@code 2}; empty if there is none
 */
record AppendixMention(Text text, int from, int start, int end, String number, boolean all) {

  private static final Sought MENTION = Sought.at(
      "(?iu)(?<![\\p{L}\\d])phụ\\s+lục(?:\\s+(?:số\\s+)?((?-i:[IVXLC]{1,5}|\\d{1,2})(?![\\p{L}\\d])"
      + "(?:\\s*(?:,|và|-|–|đến)\\s*(?:phụ\\s+lục\\s+)?(?:số\\s+)?(?-i:[IVXLC]{1,5}|\\d{1,2})(?![\\p{L}\\d]))*))?",
      "phụ l", "phụ L", "phụ  ", "Phụ l", "Phụ L", "Phụ  ", "PHỤ l", "PHỤ L", "PHỤ  ");

  /** Precedes a reference to all of them. */
  private static final Expression ALL = Expression.of("(?iu)(?<![\\p{L}\\d])các\\s+$");

  /** The appendix of another document: "Phụ lục I ban hành kèm theo Thông tư ...". */
  private static final Expression FOREIGN = Expression.of(
      "(?iu)[^.;]{0,80}?(?<![\\p{L}\\d])(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Luật|Công văn|Hướng dẫn|Chỉ thị"
      + "|Kế hoạch số|Chương trình số|Quy định số|Văn bản số)(?![\\p{L}\\d])");

  private static final int LOOK_BACK = 8;
  private static final Expression PART = Expression.of("[IVXLC]{1,5}|\\d{1,2}|đến|[-–]");

  /** All references to appendices of this plan, one for each number. */
  static List<AppendixMention> of(Draft draft) {
    return draft.all(AppendixMention.class, AppendixMention::read);
  }

  private static List<AppendixMention> read(Draft draft) {
    List<AppendixMention> mentions = new ArrayList<>();
    draft.body().stream().filter(one -> one.isProse() || one.role() == Passage.Role.BUDGET)
        .forEach(passage -> MENTION.in(passage, mention -> collect(passage, mention, mentions)));
    return mentions;
  }

  private static void collect(Passage passage, MatchResult mention, List<AppendixMention> mentions) {
    Text text = passage.text();
    String words = passage.plain();
    if (FOREIGN.matcher(words).region(mention.end(), words.length()).lookingAt()) {
      return;
    }
    Matcher before = ALL.matcher(words).region(Math.max(0, mention.start() - LOOK_BACK), mention.start());
    boolean all = before.find();
    int from = all ? before.start() : mention.start();
    if (mention.group(1) == null) {
      mentions.add(new AppendixMention(text, from, from, mention.end(), "", all));
    } else {
      numbers(text, from, mention.start(1), mention.end(1), mentions);
    }
  }

  /** "I, II và III", "I đến III". */
  private static void numbers(Text text, int begin, int from, int to, List<AppendixMention> mentions) {
    Matcher part = PART.matcher(text.value().substring(from, to));
    int before = 0;
    boolean range = false;
    while (part.find()) {
      if (!Character.isDigit(part.group().charAt(0)) && RomanNumeral.parse(part.group()) == 0) {
        range = true;
        continue;
      }
      int value = value(part.group());
      for (int between = before + 1; range && between < value; between++) {
        mentions.add(new AppendixMention(text, begin, from, to, RomanNumeral.of(between), false));
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
    return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : RomanNumeral.parse(number);
  }

  boolean isArabic() {
    return !number.isEmpty() && Character.isDigit(number.charAt(0));
  }

  /** "Phụ lục II", also if it is one of several numbers. */
  String label() {
    return number.isEmpty() ? words().value() : "Phụ lục " + number;
  }

  Text words() {
    return text.subSequence(start, end);
  }
}
