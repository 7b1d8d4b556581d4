package vn.kehoach.check.plan;

import java.time.LocalDate;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/**
 * {@code Tính đến ngày 31 tháng 12 năm 2028, toàn tỉnh còn 2.450 hộ nghèo} in a plan of 2027: this cannot be known yet.
 */
public final class StateAfterIssue implements Rule {

  private static final Sought UNTIL = Sought.of("[Tt]ính đến (?:hết )?(?:thời điểm )?(?=ngày \\d)"
      + "|(?<!\\p{L})[Đđ]ến (?:hết )?(?=ngày \\d[^.;,]{5,25}\\d{4},? (?:\\p{L}+ ){0,3}?(?:còn|đã|có) )", "ính đến ",
          "ến ngày ", "ến hết ngày ");
  /** Statements that are possible about a future date: ages, conditions, targets, submissions. */
  private static final Expression GOAL = Expression.of(
      "(?iu)phấn đấu|dự kiến|(?<!\\p{L})ước|sẽ|tuổi|sinh |chỉ tiêu|mục tiêu|hoàn thành|đạt ít nhất|đủ |công tác từ"
      + "|thời hạn|số liệu báo cáo|thời kỳ|niên độ|lấy số liệu|báo cáo|bưu điện|bưu chính|dự (?:thi|tuyển)|thâm niên"
      + "|năm (?:công tác|giảng dạy|hành nghề|làm việc|phục vụ)|trở lên|được (?:xét|nhận|tặng|khen|chọn|dự)"
      + "|khen thưởng|điều kiện|tiêu chuẩn|^\\P{L}*(?:đánh giá|khảo sát|thống kê|kiểm kê|rà soát) ");

  @Override
  public String id() {
    return "plan/state-after-issue";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    LocalDate issued = draft.issued().orElse(null);
    if (issued == null) {
      return;
    }
    for (Passage passage : draft.prose(UNTIL)) {
      UNTIL.in(passage, until -> {
        ProseDate date = ProseDate.of(passage).stream()
            .filter(one -> one.from() >= until.end() && one.from() < until.end() + 8).findFirst().orElse(null);
        LocalDate day = date == null || date.year() == null ? null : date.calendar().orElse(null);
        boolean told = (passage.role() == Role.BODY || passage.role() == Role.TABLE)
            && !GOAL.matcher(Clause.around(passage.plain(), until.start(), until.end()).in(passage.plain())).find();
        if (date != null && day != null && told && day.isAfter(issued)) {
          problems.add(Problem.warning(id(), draft.place(date.words()),
                  "số liệu tính đến ngày sau ngày ban hành kế hoạch",
                  "figures are given as of a date after the date of issue")
              .hint("xem lại năm; số liệu của ngày chưa tới thì ghi rõ là dự kiến",
                  "check the year; if the date has not come yet, say that the figures are expected"));
        }
      });
    }
  }
}
