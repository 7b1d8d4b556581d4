package vn.kehoach.check.text;

import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds the name of a law without its capital: {@code Căn cứ Luật phòng thủ dân sự}. */
public final class LawNameSmall implements Rule {

  private static final Sought LAW = Sought.at(
      "(?<!\\p{L})(?:Luật|Bộ luật|Pháp lệnh) (\\p{Ll}\\p{L}*)((?: \\p{L}+|, \\p{Ll}+)*)",
      "Luật ~", "Bộ luật ~", "Pháp lệnh ~");
  private static final Set<String> GOES_ON = Set.of("sửa", "số", "này", "về", "ban", "có", "hiện", "chuyên", "và",
      "của", "mới", "được", "quy", "khác", "trên", "nói", "năm", "ngày", "do", "để", "là");

  @Override
  public String id() {
    return "text/law-name-small";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(LAW)) {
      LAW.in(passage, law -> {
        boolean basis = passage.role() == Role.LEGAL_BASIS;
        String behind = passage.plain().substring(law.end());
        boolean dated = law.group().endsWith(" ngày") || law.group().endsWith(" số") || law.group().endsWith(" năm")
            || behind.startsWith(" ngày ") || behind.startsWith(" số ");
        if ((basis || dated) && !GOES_ON.contains(law.group(1))) {
          Text word = passage.text(law, 1);
          String right = Character.toUpperCase(law.group(1).charAt(0)) + law.group(1).substring(1);
          problems.add(Problem.warning(id(), draft.place(word),
                  "tên luật viết hoa chữ đầu: “" + right + "”",
                  "the name of a law begins with a capital: “" + right + "”")
              .hint("viết “" + right + "”", "write “" + right + "”")
              .cite(draft.clause("capitals-other")));
        }
      });
    }
  }
}
