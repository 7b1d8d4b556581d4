package vn.kehoach.check.text;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.LegacyLetters;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds text decoded with the wrong encoding: {@code KÕ ho¹ch} (TCVN3), {@code Keá hoaïch} (VNI), {@code Káº¿ hoáº¡ch}
 * (UTF-8 read as another encoding).
 */
public final class LegacyEncoding implements Rule {

  @Override
  public String id() {
    return "text/legacy-encoding";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.passages()) {
      LegacyLetters.of(passage).forEach(run -> report(draft, passage, run, problems));
    }
  }

  private void report(Draft draft, Passage passage, LegacyLetters.Run run, Problems problems) {
    Text place = passage.text().subSequence(run.from(), run.to());
    boolean misread = run.encoding().equals("UTF-8");
    Problem problem = Problem.error(id(), draft.place(place),
            "“" + place + "” là chữ của bảng mã " + run.encoding() + (misread ? " bị đọc nhầm" : "")
                + ", không phải Unicode",
            "“" + place + "” is " + (misread ? "misread " : "in ") + run.encoding() + ", not in Unicode")
        .cite("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4");
    problems.add(run.said() == null
        ? problem.hint("chuyển cả đoạn sang Unicode bằng bộ gõ, hoặc gõ lại",
            "convert the whole paragraph to Unicode with an input method, or retype it")
        : problem.hint("gõ lại bằng Unicode: “" + run.said() + "”", "retype it in Unicode: “" + run.said() + "”"));
  }
}
