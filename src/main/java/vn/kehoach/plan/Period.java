package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Text;

/** The years a plan covers (giai đoạn): {@code 2026}, {@code 2026-2030}. */
public record Period(Text typed, int from, int until) {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  public static Optional<Period> parse(Text typed) {
    Matcher years = YEARS.matcher(typed.value().strip());
    if (!years.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(years.group(1));
    int until = years.group(2) == null ? from : Integer.parseInt(years.group(2));
    return until < from ? Optional.empty() : Optional.of(new Period(typed, from, until));
  }

  /** {@code năm 2027}, {@code từ 2027 đến 2030}: the years in it; empty if there are others. */
  static Optional<String> suggestion(String typed) {
    List<String> years = YEAR.matcher(typed).results().map(MatchResult::group).toList();
    String right = String.join("-", years);
    return years.isEmpty() ? Optional.empty() : parse(Text.of(right)).map(period -> right);
  }

  public boolean contains(int year) {
    return from <= year && year <= until;
  }
}
