package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code Tỷ lệ trẻ em biết bơi đạt 105%}: a share of a whole is at most the whole. */
public final class PercentOverHundred implements Rule {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final Pattern SHARE = Pattern.compile(
      "(?iu)tỷ lệ[^.;%]{0,80}?(?<![\\d.,])(\\d{3}(?:,\\d+)?) ?%(?! (?:kế hoạch|dự toán|chỉ tiêu|so với|nghị quyết))");
  private static final Pattern GROWING = Pattern.compile("(?iu)tăng|vượt|so với|kế hoạch|dự toán|trượt giá|lạm phát"
      + "|sinh lời|lợi nhuận");

  @Override
  public String id() {
    return "plan/percent-over-hundred";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose().filter(passage -> passage.plain().contains("%")).forEach(passage -> {
      Matcher share = SHARE.matcher(passage.plain());
      while (share.find()) {
        if (isOver(share.group(1)) && !GROWING.matcher(share.group()).find()) {
          report(draft, passage.text().subSequence(share.start(1), share.end()), problems);
        }
      }
    });
    for (Indicator indicator : Indicators.of(draft.plan()).defined()) {
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
        .hint("xem lại con số, hoặc nói rõ so với cái gì", "look at the figure, or say what it is compared with"));
  }
}
