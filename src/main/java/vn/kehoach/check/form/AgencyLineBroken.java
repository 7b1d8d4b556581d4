package vn.kehoach.check.form;

import java.util.List;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code ỦY BAN NHÂN DÂN TỈNH / NGHỆ AN}: a line of the letterhead ends inside a name. */
public final class AgencyLineBroken implements Rule {

  /** Words that belong to the following word. */
  private static final List<String> LEADING = List.of("TỈNH", "THÀNH PHỐ", "XÃ", "PHƯỜNG", "ĐẶC KHU", "HUYỆN", "QUẬN",
      "THỊ XÃ", "THỊ TRẤN", "VÀ", "CỦA", "ỦY", "UỶ", "NHÂN", "ĐẢNG");

  /** Words of names that must not be separated. */
  private static final Set<String> TOGETHER = Set.of("ĐA KHOA", "TIỂU HỌC", "TRUNG HỌC", "TRUNG TÂM", "PHỔ THÔNG",
      "CƠ SỞ", "MẦM NON", "MẪU GIÁO", "BỆNH VIỆN", "LIÊN HIỆP", "PHỤ NỮ", "NÔNG DÂN", "THANH NIÊN", "CÔNG ĐOÀN",
      "CHỈ ĐẠO", "CHẤP HÀNH", "THƯỜNG VỤ", "THƯỜNG TRỰC", "KHU VỰC", "Y TẾ", "GIÁO DỤC", "ĐÀO TẠO", "NÔNG NGHIỆP",
      "MÔI TRƯỜNG", "KHOA HỌC", "CÔNG NGHỆ", "CÔNG THƯƠNG", "TÀI CHÍNH", "NỘI VỤ", "TƯ PHÁP", "XÂY DỰNG", "VĂN HÓA",
      "XÃ HỘI", "KINH TẾ", "CÔNG AN", "QUÂN SỰ", "TỔ QUỐC", "MẶT TRẬN", "VIỆT NAM");

  @Override
  public String id() {
    return "form/agency-line-broken";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    lines(draft, header.parent(), problems);
    lines(draft, header.agency(), problems);
  }

  private void lines(Draft draft, List<Text> lines, Problems problems) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      line(draft, lines.get(i).strip(), lines.get(i + 1).strip(), problems);
    }
  }

  private void line(Draft draft, Text line, Text next, Problems problems) {
    String typed = line.value();
    String pair = typed.substring(typed.lastIndexOf(' ') + 1) + " " + next.value().split(" ", 2)[0];
    List<String> words = TOGETHER.contains(pair) ? List.of(pair.substring(0, pair.indexOf(' '))) : LEADING;
    for (String word : words) {
      boolean ends = typed.endsWith(" " + word) && !typed.endsWith(" HỢP TÁC XÃ") && !next.value().startsWith("-");
      if (ends) {
        int from = typed.length() - word.length();
        problems.add(Problem.warning(id(), draft.place(line, from, typed.length()),
                "xuống dòng giữa tên: “" + word + "” phải đứng cùng dòng với chữ sau nó",
                "the line break splits a name: “" + word + "” must be on the same line as the words after it")
            .hint("viết [" + typed.substring(0, from).strip() + ", " + word + " ...]",
                "write [" + typed.substring(0, from).strip() + ", " + word + " ...]")
            .cite(draft.clause("agency")));
        return;
      }
    }
  }
}
