package vn.kehoach.check.plan;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Deadline;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;

/** {@code deadline: sớm}: words that do not allow anyone to verify whether the task is done in time. */
public final class VagueDeadline implements Rule {

  private static final Expression VAGUE = Expression.of(
      "(?iu)(?:hoàn thành |thực hiện |triển khai )?(?:(?:càng )?sớm(?: nhất)?(?: có thể)?|kịp thời|khẩn trương|ngay"
      + "|nhanh(?: chóng| nhất)?|gấp|(?:trong )?thời gian (?:tới|sớm nhất|ngắn nhất|gần nhất|sắp tới)|sắp tới|sau này"
      + "|khi có (?:điều kiện|thể)|tùy (?:điều kiện|tình hình).*|chưa (?:rõ|xác định|có)|đang xác định"
      + "|sẽ thông báo(?: sau)?|thông báo sau)[.;]?");
  /** Words that refer to a date set elsewhere, which may exist. */
  private static final Expression REFERRED = Expression.of("(?iu)(?:theo|đúng) (?:quy định|tiến độ|thời hạn|thời gian|"
      + "hạn|kế hoạch)(?: đề ra| quy định)?[.;]?");

  @Override
  public String id() {
    return "plan/vague-deadline";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TaskNode one : TaskNode.of(draft)) {
      Deadline deadline = one.task().deadline();
      if (deadline == null || deadline.until() != null) {
        continue;
      }
      String typed = deadline.typed().value().strip();
      boolean vague = VAGUE.matcher(typed).matches();
      if (vague || REFERRED.matcher(typed).matches()) {
        problems.add(Problem.warning(id(), draft.place(deadline.typed()),
                "thời hạn “" + typed + "” không kiểm tra được", "the deadline “" + typed + "” cannot be verified")
            .as(vague ? Severity.WARNING : Severity.INFO)
            .hint("ghi ngày, tháng hoặc quý: 31/5/2027, Quý II/2027; việc làm đều đặn ghi Thường xuyên, Hằng tháng",
                "give a day, month or quarter (31/5/2027, Quý II/2027); for regular work Thường xuyên, Hằng tháng"));
      }
    }
  }
}
