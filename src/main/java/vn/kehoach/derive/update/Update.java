package vn.kehoach.derive.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;

/**
 * A derived plan updated to its changed parent, keeping edits and comments.
 *
 * @param text     the new text
 * @param problems conflicts, each with the edited line in the new text and the parent's
 */
public record Update(String text, List<Problem> problems) {

  /**
   * A plan as derived now.
   *
   * @param origins the origins of its values
   * @param files   the files named by origins, by name
   */
  public record Renewed(Source text, List<Origins.Origin> origins, Map<String, Source> files) {}

  /**
   * @param base   as derived before
   * @param clerks as edited
   * @return {@code null} with a problem if they cannot be merged
   */
  public static @Nullable Update of(Source base, Source clerks, Renewed renewed, Problems problems) {
    Source theirs = renewed.text();
    List<Source> ordered = MovedItems.inOrder(base, clerks, theirs);
    Source mine = ordered.get(1);
    ThreeWay.Merged merged = ThreeWay.merge(ordered.get(0), mine, theirs);
    boolean windows = mine.text().contains("\r\n");
    String text = windows ? merged.text().replace("\n", "\r\n") : merged.text();
    Problems reading = new Problems();
    PlanReader.read(new Source(mine.name(), text), reading);
    if (reading.hasErrors()) {
      Problem first = reading.inFileOrder().stream()
          .filter(problem -> problem.severity() == Severity.ERROR).findFirst().orElseThrow();
      problems.add(Problem.error("derive/cannot-merge", LineSpan.of(mine, first.place().line()),
              "không ghép được phần thay đổi của cấp trên vào bản này: " + first.message().vietnamese(),
              "the changes of the parent plan cannot be merged into this plan: " + first.message().english())
          .hint("sửa tay, hoặc chuyển bản này đi, phái sinh lại rồi chép các chỗ đã sửa sang",
              "edit it by hand, or move it away, derive it again and copy the edits"));
      return null;
    }
    List<Problem> conflicts = new ArrayList<>();
    for (ThreeWay.Conflict conflict : merged.conflicts()) {
      conflicts.add(conflict(conflict, new Source(mine.name(), text), renewed));
    }
    return new Update(text, List.copyOf(conflicts));
  }

  private static Problem conflict(ThreeWay.Conflict conflict, Source merged, Renewed renewed) {
    Source theirs = renewed.text();
    Span parent = SecondPlace.of(conflict.theirs(), renewed.origins(), renewed.files());
    if (conflict.gone()) {
      return Problem.error("derive/conflict", LineSpan.of(merged, conflict.mine()),
              "chỗ này đã sửa tay mà cấp trên đã bỏ", "this was edited by hand, but the parent plan deleted it")
          .hint("chữ đã sửa được giữ, ngay trên có dòng “# xung đột”: xem, giữ hay bỏ chỗ này, rồi xóa dòng ấy",
              "the edited text is kept, with a “# xung đột” line directly above it: keep or delete the text, "
                  + "then delete that line");
    }
    String now = conflict.theirs() <= theirs.lineCount() ? theirs.line(conflict.theirs()).strip() : "";
    return Problem.error("derive/conflict", LineSpan.of(merged, conflict.mine()),
            "chỗ này đã sửa tay mà cấp trên cũng đổi (nay là: " + now + ")",
            "this was edited by hand, but the parent plan changed it too (now: " + now + ")")
        .hint("chữ đã sửa được giữ; bản của cấp trên ghi trong các dòng “# xung đột” ngay trên, xem rồi xóa",
            "the edited text is kept; the text of the parent plan is in the “# xung đột” lines directly above: "
                + "compare, "
                + "then delete them")
        .seeAlso(parent);
  }
}
