package vn.kehoach.check.form;

import java.util.Objects;
import java.util.stream.Stream;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.AttachedTo;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** The number or date of the decision that issues the plan is blank. */
public final class AttachedReferenceBlank implements Rule {

  @Override
  public String id() {
    return "form/attached-reference-blank";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    AttachedTo to = draft.plan().attachedTo();
    if (to == null || draft.plan().medium() == Plan.Medium.ELECTRONIC) {
      return;
    }
    boolean number = to.number() != null && !NumberBlank.isBlank(to.number());
    boolean date = to.date() != null && to.date().isComplete();
    boolean symbol = !number || to.number().value().chars().anyMatch(Character::isLetter);
    if (number && symbol && date && to.issuer() != null) {
      return;
    }
    Span place = Stream.of(to.type(), to.number(), to.issuer()).filter(Objects::nonNull).findFirst()
        .map(draft::place).orElse(draft.plan().header().span());
    problems.add(Problem.info(id(), place,
            "dòng “(Kèm theo ...)” còn thiếu " + (!number ? "số" : !symbol ? "ký hiệu (chữ sau số)"
                : date ? "cơ quan ban hành" : "ngày"),
            "the line “(Kèm theo ...)” lacks "
                + (!number ? "the number" : !symbol ? "the symbol after the number"
                    : date ? "the issuer" : "the date"))
        .as(draft.blank())
        .hint("ghi đủ number, date, issuer của quyết định ở “attached_to”; bản điện tử thì ghi medium: electronic",
            "give number, date and issuer of the decision in “attached_to”; for an electronic document write "
                + "medium: electronic")
        .cite(draft.clause("attached")));
  }
}
