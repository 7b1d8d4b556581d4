package vn.kehoach.check.form;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The archive line (Lưu) is typed as a recipient, although it has its own key. */
public final class ArchiveAmongRecipients implements Rule {

  private static final Expression ARCHIVE = Expression.of("^Lưu(?:\\s*:|\\s+)\\s*(\\p{Lu}.*)$");

  @Override
  public String id() {
    return "form/archive-among-recipients";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text archive = find(draft.plan());
    if (archive == null) {
      return;
    }
    Matcher words = ARCHIVE.matcher(archive);
    String rest = words.matches() ? words.group(1) : "VT";
    problems.add(Problem.warning(id(), draft.place(archive),
            "dòng Lưu nằm trong danh sách nơi nhận", "the archive line (Lưu) is among the recipients")
        .hint("chuyển thành khóa riêng: archive: " + rest, "move it to its own key: archive: " + rest)
        .cite(draft.clause("archive")));
  }

  static @Nullable Text find(Plan plan) {
    for (Recipient recipient : plan.recipients()) {
      for (Text to : recipient.to()) {
        if (to.value().startsWith("Lưu") && ARCHIVE.matcher(to).matches()) {
          return to;
        }
      }
    }
    return null;
  }
}
