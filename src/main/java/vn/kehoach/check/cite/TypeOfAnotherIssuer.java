package vn.kehoach.check.cite;

import java.util.Locale;
import java.util.Map;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Finds a type of document that this body does not issue: {@code Thông tư của Thủ tướng Chính phủ}. */
public final class TypeOfAnotherIssuer implements Rule {

  private static final Sought ISSUED = Sought.at(
      "(?<!\\p{L})(Thông tư|Nghị định|Luật|Nghị quyết|Quyết định) của ((?:Quốc hội|Chính phủ|Thủ tướng(?: Chính phủ)?"
      + "|Bộ trưởng|Bộ|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Giám đốc|Sở)(?!\\p{L}))",
      "Thông tư của ", "Nghị định của ", "Luật của ", "Nghị quyết của ", "Quyết định của ");

  /** Types, and the bodies that do not issue them. */
  private static final Map<String, Expression> NOT = Map.of(
      "Thông tư", Expression.of("Quốc hội|Chính phủ|Thủ tướng.*|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Giám đốc"
      + "|Sở"),
      "Nghị định", Expression.of("Quốc hội|Thủ tướng.*|Bộ|Bộ trưởng|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND"
      + "|Giám đốc|Sở"),
      "Luật", Expression.of("Chính phủ|Thủ tướng.*|Bộ|Bộ trưởng|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND"),
      "Nghị quyết", Expression.of("Thủ tướng.*|Bộ|Bộ trưởng|Ủy ban nhân dân|UBND|Giám đốc|Sở"),
      "Quyết định", Expression.of("Chính phủ|Quốc hội"));
  private static final Map<String, String> RIGHT = Map.of("Thông tư", "Bộ trưởng", "Nghị định", "Chính phủ", "Luật",
      "Quốc hội", "Nghị quyết", "Quốc hội, Chính phủ, Hội đồng nhân dân", "Quyết định", "Thủ tướng Chính phủ");

  @Override
  public String id() {
    return "cite/type-of-another-issuer";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(ISSUED)) {
      ISSUED.in(passage, issued -> {
        // if a number follows, another rule compares it with the symbol
        boolean cited = draft.citations(passage).stream()
            .anyMatch(one -> one.start() <= issued.start() && issued.start() < one.end());
        if (!cited && NOT.get(issued.group(1)).matcher(issued.group(2)).matches()) {
          String right = RIGHT.get(issued.group(1));
          problems.add(Problem.warning(id(), draft.place(passage.text(issued)),
                  issued.group(2) + " không ban hành " + issued.group(1).toLowerCase(Locale.ROOT),
                  issued.group(2) + " does not issue documents of the type “" + issued.group(1) + "”")
              .hint("viết “" + issued.group(1) + " của " + right + "”, hoặc sửa tên loại",
                  "write “" + issued.group(1) + " của " + right + "”, or correct the type"));
        }
      });
    }
  }
}
