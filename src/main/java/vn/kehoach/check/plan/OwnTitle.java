package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.source.Text;

/**
 * What the plan is called where it speaks of itself: "ban hành Kế hoạch ... như sau", "Trên đây là Kế hoạch ...".
 *
 * @param words from the type word's end to where the sentence goes on
 */
record OwnTitle(Passage passage, Text words) {

  private static final String BODIES = "(?:Ủy ban|Uỷ ban|UBND|Hội|Sở|Đảng|Ban|Trường|Công an|Phòng|Bộ|Đoàn|Tỉnh|Thành"
      + "|Liên đoàn|Chi bộ|Bệnh viện|Trung tâm)(?!\\p{L})";
  private static final String END = "(?=,? (?:cụ thể|chi tiết|như sau|với (?:các|những|một số|nội dung))|[:;]|\\.(?: "
      + "|$|/)"
      + "|, (?:yêu cầu|đề nghị|giao|trong|quá trình|căn cứ|các|" + BODIES + ")| của " + BODIES + "|$)";
  private static final Expression OPENS = Expression.of("(?:ban hành|xây dựng|lập|đề ra|triển khai) (?:bản )?[Kk]ế hoạch"
      + "(?! (?:số|này|chi tiết|cụ thể|như)) (.+?)" + END);
  private static final Expression CLOSES = Expression.of("Trên đây(?: là|, là) (?:toàn bộ )?[Kk]ế hoạch (.+?)" + END);

  static List<OwnTitle> of(Draft draft) {
    List<OwnTitle> titles = new ArrayList<>();
    for (Passage passage : draft.passages()) {
      if (passage.role() == Role.OPENING) {
        find(draft, passage, OPENS, titles);
      } else if (passage.role() == Role.CLOSING) {
        find(draft, passage, CLOSES, titles);
      }
    }
    return titles;
  }

  private static void find(Draft draft, Passage passage, Expression pattern, List<OwnTitle> titles) {
    Matcher found = pattern.matcher(passage.plain());
    while (found.find()) {
      if (!isCited(draft, passage, found.start())) {
        titles.add(new OwnTitle(passage, passage.text().subSequence(found.start(1), found.end(1))));
      }
    }
  }

  static boolean isCited(Draft draft, Passage passage, int at) {
    return draft.citations().stream().anyMatch((Citation citation) -> citation.passage() == passage
        && citation.start() <= at && at < citation.end());
  }
}
