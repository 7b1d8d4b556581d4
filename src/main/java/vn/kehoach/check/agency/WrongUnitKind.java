package vn.kehoach.check.agency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;

/**
 * Finds a unit (đơn vị hành chính) named with the word of another kind: {@code tỉnh Huế}, which is a city; {@code xã Kỳ
 * Lừa} in the plan of Kỳ Lừa ward.
 */
public final class WrongUnitKind implements Rule {

  private static final String CITY = "thành phố";
  private static final Sought COMMITTEE = Sought.at("(?<!\\p{L})((?:Thành|Tỉnh) (?:ủy|uỷ)) "
      + "(\\p{Lu}[\\p{Ll}]+(?: \\p{Lu}\\p{Ll}+){1,2})(?!\\p{L})", "Thành ủy ^", "Thành uỷ ^", "Tỉnh ủy ^", "Tỉnh uỷ ^");

  @Override
  public String id() {
    return "agency/wrong-unit-kind";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    boolean today = !LiveWords.day(draft).isBefore(Agencies.all().provincesUntil());
    Issuer issuer = Issuer.of(draft);
    for (LiveWords.Mention mention : LiveWords.units(draft)) {
      Text place = mention.passage().text().subSequence(mention.match().start(1), mention.match().end(1));
      Issuer.Unit unit = new Issuer.Unit(mention.match().group(1).toLowerCase(Locale.ROOT), mention.match().group(2));
      boolean province = unit.word().equals("tỉnh");
      if (today && isCity(unit)) {
        problems.add(wrong(draft, place, unit, CITY));
      } else if (!province && mention.passage().role() != Role.TABLE && !isIssuing(mention)) {
        own(issuer, unit).ifPresent(own -> problems.add(wrong(draft, place, unit, own.word())
            .seeAlso(draft.plan().header().issuerPlace())));
      }
    }
    header(draft, issuer, today, problems);
    if (today) {
      committees(draft, problems);
      cited(draft, problems);
    }
  }

  /** "Kế hoạch của Ủy ban nhân dân tỉnh Hà Nội". */
  private void cited(Draft draft, Problems problems) {
    for (Citation citation : draft.citations()) {
      Text by = citation.issuer();
      boolean later = citation.day().filter(day -> !day.isBefore(Agencies.all().provincesUntil())).isPresent();
      for (Issuer.Unit unit : by == null || !later ? List.<Issuer.Unit>of() : Issuer.units(by.value())) {
        int at = by.value().indexOf("tỉnh " + unit.name());
        if (isCity(unit) && at >= 0) {
          problems.add(wrong(draft, by.subSequence(at, at + "tỉnh".length()), unit, CITY));
        }
      }
    }
  }

  /** "Thành ủy Thanh Hóa", "Tỉnh ủy Cần Thơ"; until 2025 a city within the province could have the name, too. */
  private void committees(Draft draft, Problems problems) {
    for (Passage passage : draft.passages(COMMITTEE)) {
      COMMITTEE.in(passage, named -> {
        Issuer.Unit unit = new Issuer.Unit("tỉnh", named.group(2));
        boolean city = isCity(unit) || unit.isNamed("Hồ Chí Minh");
        boolean known = Agencies.all().live().stream().anyMatch(unit::isNamed) && !unit.isNamed("Đồng Nai");
        boolean before = draft.citations(passage).stream().anyMatch(citation -> citation.start() <= named.start()
            && named.start() < citation.end()
            && citation.day().filter(day -> day.isBefore(Agencies.all().provincesUntil())).isPresent());
        boolean asCity = named.group(1).startsWith("Thành");
        if (known && city != asCity && !before && passage.role() != Role.REFERENCE) {
          String right = (asCity ? "Tỉnh" : "Thành") + named.group(1).substring(named.group(1).indexOf(' '));
          problems.add(wrong(draft, passage.text(named, 1), new Issuer.Unit(asCity ? CITY : "tỉnh", named.group(2)),
              asCity ? "tỉnh" : CITY, right + " " + named.group(2)));
        }
      });
    }
  }

  /** Whether the unit is named as the issuer, which another rule checks. */
  private static boolean isIssuing(LiveWords.Mention mention) {
    Role role = mention.passage().role();
    return (role == Role.OPENING || role == Role.CLOSING)
        && mention.passage().plain().substring(0, mention.match().start()).endsWith(" nhân dân ");
  }

  /** The issuing commune, if the unit has its name but another word. */
  private static Optional<Issuer.Unit> own(Issuer issuer, Issuer.Unit unit) {
    boolean commune = unit.level() == Issuer.Level.COMMUNE && !unit.word().equals("thị trấn");
    return commune ? issuer.at(Issuer.Level.COMMUNE).filter(own -> own.isNamed(unit.name())
        && !own.word().equals(unit.word()) && !own.word().equals("thị trấn")) : Optional.empty();
  }

  private void header(Draft draft, Issuer issuer, boolean today, Problems problems) {
    for (Issuer.Unit unit : issuer.units()) {
      if (today && isCity(unit)) {
        problems.add(wrong(draft, line(draft, unit), unit, CITY));
      }
    }
  }

  /**
   * Whether a centrally governed city is called a province. Đồng Nai is excluded: it was a province until 2026, and
   * plans use both.
   */
  private static boolean isCity(Issuer.Unit unit) {
    return unit.word().equals("tỉnh") && !unit.isNamed("Đồng Nai")
        && new Issuer.Unit(CITY, unit.name()).level() == Issuer.Level.PROVINCE;
  }

  private static Text line(Draft draft, Issuer.Unit unit) {
    String words = unit.toString().toUpperCase(Locale.ROOT);
    for (Text line : draft.plan().header().parent()) {
      if (line.value().toUpperCase(Locale.ROOT).contains(words)) {
        return line;
      }
    }
    return draft.plan().header().agency().get(draft.plan().header().agency().size() - 1);
  }

  private Problem wrong(Draft draft, Text place, Issuer.Unit unit, String right) {
    return wrong(draft, place, unit, right, right + " " + unit.name());
  }

  private Problem wrong(Draft draft, Text place, Issuer.Unit unit, String right, String written) {
    return Problem.warning(id(), draft.place(place),
            unit.name() + " là " + right + ", không phải " + unit.word(),
            unit.name() + " is a " + right + ", not a " + unit.word())
        .hint("viết “" + written + "”", "write “" + written + "”");
  }
}
