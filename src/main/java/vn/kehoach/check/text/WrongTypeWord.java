package vn.kehoach.check.text;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code Chương trình này} in a plan: the name of another document type, left over from the text it was copied from.
 */
public final class WrongTypeWord implements Rule {

  private static final String TYPES = "Chương trình|Quyết định|Đề án|Nghị quyết|Công văn|Báo cáo|Hướng dẫn|Thông báo"
      + "|Chỉ thị|Tờ trình"
      + "|Phương án|Quy chế|Quy định|Kết luận|Dự án|Kế hoạch";
  private static final Sought SELF = Sought.of("(?:Trên đây là )(" + TYPES + ")(?!\\p{L})|(?<!\\p{L})(" + TYPES
      + ") này(?!\\p{L})", " này", "Trên đây là ");

  /** "Sở Y tế xây dựng Chương trình ... như sau:". */
  private static final Sought OPENS = Sought.of("(?:ban hành|xây dựng) (" + TYPES + ") (?!số)[^;:]*(?:như sau|sau đây"
      + "|sau|cụ thể)\\s*:\\s*$", "ban hành", "xây dựng");

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
    draft.prose(SELF).forEach(passage -> SELF.in(passage, self -> {
        int group = self.group(1) != null ? 1 : 2;
        String type = self.group(group);
        boolean named = group == 2 && isNamedBefore(passage, self.start(), type);
        if (!type.equals(own) && !type.equals(parent) && !named) {
          report(draft, passage.text().subSequence(self.start(group), self.end()), type, own, problems);
        }
    }));
  }

  private void opening(Draft draft, String own, String parent, Problems problems) {
    draft.passages(Passage.Role.OPENING).forEach(passage -> OPENS.in(passage, opens -> {
      boolean other = !opens.group(1).equals(own) && !opens.group(1).equals(parent);
      if (other && !opens.group().contains(" " + own + " ")) {
        report(draft, passage.text().subSequence(opens.start(1), opens.end(1)), opens.group(1), own, problems);
      }
    }));
  }

  /** "... Chương trình X ... Chương trình này": the words refer to what the paragraph has just named. */
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
