package vn.kehoach.check.plan;

import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The lead agency of a task is also named as a partner (cơ quan phối hợp). */
public final class LeadIsPartner implements Rule {

  @Override
  public String id() {
    return "plan/lead-is-partner";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TaskNode one : TaskNode.of(draft)) {
      for (Text lead : one.leads()) {
        for (Text partner : one.task().with()) {
          if (AgencyName.of(lead).equals(AgencyName.of(partner)) || isAmong(lead.value(), partner.value())) {
            problems.add(Problem.warning(id(), draft.place(partner),
                    "“" + partner + "” vừa chủ trì vừa phối hợp", "“" + partner + "” is both lead agency and partner")
                .hint("bỏ cơ quan này khỏi “with”", "remove this agency from “with”")
                .seeAlso(draft.place(lead)));
          }
        }
      }
    }
  }

  /** Whether it is one of several partners in one text. */
  private static boolean isAmong(String lead, String partners) {
    int at = lead.length() < 5 ? -1 : partners.indexOf(lead);
    int end = at + lead.length();
    boolean begins = at == 0 || at > 1 && (partners.startsWith(", ", at - 2) || partners.startsWith("; ", at - 2));
    return at >= 0 && begins && partners.length() > lead.length()
        && (end == partners.length() || partners.charAt(end) == ';' || partners.charAt(end) == ',');
  }
}
