package vn.kehoach.check.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Assignment;
import vn.kehoach.plan.Node;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code {agency: Các chi đoàn, mode: request}} is printed "Đề nghị Các chi đoàn": behind the words of the request, a
 * word that begins no name is written small.
 */
public final class CapitalAfterRequest implements Rule {

  /** What is printed before the agency, by the mode. */
  private static final Map<String, String> ASKED = Map.of("request", "Đề nghị ", "invite", "Mời ");

  private static final Set<String> NO_NAMES = Set.of("Các", "Những", "Mọi", "Mỗi", "Từng", "Toàn");

  @Override
  public String id() {
    return "text/capital-after-request";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Node node : draft.plan().nodes()) {
      Assignment assignment = node.assignment();
      String asked = assignment == null ? null : ASKED.get(Text.valueOf(assignment.mode()));
      Text agency = assignment == null ? Text.of("") : assignment.agency();
      int end = agency.value().indexOf(' ');
      if (asked != null && end > 0 && NO_NAMES.contains(agency.value().substring(0, end))) {
        Text word = agency.subSequence(0, end);
        String small = word.value().toLowerCase(Locale.ROOT);
        problems.add(Problem.info(id(), draft.place(word),
                "“" + word + "” viết hoa giữa dòng: in ra là “" + asked + agency + "”",
                "“" + word + "” has a capital within the line: “" + asked + agency + "” is printed")
            .hint("viết “" + small + "”", "write “" + small + "”")
            .cite(draft.clause("capitals"))
            .fix(word.span(), small));
      }
    }
  }
}
