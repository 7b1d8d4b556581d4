package vn.kehoach.check.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds an abbreviation explained twice: {@code khám bệnh, chữa bệnh (KCB) ... khám bệnh, chữa bệnh (KCB)}. */
public final class AbbreviationExplainedAgain implements Rule {

  private static final Sought EXPLAINED =
      Sought.at(" \\((?:sau đây )?(?:viết tắt là |gọi tắt là )?[“\"]?(\\p{Lu}[\\p{Lu}&-]{1,9})[”\"]?\\)", " (");

  @Override
  public String id() {
    return "text/abbreviation-explained-again";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Text> explained = new HashMap<>();
    draft.prose(EXPLAINED).forEach(passage -> {
      if (Role.RUNNING.contains(passage.role())) {
        EXPLAINED.in(passage, found -> {
          String last = lastWord(passage.plain(), found.start());
          if (!last.isEmpty() && !isInSubject(draft, passage, found.start())) {
            Text place = passage.text().subSequence(found.start() + 1, found.end());
            Text first = explained.putIfAbsent(last + " " + found.group(1), place);
            if (first != null) {
              report(draft, place, found.group(1), first, problems);
            }
          }
        });
      }
    });
  }

  /** The last word before the bracket; empty if that is itself an abbreviation. */
  private static String lastWord(String plain, int end) {
    int from = end;
    while (from > 0 && Character.isLetter(plain.charAt(from - 1))) {
      from--;
    }
    String word = plain.substring(from, end);
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? "" : word;
  }

  /** Whether the place is inside a citation: names of other documents are copied as they are. */
  private static boolean isInSubject(Draft draft, Passage passage, int at) {
    for (Citation citation : draft.citations(passage)) {
      if (citation.start() <= at && at < citation.end()) {
        return true;
      }
    }
    return false;
  }

  private void report(Draft draft, Text place, String letters, Text first, Problems problems) {
    problems.add(Problem.info(id(), draft.place(place),
            "chữ viết tắt “" + letters + "” đã giải thích ở trên",
            "the abbreviation “" + letters + "” is already explained above")
        .hint("từ lần thứ hai chỉ viết " + letters, "write only " + letters + " from the second time on")
        .seeAlso(draft.place(first)));
  }
}
