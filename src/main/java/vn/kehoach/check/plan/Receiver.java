package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import vn.kehoach.check.AgencyName;
import vn.kehoach.check.Expression;

/**
 * A recipient of the plan, and those it stands for: "các sở, ban, ngành" includes every department.
 *
 * @param typed as typed
 * @param bare  without words that only express a request
 * @param heads first words of the names it includes as a class
 */
record Receiver(String typed, AgencyName name, AgencyName bare, List<String> heads) {

  /** A class of recipients, and the first words of its members. */
  private record Kind(String name, String[] heads) {}

  private static final Set<String> ASKING = Set.of("các", "giao", "mời");

  /** By the first word of their names. */
  private static final Map<String, List<Kind>> CLASSES = new HashMap<>();

  static {
    classOf("các sở|sở ban|sở ngành|sở cơ quan|sở liên quan|sở có liên quan|ban ngành|các ngành", "sở", "ban",
        "chi cục", "thanh tra", "văn phòng", "các sở", "công an", "bộ chỉ huy", "trung tâm", "đài", "báo", "bảo hiểm",
        "kho bạc", "cục", "viện", "tòa", "thuế");
    classOf("các bộ|bộ ngành", "bộ", "cơ quan", "các bộ", "thanh tra", "ngân hàng", "bảo hiểm", "thông tấn", "đài");
    classOf("các phòng|phòng chuyên môn|cơ quan chuyên môn", "phòng", "văn phòng", "trung tâm", "các phòng", "tổ",
        "công chức");
    classOf("phòng ban", "phòng", "văn phòng", "trung tâm", "ban", "các phòng", "tổ", "công chức");
    classOf(
        "các cơ quan|cơ quan đơn vị|các đơn vị|đơn vị liên quan|đơn vị trực thuộc|đơn vị có tên|các ban|như trên"
            + "|toàn thể",
        "sở", "phòng", "ban", "văn phòng", "trung tâm", "tổ", "trường", "các", "công an", "trạm", "đài", "cơ quan",
        "đơn vị", "khoa");
    classOf("đoàn thể|tổ chức chính trị xã hội|tổ chức hội|hội đoàn thể", "hội", "đoàn", "liên đoàn", "công đoàn",
        "tỉnh đoàn", "thành đoàn", "liên minh", "các hội", "các đoàn thể", "đề nghị hội");
    classOf("đoàn thể", "các tổ chức chính trị", "tổ chức chính trị");
    classOf("ban giám hiệu|bgh", "hiệu trưởng", "phó hiệu trưởng");
    classOf("các khoa|khoa phòng|phòng khoa", "khoa", "phòng", "trung tâm", "đơn vị", "các khoa", "các phòng");
    classOf("khoa phòng tổ|phòng tổ|phòng khoa tổ", "tổ", "các tổ");
    classOf("giáo viên", "giáo viên");
    classOf("đơn vị thuộc|các vụ|vụ cục|các cục|cục vụ", "vụ", "cục", "viện", "văn phòng", "phòng", "thanh tra",
        "trung tâm", "học viện", "trường", "báo", "tạp chí", "nhà xuất bản", "ban", "chi cục");
    classOf("chi đoàn", "chi đoàn", "các chi đoàn");
    classOf("các tổ|tổ chuyên môn|tổ bộ môn", "tổ", "các tổ", "tổ trưởng");
    classOf("các đội", "đội", "các đội");
    classOf("các khối", "khối", "các khối");
    classOf("các lớp|giáo viên chủ nhiệm", "lớp", "các lớp", "giáo viên chủ nhiệm");
    classOf("câu lạc bộ", "câu lạc bộ", "các câu lạc bộ");
    classOf("bộ phận|giáo viên nhân viên", "bộ phận", "các bộ phận", "thư viện", "kế toán", "văn thư", "y tế",
        "giáo viên", "nhân viên");
    classOf("chi hội", "chi hội", "các chi hội");
    classOf("chi bộ|đảng bộ", "chi bộ", "đảng bộ", "các chi bộ");
    classOf("các ban cơ quan|các ban đảng|các ban của|ban cơ quan của đảng ủy|cơ quan của đảng ủy"
            + "|cơ quan tham mưu", "ủy ban kiểm tra",
        "văn phòng", "ban");
    classOf("đảng bộ cơ sở|đảng bộ trực thuộc|các đảng bộ|các đảng ủy|đảng ủy trực thuộc", "đảng ủy", "đảng bộ");
    classOf("mặt trận", "ủy ban mặt trận", "mặt trận", "ban thường trực");
    classOf("xã|phường|đặc khu|huyện|quận", "ủy ban nhân dân", "các xã", "xã", "phường", "các địa phương", "cấp");
    classOf("trường|cơ sở giáo dục", "trường", "các trường", "hiệu trưởng", "nhà trường", "các cơ sở giáo dục",
        "cơ sở giáo dục");
    classOf("thôn|ấp|bản|tổ dân phố|khu phố|khóm", "thôn", "trưởng thôn", "ấp", "trưởng ấp", "tổ trưởng", "tổ dân phố",
        "các thôn", "khu phố", "trưởng bản", "các ấp");
  }

  private static void classOf(String words, String... heads) {
    for (String name : words.split("\\|")) {
      int end = name.indexOf(' ');
      CLASSES.computeIfAbsent(end < 0 ? name : name.substring(0, end), none -> new ArrayList<>(2))
          .add(new Kind(name, heads));
    }
  }

  /** One village: it does not stand for the others. */
  private static final Expression VILLAGE = Expression.of(
      "(?iu:thôn|ấp|bản|tổ dân phố|khu phố|khóm|buôn|xóm) \\p{Lu}(?:(?! và )[^,;&])*");
  private static final Set<String> VILLAGES = Set.of("thôn", "ấp", "bản", "tổ dân phố", "khu phố", "khóm");

  /** "Các phòng, xí nghiệp": every agency of each of these kinds. */
  private static final Expression SEVERAL_KINDS = Expression.of(
      "\\s*[Cc]ác (\\p{Ll}+(?: \\p{Ll}+)?(?:(?:, | và )\\p{Ll}+(?: \\p{Ll}+)?(?!\\p{L}))+)");
  private static final Expression BETWEEN_KINDS = Expression.of(", | và ");

  static Receiver of(String typed) {
    AgencyName name = AgencyName.of(typed);
    List<String> heads = new ArrayList<>();
    boolean village = VILLAGE.matcher(typed.strip()).matches();
    for (String word : name.words()) {
      for (Kind kind : CLASSES.getOrDefault(word, List.of())) {
        if (name.has(kind.name) && !(village && VILLAGES.contains(kind.name))) {
          Collections.addAll(heads, kind.heads);
        }
      }
    }
    // "Các Chi cục", "các bệnh viện": every agency of that name
    List<String> words = name.words();
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.get(i).equals("các")) {
        heads.add(words.get(i + 1) + " " + words.get(i + 2));
      }
    }
    Matcher kinds = SEVERAL_KINDS.matcher(typed);
    if (kinds.lookingAt()) {
      for (String kind : BETWEEN_KINDS.split(kinds.group(1))) {
        heads.add(kind.toLowerCase(Locale.ROOT));
      }
    }
    return new Receiver(typed, name, withoutAsking(name), heads);
  }

  boolean covers(AgencyName agency) {
    return name.contains(agency) || hasHead(agency) || bare.words().size() > 1 && agency.contains(bare)
        || sharesEnd(agency);
  }

  private boolean hasHead(AgencyName agency) {
    // with single spaces around
    String spaced = agency.spaced();
    for (String head : heads) {
      boolean quarter = head.equals("tổ") && spaced.startsWith(" tổ dân phố ");
      if (!quarter && spaced.startsWith(head, 1) && spaced.charAt(head.length() + 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** "Ủy ban Kiểm tra, Văn phòng Đảng ủy": both belong to the Đảng ủy. */
  private boolean sharesEnd(AgencyName agency) {
    List<String> words = agency.words();
    List<String> own = name.words();
    int same = 0;
    while (same < Math.min(words.size(), own.size())
        && words.get(words.size() - 1 - same).equals(own.get(own.size() - 1 - same))) {
      same++;
    }
    return same > 0 && words.size() - same > 1
        && name.has(String.join(" ", words.subList(0, words.size() - same)));
  }

  /** Without words that only express a request: "đề nghị", "giao". */
  static AgencyName withoutAsking(AgencyName name) {
    List<String> words = name.words();
    int from = 0;
    while (from + 1 < words.size() && (ASKING.contains(words.get(from))
        || words.get(from).equals("đề") && words.get(from + 1).equals("nghị"))) {
      from += words.get(from).equals("đề") ? 2 : 1;
    }
    return from == 0 ? name : new AgencyName(words.subList(from, words.size()));
  }
}
