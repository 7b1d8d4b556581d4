package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Issue;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;

/**
 * A plan file with number and date filled in.
 *
 * @param force overwrites the number and date of a plan that is already issued
 */
record IssuedFile(Kehoach kehoach, Issue issue, boolean force) {

  /** The new text of the file, or {@code null} with a problem. */
  @Nullable Source of(Source before, Problems problems) {
    Plan plan = kehoach.read(before, problems);
    if (plan == null || problems.hasErrors()) {
      return null;
    }
    if (plan.attachedTo() != null) {
      problems.add(attached(before));
      return null;
    }
    if (isIssuedOtherwise(plan) && !force) {
      problems.add(issuedOtherwise(plan));
      return null;
    }
    Source after = issue.writeInto(before);
    if (!saysSo(after)) {
      problems.add(notWritten(before));
      return null;
    }
    return after;
  }

  private boolean isIssuedOtherwise(Plan plan) {
    return plan.isIssued() && plan.header().number() != null && !issue.isWrittenIn(plan);
  }

  private boolean saysSo(Source after) {
    Problems problems = new Problems();
    Plan plan = kehoach.read(after, problems);
    return plan != null && !problems.hasErrors() && plan.isIssued() && issue.isWrittenIn(plan);
  }

  private static Problem attached(Source plan) {
    return Problem.error("key/attached-not-issued", plan.whole(),
            "kế hoạch này ban hành kèm theo văn bản khác nên không có số, ngày của riêng nó",
            "this plan is issued by another document, so it has no number or date of its own")
        .hint("ghi số, ngày của văn bản ban hành vào “attached_to”",
            "give the number and date of that document in “attached_to”");
  }

  private static Problem issuedOtherwise(Plan plan) {
    Text number = plan.header().number();
    Day day = plan.header().date();
    boolean placed = number != null && number.span() != null;
    return Problem.error("key/already-issued", placed ? number.span() : plan.source().whole(),
            "kế hoạch này đã ban hành với số " + number + (day == null ? "" : ", " + day.words()),
            "this plan was already issued with number " + number + (day == null ? "" : " and date " + day))
        .hint("kiểm tra lại số và ngày; nếu đúng là phải đổi thì thêm --force",
            "check the number and date; if they really must change, add --force");
  }

  private static Problem notWritten(Source plan) {
    return Problem.error("key/not-issued", plan.whole(),
            "không ghi được số, ngày vào tệp này vì cách viết của nó",
            "the number and date cannot be written to this file because of its YAML style")
        .hint("tự ghi number, date vào “header” và “status: issued”, rồi chạy kehoach render",
            "write number and date in “header”, and “status: issued”, then run kehoach render");
  }
}
