package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;

/**
 * Recognises the tasks, assignments, budget and reports of a parent that writes them as free sections, by their
 * headings: "TỔ CHỨC THỰC HIỆN" with an agency as the title of each item is an assignment.
 */
final class KnownSections {

  /** By the id of a section, what its heading begins with, without diacritics. */
  private static final Map<String, Pattern> HEADINGS = headings();

  private KnownSections() {}

  private static Map<String, Pattern> headings() {
    Map<String, Pattern> headings = new LinkedHashMap<>();
    headings.put("tasks", Pattern.compile("(?:cac )?(?:nhiem vu|noi dung(?! bao cao))(?: .*)?"));
    headings.put("assignments", Pattern.compile("(?:to chuc thuc hien|phan cong|trach nhiem)(?: .*)?"));
    headings.put("budget", Pattern.compile("(?:nguon )?kinh phi(?: .*)?"));
    headings.put("reporting", Pattern.compile("(?:che do )?(?:thong tin,? )?bao cao(?: .*)?"));
    return headings;
  }

  /** The plan with such sections under their own names. */
  static Plan in(Plan plan) {
    List<Section> sections = new ArrayList<>(plan.sections());
    HEADINGS.forEach((id, heading) -> {
      if (plan.section(id).isEmpty()) {
        name(sections, id, heading);
      }
    });
    return sections.equals(plan.sections()) ? plan : new Plan(plan.source(), plan.standard(), plan.status(),
        plan.type(), plan.level(), plan.period(), plan.medium(), plan.header(), plan.attachedTo(), plan.references(),
        plan.legalBasis(), plan.opening(), List.copyOf(sections), plan.closing(), plan.recipients(), plan.archive(),
        plan.signatures(), plan.appendices(), plan.derivedFrom(), plan.blanks());
  }

  private static void name(List<Section> sections, String id, Pattern heading) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean free = !HEADINGS.containsKey(section.id()) && !section.id().equals("objectives");
      boolean named = section.heading() != null && heading.matcher(Letters.plain(section.heading().value())).matches();
      if (free && named && (!id.equals("assignments") || isOfAgencies(section))) {
        sections.set(i, new Section(id, section.span(), section.heading(), section.number(), section.text(),
            section.list(), section.items(), section.after(), section.show(), section.budget()));
        return;
      }
    }
  }

  /** Whether most items have a title, which is then the name of an agency. */
  private static boolean isOfAgencies(Section section) {
    long titled = section.items().stream().map(Node::title).filter(title -> title != null).count();
    return titled * 2 > section.items().size();
  }
}
