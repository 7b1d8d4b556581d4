package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code Tỷ lệ trẻ em biết bơi đạt 105%}: a share of a whole is at most 100%. */
public final class PercentOverHundred implements Rule {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final Sought SHARE = Sought.of(
      "(?iu)tỷ lệ[^.;]{0,120}?(?<![\\d.,])(\\d{3}(?:,\\d+)?) ?%(?! (?:kế hoạch|dự toán|chỉ tiêu|so với|nghị quyết"
      + "|cùng kỳ|mục tiêu|mức|định mức|bình quân|(?:của )?năm \\d))",
      "%");
  /**
   * Words after another percentage that introduce something other than a share: "tỷ lệ giải ngân đạt 98%, sản lượng
   * bằng 103%".
   */
  private static final Expression NO_SHARE = Expression.of("(?iu)%.*(?<!\\p{L})(?:bằng|thu|chi|sản lượng|sản xuất"
      + "|giá trị|doanh|năng suất|công suất|vốn)(?!\\p{L})");
  /** "120% học sinh": the noun after it is the whole. */
  private static final Sought OF_ALL = Sought.atNumber(
      "(?<![\\d.,])(\\d{3}(?:,\\d+)?) ?% (?:số |tổng số |các |trở lên )?(?:cán bộ|công chức|viên chức|đảng viên"
      + "|hội viên|đoàn viên|thành viên|học sinh|sinh viên|trẻ em|trẻ|người|hộ|xã|phường|thôn|ấp|bản|tổ dân phố|trường"
      + "|lớp|giáo viên|cơ quan|đơn vị|địa phương|chi hội|chi đoàn|chi bộ|hồ sơ|văn bản|cơ sở|phụ nữ|thanh niên"
      + "|lao động|doanh nghiệp|khoa|tàu|công đoàn|tổ chức|tổ công đoàn|hợp tác xã|gia đình|khu phố|xóm|buôn|làng"
      + "|điểm|khá|giỏi|tốt|đạt yêu cầu|hoàn thành|quân số|đối tượng|bệnh nhân|nhà|tuyến|phương tiện)(?!\\p{L})", "% ");
  /** "170% mạng nội bộ ...": an objective that begins with the percentage. */
  private static final Sought GOAL = Sought.atNumber(
      "^(\\d{3}(?:,\\d+)?) ?% (?!(?:kế hoạch|dự toán|chỉ tiêu|so với|nghị quyết|cùng kỳ|mục tiêu|mức|định mức"
      + "|bình quân|năm|công suất|nhu cầu|giá trị|giá|lương|tiền|của|vốn|sản lượng|số thu)(?!\\p{L}))\\p{L}", "% ");
  private static final Expression GROWING = Expression.of("(?iu)tăng|vượt|so với|kế hoạch|dự toán|trượt giá|lạm phát"
      + "|sinh lời|lợi nhuận");

  /** The distance before a percentage in which words tell what it is a share of. */
  private static final int LETTERS_BEFORE = 40;

  /** "trực 24/12 giờ". */
  private static final Sought HOURS = Sought.atNumberBefore("/",
      "(?<![\\p{L}\\d/.,-])(\\d{1,2})/(\\d{1,2}) giờ(?!\\p{L}| \\d)", " giờ");

  @Override
  public String id() {
    return "plan/percent-over-hundred";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(SHARE)) {
      SHARE.in(passage, share -> {
        if (isOver(share.group(1)) && !GROWING.matcher(share.group()).find()
            && !NO_SHARE.matcher(share.group()).find()) {
          report(draft, passage.text().subSequence(share.start(1), share.end()), problems);
        }
      });
    }
    for (Passage passage : draft.prose(GOAL)) {
      if (!OF_ALL.isIn(passage.plain()) && !GROWING.matcher(passage.plain()).find()) {
        GOAL.in(passage, goal -> {
          if (isOver(goal.group(1))) {
            report(draft, passage.text().subSequence(goal.start(1), goal.end(1) + 1), problems);
          }
        });
      }
    }
    for (Passage passage : draft.prose(OF_ALL)) {
      OF_ALL.in(passage, all -> {
        String before = passage.before(all.start(), LETTERS_BEFORE);
        if (isOver(all.group(1)) && !GROWING.matcher(before).find() && !before.contains("ỷ lệ")) {
          report(draft, passage.text().subSequence(all.start(1), all.end(1) + 1), problems);
        }
      });
    }
    draft.prose(HOURS).forEach(passage -> HOURS.in(passage, hours -> {
      if (Integer.parseInt(hours.group(1)) > Integer.parseInt(hours.group(2))) {
        report(draft, passage.text(hours), problems);
      }
    }));
    for (Indicator indicator : Indicators.of(draft).defined()) {
      boolean percent = indicator.unit() != null && indicator.unit().value().strip().equals("%");
      boolean share = indicator.text() != null && indicator.text().value().toLowerCase(Locale.ROOT).startsWith("tỷ lệ");
      if (percent && share && !GROWING.matcher(indicator.text()).find()) {
        indicator.targets().stream().map(Indicator.Figure::value).filter(value -> isOver(value.value()))
            .forEach(value -> report(draft, value, problems));
      }
    }
  }

  private static boolean isOver(String typed) {
    return Decimal.parse(typed).filter(number -> number.compareTo(WHOLE) > 0).isPresent();
  }

  private void report(Draft draft, Text place, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(place),
            "tỷ lệ " + place + " lớn hơn cái toàn thể", "a share of " + place + " is more than the whole")
        .hint("xem lại con số, hoặc nói rõ so với cái gì", "check the figure, or say what it is compared with"));
  }
}
