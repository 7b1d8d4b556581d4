package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** A plan without one of the usual sections: aim, tasks, money, who does it. */
public final class MissingSection implements Rule {

  private static final Map<String, Pattern> USUAL = new TreeMap<>(Map.of(
      "mục đích, yêu cầu (hoặc mục tiêu)", Pattern.compile("mục đích|mục tiêu|yêu cầu"),
      "nội dung, nhiệm vụ", Pattern.compile("nhiệm vụ|nội dung|giải pháp|hoạt động|công việc"),
      "kinh phí", Pattern.compile("kinh phí|nguồn lực|ngân sách|dự toán"),
      "tổ chức thực hiện", Pattern.compile("tổ chức|phân công|thực hiện|trách nhiệm")));

  private static final Map<String, String> IDS = Map.of(
      "mục đích, yêu cầu (hoặc mục tiêu)", "objectives",
      "nội dung, nhiệm vụ", "tasks",
      "kinh phí", "budget",
      "tổ chức thực hiện", "assignments");

  @Override
  public String id() {
    return "plan/missing-section";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Section> sections = draft.plan().sections();
    if (sections.isEmpty()) {
      return;
    }
    List<String> missing = new ArrayList<>();
    USUAL.forEach((name, words) -> {
      boolean there = sections.stream().anyMatch(section -> section.id().equals(IDS.get(name))
          || section.heading() != null && words.matcher(section.heading().value().toLowerCase(Locale.ROOT)).find());
      if (!there) {
        missing.add(name);
      }
    });
    if (!missing.isEmpty()) {
      String names = String.join("; ", missing);
      problems.add(Problem.info(id(), sections.get(sections.size() - 1).span(),
              "kế hoạch chưa có mục thường gặp: " + names, "the plan lacks a usual section: " + names)
          .hint("thêm mục đó, hoặc bỏ qua nếu nội dung đã nằm ở mục khác", "add it, unless another section says it"));
    }
  }
}
