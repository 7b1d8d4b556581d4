package vn.kehoach.derive.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Shipped;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.IssuerName;
import vn.kehoach.source.Text;

/**
 * Normalises names of units and people as written in lists: with numbers, abbreviations, the name of their authority,
 * or titles.
 */
public final class WrittenName {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B-\\u200D\\u2060\\uFEFF]+");
  private static final Pattern ORDINAL = Pattern.compile("^(?:\\d{1,4}\\s*[.)]|[-–•+*])\\s*");
  private static final Pattern END = Pattern.compile("[;,.]+$");
  private static final Pattern AUTHORITY =
      Pattern.compile("^(?:ubnd|(?:ủy|uỷ) ban nhân dân)\\s+(?=(?:xã|phường|đặc khu)\\s|[xp]\\s*\\.)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SHORT =
      Pattern.compile("^(?:(X|P|ĐK|TT)\\s*\\.\\s*|(ĐK|(?-i:[XP](?= \\p{Lu}\\p{Ll})))\\s+)(?=\\p{L}|\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "TT GDTX tỉnh", "TT. Y tế khu vực 2"; "TT. Ba Tri" is a township. */
  private static final Pattern CENTRE = Pattern.compile("^TT\\.?\\s*(?=(?:GD|VH|YT|KN|DV|PV|KS|NN|TH)[\\p{Lu}&-]"
      + "|(?:Giáo dục|Dạy nghề|Văn hóa|Y tế|Khuyến nông|Dịch vụ|Phục vụ|Kiểm soát|Phát triển|Ngoại ngữ)(?!\\p{L}))");

  /** "TYT P. Ninh Kiều", "HND X.Cờ Đỏ". */
  private static final Pattern SHORT_INSIDE = Pattern.compile(" (X|P|ĐK)\\s*\\.\\s*(?=\\p{Lu}|\\d)");

  /** "THPT số 1 TP. Lào Cai". */
  private static final Pattern CITY = Pattern.compile(" (?:TP\\.?|Tp\\.|T\\.P\\.?) ?(?=\\p{Lu}\\p{Ll})");

  /** Abbreviations in the middle of a name: "TT KSBT tỉnh". */
  private static final Map<String, String> INSIDE_WORDS = words("inside");
  private static final Pattern INSIDE = Pattern.compile(
      "(?<![\\p{L}-])(?:" + String.join("|", new TreeSet<>(INSIDE_WORDS.keySet())) + ")(?![\\p{L}-])");

  /** Abbreviations of bodies in lists, and their names. */
  private static final Map<String, String> BODIES = words("bodies");
  private static final Pattern PROVINCE = Pattern.compile("(T\\s*\\.?\\s*P|T(?=\\s*\\.))\\s*\\.?\\s*(?=\\p{Lu})");
  private static final Pattern LARGEST_CITY = Pattern.compile("HCM$");

  /** "MTTQ xã", "Ủy ban MTTQ phường": in full it is that of Vietnam. */
  private static final Pattern FRONT = Pattern.compile("(?iu)^(?:ủy ban |uỷ ban )?(?:MTTQ|mặt trận tổ quốc)"
      + "(?: việt nam| VN)?(?= (?:xã|phường|đặc khu|tỉnh|thành phố)(?!\\p{L}))");

  /** "Trường MN Hoa Sen", "Trường TH Kim Đồng"; THCS and THPT are usual in names. */
  private static final Map<String, String> STAGES =
      Map.of("MN", "Mầm non", "MG", "Mẫu giáo", "TH", "Tiểu học");
  private static final Pattern STAGE = Pattern.compile("^Trường (MN|MG|TH)(?= (?!THCS|THPT)[\\p{Lu}\\d])");
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");
  private static final Pattern PLACE = Pattern.compile(
      "(?:Hội|Đội|Đoàn|Phòng|Phong|Viện|Vien|Khoa|Hạt|Hat|Sở|Trường)(?: \\p{Lu}\\p{Ll}+){1,3}(?: \\d+)?");

  /** A Party organisation acts through its committee. */
  private static final Pattern COMMITTEE = Pattern.compile("(?iu)^đảng bộ (?=(?:xã|phường|đặc khu|các|ubnd|công an"
      + "|quân sự) )");
  private static final Pattern SMALL = Pattern.compile("(?:^|[ -])\\p{Ll}");
  private static final Pattern TITLE =
      Pattern.compile("^(?:ông|bà|đồng chí|đ/c|anh|chị|cô|thầy)\\.?:?\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Trần Văn An - Chủ tịch UBND". */
  private static final Pattern OFFICE = Pattern.compile(
      "\\s*[-–,;(]\\s*((?:(?:Q\\.|quyền)\\s*)?"
          + "(?:phó\\s|chủ tịch|p?ct(?![\\p{L}])|bí thư|giám đốc|hiệu trưởng|trưởng|chánh|ủy viên|uỷ viên)"
          + "[^()]*?)\\s*\\)?$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BODY_OF_TITLE = Pattern.compile(
      "(?iu)(?<=chủ tịch|bí thư) (?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Đảng ủy|Hội|Đoàn|MTTQ|xã|phường|đặc khu)"
      + "(?: .*)?$");

  /** "Phó Chủ tịch Trần Văn An", "PCT UBND xã: Trần Văn An". */
  private static final Pattern BEFORE = Pattern.compile(
      "^((?:Q\\.\\s*)?(?:(?:phó|quyền) )?(?:chủ tịch|pct|bí thư|giám đốc|hiệu trưởng|viện trưởng"
          + "|chi cục trưởng|trưởng (?:phòng|ban|trạm|khoa|thôn|ấp)))"
          + "(?: (?:UBND|HĐND|Ủy ban nhân dân|Đảng ủy)(?: (?:xã|phường|đặc khu))?)?"
          + "\\s*[:-]?\\s+(?=(?-i:\\p{Lu}\\S*\\s+\\p{Lu}))",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Trần Văn An, ThS". */
  private static final Pattern DEGREE_BEHIND =
      Pattern.compile(",\\s*(?:(?:PGS|GS|TS|ThS|BS|DS|KS|CN|CKI{1,2}|BSCKI{1,2})\\.?\\s*)+$");

  private static final Pattern NOT_HEAD = Pattern.compile("(?iu)(?:phó\\s|pct(?!\\p{L})|q\\.|quyền\\s)");

  /** "KT. Chủ tịch - Phó Chủ tịch". */
  private static final Pattern HEAD_ABOVE =
      Pattern.compile("(?iu)^KT\\.?\\s.*?[-–,;:/\\s]\\s*(?=(?:phó\\s|pct(?!\\p{L})))");

  /** "Chủ tịch (Quyền CT)", "Giám đốc (quyền)". */
  private static final Pattern ACTING_BEHIND = Pattern.compile("(?iu)^([^()]+?)\\s*\\((?:quyền|q\\.)[^()]*\\)$");
  private static final Pattern ACTING = Pattern.compile("(?iu)^(?:quyền\\s+|q\\.\\s*)");
  private static final Pattern DEPUTY_CHAIR = Pattern.compile("(?iu)^pct(?!\\p{L})");
  private static final Pattern CHAIR = Pattern.compile("(?iu)(?<=^|^Q\\. |^phó )ct(?!\\p{L})");
  private static final Pattern HEAD = Pattern.compile("(?iu)(?<=^|^Q\\. |^phó )(p?)(gđ|ht|bt|tp)(?!\\p{L})");
  private static final Map<String, String> HEADS =
      Map.of("gđ", "Giám đốc", "ht", "Hiệu trưởng", "bt", "Bí thư", "tp", "Trưởng phòng");

  private WrittenName() {}

  private static Map<String, String> words(String table) {
    Map<String, String> words = new HashMap<>();
    Shipped.entries("units").table(table).forEach((letters, name) -> words.put(letters.value(), name.value()));
    return Map.copyOf(words);
  }

  /**
   * @param level from another column
   */
  public static Text unit(Text written, @Nullable Text level) {
    if (NameLetters.isLong(written.value())) {
      return written;
    }
    String name = inFull(written.value());
    String typed = BLANKS.matcher(Text.valueOf(level)).replaceAll(" ").strip();
    if (!typed.isEmpty() && (UnitName.of(name).level() == null || isPlace(name) && isCommune(typed))) {
      name = withLevel(name, typed);
    }
    if (UnitName.of(name).level() == null) {
      name = province(name);
    }
    UnitName school = UnitName.of("Trường " + name);
    if (UnitName.of(name).level() == null && !school.own().equals(name)) {
      // "Tiểu học Kim Đồng", "TH Kim Đồng"
      name = STAGE.matcher(school.full()).replaceFirst(letters -> "Trường " + STAGES.get(letters.group(1)));
    }
    UnitName inCapitals = UnitName.of(name);
    if (inCapitals.isSchool() && Letters.isUpper(written.value()) && written.value().strip().contains(" ")) {
      String own = inCapitals.own();
      name = name.substring(0, name.length() - own.length()) + Letters.titled(own);
    }
    name = spelt(COMMITTEE.matcher(name).replaceFirst("Đảng ủy "));
    UnitName parsed = UnitName.of(name);
    if (parsed.isTerritory()) {
      String own = REMARK.matcher(parsed.own()).replaceFirst("");
      String kind = name.substring(0, name.length() - parsed.own().length());
      // every word of a commune's name has a capital
      name = parsed.full().endsWith(parsed.own()) && name.endsWith(parsed.own())
          ? kind + (SMALL.matcher(own).find() ? Letters.titled(own) : own) : name;
    }
    return name.equals(written.value()) ? written : written.withValue(name);
  }

  /** Without number in the list and authority, abbreviations written out: "1. UBND P. Ninh Kiều". */
  private static String inFull(String written) {
    String name = BLANKS.matcher(written).replaceAll(" ").strip();
    name = END.matcher(ORDINAL.matcher(name).replaceFirst("")).replaceFirst("").strip();
    Matcher authority = AUTHORITY.matcher(name);
    name = authority.find() ? Letters.firstUpper(name.substring(authority.end())) : name;
    name = CENTRE.matcher(name).replaceFirst("Trung tâm ");
    Matcher shortened = SHORT.matcher(name);
    if (shortened.find()) {
      name = full(Letters.upper(shortened.group(1) == null ? shortened.group(2) : shortened.group(1))) + " "
          + name.substring(shortened.end());
    }
    name = CITY.matcher(name).replaceAll(" thành phố ");
    name = INSIDE.matcher(name).replaceAll(letters -> INSIDE_WORDS.get(letters.group()));
    name = SHORT_INSIDE.matcher(name).replaceAll(
        place -> " " + Letters.lower(full(Letters.upper(place.group(1)))) + " ");
    String first = name.split(" ", 2)[0];
    name = BODIES.getOrDefault(Letters.upper(first), first) + name.substring(first.length());
    name = FRONT.matcher(name).replaceFirst("Ủy ban Mặt trận Tổ quốc Việt Nam");
    return STAGE.matcher(name).replaceFirst(letters -> "Trường " + STAGES.get(letters.group(1)));
  }

  /** "Hội An", "Đội Cấn", "Phong Nha": all words have capitals, so the first one is no kind of body. */
  static boolean isPlace(String name) {
    return PLACE.matcher(name).matches();
  }

  private static boolean isCommune(String level) {
    return SHORT.matcher(level + ".A").lookingAt() || UnitName.of(level + " A").isCommune();
  }

  /** A name without a level of its own after what its row says: "P", "xã", "Mầm non". */
  private static String withLevel(String name, String level) {
    if (SHORT.matcher(level + ".A").lookingAt()) {
      return full(Letters.upper(level)) + " " + name;
    }
    if (UnitName.isLevel(level)) {
      return Letters.firstUpper(Letters.isUpper(level) ? Letters.lower(level) : level) + " " + name;
    }
    boolean said = Letters.marked(name).startsWith(Letters.marked(level) + " ");
    Matcher stage = STAGE.matcher("Trường " + name);
    if (stage.find() && Letters.same(STAGES.getOrDefault(stage.group(1), ""), level)) {
      // "TH Kim Đồng" below "Tiểu học"
      return stage.replaceFirst("Trường " + STAGES.get(stage.group(1)));
    }
    return !UnitName.isLevel("Trường " + level) ? name : "Trường " + (said ? "" : level + " ") + name;
  }

  /**
   * The name of a body other than a school as spelt in sentences: "HỘI NÔNG DÂN XÃ IA O" and "Hội nông dân xã Ia O"
   * become one form.
   */
  private static String spelt(String name) {
    UnitName parsed = UnitName.of(name);
    UnitName territory = parsed.territory();
    boolean body = parsed.level() != null && territory != null && !parsed.isTerritory()
        && !parsed.level().startsWith("trường");
    if (!body || name.length() <= territory.full().length()) {
      return name;
    }
    int end = name.length() - territory.full().length();
    if (!Letters.isUpper(name) && name.substring(1, end).chars().anyMatch(Character::isUpperCase)) {
      return name;
    }
    String own = name.substring(end + territory.full().length() - territory.own().length());
    return IssuerName.inSentence(Letters.upper(name.substring(0, end).strip())) + " " + territory.level() + " "
        + (Letters.isUpper(name) ? Letters.titled(own) : own);
  }

  /** "TP. Hồ Chí Minh", "T. Bắc Ninh"; in a list of provinces, the name alone is sufficient. */
  private static String province(String name) {
    Matcher shortened = PROVINCE.matcher(name);
    return !shortened.lookingAt() ? name : (shortened.group(1).length() > 1 ? "Thành phố " : "Tỉnh ")
        + LARGEST_CITY.matcher(name.substring(shortened.end())).replaceFirst("Hồ Chí Minh");
  }

  private static String full(String letters) {
    return switch (letters) {
      case "X" -> "Xã";
      case "P" -> "Phường";
      case "TT" -> "Thị trấn";
      default -> "Đặc khu";
    };
  }

  /** The name of a signer without additions. */
  static Text person(Text written) {
    String name = BEFORE.matcher(TITLE.matcher(written.value()).replaceFirst("")).replaceFirst("");
    name = DEGREE_BEHIND.matcher(name).replaceFirst("");
    name = Letters.isUpper(name) && name.contains(" ") ? Letters.titled(name) : name;
    name = OFFICE.matcher(REMARK.matcher(name).replaceFirst("")).replaceFirst("");
    return name.equals(written.value()) ? written : written.withValue(name);
  }

  /**
   * The title next to the name of a deputy or acting head, "Trần Văn An - Phó Chủ tịch UBND", "Lê Thị Hoa (Quyền CT)";
   * {@code null} if there is none or it is that of the head.
   */
  static @Nullable Text titleBeside(Text written) {
    Matcher before = BEFORE.matcher(TITLE.matcher(written.value()).replaceFirst(""));
    Matcher office = before.find() ? before : OFFICE.matcher(written.value());
    String title = office == before || office.find() ? office.group(1) : "";
    return !NOT_HEAD.matcher(title).lookingAt() ? null : title(written.withValue(title));
  }

  /**
   * A title without the name of its body and without the person signed for, which are on the lines above: "Phó Chủ tịch
   * UBND phường", "KT. Chủ tịch - Phó Chủ tịch".
   */
  static Text title(Text written) {
    String title = HEAD_ABOVE.matcher(written.value()).replaceFirst("");
    title = DEPUTY_CHAIR.matcher(title).replaceFirst("Phó Chủ tịch");
    title = ACTING_BEHIND.matcher(title).replaceFirst("Q. $1");
    title = ACTING.matcher(title).replaceFirst("Q. ");
    title = CHAIR.matcher(title).replaceFirst("Chủ tịch");
    title = HEAD.matcher(title).replaceFirst(letters -> (letters.group(1).isEmpty() ? "" : "Phó ")
        + HEADS.get(Letters.lower(letters.group(2))));
    Matcher body = BODY_OF_TITLE.matcher(title);
    title = body.find() && body.start() > 0 ? body.replaceFirst("") : title;
    return title.equals(written.value()) ? written : written.withValue(title);
  }
}
