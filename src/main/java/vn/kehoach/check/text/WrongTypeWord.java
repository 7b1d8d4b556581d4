package vn.kehoach.check.text;

import java.util.List;
import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds the name of another document type, left over from the text the plan was copied from: {@code Chương trình này}
 * in a plan.
 */
public final class WrongTypeWord implements Rule {

  private static final String[] NAMES = {
      "Chương trình", "Quyết định", "Đề án", "Nghị quyết", "Công văn", "Báo cáo", "Hướng dẫn", "Thông báo", "Chỉ thị",
      "Tờ trình", "Phương án", "Quy chế", "Quy định", "Kết luận", "Dự án", "Kế hoạch"};
  private static final String TYPES = String.join("|", NAMES);
  private static final Sought ABOVE = Sought.at("Trên đây là (" + TYPES + ")(?!\\p{L})", "Trên đây là ");
  private static final Sought THIS = Sought.at("(?<!\\p{L})(" + TYPES + ") này(?!\\p{L})",
      String.join(" này|", NAMES).concat(" này").split("\\|"));

  /** "Sở Y tế xây dựng Chương trình ... như sau:". */
  private static final Sought OPENS = Sought.of(
      "(?:ban hành|xây dựng) (" + TYPES + ") (?!số)[^;:]*(?:như sau|sau đây|sau|cụ thể)\\s*:\\s*$",
      "ban hành", "xây dựng");

  @Override
  public String id() {
    return "text/wrong-type-word";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    String own = draft.plan().type() == null ? "Kế hoạch"
        : draft.standard().types().get(draft.plan().type().value()) == null ? "Kế hoạch"
            : draft.standard().types().get(draft.plan().type().value()).name();
    String parent = draft.plan().attachedTo() == null || draft.plan().attachedTo().type() == null
        ? "" : draft.plan().attachedTo().type().value();
    opening(draft, own, parent, problems);
    for (Sought self : List.of(ABOVE, THIS)) {
      draft.prose(self).forEach(passage -> self.in(passage, found -> {
        String type = found.group(1);
        boolean named = self == THIS && isNamedBefore(passage, found.start(), type);
        if (!type.equals(own) && !type.equals(parent) && !named) {
          report(draft, passage.text().subSequence(found.start(1), found.end()), type, own, problems);
        }
      }));
    }
  }

  private void opening(Draft draft, String own, String parent, Problems problems) {
    draft.passages(Passage.Role.OPENING).forEach(passage -> OPENS.in(passage, opens -> {
      boolean other = !opens.group(1).equals(own) && !opens.group(1).equals(parent);
      boolean named = opens.group().toLowerCase(Locale.ROOT).contains(" " + own.toLowerCase(Locale.ROOT) + " ");
      if (other && !named) {
        report(draft, passage.text(opens, 1), opens.group(1), own, problems);
      }
    }));
  }

  /**
   * Whether the paragraph has just named such a document, to which the words refer: "... Chương trình X ... Chương
   * trình này".
   */
  private static boolean isNamedBefore(Passage passage, int at, String type) {
    int first = passage.plain().indexOf(type);
    return first >= 0 && first + type.length() <= at;
  }

  private void report(Draft draft, Text place, String type, String own, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "văn bản này là " + own + ", không phải " + type, "this document is a " + own + ", not a " + type)
        .hint("viết “" + place.value().replace(type, own) + "”", "write “" + place.value().replace(type, own) + "”"));
  }
}
