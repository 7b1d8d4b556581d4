package vn.kehoach.check.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Issuer;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;

/**
 * Finds a citation of a document of another province or commune, copied together with the text: a plan of Đồng Nai
 * based on a plan of Tây Ninh. Former units may have left documents in force.
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
    for (Citation citation : draft.citations()) {
      Text issuer = citation.issuer();
      if (issuer == null || issuer.value().startsWith("Bộ") || issuer.value().startsWith("Chính phủ")) {
        continue;
      }
      gone(draft, citation, issuer, problems);
      about(draft, citation, issuer, problems);
      for (Issuer.Unit unit : Issuer.units(issuer.value())) {
        boolean known = unit.level() == Issuer.Level.PROVINCE ? isLive(unit)
            : unit.level() == Issuer.Level.COMMUNE && own.own()
                && citation.day().filter(day -> !day.isBefore(COMMUNES_SINCE)).isPresent();
        Optional<Issuer.Unit> mine = own.at(unit.level());
        if (known && mine.isPresent() && !(unit.plainName() + " ").startsWith(mine.get().plainName() + " ")) {
          report(draft, issuer, unit, mine.get(), problems);
        }
      }
    }
  }

  /** Finds a document of 2027 attributed to a district or to a province merged in 2025. */
  private void gone(Draft draft, Citation citation, Text issuer, Problems problems) {
    if (citation.day().filter(day -> !day.isBefore(COMMUNES_SINCE)).isEmpty()) {
      return;
    }
    for (Issuer.Unit unit : Issuer.units(issuer.value())) {
      boolean province = unit.level() == Issuer.Level.PROVINCE
          && Agencies.all().provinces().keySet().stream().anyMatch(unit::isNamed) && !isLive(unit);
      boolean district = Set.of("huyện", "quận", "thị xã").contains(unit.word())
          && issuer.value().startsWith("Ủy ban nhân dân ");
      if (province || district) {
        int at = Math.max(0, issuer.value().indexOf(unit.name()));
        Text place = issuer.subSequence(at, Math.min(issuer.length(), at + unit.name().length()));
        problems.add(Problem.warning(id(), draft.place(place),
                unit + " không còn từ ngày 01/7/2025 mà văn bản ghi ngày sau đó",
                unit + " has not existed since 01/7/2025, but the document is dated later")
            .hint("xem lại cơ quan ban hành, hoặc ngày của văn bản",
                "check the issuer, or the date of the document")
            .cite(draft.clause("citation")));
      }
    }
  }

  /** "Quyết định của Ủy ban nhân dân tỉnh Điện Biên về hiện trạng rừng tỉnh Sơn La": about another province. */
  private void about(Draft draft, Citation citation, Text issuer, Problems problems) {
    Text subject = citation.subject();
    if (subject == null || !issuer.value().startsWith("Ủy ban nhân dân ")) {
      return;
    }
    List<Issuer.Unit> of = provinces(issuer);
    List<Issuer.Unit> named = provinces(subject);
    if (of.size() == 1 && named.size() == 1 && !named.get(0).plainName().equals(of.get(0).plainName())) {
      int at = Math.max(0, subject.value().indexOf(named.get(0).name()));
      Text place = subject.subSequence(at, Math.min(subject.length(), at + named.get(0).name().length()));
      problems.add(Problem.warning(id(), draft.place(place),
              "văn bản của " + of.get(0) + " mà trích yếu nói về " + named.get(0),
              "a document of " + of.get(0) + " whose subject is about " + named.get(0))
          .hint("xem lại trích yếu; có thể còn sót từ kế hoạch được chép",
              "check the subject; it may be left over from the plan that was copied")
          .cite(draft.clause("citation"))
          .seeAlso(issuer.span()));
    }
  }

  private static List<Issuer.Unit> provinces(Text words) {
    return Issuer.units(words.value()).stream()
        .filter(unit -> unit.level() == Issuer.Level.PROVINCE && isLive(unit)).toList();
  }

  private static boolean isLive(Issuer.Unit unit) {
    return Agencies.all().live().stream().anyMatch(unit::isNamed);
  }

  private void report(Draft draft, Text issuer, Issuer.Unit unit, Issuer.Unit own, Problems problems) {
    int at = Math.max(0, issuer.value().indexOf(unit.name()));
    Text place = issuer.subSequence(at, Math.min(issuer.length(), at + unit.name().length()));
    problems.add(Problem.warning(id(), draft.place(place),
            "viện dẫn văn bản của " + unit + " trong kế hoạch của " + own,
            "a document of " + unit + " is cited in the plan of " + own)
        .hint("xem lại cơ quan ban hành văn bản; có thể còn sót từ kế hoạch được chép",
            "check the issuer of the document; it may be left over from the plan that was copied")
        .cite(draft.clause("citation")));
  }
}
