package vn.kehoach.check.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds numbers with English separators: {@code 1,500,000 đồng}, {@code 3.5%}. Vietnamese separates thousands with a
 * full stop and decimals with a comma.
 */
public final class NumberSeparator implements Rule {

  private static final String COUNTED = "(?:đồng|đ|VNĐ|VND|người|hộ|học sinh|trẻ|cháu|lượt|em|cán bộ|hội viên|đoàn viên"
      + "|đảng viên|giáo viên|công nhân|lao động|cây|con|tờ|cuốn|bản|suất|hồ sơ|văn bản"
      + "|biển|bộ|cái|chiếc|cơ sở|doanh nghiệp|trường hợp|thùng|hộp|liều|mũi|trang|phiếu|sản phẩm)"
      + "(?!\\p{L})";
  private static final String MEASURED = "(?:%|(?:tỷ|triệu|nghìn|ha|km|kg|tấn|mét|m|lít|lần|điểm|m2|m3|km2"
      + "|MW|kWh|kW|kV|GB|Mbps)(?!\\p{L}))";

  private static final Sought ENGLISH = Sought.atNumberBefore(",.", "(?<![\\d.,/-])(?:"
      + "(\\d{1,3}(?:,\\d{3}){2,}(?![\\d,]))(?:\\.\\d{1,2}(?!\\d))?"
      + "|([1-9]\\d{0,2}(?:,\\d{3})+\\.\\d{1,2}(?![\\d.,]))"
      + "|([1-9]\\d{0,2},\\d{3})(?= " + COUNTED + ")"
      + "|(\\d{1,3}\\.\\d{1,2})(?= ?" + MEASURED + "))",
      ",###", ".#¬", ".##¬");

  /** A group that has not three digits: "84.5000.000 đồng", "84.500.00 đồng", "1250.000 đồng". */
  private static final Sought MISGROUPED = Sought.atNumberBefore(".",
      "(?<![\\p{L}\\d.,/-])(?!\\d{1,3}(?:\\.\\d{3})+(?![\\d.]))(?=[\\d.]*\\.\\d{3})([1-9]\\d{0,2}(?:(?:\\.\\d+){2,}"
      + "|\\.\\d{4,})|[1-9]\\d{3,8}(?:\\.\\d{3})+)(?= " + COUNTED + ")", ".");
  /** Thousands separated with spaces: "212 000 ha", "1 560 000 đồng". */
  private static final Sought SPACED = Sought.atNumberBefore("0123456789",
      "(?<![\\p{L}\\d.,/-])(?<!(?:lớp|tổ|khối|khóa|số|phường|quý|tháng|năm|đợt|quận) )"
      + "[1-9]\\d{0,2}(?:(?: \\d{3}){2,}|(?: 000))(?= (?:" + COUNTED + "|" + MEASURED + "))",
      " 0", " 1", " 2", " 3", " 4", " 5", " 6", " 7", " 8", " 9");
  private static final Expression GROUPED = Expression.of("(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d.,])");
  private static final int GROUP = 3;

  /** An indicator shorter than this many characters is a value, not text. */
  private static final int SHORT = 8;

  @Override
  public String id() {
    return "text/number-separator";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    figures(draft, problems);
    for (Passage passage : draft.prose(SPACED)) {
      SPACED.in(passage, number -> spaced(draft, passage.text(number), problems));
    }
    for (Passage passage : draft.passages(MISGROUPED)) {
      if (passage.isProse() || passage.role() == Passage.Role.BUDGET) {
        MISGROUPED.in(passage, number ->
            misgrouped(draft, passage.text(number), problems));
      }
    }
    for (Passage passage : draft.passages(ENGLISH)) {
      boolean figure = passage.role() == Passage.Role.INDICATOR && passage.plain().length() < SHORT;
      if (!figure && passage.isProse() || passage.role() == Passage.Role.BUDGET) {
        ENGLISH.in(passage, numbers ->
            report(draft, passage.text(numbers), problems));
      }
    }
  }

  /** Checks values of indicators ("17.8") and amounts of budgets ("60,000,000"). */
  private void figures(Draft draft, Problems problems) {
    for (Section section : draft.plan().sections()) {
      if (section.budget() != null) {
        money(draft, section.budget(), problems);
      }
    }
    for (Node node : draft.plan().nodes()) {
      for (Indicator indicator : node.indicators()) {
        figure(draft, indicator.baseline(), problems);
        indicator.targets().forEach(target -> figure(draft, target.value(), problems));
        indicator.parts().forEach(part -> figure(draft, part.value(), problems));
      }
    }
  }

  private void money(Draft draft, Budget budget, Problems problems) {
    for (Budget.BudgetLine line : budget.lines()) {
      money(draft, line.price(), problems);
      money(draft, line.amount(), problems);
    }
    budget.sources().forEach(source -> money(draft, source.amount(), problems));
    money(draft, budget.total(), problems);
  }

  private void money(Draft draft, @Nullable Text value, Problems problems) {
    Matcher grouped = value == null ? null : GROUPED.matcher(value.value());
    if (grouped != null && grouped.find()) {
      report(draft, value.subSequence(grouped.start(), grouped.end()), problems);
    }
  }

  private void figure(Draft draft, @Nullable Text value, Problems problems) {
    if (value != null && value.value().matches("\\d{1,3}\\.\\d{1,2}")) {
      report(draft, value, problems);
    }
  }

  private void spaced(Draft draft, Text number, Problems problems) {
    String right = number.value().replaceAll("\\s", ".");
    problems.add(Problem.warning(id(), draft.place(number),
            "“" + number + "” tách hàng nghìn bằng dấu cách", "“" + number + "” separates thousands with spaces")
        .hint("viết " + right + " (dấu chấm tách hàng nghìn)", "write " + right + " (a full stop separates thousands)")
        .fix(number.span(), right));
  }

  private void misgrouped(Draft draft, Text number, Problems problems) {
    String[] groups = number.value().split("\\.");
    String wrong = Arrays.stream(groups).skip(1).filter(group -> group.length() != GROUP).findFirst().orElse(groups[0]);
    problems.add(Problem.warning(id(), draft.place(number),
            "“" + number + "” có nhóm “" + wrong + "” không đủ hoặc quá ba chữ số",
            "“" + number + "” has a group “" + wrong + "” that does not have three digits")
        .hint("xem lại con số; mỗi nhóm sau dấu chấm có đúng ba chữ số, ví dụ 84.500.000",
            "check the number: each group after a full stop has exactly three digits, for example 84.500.000"));
  }

  private void report(Draft draft, Text number, Problems problems) {
    String right = number.value().replace(',', '\u0000').replace('.', ',').replace('\u0000', '.');
    problems.add(Problem.warning(id(), draft.place(number),
            "“" + number + "” viết dấu phân cách theo lối tiếng Anh", "“" + number + "” has English separators")
        .hint("viết " + right + " (dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân)",
            "write " + right + " (a full stop separates thousands, a comma decimals)")
        .fix(number.span(), right));
  }
}
