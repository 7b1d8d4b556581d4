package vn.kehoach.check.form;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A plan issued by a decision has no number, date, signature and recipients of its own: they would not be printed. */
public final class AttachedWithOwnParts implements Rule {

  @Override
  public String id() {
    return "form/attached-with-own-parts";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    if (!draft.isAttached()) {
      return;
    }
    Header header = draft.plan().header();
    report("số", "number", header.number(), draft, problems);
    report("ký hiệu", "symbol", header.symbol(), draft, problems);
    report("địa danh", "place", header.place(), draft, problems);
    report("ngày", "date", header.date() == null ? null : header.date().typed(), draft, problems);
    report("nơi nhận", "recipients", firstRecipient(draft.plan()), draft, problems);
    report("người ký", "signature", firstSigner(draft.plan()), draft, problems);
  }

  private static @Nullable Text firstRecipient(Plan plan) {
    return plan.recipients().stream().flatMap(recipient -> recipient.to().stream()).findFirst().orElse(plan.archive());
  }

  private static @Nullable Text firstSigner(Plan plan) {
    return plan.signatures().stream()
        .flatMap(by -> Stream.of(
            by.onBehalfOf(), by.signingFor(), by.byOrderOf(), by.byDelegationOf(), by.title(), by.name()))
        .filter(Objects::nonNull).findFirst().orElse(null);
  }

  private void report(String vietnamese, String key, @Nullable Text words, Draft draft, Problems problems) {
    if (words != null) {
      problems.add(Problem.warning(id(), draft.place(words),
              "kế hoạch kèm theo quyết định không có " + vietnamese + " riêng nên phần này không được in",
              "a plan issued by a decision has no " + key + " of its own, so this is not printed")
          .hint("xóa “" + key + "”; số, ngày, người ký, nơi nhận nằm ở quyết định",
              "delete “" + key + "”; number, date, signature and recipients are in the decision")
          .cite(draft.clause("attached")));
    }
  }
}
