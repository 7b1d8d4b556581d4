package vn.kehoach.check.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Letter;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;
import vn.kehoach.standard.Answer;

/**
 * {@code Hà Tĩnh, ngày ...} under the letterhead of Nghệ An: the place (địa danh) is that of another province or
 * commune.
 */
public final class PlaceOfAnotherUnit implements Rule {

  @Override
  public String id() {
    return "form/place-of-another-unit";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text place = draft.plan().header().place();
    Issuer issuer = Issuer.of(draft);
    Answer answer = draft.answer("place").orElse(null);
    if (place == null || place.isBlank() || answer == null || PlaceAbbreviated.holdsOne(place, answer)) {
      return;
    }
    Optional<Issuer.Unit> province = issuer.at(Issuer.Level.PROVINCE);
    Optional<Issuer.Unit> commune = issuer.at(Issuer.Level.COMMUNE);
    String name = place.value().replaceFirst("(?iu)^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu|TP\\.?)\\s+", "").strip();
    boolean own = issuer.units().stream().anyMatch(unit -> unit.isNamed(name));
    if (own || issuer.units().isEmpty()) {
      return;
    }
    Optional<Issuer.Unit> misspelt = issuer.units().stream()
        .filter(unit -> Letter.skeleton(unit.plainName()).equals(Letter.skeleton(name.toLowerCase(Locale.ROOT))))
        .findFirst();
    if (misspelt.isPresent()) {
      report(draft, place, misspelt.get(), problems);
      return;
    }
    boolean ofCommune = issuer.own() && issuer.units().get(0).level() == Issuer.Level.COMMUNE;
    if (ofCommune && commune.isPresent() && draft.plan().header().parent().isEmpty() && isProvince(name)) {
      report(draft, place, commune.get(), problems);
    } else if (province.isPresent() && isProvince(name) && !isMergedInto(name, province.get())
        && !isFormer(draft, province.get(), name)) {
      report(draft, place, province.get(), problems);
    } else if (issuer.own() && issuer.units().get(0).level() == Issuer.Level.COMMUNE && commune.isPresent()
        && !isProvince(name) && !commune.get().name().matches(".*\\d.*")) {
      report(draft, place, commune.get(), problems);
    }
  }

  private static boolean isProvince(String name) {
    return Agencies.all().everyProvince().stream()
        .anyMatch(province -> new Issuer.Unit("tỉnh", province).isNamed(name));
  }

  /** Whether the letterhead names a province that has since been merged into that of the place: told there. */
  private static boolean isFormer(Draft draft, Issuer.Unit province, String name) {
    Day day = draft.plan().header().date();
    boolean since = day != null && day.year() != null && day.year() > Agencies.all().provincesUntil().getYear();
    return since && isMergedInto(province.name(), new Issuer.Unit("tỉnh", name));
  }

  /** A ward may have the name of a merged province. */
  private static boolean isMergedInto(String name, Issuer.Unit province) {
    for (Map.Entry<String, String> merged : Agencies.all().provinces().entrySet()) {
      boolean same = new Issuer.Unit("tỉnh", merged.getKey()).isNamed(name);
      if (same && province.isNamed(merged.getValue().replaceFirst("^(?:tỉnh|[Tt]hành phố) ", ""))) {
        return true;
      }
    }
    return false;
  }

  private void report(Draft draft, Text place, Issuer.Unit own, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "địa danh “" + place + "” không phải nơi của cơ quan ban hành (" + own + ")",
            "the place “" + place + "” is not the place of the issuing agency (" + own + ")")
        .hint("ghi địa danh nơi cơ quan đóng trụ sở: " + own.name(),
            "give the place where the agency has its seat: " + own.name())
        .cite(draft.clause("place"))
        .seeAlso(draft.plan().header().issuerPlace()));
  }
}
