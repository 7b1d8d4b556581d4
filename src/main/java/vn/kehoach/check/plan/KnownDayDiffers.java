package vn.kehoach.check.plan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Facts;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code Ngày Pháp luật Việt Nam (09/12)}: a wrong date of a public holiday or anniversary. Known dates are data,
 * {@code law/days.txt}.
 */
public final class KnownDayDiffers implements Rule {

  private static final String DAY = "(\\d{1,2})(?:\\s?[/-]\\s?| tháng )(\\d{1,2})(?!\\d)(?:[/-](?:1[89]|20)\\d{2})?";
  /** Looks ahead at a number first, because most of these words have none behind them. */
  private static final Sought NAMED = Sought.at(
      "(?:[Nn]gày|[Tt]háng) (?=[^\\d.;“”]{5,125}+\\d)((?:(?!ngày )[^\\d.;:(“”]){5,100}?)"
      + "(?: năm (?:nay|20\\d{2})| hằng năm| hàng năm)?,? ?[(:]?(?:từ )?(?:ngày )?" + DAY
      + "(?:(?: ?[-–] ?| đến (?:hết )?)(?:ngày )?" + DAY + ")?", "Ngày ", "ngày ", "Tháng h", "tháng h");

  /** Read on first use. */
  private static final class Known {
    static final Map<String, String> DAYS = new HashMap<>();

    static {
      Facts.of("law/days.txt", (names, day) -> {
        for (String name : names.split("\\|")) {
          DAYS.put(name, day);
        }
      });
    }

    private Known() {}
  }

  @Override
  public String id() {
    return "plan/known-day-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(NAMED)) {
      if (passage.hasDigit()) {
        NAMED.in(passage, named -> look(draft, passage, named, problems));
      }
    }
  }

  private void look(Draft draft, Passage passage, MatchResult named, Problems problems) {
    String known = known(named.group(1).strip());
    if (known == null) {
      return;
    }
    String first = day(named.group(2), named.group(3));
    String last = named.group(4) == null ? "" : day(named.group(4), named.group(5));
    boolean term = known.indexOf('-') > 0;
    String said = term ? first + " - " + last : first;
    // "(08/3/1910 - 08/3/2027)" is an anniversary; "01/6 - 30/6" around a single day is a campaign
    boolean asked = term ? !last.isEmpty() : last.isEmpty() || last.equals(first);
    if (asked && !said.equals(known)) {
      Text words = passage.text().subSequence(named.start(2), term ? named.end(5) : named.end(3));
      String name = passage.plain().substring(named.start(), named.end(1));
      String right = padded(known);
      problems.add(Problem.warning(id(), draft.place(words),
              name + " là " + right + ", không phải " + words, name + " is " + right + ", not " + words)
          .hint("viết " + right, "write " + right));
    }
  }

  private static @Nullable String known(String name) {
    String small = name.toLowerCase(Locale.ROOT).replaceAll("[, ]+$", "");
    String known = Known.DAYS.get(small);
    return known != null ? known : Known.DAYS.get(small + " việt nam");
  }

  private static String day(String day, String month) {
    return Integer.parseInt(day) + "/" + Integer.parseInt(month);
  }

  /** A date in the required form: days below ten and the first two months with a leading zero. */
  private static String padded(String days) {
    return days.replaceAll("(?<!\\d)(\\d/)", "0$1").replaceAll("/([12])(?!\\d)", "/0$1");
  }
}
