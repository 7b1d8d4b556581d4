package vn.kehoach.check.cite;

import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Reference;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/**
 * Finds a law cited with its number: type and name are enough (Decree 30, Appendix I, II.6b). Many offices write the
 * number, so this is an info.
 */
public final class LawWithNumber implements Rule {

  @Override
  public String id() {
    return "cite/law-with-number";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Citation citation : draft.citations()) {
      if (citation.number() != null && Reference.isLaw(citation.typeName())) {
        problems.add(Problem.info(id(), draft.place(citation.whole()),
                "luật, pháp lệnh chỉ cần ghi tên loại và tên gọi, không ghi số, ký hiệu",
                "a law or ordinance is cited by type and name, without number and symbol")
            .hint("viết " + name(citation),
                "write " + name(citation).replace("tên luật, ví dụ:", "the name of the law, for example"))
            .cite(draft.clause("citation")));
      }
    }
  }

  /** The citation without the number; an example if the law is named by its number alone. */
  private static String name(Citation citation) {
    String whole = citation.whole().value().replace('\n', ' ');
    String number = citation.mark().value().replace('\n', ' ');
    int at = whole.indexOf(number);
    String name = at < 0 ? "" : whole.substring(0, at).replaceFirst("\\s*(?:số:?|\\()?\\s*$", "");
    String rest = at < 0 ? ""
        : whole.substring(at + number.length()).replaceFirst("^\\)", "").replaceFirst("^\\s*,", "");
    return name.indexOf(' ') < 0 || Reference.isLaw(name)
        ? "tên luật, ví dụ: Luật Trẻ em ngày 05 tháng 4 năm 2016" : name + rest.replaceFirst("\\s+của .*", "");
  }
}
