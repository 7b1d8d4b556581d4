package vn.kehoach.check.cite;

import java.util.Locale;
import java.util.Set;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/**
 * A law is cited by type and name, without number. Many offices write the number all the same, so this is a note only
 * (Decree 30, Appendix I, II.6b).
 */
public final class LawWithNumber implements Rule {

  private static final Set<String> LAWS = Set.of("luật", "bộ luật", "pháp lệnh");

  @Override
  public String id() {
    return "cite/law-with-number";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Citation citation : draft.citations()) {
      if (citation.number() != null && LAWS.contains(citation.typeName())) {
        problems.add(Problem.info(id(), draft.place(citation.whole()),
                "luật, pháp lệnh chỉ cần ghi tên loại và tên gọi, không ghi số, ký hiệu",
                "a law or ordinance is cited by type and name, without number and symbol")
            .hint("viết " + name(citation), "write " + name(citation))
            .cite(draft.clause("citation")));
      }
    }
  }

  /** The law as it is cited, without its number; an example where it is named by the number alone. */
  private static String name(Citation citation) {
    String whole = citation.whole().value().replace('\n', ' ');
    String number = citation.mark().value().replace('\n', ' ');
    int at = whole.indexOf(number);
    String name = at < 0 ? "" : whole.substring(0, at).replaceFirst("\\s*(?:số:?|\\()?\\s*$", "");
    String rest = at < 0 ? ""
        : whole.substring(at + number.length()).replaceFirst("^\\)", "").replaceFirst("^\\s*,", "");
    return name.indexOf(' ') < 0 || LAWS.contains(name.toLowerCase(Locale.ROOT))
        ? "tên luật, ví dụ: Luật Trẻ em ngày 05 tháng 4 năm 2016" : name + rest.replaceFirst("\\s+của .*", "");
  }
}
