package vn.kehoach.check.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** Every syllable of a place begins with a capital and contains no others. */
public final class PlaceNotCapitalised implements Rule {

  private static final Expression SYLLABLE = Expression.of("[\\p{L}'’]+");

  @Override
  public String id() {
    return "form/place-not-capitalised";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text place = draft.plan().header().place();
    Answer answer = draft.answer("place").orElse(null);
    if (place == null || answer == null || PlaceWithDate.holdsMore(place)) {
      return;
    }
    String proper = proper(place.value(), answer.list("units"));
    if (!proper.equals(place.value()) && !PlaceAbbreviated.holdsOne(place, answer)) {
      problems.add(Problem.error(id(), draft.place(place),
              "địa danh viết hoa chữ cái đầu của mỗi âm tiết", "each syllable of a place begins with a capital")
          .hint("viết " + proper, "write " + proper)
          .cite(answer.clause()));
    }
  }

  private static String proper(String place, List<String> units) {
    String lower = place.toLowerCase(Locale.ROOT);
    String unit = "";
    for (String name : units) {
      unit = unit.isEmpty() && lower.startsWith(name + " ") ? name : unit;
    }
    boolean shouts = place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
    Matcher syllable = SYLLABLE.matcher(place);
    StringBuilder proper = new StringBuilder();
    while (syllable.find()) {
      boolean small = syllable.start() > 0 && syllable.start() < unit.length();
      syllable.appendReplacement(proper, Matcher.quoteReplacement(cased(syllable.group(), small, shouts)));
    }
    return syllable.appendTail(proper).toString();
  }

  private static String cased(String syllable, boolean small, boolean shouts) {
    String rest = syllable.substring(1);
    if (small) {
      return shouts ? syllable.toLowerCase(Locale.ROOT) : syllable;
    }
    return Character.toUpperCase(syllable.charAt(0)) + (shouts ? rest.toLowerCase(Locale.ROOT) : rest);
  }
}
