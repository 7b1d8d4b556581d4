package vn.kehoach.check.cite;

import java.time.LocalDate;
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

/**
 * A plan of Đồng Nai that rests on a plan of Tây Ninh, of one commune on a resolution of another: the citation was
 * copied with the text. Units that were merged may have left documents in force.
 */
public final class IssuerElsewhere implements Rule {

  private static final LocalDate COMMUNES_SINCE = LocalDate.of(2025, 7, 1);

  @Override
  public String id() {
    return "cite/issuer-elsewhere";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Issuer own = Issuer.of(draft);
    if (own.units().isEmpty()) {
      return;
    }
    List<String> live = Agencies.all().live().stream().map(name -> new Issuer.Unit("tỉnh", name).plainName()).toList();
    for (Citation citation : draft.citations()) {
      Text issuer = citation.issuer();
      if (issuer == null || issuer.value().startsWith("Bộ") || issuer.value().startsWith("Chính phủ")) {
        continue;
      }
      for (Issuer.Unit unit : Issuer.units(issuer.value())) {
        boolean known = unit.level() == Issuer.Level.PROVINCE ? live.contains(unit.plainName())
            : unit.level() == Issuer.Level.COMMUNE && own.own()
                && citation.day().filter(day -> !day.isBefore(COMMUNES_SINCE)).isPresent();
        Optional<Issuer.Unit> mine = own.at(unit.level());
        if (known && mine.isPresent() && !(unit.plainName() + " ").startsWith(mine.get().plainName() + " ")) {
          report(draft, issuer, unit, mine.get(), problems);
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
