package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Severity;

/** Bodies whose names every plan has, as Decree 30, Appendix II, IV writes them: Bộ Chỉ huy Quân sự, Sở Y tế. */
final class BodyNames {

  private static final List<String> NAMES = List.of("Công an", "Công an nhân dân", "Mặt trận Tổ quốc",
      "Bộ Chỉ huy Quân sự", "Ban Chỉ huy Quân sự", "Bộ Tư lệnh", "Hội Liên hiệp Phụ nữ", "Hội Nông dân",
      "Hội Cựu chiến binh", "Hội Chữ thập đỏ", "Hội Người cao tuổi", "Đoàn Thanh niên", "Liên đoàn Lao động",
      "Ban Chấp hành", "Ban Thường vụ", "Ban Chỉ đạo", "Ban Chỉ huy", "Đảng ủy", "Tỉnh ủy", "Thành ủy", "Huyện ủy",
      "Bảo hiểm xã hội", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Ngân hàng Chính sách xã hội",
      "Kho bạc Nhà nước", "Ngân hàng Nhà nước", "Trạm Y tế", "Trung tâm Y tế", "Thủ tướng Chính phủ", "Chính"
          + " phủ", "Quốc hội",
      "Chủ tịch nước", "Bộ Chính trị", "Ban Bí thư", "Văn phòng Chính phủ");

  private static final List<String> SECTORS = List.of("Y tế", "Nội vụ", "Tài chính", "Tư pháp", "Xây dựng", "Công"
      + " Thương",
      "Giáo dục và Đào tạo", "Khoa học và Công nghệ", "Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo",
      "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao", "Ngoại vụ", "Du lịch", "Tài nguyên và Môi trường",
      "Thông tin và Truyền thông", "Kế hoạch và Đầu tư", "Giao thông vận tải", "Quốc phòng", "Ngoại giao",
      "Lao động - Thương binh và Xã hội", "Nông nghiệp và Phát triển nông thôn");

  /** A name with capitals where none belong, or without where one does. */
  record Slip(int from, int to, String right, Severity severity) {}

  private static final Map<String, String> RIGHT = new HashMap<>();
  private static final Pattern NAMED;

  static {
    NAMES.forEach(name -> RIGHT.put(name.toLowerCase(Locale.ROOT), name));
    SECTORS.forEach(sector -> List.of("Sở ", "Bộ ").forEach(kind ->
        RIGHT.put((kind + sector).toLowerCase(Locale.ROOT), kind + sector)));
    String names = RIGHT.values().stream().sorted((a, b) -> b.length() - a.length())
        .map(name -> "[" + name.charAt(0) + name.substring(0, 1).toLowerCase(Locale.ROOT) + "]" + name.substring(1))
        .reduce((a, b) -> a + "|" + b).orElseThrow();
    NAMED = Pattern.compile("(?<![\\p{L}-])(?:" + names + ")(?![\\p{L}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private BodyNames() {}

  static List<Slip> of(String plain) {
    List<Slip> slips = new ArrayList<>();
    Matcher named = NAMED.matcher(plain);
    while (named.find()) {
      String typed = named.group();
      String right = RIGHT.get(typed.toLowerCase(Locale.ROOT));
      boolean shouts = typed.equals(typed.toUpperCase(Locale.ROOT));
      if (right != null && !typed.equals(right) && !shouts && Character.isUpperCase(typed.charAt(0))) {
        slips.add(new Slip(named.start(), named.end(), right, severity(typed, right)));
      }
    }
    return slips;
  }

  /** Capitals too many are wrong; one too few ("Ban thường vụ") is common, and only noted. */
  private static Severity severity(String typed, String right) {
    for (int i = 0; i < typed.length(); i++) {
      if (Character.isUpperCase(typed.charAt(i)) && !Character.isUpperCase(right.charAt(i))) {
        return Severity.WARNING;
      }
    }
    return typed.startsWith("Sở ") || typed.startsWith("Bộ ") ? Severity.WARNING : Severity.INFO;
  }
}
