package vn.kehoach.check.cite;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code Luật Trẻ em ngày 05/4/2016} here, {@code ngày 06/5/2016} there: one law, two dates. */
public final class LawDateDiffers implements Rule {

  private static final Sought DATED = Sought.at("(?<!\\p{L})(Bộ luật|Luật|Pháp lệnh) (\\p{Lu}(?:(?!(?:Bộ luật|Luật"
      + "|Pháp lệnh) \\p{Lu})[^;:.“”()\\d]){1,80}?),? (?:\\(?(?:số )?\\d{1,3}/(?:19|20)\\d{2}/QH\\d+\\)?,? )?"
      + "(ngày \\d{1,2}(?:/\\d{1,2}/\\d{4}| tháng \\d{1,2} năm \\d{4}))", "Bộ luật ", "Luật ", "Pháp lệnh ");

  /** "Luật sửa đổi, bổ sung một số điều của Luật ...": the date is that of the amending law. */
  private static final int BEFORE = 60;

  /** A law as it was first dated. */
  private record Dated(Text words, Day day) {}

  @Override
  public String id() {
    return "cite/law-date-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Dated> first = new HashMap<>();
    for (Reference reference : draft.plan().references()) {
      String type = reference.type() == null ? "" : reference.type().value().toLowerCase(Locale.ROOT);
      boolean law = type.endsWith("luật") || type.equals("pháp lệnh");
      if (law && reference.subject() != null && reference.date() != null && reference.date().isComplete()) {
        look(draft, key(type, reference.subject().value()), reference.date().typed(), reference.date(), first, problems);
      }
    }
    draft.prose(DATED).stream().filter(Passage::hasDigit)
        .forEach(passage -> DATED.in(passage, dated -> passage(draft, passage, dated, first, problems)));
  }

  private void passage(Draft draft, Passage passage, MatchResult dated, Map<String, Dated> first, Problems problems) {
    String before = passage.plain().substring(Math.max(0, dated.start() - BEFORE), dated.start());
    if (!before.contains("sửa đổi") && !before.endsWith("của ")) {
      Text words = passage.text().subSequence(dated.start(3), dated.end(3));
      Day day = Day.parse(Text.of(dated.group(3).startsWith("ngày ") && dated.group(3).contains("/")
          ? dated.group(3).substring("ngày ".length()) : dated.group(3))).orElse(null);
      look(draft, key(dated.group(1), dated.group(2)), words, day, first, problems);
    }
  }

  private static String key(String type, String name) {
    return (type + " " + name).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^(?:bộ )?luật (?:bộ )?luật ",
        "luật ").strip();
  }

  private void look(Draft draft, String law, Text words, @Nullable Day day, Map<String, Dated> first,
      Problems problems) {
    if (day == null || law.contains("sửa đổi")) {
      return;
    }
    Dated earlier = first.putIfAbsent(law, new Dated(words, day));
    if (earlier != null && !earlier.day.calendar().equals(day.calendar())) {
      problems.add(Problem.warning(id(), draft.place(words),
              "luật này ở đây ghi ngày " + day.slashes() + ", chỗ khác ghi ngày " + earlier.day.slashes(),
              "this law is dated " + day.slashes() + " here and " + earlier.day.slashes() + " elsewhere")
          .hint("xem bản gốc và ghi cùng một ngày ở mọi chỗ", "look at the law and write one date throughout")
          .source(draft.clause("citation"))
          .seeAlso(draft.place(earlier.words)));
    }
  }
}
