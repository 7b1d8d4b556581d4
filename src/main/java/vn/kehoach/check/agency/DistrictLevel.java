package vn.kehoach.check.agency;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.standard.Agencies;

/**
 * {@code Ủy ban nhân dân các quận, huyện} after 01/07/2025: the district level is no more. In prose its bodies are a
 * warning once and notes after that; where they receive the plan or its tasks, each is a warning.
 */
public final class DistrictLevel implements Rule {

  private static final Set<Role> ACTING =
      EnumSet.of(Role.PARENT, Role.AGENCY, Role.RECIPIENT, Role.ASSIGNED_AGENCY, Role.TASK_FIELD);
  private static final Sought HEADER = Sought.at(
      "(?<!\\p{L})(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)(?= \\p{Lu}|$)|HUYỆN ỦY|QUẬN ỦY|PHÒNG (?:GIÁO DỤC|GD)"
          + "|(?<!\\p{L})THÀNH PHỐ (\\p{Lu}[\\p{Lu} ]*\\p{Lu})$", "HUYỆN", "QUẬN", "THỊ XÃ", "THỊ TRẤN", "PHÒNG G",
          "THÀNH PHỐ");

  /** Read when first asked for. */
  private static final class Names {
    static final Sought ACTORS = named(Agencies.all().district().actors());
    static final Sought UNITS = named(Agencies.all().district().units());

    private Names() {}

    private static Sought named(String pattern) {
      return Sought.of("(?u)" + pattern, Agencies.all().district().signs().toArray(String[]::new));
    }
  }

  @Override
  public String id() {
    return "agency/district-level";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Agencies.District district = Agencies.all().district();
    if (LiveWords.day(draft).isBefore(district.until())) {
      return;
    }
    LiveWords live = new LiveWords(draft);
    Set<String> places = new HashSet<>();
    live.find(HEADER).stream()
        .filter(mention -> mention.passage().role() == Role.AGENCY || mention.passage().role() == Role.PARENT
            || mention.passage().role() == Role.SIGNATURE)
        .filter(mention -> !isOfToday(mention.match().group(1)))
        .forEach(mention -> report(draft, mention, false, Severity.ERROR, district, places, problems));
    boolean said = false;
    for (LiveWords.Mention mention : live.find(Names.ACTORS)) {
      boolean acting = ACTING.contains(mention.passage().role());
      report(draft, mention, false, acting || !said ? Severity.WARNING : Severity.INFO, district, places, problems);
      said = said || !acting;
    }
    for (LiveWords.Mention mention : live.find(Names.UNITS)) {
      boolean acting = ACTING.contains(mention.passage().role());
      boolean level = mention.text().value().contains(",") || mention.text().value().startsWith("cấp");
      Severity severity = acting || level && !said ? Severity.WARNING : Severity.INFO;
      report(draft, mention, true, severity, district, places, problems);
      said = said || level;
    }
  }

  /** The body of the same kind at the communes. */
  private static String successor(String typed, Agencies.District district) {
    return district.kinds().entrySet().stream()
        .filter(kind -> Pattern.compile(kind.getKey()).matcher(typed).lookingAt())
        .map(Map.Entry::getValue).findFirst().orElse(district.successor());
  }

  /** A city beside the provinces, or a province that became one. */
  private static boolean isOfToday(@Nullable String city) {
    return city != null && Agencies.all().live().stream()
        .anyMatch(live -> new Issuer.Unit("thành phố", live).isNamed(city));
  }

  /** {@code unit}: units are spoken of, not their bodies. */
  private void report(Draft draft, LiveWords.Mention mention, boolean unit, Severity severity,
      Agencies.District district, Set<String> places, Problems problems) {
    int from = mention.match().start();
    int to = mention.match().end();
    String passage = System.identityHashCode(mention.passage()) + ":";
    for (int i = from; i < to; i++) {
      if (places.contains(passage + i)) {
        return;
      }
    }
    for (int i = from; i < to; i++) {
      places.add(passage + i);
    }
    String typed = mention.text().strip().value();
    boolean header = mention.passage().role() == Role.AGENCY || mention.passage().role() == Role.PARENT;
    boolean town = typed.matches("xã.* thị trấn|phường.* thị trấn|thị trấn.*");
    LocalDate end = district.until();
    String until = new Day(mention.text(), end.getDayOfMonth(), end.getMonthValue(), end.getYear()).slashes().value();
    Problem problem = Problem.warning(id(), draft.place(mention.text()),
            "“" + typed + "”: " + (town ? "thị trấn" : "cấp huyện") + " không còn từ ngày " + until,
            "“" + typed + "”: " + (town ? "thị trấn (townships)" : "the district level") + " ended on " + until)
        .as(severity);
    problems.add((town
            ? problem.hint("viết “xã, phường, đặc khu”, hoặc tên xã mới", "write “xã, phường, đặc khu”, or the new"
                + " commune")
            : header ? problem.hint("ghi cơ quan hiện nay: của xã, phường, đặc khu hoặc của tỉnh, thành phố",
                "write the body there is now: that of the commune or of the province")
            : unit ? problem.hint(
                "viết xã, phường, đặc khu, hoặc tên xã hiện nay; việc trước khi sắp xếp thì ghi rõ “(cũ)”",
                "write xã, phường, đặc khu, or the commune's name; add “(cũ)” when you mean the time before")
            : problem.hint("giao cho " + successor(typed, district),
                "give it to " + successor(typed, district).replaceFirst(" \\(.*", ", or to a provincial department")))
        .cite("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"));
  }
}
