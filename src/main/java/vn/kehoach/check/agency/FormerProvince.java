package vn.kehoach.check.agency;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.IssuerName;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.standard.Agencies;

/** Finds a province that was merged into another: {@code tỉnh Hà Giang} after 01/07/2025. */
public final class FormerProvince implements Rule {

  /** Loaded on first use. */
  private static final class Names {
    static final String ALL = String.join("|", Agencies.all().provinces().keySet());
    static final String NOW = Agencies.all().everyProvince().stream()
        .filter(name -> !Agencies.all().provinces().containsKey(name)).collect(Collectors.joining("|"));
    static final Sought NAMED = Sought.at("(?iu)(?<!\\p{L})(?:tỉnh|tỉnh ủy|tỉnh đoàn) (" + ALL + ")(?!\\p{L}| \\d)",
        "tỉnh ", "Tỉnh ", "TỈNH ");
    /** A former province in a list with present ones: "tại Sơn La, Cao Bằng và Nam Định". */
    static final Sought LISTED = Sought.at("(?:(?<=(?<!\\p{L})(?:" + NOW + ")(?:,| và) )(" + ALL + ")(?!\\p{L}| \\d)"
        + "|(?<!\\p{Lu}\\p{Ll}{0,6} |[Tt]ỉnh )(" + ALL + ")(?=, (?:" + NOW + ")(?:,| và)))",
        Agencies.all().provinces().keySet().toArray(String[]::new));
    static final Sought ALONE =
        Sought.at("\\A(" + ALL + ")$", Agencies.all().provinces().keySet().toArray(String[]::new));

    private Names() {}
  }

  @Override
  public String id() {
    return "agency/former-province";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Agencies agencies = Agencies.all();
    if (LiveWords.day(draft).isBefore(agencies.provincesUntil())) {
      return;
    }
    LiveWords live = new LiveWords(draft);
    live.find(Names.NAMED).stream().filter(mention -> !isKept(draft, mention, agencies))
        .forEach(mention -> report(draft, mention, agencies, problems));
    live.find(Names.LISTED).forEach(mention -> report(draft, mention, agencies, problems));
    live.find(Names.ALONE).stream().filter(mention -> mention.passage().role() == Role.PLACE && !isOwn(draft, mention))
        .forEach(mention -> report(draft, mention, agencies, problems));
  }

  /** Whether this is the issuing commune: many wards have the name of the province whose seat they were. */
  private static boolean isOwn(Draft draft, LiveWords.Mention mention) {
    return Issuer.of(draft).units().stream()
        .anyMatch(unit -> unit.level() == Issuer.Level.COMMUNE && unit.isNamed(mention.match().group(1)));
  }

  /**
   * Whether this is the issuer's own name, as of a hospital or school that kept the name of the former province; the
   * letterhead then names the new province above it.
   */
  private static boolean isKept(Draft draft, LiveWords.Mention mention, Agencies agencies) {
    String own = IssuerName.inSentence(String.join(" ", draft.plan().header().agency()));
    String above = " " + AgencyName.of(String.join(" ", draft.plan().header().parent())).spaced();
    String plain = mention.passage().plain();
    boolean named = own.toLowerCase(Locale.ROOT).endsWith(mention.text().value().toLowerCase(Locale.ROOT))
        && (mention.passage().role() == Role.AGENCY
            || plain.regionMatches(true, mention.match().end() - own.length(), own, 0, own.length()));
    return named && !own.startsWith("Ủy ban") && above.contains(into(agencies, mention.match().group(1))
        .toLowerCase(Locale.ROOT));
  }

  private static String into(Agencies agencies, String name) {
    return agencies.provinces().entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .findFirst().orElseThrow().getValue();
  }

  private void report(Draft draft, LiveWords.Mention mention, Agencies agencies, Problems problems) {
    boolean second = mention.match().groupCount() > 1 && mention.match().group(1) == null;
    String name = mention.match().group(second ? 2 : 1);
    String into = into(agencies, name);
    boolean header = mention.passage().role().isIssuer();
    boolean place = mention.passage().role() == Role.PLACE;
    boolean renamed = into.endsWith(" Huế") && name.toLowerCase(Locale.ROOT).endsWith(" huế");
    problems.add(Problem.warning(id(), draft.place(mention.text()),
            "“" + mention.text() + "” " + (renamed ? "đã thành " + into + " từ ngày 01/01/2025" : "đã sáp nhập từ "
                + "ngày 01/7/2025"),
            "“" + mention.text() + "” " + (renamed ? "became " + into + " on 01/01/2025" : "was merged on 01/7/2025"))
        .as(header ? Severity.ERROR : Severity.WARNING)
        .hint(place ? "viết tên tỉnh mới (" + into + ") hoặc tên xã, phường nơi đặt trụ sở"
                : "viết “" + into + "”; nếu nói việc trước khi sáp nhập thì ghi rõ “(cũ)”",
            place ? "write the new province (" + into + ") or the commune of the seat"
                : "write “" + into + "”; if you mean the time before the merger, add “(cũ)”")
        .cite(renamed ? "Nghị quyết số 175/2024/QH15 về thành lập thành phố Huế trực thuộc trung ương"
            : "Nghị quyết số 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh"));
  }
}
