package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
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
      + "(?! (?:số (?!hóa|hoá)|này|chi tiết|cụ thể|như)) (.+?)" + END, "ban hành ", "xây dựng ", "lập ",
      "đề ra ", "triển khai ");
  private static final Sought CLOSES =
      Sought.at("Trên đây(?: là|, là) (?:toàn bộ )?[Kk]ế hoạch (.+?)" + END, "Trên đây");

  private static final Expression NEXT_END = Expression.of(END);
  /** How many letters behind an end must stand in the subject, too, if the name goes on there. */
  private static final int GOES_ON = 10;

  static List<OwnTitle> of(Draft draft) {
    return draft.all(OwnTitle.class, OwnTitle::find);
  }

  private static List<OwnTitle> find(Draft draft) {
    List<OwnTitle> titles = new ArrayList<>();
    for (Passage passage : draft.passages(Role.OPENING, Role.CLOSING)) {
      Sought sought = passage.role() == Role.OPENING ? OPENS : CLOSES;
      sought.in(passage, found -> {
        if (!isCited(draft, passage, found.start())) {
          int end = end(draft.subject(), passage.plain(), found.start(1), found.end(1));
          titles.add(new OwnTitle(passage, passage.text().subSequence(found.start(1), end)));
        }
      });
    }
    return titles;
  }

  /** A name with "của Ban Chấp hành, Ban Thường vụ" in it does not end there. */
  private static int end(@Nullable Passage subject, String plain, int from, int to) {
    String known = subject == null ? "" : subject.plain().toLowerCase(Locale.ROOT);
    int end = to;
    Matcher next = NEXT_END.matcher(plain);
    while (end + GOES_ON < plain.length() && known.contains(plain.substring(from, end
        + GOES_ON).toLowerCase(Locale.ROOT))
        && next.find(end + 1)) {
      end = next.start();
    }
    return end;
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
