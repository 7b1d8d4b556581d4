package vn.kehoach.check.form;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code PHÓ CHỦ TỊCH.}, {@code place: Nhã Nam.}: a name or title on its own line must not end with punctuation. */
public final class MarkBehindName implements Rule {

  /** Except after the abbreviations "TP." and "P.". */
  private static final Expression MARK = Expression.of(
      "(?<=\\p{L}{3}|\\d|\\p{L} [AĂÂEÊIOÔƠUƯYÁÀẠÂẤẦẬÊẾỀÔỐƠỚỜ]\\p{L}|\\p{L} \\p{L}[AEIOUYÁÀẠÃẢÊẾÔỐỒƠỚỜƯỨỪÍÌÝ])\\s*"
      + "[.;:,/]+$|(?<=\\p{L})\\s*[;:/]+$");

  private static final String MARKS = ".;:,/";

  @Override
  public String id() {
    return "form/mark-behind-name";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    header.parent().forEach(name -> name(draft, name, problems));
    header.agency().forEach(name -> name(draft, name, problems));
    if (header.place() != null && !PlaceWithDate.holdsMore(header.place())) {
      name(draft, header.place(), problems);
    }
    for (Signature signature : draft.plan().signatures()) {
      for (Text line : new Text[] {signature.onBehalfOf(), signature.signingFor(), signature.byOrderOf(),
          signature.byDelegationOf(), signature.title(), signature.name(), signature.office()}) {
        name(draft, line, problems);
      }
    }
  }

  private void name(Draft draft, @Nullable Text name, Problems problems) {
    String line = Text.valueOf(name).stripTrailing();
    if (line.isEmpty() || MARKS.indexOf(line.charAt(line.length() - 1)) < 0) {
      return;
    }
    Matcher mark = MARK.matcher(name);
    if (mark.find()) {
      problems.add(Problem.warning(id(), draft.place(name, mark.start(), mark.end()),
              "sau “" + name.subSequence(0, mark.start()) + "” không có dấu câu",
              "no punctuation mark is used after “" + name.subSequence(0, mark.start()) + "”")
          .hint("bỏ dấu “" + mark.group().strip() + "”", "remove “" + mark.group().strip() + "”")
          .cite(draft.clause("end"))
          .fix(name.span(mark.start(), mark.end()), ""));
    }
  }
}
