package vn.kehoach.check.plan;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code ứng phó mưa lũ từ ngày 19 đến ngày 23 tháng 10} in the opening, November in the subject. */
public final class OwnDateDiffers implements Rule {

  @Override
  public String id() {
    return "plan/own-date-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Passage subject = draft.subject();
    List<ProseDate> own = subject == null ? List.of() : dates(draft, subject);
    if (own.isEmpty()) {
      return;
    }
    for (OwnTitle title : OwnTitle.of(draft)) {
      int from = title.passage().plain().indexOf(Passage.plain(title.words()));
      int to = from + title.words().length();
      List<ProseDate> said = dates(draft, title.passage()).stream()
          .filter(date -> date.from() >= from && date.to() <= to).toList();
      for (int i = 0; i < said.size() && said.size() == own.size(); i++) {
        if (own.stream().noneMatch(said.get(i)::agrees)) {
          report(draft, said.get(i).words(), own.get(i).words(), problems);
          break;
        }
      }
    }
  }

  private void report(Draft draft, Text date, Text own, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(date),
            "“" + date + "” khác với trích yếu (" + own + ")", "“" + date + "” differs from the subject (" + own + ")")
        .hint("viết một ngày ở mọi chỗ nói về kế hoạch này", "give the same date wherever the text refers to this plan")
        .seeAlso(draft.place(own)));
  }

  private static List<ProseDate> dates(Draft draft, Passage passage) {
    return ProseDate.of(passage).stream().filter(date -> !OwnTitle.isCited(draft, passage, date.from())).toList();
  }
}
