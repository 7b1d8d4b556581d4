package vn.kehoach.check.cite;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;

/** A plan of Đồng Nai that rests on a plan of Tây Ninh: the citation was copied with the text. */
public final class AnotherProvince implements Rule {

  @Override
  public String id() {
    return "cite/another-province";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Optional<Issuer.Unit> own = Issuer.of(draft).at(Issuer.Level.PROVINCE);
    if (own.isEmpty()) {
      return;
    }
    List<String> live = Agencies.all().live().stream().map(name -> new Issuer.Unit("tỉnh", name).plainName()).toList();
    for (Citation citation : draft.citations()) {
      Text issuer = citation.issuer();
      if (issuer == null || !issuer.value().contains("ỉnh") && !issuer.value().contains("hành phố")) {
        continue;
      }
      for (Issuer.Unit unit : Issuer.units(issuer.value())) {
        boolean province = unit.level() == Issuer.Level.PROVINCE && live.contains(unit.plainName());
        if (province && !unit.isNamed(own.get().name())) {
          report(draft, issuer, unit, own.get(), problems);
        }
      }
    }
  }

  private void report(Draft draft, Text issuer, Issuer.Unit unit, Issuer.Unit own, Problems problems) {
    int at = Math.max(0, issuer.value().indexOf(unit.name()));
    Text place = issuer.subSequence(at, Math.min(issuer.length(), at + unit.name().length()));
    problems.add(Problem.warning(id(), draft.place(place),
            "viện dẫn văn bản của " + unit + " trong kế hoạch của " + own,
            "a document of " + unit + " is cited in a plan of " + own)
        .hint("xem lại cơ quan ban hành văn bản; có thể còn sót từ kế hoạch được chép",
            "look at who issued it; perhaps it is left over from the plan that was copied")
        .source(draft.clause("citation")));
  }
}
