package vn.kehoach.check.text;

import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code upload kết quả}, {@code họp online}: an English word of office slang for which official language has its own.
 * Names ("Google Meet"), addresses and words within quotation marks are ignored.
 */
public final class EnglishWord implements Rule {

  private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(
      Map.entry("upload", "đăng tải"), Map.entry("download", "tải về"), Map.entry("online", "trực tuyến"),
      Map.entry("offline", "trực tiếp"), Map.entry("deadline", "thời hạn"), Map.entry("feedback", "phản hồi"),
      Map.entry("meeting", "cuộc họp"), Map.entry("check", "kiểm tra"), Map.entry("share", "chia sẻ"),
      Map.entry("update", "cập nhật"), Map.entry("team", "nhóm"), Map.entry("training", "tập huấn"),
      Map.entry("workshop", "hội thảo"), Map.entry("timeline", "tiến độ"), Map.entry("report", "báo cáo"),
      Map.entry("comment", "bình luận"), Map.entry("support", "hỗ trợ"), Map.entry("follow", "theo dõi"),
      Map.entry("list", "danh sách"), Map.entry("form", "biểu mẫu"), Map.entry("group", "nhóm"),
      Map.entry("confirm", "xác nhận"), Map.entry("review", "rà soát")));
  private static final Sought ENGLISH = Sought.at("(?<![\\p{L}\\d./@“\"'_-])(?:"
      + String.join("|", WORDS.keySet()) + ")(?![\\p{L}\\d/@”\"'_-]|\\.\\p{L}| \\p{Lu}\\p{Ll})",
      WORDS.keySet().toArray(String[]::new));

  @Override
  public String id() {
    return "text/english-word";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(ENGLISH)) {
      ENGLISH.in(passage, word -> {
        if (!passage.isQuoted(word.start())) {
          Text place = passage.text(word);
          String own = WORDS.get(word.group());
          problems.add(Problem.info(id(), draft.place(place),
                  "“" + place + "” là từ tiếng Anh", "“" + place + "” is English")
              .hint("viết “" + own + "” hoặc từ tiếng Việt khác hợp nghĩa",
                  "write “" + own + "” or another Vietnamese word that fits"));
        }
      });
    }
  }
}
