package vn.kehoach.check.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Language;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;

/** A plan lacks one of the usual sections: aims, tasks, budget, implementation. */
public final class MissingSection implements Rule {

  /** A section that most plans have, by its id or the words of its heading. */
  private record Usual(Sentence name, String id, Expression words) {

    boolean stands(Section section) {
      return section.id().equals(id)
          || section.heading() != null && words.matcher(section.heading().value().toLowerCase(Locale.ROOT)).find();
    }
  }

  private static final List<Usual> USUAL = List.of(
      new Usual(new Sentence("kinh phí", "budget (kinh phí)"), "budget",
          Expression.of("kinh phí|nguồn lực|ngân sách|dự toán")),
      new Usual(new Sentence("mục đích, yêu cầu (hoặc mục tiêu)", "objectives (mục đích, yêu cầu)"), "objectives",
          Expression.of("mục đích|mục tiêu|yêu cầu")),
      new Usual(new Sentence("nội dung, nhiệm vụ", "tasks (nội dung, nhiệm vụ)"), "tasks",
          Expression.of("nhiệm vụ|nội dung|giải pháp|hoạt động|công việc")),
      new Usual(new Sentence("tổ chức thực hiện", "assignments (tổ chức thực hiện)"), "assignments",
          Expression.of("tổ chức|phân công|thực hiện|trách nhiệm")));

  /** Begins a statement about the budget or its sources in another section. */
  private static final Sought MONEY = Sought.at("^\\P{L}*(?:(?:Về n|N)guồn |Về )?[Kk]inh phí"
      + "|(?:kinh phí|công tác phí) [^.;]{0,60}(?:từ|trong|bằng) (?:nguồn|dự toán|ngân sách)",
      "kinh phí", "Kinh phí", "công tác phí");

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
    List<Sentence> missing = USUAL.stream().filter(usual -> sections.stream().noneMatch(usual::stands))
        // plans of the Party rarely have a budget
        .filter(usual -> !usual.id().equals("budget")
            || !tellsOfMoney(draft) && !draft.standard().id().startsWith("dang"))
        .map(Usual::name).toList();
    if (!missing.isEmpty()) {
      problems.add(Problem.info(id(), sections.get(sections.size() - 1).span(),
              "kế hoạch chưa có mục thường gặp: " + names(missing, Language.VI),
              "the plan lacks a usual section: " + names(missing, Language.EN))
          .hint("thêm mục đó, hoặc bỏ qua nếu nội dung đã nằm ở mục khác",
              "add it, or ignore this if another section contains it"));
    }
  }

  private static boolean tellsOfMoney(Draft draft) {
    return draft.prose(MONEY).stream().anyMatch(passage -> MONEY.isIn(passage.plain()));
  }

  private static String names(List<Sentence> missing, Language language) {
    return missing.stream().map(name -> name.in(language)).collect(Collectors.joining("; "));
  }
}
