package vn.kehoach.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Text;

/** The years a plan covers (giai đoạn): {@code 2026}, {@code 2026-2030}. */
public record Period(Text typed, int from, int until) {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

  public static Optional<Period> parse(Text typed) {
    Matcher years = YEARS.matcher(typed.value().strip());
    if (!years.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(years.group(1));
    int until = years.group(2) == null ? from : Integer.parseInt(years.group(2));
    return until < from ? Optional.empty() : Optional.of(new Period(typed, from, until));
  }

  public boolean contains(int year) {
    return from <= year && year <= until;
  }
}
