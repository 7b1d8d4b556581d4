package vn.kehoach.check.cite;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** One document is cited as that of two bodies: Bộ Chính trị here, Ban Bí thư there. */
public final class IssuerDiffers implements Rule {

  @Override
  public String id() {
    return "cite/issuer-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Text> first = new HashMap<>();
    for (Citation citation : draft.citations()) {
      Text issuer = citation.issuer();
      if (issuer == null || citation.symbol() == null) {
        continue;
      }
      Text earlier = first.putIfAbsent(citation.symbol().key() + citation.day().map(Object::toString).orElse(""),
          issuer);
      if (earlier != null && differ(AgencyName.of(earlier), AgencyName.of(issuer))) {
        problems.add(Problem.warning(id(), draft.place(issuer),
                citation.mark() + " ở đây là của “" + issuer + "”, chỗ khác là của “" + earlier + "”",
                citation.mark() + " is issued by “" + issuer + "” here and by “" + earlier + "” elsewhere")
            .hint("xem bản gốc và ghi một cơ quan ban hành ở mọi chỗ",
                "look at the document and name one issuer throughout")
            .cite(draft.clause("citation"))
            .seeAlso(earlier.span()));
      }
    }
  }

  /** Neither name is part of the other: "Thành ủy" and "Thành ủy Cần Thơ" are one. */
  private static boolean differ(AgencyName one, AgencyName two) {
    int shared = 0;
    for (String word : one.words()) {
      shared += two.words().contains(word) ? 1 : 0;
    }
    return shared * 2 < Math.min(one.words().size(), two.words().size());
  }
}
