package vn.kehoach.check.form;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code PHÓ CHỦ TỊCH.}, {@code place: Nhã Nam.}: a name or a title on a line of its own ends without a mark. */
public final class MarkBehindName implements Rule {

  /** "TP." and "P." end as abbreviations do. */
  private static final Expression MARK = Expression.of("(?<=\\p{L}{3}|\\d|\\p{L} "
      + "[AĂÂEÊIOÔƠUƯYÁÀẠÂẤẦẬÊẾỀÔỐƠỚỜ]\\p{L}|\\p{L} \\p{L}[AEIOUYÁÀẠÃẢÊẾÔỐỒƠỚỜƯỨỪÍÌÝ])\\s*[.;:,/]+$|(?<=\\p{L})"
      + "\\s*[;:/]+$");

  private static final String MARKS = ".;:,/";

  @Override
  public String id() {
    return "form/mark-behind-name";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    Stream.concat(header.parent().stream(), header.agency().stream())
        .forEach(name -> name(draft, name, problems));
    if (header.place() != null && !PlaceWithDate.holdsMore(header.place())) {
      name(draft, header.place(), problems);
    }
    Signature signature = draft.plan().signature();
    if (signature != null) {
      Stream.of(signature.onBehalfOf(), signature.signingFor(), signature.byOrderOf(), signature.byDelegationOf(),
              signature.title(), signature.name(), signature.office()).filter(Objects::nonNull)
          .forEach(line -> name(draft, line, problems));
    }
  }

  private void name(Draft draft, Text name, Problems problems) {
    String last = name.isBlank() ? "" : name.value().stripTrailing();
    Matcher mark = MARK.matcher(!last.isEmpty() && MARKS.indexOf(last.charAt(last.length() - 1)) >= 0 ? name.value() : "");
    if (mark.find()) {
      problems.add(Problem.warning(id(), draft.place(name, mark.start(), mark.end()),
              "sau “" + name.subSequence(0, mark.start()) + "” không có dấu câu",
              "no mark stands behind “" + name.subSequence(0, mark.start()) + "”")
          .hint("bỏ dấu “" + mark.group().strip() + "”", "remove “" + mark.group().strip() + "”")
          .source(draft.clause("end"))
          .fix(name.span(mark.start(), mark.end()), ""));
    }
  }
}
