package vn.kehoach.check.form;

import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * {@code T/M BAN THƯỜNG VỤ / K/T BÍ THƯ}: a committee of the Party or a mass organisation decides collectively, so a
 * deputy signs on its behalf and not for the head. Certain only for the Party; a people's committee has both lines.
 */
public final class SigningForCollective implements Rule {

  private static final Expression COMMITTEE = Expression.of(
      "(?:BAN (?:CHẤP HÀNH|THƯỜNG VỤ|THƯỜNG TRỰC)|BCH|BTV|ĐOÀN CHỦ TỊCH|THƯỜNG TRỰC|ĐẢNG ỦY|TỈNH ỦY|THÀNH ỦY|CHI BỘ"
      + "|CHI ỦY|BAN BÍ THƯ)(?: .*)?");
  private static final Expression PARTY = Expression.of(".*(?:ĐẢNG|TỈNH ỦY|THÀNH ỦY|CHI BỘ|CHI ỦY).*");

  @Override
  public String id() {
    return "form/signing-for-collective";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    if (signature.signingFor() == null) {
      return;
    }
    if (signature.onBehalfOf() == null) {
      alone(draft, signature.signingFor(), problems);
      return;
    }
    String body = Signing.plain(signature.onBehalfOf());
    if (!COMMITTEE.matcher(body).matches()) {
      return;
    }
    String agency = String.join(" ", draft.plan().header().agency()).toUpperCase(Locale.ROOT).replace("UỶ", "ỦY");
    boolean party = PARTY.matcher(agency).matches() && !agency.contains("ĐẢNG VIÊN");
    problems.add(Problem.warning(id(), draft.place(signature.signingFor()),
            body + " là tập thể: cấp phó cũng ký thay mặt, không ghi ký thay " + signature.signingFor(),
            body + " decides collectively: a deputy also signs on its behalf, not for " + signature.signingFor())
        .as(party ? Severity.WARNING : Severity.INFO)
        .hint("bỏ “signing_for”, chỉ ghi “on_behalf_of” và “title”",
            "delete “signing_for”; write only “on_behalf_of” and “title”")
        .cite(draft.clause("signature"))
        .seeAlso(signature.onBehalfOf().span()));
  }

  /** "K/T BÍ THƯ" of a Party committee: its deputy secretary also signs on its behalf. */
  private void alone(Draft draft, Text signingFor, Problems problems) {
    boolean party = draft.standard().id().startsWith("dang") && Signing.plain(signingFor).contains("BÍ THƯ");
    if (party) {
      problems.add(Problem.warning(id(), draft.place(signingFor),
              "cấp ủy làm việc theo chế độ tập thể: phó bí thư ký thay mặt cấp ủy, không ký thay " + signingFor,
              "a Party committee works collectively: the deputy secretary signs on its behalf, not for " + signingFor)
          .hint("thay “signing_for” bằng on_behalf_of: BAN THƯỜNG VỤ (hoặc tên cấp ủy)",
              "write on_behalf_of: BAN THƯỜNG VỤ (or the committee) instead of “signing_for”")
          .cite(draft.clause("signature")));
    }
  }
}
