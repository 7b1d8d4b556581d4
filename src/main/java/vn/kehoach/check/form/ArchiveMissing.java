package vn.kehoach.check.form;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** The archive line (Lưu), the last one of the recipients, is missing. */
public final class ArchiveMissing implements Rule {

  @Override
  public String id() {
    return "form/archive-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Plan plan = draft.plan();
    if (plan.archive() != null || draft.isAttached() || ArchiveAmongRecipients.find(plan) != null) {
      return;
    }
    List<RecipientWords> recipients = RecipientWords.of(draft);
    Span place = recipients.isEmpty()
        ? plan.source().whole() : draft.place(recipients.get(recipients.size() - 1).name());
    String office = draft.answer("archive").map(answer -> answer.text("offices")).orElse("VT");
    problems.add(Problem.error(id(), draft.place("archive", place),
            "thiếu dòng Lưu", "the archive line (Lưu) is missing")
        .hint("ghi “archive: " + office + ", ...”: nơi lưu và chữ viết tắt đơn vị soạn thảo",
            "write “archive: " + office + ", ...”: the place of storage and the abbreviation of the drafting unit")
        .cite(draft.clause("archive")));
  }
}
