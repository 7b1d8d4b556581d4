package vn.kehoach.check.agency;

import java.time.LocalDate;
import java.util.List;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Day;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;

/**
 * Finds a ministry or department that no longer exists on the date of the plan: {@code Sở Lao động - Thương binh và Xã
 * hội} after 01/03/2025.
 */
public final class AbolishedBody implements Rule {

  private static final String SOURCE = "Nghị quyết số 176/2025/QH15 về cơ cấu tổ chức của Chính phủ";

  private static final String GENERAL = "Tổng cục ";
  private static final Sought DIRECTORATE = Sought.at("Tổng cục (?=\\p{Lu})", GENERAL);
  /** The letters of the title before the body: "Tổng cục trưởng". */
  private static final int LONGEST_TITLE = 25;
  private static final String OF_GENERAL = " của Tổng cục";

  /** A body and the pattern that finds it. */
  private record Named(Agencies.Body body, Sought words) {

    /** Loaded on first use. */
    private static final class Read {
      static final List<Named> ALL = Agencies.all().bodies().stream().map(Named::of).toList();

      private Read() {}
    }

    private static Named of(Agencies.Body body) {
      return new Named(body, Sought.at("(?iu)(?<!\\p{L})(Bộ|Sở|Phòng)\\s+(?:" + body.words() + ")(?![\\p{L}])",
          "Bộ ", "BỘ ", "bộ ", "Sở ", "SỞ ", "sở ", "Phòng ", "PHÒNG ", "phòng "));
    }
  }

  /** Finds a symbol with the code of a body that no longer existed on the date of the document: "412/TTr-SNN&PTNT". */
  private void symbols(Draft draft, Agencies.Body body, Problems problems) {
    Expression ofBody = Expression.of("(?iu).*[-/][SB](?:" + body.words() + ")(?![\\p{L}&]).*");
    for (Citation citation : draft.citations()) {
      boolean later = citation.day().filter(day -> !day.isBefore(body.until())).isPresent();
      if (later && citation.number() != null && ofBody.matcher(citation.number()).matches()) {
        String day = until(citation.number(), body);
        problems.add(Problem.warning(id(), draft.place(citation.number()),
                "ký hiệu “" + citation.number() + "” là của cơ quan không còn từ ngày " + day,
                "the symbol “" + citation.number() + "” belongs to an agency that has not existed since " + day)
            .hint("xem lại số, ký hiệu trên văn bản gốc: nhiệm vụ đã chuyển về Sở (Bộ) " + body.successor(),
                "check the original: its functions were transferred to Sở (Bộ) " + body.english())
            .cite(SOURCE));
      }
    }
  }

  /** Finds a general department (tổng cục) that has become a department: "Tổng cục trưởng Tổng cục Thống kê". */
  private void directorates(Draft draft, Problems problems) {
    Agencies.Directorates all = Agencies.all().directorates();
    for (Citation citation : draft.citations()) {
      Passage passage = citation.passage();
      boolean later = passage != null && citation.day().filter(day -> !day.isBefore(all.until())).isPresent();
      int at = later ? passage.plain().indexOf(OF_GENERAL, citation.start()) : -1;
      if (at >= 0 && at <= citation.end()) {
        directorate(draft, passage.text().subSequence(at, passage.plain().length()), passage.plain().substring(at),
            problems);
      }
    }
    if (LiveWords.day(draft).isBefore(all.until())) {
      return;
    }
    for (LiveWords.Mention mention : new LiveWords(draft).find(DIRECTORATE)) {
      String plain = mention.passage().plain();
      int at = mention.match().start();
      directorate(draft, mention.passage().text().subSequence(at, plain.length()), plain.substring(at), problems);
    }
  }

  private void directorate(Draft draft, Text words, String plain, Problems problems) {
    Agencies.all().directorates().successors().forEach((name, successor) -> {
      int at = plain.indexOf(GENERAL + name);
      if (at >= 0 && at <= LONGEST_TITLE) {
        Text place = words.subSequence(at, at + GENERAL.length() + name.length());
        String day = Day.slashes(Agencies.all().directorates().until());
        problems.add(Problem.warning(id(), draft.place(place),
                "“" + place + "” không còn từ ngày " + day, "“" + place + "” has not existed since " + day)
            .hint("nay là " + successor + "; xem lại cơ quan, hoặc ngày của văn bản",
                "it is now " + successor + "; check the body, or the date of the document")
            .cite(SOURCE));
      }
    });
  }

  private static String until(Text place, Agencies.Body body) {
    return new Day(place, body.until().getDayOfMonth(), body.until().getMonthValue(), body.until().getYear())
        .slashes().value();
  }

  @Override
  public String id() {
    return "agency/abolished-body";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    directorates(draft, problems);
    LocalDate day = LiveWords.day(draft);
    LiveWords live = null;
    for (Named named : Named.Read.ALL) {
      Agencies.Body body = named.body;
      if (day.isBefore(body.until())) {
        continue;
      }
      symbols(draft, body, problems);
      live = live == null ? new LiveWords(draft) : live;
      boolean said = false;
      for (LiveWords.Mention mention : live.find(named.words)) {
        boolean acting = Role.ACTING.contains(mention.passage().role());
        if (Character.isUpperCase(mention.text().charAt(0))) {
          report(draft, mention, body, acting || !said ? Severity.WARNING : Severity.INFO, problems);
        }
        said = said || !acting;
      }
    }
  }

  private void report(Draft draft, LiveWords.Mention mention, Agencies.Body body, Severity severity,
      Problems problems) {
    Text place = mention.text();
    boolean header = mention.passage().role().isIssuer();
    String until = until(place, body);
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” không còn từ ngày " + until, "“" + place + "” has not existed since " + until)
        .as(header ? Severity.ERROR : severity)
        .hint("nhiệm vụ đã chuyển về " + named(mention.match().group(1), body.successor()),
            "its functions were transferred to " + named(mention.match().group(1), body.english()))
        .cite("Nghị quyết số 176/2025/QH15 về cơ cấu tổ chức của Chính phủ"));
  }

  /** Each successor with the word for its kind: "Sở Nội vụ (...); Sở Y tế (...)". */
  private static String named(String kind, String successors) {
    return kind + " " + successors.replace("; ", "; " + kind + " ");
  }
}
