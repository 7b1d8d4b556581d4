package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Text;

/**
 * The name that the plan gives itself: "ban hành Kế hoạch ... như sau", "Trên đây là Kế hoạch ...".
 *
 * @param words from after the document type to where the sentence continues
 */
record OwnTitle(Passage passage, Text words) {

  private static final String BODIES = "(?:Ủy ban|Uỷ ban|UBND|Hội|Sở|Đảng|Ban|Trường|Công an|Phòng|Bộ|Đoàn|Tỉnh|Thành"
      + "|Liên đoàn|Chi bộ|Bệnh viện|Trung tâm)(?!\\p{L})";
  private static final String END =
      "(?=,? (?:cụ thể|chi tiết|như sau|với (?:các|những|một số|nội dung))| \\((?:sau đây|gọi|viết tắt)"
      + "|[:;]|\\.(?: |$|/)|, (?:yêu cầu|đề nghị|giao"
      + "|trong|quá trình|căn cứ|các|" + BODIES + ")| của " + BODIES
      + "| giữa (?:các|hai|ba|bốn|năm|\\d|" + BODIES + ")|$)";
  private static final Sought OPENS = Sought.at("(?:ban hành|xây dựng|lập|đề ra|triển khai) (?:bản )?[Kk]ế hoạch"
      + "(?! (?:số|này|chi tiết|cụ thể|như)) (.+?)" + END, "ban hành ", "xây dựng ", "lập ",
      "đề ra ", "triển khai ");
  private static final Sought CLOSES =
      Sought.at("Trên đây(?: là|, là) (?:toàn bộ )?[Kk]ế hoạch (.+?)" + END, "Trên đây");

  static List<OwnTitle> of(Draft draft) {
    return draft.all(OwnTitle.class, OwnTitle::find);
  }

  private static List<OwnTitle> find(Draft draft) {
    List<OwnTitle> titles = new ArrayList<>();
    for (Passage passage : draft.passages(Role.OPENING, Role.CLOSING)) {
      Sought sought = passage.role() == Role.OPENING ? OPENS : CLOSES;
      sought.in(passage, found -> {
        if (!isCited(draft, passage, found.start())) {
          titles.add(new OwnTitle(passage, passage.text(found, 1)));
        }
      });
    }
    return titles;
  }

  static boolean isCited(Draft draft, Passage passage, int at) {
    for (Citation citation : draft.citations(passage)) {
      if (citation.start() <= at && at < citation.end()) {
        return true;
      }
    }
    return false;
  }
}
