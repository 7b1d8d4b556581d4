package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlEdit;

/**
 * The number and date that a plan gets when it is issued (ban hành).
 *
 * @param number as typed, {@code 73}
 * @param date   a complete date as typed
 */
public record Issue(String number, Day date) {

  private static final Pattern NUMBER = Pattern.compile("0*[1-9]\\d{0,5}");

  /** Empty if the number is not valid or the date is not in the calendar. */
  public static Optional<Issue> of(String number, String date) {
    return isNumber(number)
        ? Day.parse(Text.of(date)).filter(Day::isComplete).map(day -> new Issue(number.strip(), day))
        : Optional.empty();
  }

  public static boolean isNumber(String typed) {
    return NUMBER.matcher(typed.strip()).matches();
  }

  /** The plan's file with number, date and {@code status: issued} filled in; everything else is unchanged. */
  public Source writeInto(Source plan) {
    List<String> header = List.of("header");
    Source numbered = YamlEdit.put(plan, header, "number", Keys.HEADER.keys(), number);
    Source dated = YamlEdit.put(numbered, header, "date", Keys.HEADER.keys(), date.typed().value());
    return YamlEdit.put(dated, List.of(), "status", Keys.PLAN.keys(), "issued");
  }

  /** Whether a plan already has this number and date. */
  public boolean isWrittenIn(Plan plan) {
    return hasNumberOf(plan) && hasDateOf(plan);
  }

  private boolean hasNumberOf(Plan plan) {
    Text typed = plan.header().number();
    return typed != null && withoutZeros(typed.value()).equals(withoutZeros(number));
  }

  private boolean hasDateOf(Plan plan) {
    Day typed = plan.header().date();
    return typed != null && typed.calendar().equals(date.calendar());
  }

  private static String withoutZeros(String number) {
    return number.strip().replaceFirst("^0+(?=\\d)", "");
  }
}
