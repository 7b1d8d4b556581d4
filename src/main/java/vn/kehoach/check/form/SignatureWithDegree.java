package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/**
 * The signer's name has no academic rank, degree or form of address; some sectors have their own rules, and the armed
 * forces write ranks.
 */
public final class SignatureWithDegree implements Rule {

  @Override
  public String id() {
    return "form/signature-with-degree";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    Answer answer = draft.answer("degrees").orElse(null);
    if (signature.name() == null || answer == null) {
      return;
    }
    Text name = signature.name();
    int end = 0;
    Matcher degree = answer.pattern("pattern").matcher(name);
    while (degree.region(end, name.length()).find() && degree.end() > end) {
      end = degree.end();
    }
    if (end == 0 || end >= name.length()) {
      return;
    }
    String typed = name.value().substring(0, end).strip();
    boolean armed = draft.plan().header().agency().stream()
        .anyMatch(line -> answer.pattern("armed-pattern").matcher(line).find());
    if (armed && answer.pattern("ranks-pattern").matcher(typed).find()) {
      return;
    }
    boolean sector = draft.plan().header().agency().stream()
        .anyMatch(line -> answer.pattern("sectors-pattern").matcher(line).find());
    String bare = SignatureNameCase.proper(name.value().substring(end));
    problems.add(Problem.error(id(), draft.place(name, 0, typed.length()),
            "trước họ tên người ký không ghi “" + typed + "”",
            "“" + typed + "” is not written before the signer's name")
        .as(sector ? Severity.INFO : Severity.ERROR)
        .hint("viết " + bare + (sector ? "; ngành được ghi theo quy định riêng thì giữ nguyên" : ""),
            "write " + bare + (sector ? "; keep it if the sector has its own rules" : ""))
        .cite(answer.clause()));
  }
}
