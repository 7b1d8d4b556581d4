package vn.kehoach.check.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Symbol;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds a document cited with two issuers: Bộ Chính trị here, Ban Bí thư there. */
public final class IssuerDiffers implements Rule {

  private static final Set<String> ALONE = Set.of("TW", "TTg", "CP");

  /** Bodies of the Party, each of which issues its own documents. */
  private static final List<String> ORGANS = List.of("bộ chính trị", "ban bí thư", "ban chấp hành", "ban thường vụ");

  @Override
  public String id() {
    return "cite/issuer-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Text> first = new HashMap<>();
    Map<String, Text> unique = new HashMap<>();
    for (Citation citation : draft.citations()) {
      Text issuer = citation.issuer();
      if (issuer == null || citation.symbol() == null) {
        continue;
      }
      String key = citation.symbol().key();
      Text earlier = first.putIfAbsent(key + citation.day().map(Object::toString).orElse(""), issuer);
      earlier = earlier == null && citation.day().isEmpty() ? unique.get(key) : earlier;
      if (isOfOne(citation.symbol())) {
        unique.putIfAbsent(key, issuer);
      }
      if (earlier != null && differ(AgencyName.of(earlier), AgencyName.of(issuer))) {
        problems.add(Problem.warning(id(), draft.place(issuer),
                citation.mark() + " ở đây là của “" + issuer + "”, chỗ khác là của “" + earlier + "”",
                citation.mark() + " is issued by “" + issuer + "” here and by “" + earlier + "” elsewhere")
            .hint("xem bản gốc và ghi một cơ quan ban hành ở mọi chỗ",
                "check the original and name the same issuer everywhere")
            .cite(draft.clause("citation"))
            .seeAlso(earlier.span()));
      }
    }
  }

  private static String organ(AgencyName name) {
    return ORGANS.stream().filter(name::has).findFirst().orElse("");
  }

  /** Whether only one body issues such numbers, so that a later mention without a date is the same document. */
  private static boolean isOfOne(Symbol symbol) {
    return symbol.year() != null || symbol.codes().stream().anyMatch(ALONE::contains);
  }

  /** Whether neither name contains the other: "Thành ủy" and "Thành ủy Cần Thơ" are one body. */
  private static boolean differ(AgencyName one, AgencyName two) {
    String first = organ(one);
    String second = organ(two);
    if (!first.isEmpty() && !second.isEmpty()) {
      return !first.equals(second);
    }
    int shared = 0;
    for (String word : one.words()) {
      shared += two.words().contains(word) ? 1 : 0;
    }
    return shared * 2 < Math.min(one.words().size(), two.words().size());
  }
}
