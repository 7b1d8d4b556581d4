package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.derive.figure.Figure;
import vn.kehoach.source.Text;

/** A total of the parent in one sentence with the figure for each unit: only that one is the unit's. */
final class Totals {

  /** "mỗi trung tâm có ít nhất 01 đề án". */
  private static final Pattern EACH = Pattern.compile("(?isu)\\s*(?:trong đó,? )?(?:mỗi|từng) [^;.]*?"
      + "(?<![\\d.,/])(?<each>\\d[\\d.]*) (?<noun>\\p{Ll}+)(?!\\p{L}).*");

  private static final Pattern COUNT =
      Pattern.compile("(?<![\\d.,/-])(?<!năm )(\\d{1,3}(?:\\.\\d{3})+|\\d+) (\\p{Ll}+)(?!\\p{L})");

  /** "9.600 phiếu (100 phiếu/xã, phường)". */
  private static final Pattern IN_BRACKETS = Pattern.compile("(?<total>(?<![\\d.,/])\\d[\\d.]* (?<noun>\\p{Ll}+))"
      + "(?<between>(?: \\p{Ll}+){0,3}) \\((?:tối thiểu |ít nhất |mỗi [^()\\d]{2,30} )?(?<each>\\d[\\d.]*) \\k<noun>"
      + "(?:(?: ?/ ?|(?: cho)? mỗi )(?<who>[^()]{2,40}))?\\)");

  private static final Pattern OBJECT = Pattern.compile("[^,;.]*");

  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]*[\"”]");

  private static final Pattern UNITS = Pattern.compile("(?iu)(?:các |mỗi )?(?:xã|phường|đặc khu|đơn vị|địa phương"
      + "|cơ sở|trường|chi bộ|trạm|trung tâm|bệnh viện)(?!\\p{L}).*");

  private Totals() {}

  /** The clauses before one for each unit, "mỗi ...", that give the total of the same thing. */
  static List<Text> in(List<Text> clauses, Audience audience) {
    List<Text> totals = new ArrayList<>();
    for (int i = 1; i < clauses.size(); i++) {
      boolean own = false;
      for (int each = i; each < clauses.size() && EACH.matcher(clauses.get(each).value()).matches(); each++) {
        own |= audience.includes(clauses.get(each).strip());
      }
      if (own && isTotal(clauses.get(i - 1).value(), clauses.get(i).value())) {
        totals.add(clauses.get(i - 1));
      }
    }
    return totals;
  }

  /** Whether the only count of a clause is one of the same things as those of each unit, and much larger. */
  private static boolean isTotal(String clause, String share) {
    Matcher each = EACH.matcher(share);
    Long one = each.matches() ? Figure.count(each.group("each")) : null;
    List<MatchResult> counts = COUNT.matcher(QUOTED.matcher(clause).replaceAll("")).results().toList();
    Long all = counts.size() == 1 ? Figure.count(counts.get(0).group(1)) : null;
    return one != null && all != null && all > 2 * one && !EACH.matcher(clause).matches()
        && counts.get(0).group(2).equals(each.group("noun"));
  }

  /** "mỗi trung tâm có ít nhất 01 đề án" with what the total says of these: "cải tiến chất lượng". */
  static Text withObject(Text clause, Text total) {
    Matcher count = COUNT.matcher(total.value());
    Matcher each = EACH.matcher(clause.value());
    if (!each.matches() || !count.find()) {
      return clause;
    }
    String object = total.value().substring(count.end()).replaceFirst("[;.,]\\s*$", "");
    // "nhận đỡ đầu 10 trẻ em" of "640 trẻ em mồ côi được nhận đỡ đầu"
    int done = object.indexOf(" được ");
    boolean twice = done >= 0 && clause.value().contains(object.substring(done + " được ".length()));
    String whole = twice ? object.substring(0, done) : object;
    Matcher said = OBJECT.matcher(clause.value()).region(each.end("noun"), clause.length());
    String own = said.lookingAt() ? said.group() : "";
    boolean more = whole.startsWith(own) && !whole.equals(own) && !whole.contains(";");
    return !more ? clause : clause.replaced(each.end("noun"), each.end("noun") + own.length(), whole);
  }

  /** Without the total before the figure for each unit in brackets. */
  static Text without(Text clause) {
    Matcher both = IN_BRACKETS.matcher(clause.value());
    if (!both.find()) {
      return clause;
    }
    boolean units = both.group("who") == null ? both.group().contains("(mỗi ")
        : UNITS.matcher(both.group("who")).matches();
    return !units ? clause : clause.without(both.end("between"), both.end())
        .replaced(both.start("total"), both.end("total"), both.group("each") + " " + both.group("noun"));
  }
}
