package vn.kehoach.check.text;

import java.text.Normalizer;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/**
 * Finds letters stored as a base letter and combining marks (NFD, "tổ hợp"): they print correctly, but searches do not
 * find the words.
 */
public final class DecomposedLetters implements Rule {

  @Override
  public String id() {
    return "text/decomposed-letters";
  }

  /** Reports the whole file once: there are thousands of such letters, all from one converter or keyboard setting. */
  @Override
  public void check(Draft draft, Problems problems) {
    Source source = draft.plan().source();
    String typed = source.text();
    if (source.isCommon() || Normalizer.isNormalized(typed, Normalizer.Form.NFC)) {
      return;
    }
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    int from = 0;
    while (typed.charAt(from) == composed.charAt(from)) {
      from++;
    }
    int tail = 0;
    while (tail < composed.length() - from
        && typed.charAt(typed.length() - 1 - tail) == composed.charAt(composed.length() - 1 - tail)) {
      tail++;
    }
    int letters = typed.codePointCount(0, typed.length()) - composed.codePointCount(0, composed.length());
    problems.add(Problem.warning(id(), source.span(from, from + 2),
            "chữ có dấu gõ bằng Unicode tổ hợp (" + letters + " dấu rời); tìm kiếm sẽ không thấy",
            "letters with diacritics are typed as decomposed Unicode (" + letters + " combining marks); "
                + "searching will not find them")
        .hint("chọn bảng mã Unicode dựng sẵn trong bộ gõ; kehoach check --fix chuyển cả tệp",
            "choose precomposed Unicode in the input method; kehoach check --fix converts the whole file")
        .fix(source.span(from, typed.length() - tail), composed.substring(from, composed.length() - tail)));
  }
}
