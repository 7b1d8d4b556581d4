package vn.kehoach.check.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Alphabet;
import vn.kehoach.source.Severity;

/**
 * Agencies whose names occur in every plan, as written according to Decree 30, Appendix II, IV: Bộ Chỉ huy Quân sự, Sở
 * Y tế.
 */
public final class BodyNames {

  private static final List<String> NAMES = List.of("Công an", "Công an nhân dân", "Mặt trận Tổ quốc",
      "Bộ Chỉ huy Quân sự", "Ban Chỉ huy Quân sự", "Bộ Tư lệnh", "Bộ đội Biên phòng",
      "Hội Liên hiệp Phụ nữ", "Hội Nông dân",
      "Hội Cựu chiến binh", "Hội Chữ thập đỏ", "Hội Người cao tuổi", "Đoàn Thanh niên",
      "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
      "Tòa án nhân dân tối cao", "Viện kiểm sát nhân dân tối cao", "Liên đoàn Lao động",
      "Ban Chấp hành", "Ban Thường vụ", "Ban Chỉ đạo", "Ban Chỉ huy", "Đảng ủy", "Tỉnh ủy", "Thành ủy", "Huyện ủy",
      "Bảo hiểm xã hội", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Ngân hàng Chính sách xã hội",
      "Kho bạc Nhà nước", "Ngân hàng Nhà nước", "Trạm Y tế", "Trung tâm Y tế", "Thủ tướng Chính phủ", "Chính"
          + " phủ", "Quốc hội",
      "Chủ tịch nước", "Bộ Chính trị", "Ban Bí thư", "Văn phòng Chính phủ");

  /** Spellings used by the armed forces themselves. */
  private static final Set<String> ALSO = Set.of("Bộ Chỉ huy quân sự", "Ban Chỉ huy quân sự");

  private static final List<String> SECTORS = List.of("Y tế", "Nội vụ", "Tài chính", "Tư pháp", "Xây dựng", "Công"
      + " Thương",
      "Giáo dục và Đào tạo", "Khoa học và Công nghệ", "Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo",
      "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao", "Ngoại vụ", "Du lịch", "Tài nguyên và Môi trường",
      "Thông tin và Truyền thông", "Kế hoạch và Đầu tư", "Giao thông vận tải", "Quốc phòng", "Ngoại giao",
      "Lao động - Thương binh và Xã hội", "Nông nghiệp và Phát triển nông thôn");

  /** A name with a superfluous or missing capital. */
  public record Slip(int from, int to, String right, Severity severity) {}

  /** By their first word in lower case, longer names first. */
  private static final Map<String, List<String>> BY_FIRST = new HashMap<>();

  static {
    NAMES.forEach(BodyNames::add);
    SECTORS.forEach(sector -> List.of("Sở ", "Bộ ").forEach(kind -> add(kind + sector)));
    BY_FIRST.values().forEach(names -> names.sort((a, b) -> b.length() - a.length()));
  }

  private BodyNames() {}

  private static void add(String name) {
    BY_FIRST.computeIfAbsent(name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' '))
        .toLowerCase(Locale.ROOT), none -> new ArrayList<>()).add(name);
  }

  /** Whether any of them begins with a word in lower case. */
  static boolean begin(String first) {
    return BY_FIRST.containsKey(first);
  }

  public static List<Slip> of(Words words) {
    List<Slip> slips = new ArrayList<>();
    String plain = words.passage().plain();
    int end = 0;
    for (int i = words.next(Trait.BODY, 0); i >= 0; i = words.next(Trait.BODY, i + 1)) {
      Word word = words.get(i);
      int at = word.from();
      boolean begins = at >= end && Character.isUpperCase(plain.charAt(at))
          && (at == 0 || plain.charAt(at - 1) != '-');
      String right = begins ? named(plain, at, word.lower()) : null;
      if (right == null || isClass(plain, at, right)) {
        continue;
      }
      end = at + right.length();
      String typed = plain.substring(at, end);
      if (!typed.equals(right) && !ALSO.contains(typed) && !typed.equals(typed.toUpperCase(Locale.ROOT))) {
        slips.add(new Slip(at, end, right, severity(typed, right)));
      }
    }
    return slips;
  }

  /** "Trạm y tế các xã, phường" at the beginning of a line: all of a kind, not a name. */
  private static boolean isClass(String plain, int at, String right) {
    return at == 0 && plain.startsWith(" các ", right.length())
        && plain.startsWith(right.substring(0, 1) + right.substring(1).toLowerCase(Locale.ROOT));
  }

  /** The longest name that begins here, regardless of case. */
  private static @Nullable String named(String plain, int at, String first) {
    for (String name : BY_FIRST.getOrDefault(first, List.of())) {
      int stop = at + name.length();
      boolean whole = stop == plain.length() || stop < plain.length() && !Alphabet.isLetter(plain.charAt(stop));
      if (whole && plain.regionMatches(true, at, name, 0, name.length())) {
        return name;
      }
    }
    return null;
  }

  /** Superfluous capitals are wrong; a missing one ("Ban thường vụ") is common, and only info. */
  private static Severity severity(String typed, String right) {
    for (int i = 0; i < typed.length(); i++) {
      if (Character.isUpperCase(typed.charAt(i)) && !Character.isUpperCase(right.charAt(i))) {
        return Severity.WARNING;
      }
    }
    return typed.startsWith("Sở ") || typed.startsWith("Bộ ") ? Severity.WARNING : Severity.INFO;
  }
}
