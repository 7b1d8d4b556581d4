package vn.kehoach.check.agency;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Severity;
import vn.kehoach.standard.Agencies;

/**
 * Finds districts and their bodies after 01/07/2025, when the district level was abolished: {@code Ủy ban nhân dân các
 * quận, huyện}.
 *
 * <p>In running text the first is a warning and the others an info; as recipients or assigned agencies each is a
 * warning.
 */
public final class DistrictLevel implements Rule {

  private static final Sought HEADER = Sought.at(
      "(?<!\\p{L})(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)(?= \\p{Lu}|$)|HUYỆN ỦY|QUẬN ỦY|PHÒNG (?:GIÁO DỤC|GD)"
      + "|(?<!\\p{L})THÀNH PHỐ (\\p{Lu}[\\p{Lu} ]*\\p{Lu})$",
      "HUYỆN", "QUẬN", "THỊ XÃ", "THỊ TRẤN", "PHÒNG G", "THÀNH PHỐ");

  /** Loaded on first use. */
  private static final class Names {
    static final Sought ACTORS = named(Agencies.all().district().actors());
    static final Sought UNITS = named(Agencies.all().district().units());

    private Names() {}

    private static Sought named(String pattern) {
      return Sought.of("(?u)(?<!\\p{L})(?:" + pattern + ")", Agencies.all().district().signs().toArray(String[]::new));
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
    Map<Passage, BitSet> told = new IdentityHashMap<>();
    live.find(HEADER).stream()
        .filter(mention -> mention.passage().role().isIssuer() || mention.passage().role() == Role.SIGNATURE)
        .filter(mention -> !isOfToday(mention.match().group(1)))
        .filter(mention -> isNew(mention, told))
        .forEach(mention -> problems.add(body(draft, mention).as(Severity.ERROR)));
    boolean said = false;
    for (LiveWords.Mention mention : live.find(Names.ACTORS)) {
      boolean acting = Role.ACTING.contains(mention.passage().role());
      if (isNew(mention, told)) {
        problems.add(body(draft, mention).as(acting || !said ? Severity.WARNING : Severity.INFO));
      }
      said = said || !acting;
    }
    for (LiveWords.Mention mention : live.find(Names.UNITS)) {
      boolean acting = Role.ACTING.contains(mention.passage().role());
      boolean level = mention.text().value().contains(",") || mention.text().value().startsWith("cấp");
      if (isNew(mention, told)) {
        problems.add(unit(draft, mention).as(acting || level && !said ? Severity.WARNING : Severity.INFO));
      }
      said = said || level;
    }
  }

  /** Whether the place does not overlap an earlier finding; remembers it. */
  private static boolean isNew(LiveWords.Mention mention, Map<Passage, BitSet> told) {
    BitSet letters = told.computeIfAbsent(mention.passage(), none -> new BitSet());
    int next = letters.nextSetBit(mention.match().start());
    boolean fresh = next < 0 || next >= mention.match().end();
    if (fresh) {
      letters.set(mention.match().start(), mention.match().end());
    }
    return fresh;
  }

  /** The body of the same kind at commune level. */
  private static String successor(String typed, Agencies.District district) {
    return district.kinds().entrySet().stream()
        .filter(kind -> Pattern.compile(kind.getKey()).matcher(typed).lookingAt())
        .map(Map.Entry::getValue).findFirst().orElse(district.successor());
  }

  /** Whether this is a present centrally governed city. */
  private static boolean isOfToday(@Nullable String city) {
    return city != null && Agencies.all().live().stream()
        .anyMatch(live -> new Issuer.Unit("thành phố", live).isNamed(city));
  }

  /** The problem of a body of a district. */
  private Problem body(Draft draft, LiveWords.Mention mention) {
    boolean header = mention.passage().role().isIssuer();
    if (isTown(mention)) {
      return town(draft, mention);
    }
    String heir = successor(mention.text().strip().value(), Agencies.all().district());
    return header
        ? ended(draft, mention).hint("ghi cơ quan hiện nay: của xã, phường, đặc khu hoặc của tỉnh, thành phố",
            "name the current agency: of the commune, ward or special zone, or of the province or city")
        : ended(draft, mention).hint("giao cho " + heir,
            "assign it to " + heir.replaceFirst(" \\(.*", ", or to a provincial department"));
  }

  /** The problem of a district itself. */
  private Problem unit(Draft draft, LiveWords.Mention mention) {
    boolean header = mention.passage().role().isIssuer();
    return header || isTown(mention) ? body(draft, mention) : ended(draft, mention).hint(
        "viết xã, phường, đặc khu, hoặc tên xã hiện nay; việc trước khi sắp xếp thì ghi rõ “(cũ)”",
        "write xã, phường, đặc khu, or the commune's current name; for the time before the merger add “(cũ)”");
  }

  private Problem town(Draft draft, LiveWords.Mention mention) {
    return told(draft, mention, new Sentence("thị trấn", "townships (thị trấn)"))
        .hint("viết “xã, phường, đặc khu”, hoặc tên xã mới",
            "write “xã, phường, đặc khu”, or the name of the new commune");
  }

  private Problem ended(Draft draft, LiveWords.Mention mention) {
    return told(draft, mention, new Sentence("cấp huyện", "the district level"));
  }

  private Problem told(Draft draft, LiveWords.Mention mention, Sentence what) {
    String typed = "“" + mention.text().strip() + "”: ";
    String until = Day.slashes(Agencies.all().district().until());
    return Problem.warning(id(), draft.place(mention.text()),
            typed + what.vietnamese() + " không còn từ ngày " + until, typed + what.english() + " has not "
                + "existed since " + until)
        .cite("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
  }

  private static boolean isTown(LiveWords.Mention mention) {
    return mention.text().strip().value().matches("xã.* thị trấn|phường.* thị trấn|thị trấn.*");
  }
}
