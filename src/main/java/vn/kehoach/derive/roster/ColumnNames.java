package vn.kehoach.derive.roster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.recipe.Shipped;
import vn.kehoach.derive.word.Letters;

/** Maps the headings that people use for columns of a roster, with or without diacritics, to our column names. */
public final class ColumnNames {

  private static final Map<String, String> COLUMNS = columns();

  /** "Xã, phường, đặc khu", "Tên đơn vị cấp xã". */
  private static final Pattern UNITS = Pattern.compile(
      "(?:ten |thuoc |dia ban )?(?:(?:hoi|doan|cong doan|cd|ldld|ubmttq|mttq|mat tran|bch|dang uy|dang bo|tyt|tram)"
      + "(?: [a-z]+){0,3} )?(?:don vi |dia phuong |ubnd |dvhc )?(?:hanh chinh )?(?:cac )?(?:cap )?"
      + "(?:xa|phuong|dac khu)(?: (?:va )?(?:xa|phuong|dac khu|thi tran))*"
      + "(?: moi| hien nay| sau (?:sap xep|sap nhap|hop nhat))?");

  /** Additions in a heading: its unit, a date, that it is a total, whose chairman. */
  private static final List<Pattern> BESIDES = List.of(
      Pattern.compile("\\([^()]*\\)|: *nguoi$|, *nguoi$"),
      Pattern.compile("^(?:tong|tong so) (?=\\S)"),
      Pattern.compile(" (?:tinh )?(?:den|tai) (?:ngay |het |thoi diem |thang |nam )?[\\d ]*\\d$|(?: nam)? \\d{4}$"),
      Pattern.compile("^(?:ho va ten|ho ten|ten) (?=\\S)"),
      Pattern.compile(" (?:moi|hien nay|sau (?:sap xep|sap nhap|hop nhat))$"),
      Pattern.compile(" (?:ubnd|uy ban nhan dan)(?: (?:cap )?(?:xa|phuong|dac khu))*$"),
      Pattern.compile("(?<=^(?:chu tich|bi thu|hieu truong|giam doc|vien truong|truong tram))"
          + " (?:cong doan|cd|cdcs|mttq|hoi|doan|chi bo|chi doan|mat tran|nha truong|truong|trung tam"
          + "|benh vien|don vi|vien|tram)(?: .*)?$"));

  /** Headings of persons to contact about the unit, who do not sign for it. */
  private static final Pattern CONTACT = Pattern.compile(
      "(?:.* )?(?:dau moi|lien he|tham muu|theo doi|phu trach|chuyen vien|can bo|ke toan|van thu|giup viec|truc tiep"
      + "|nguoi lap|bao cao vien|pho [a-z ]*)(?: .*)?");

  private static final Set<String> OF_SIGNER = Set.of("signer", "signer_title");

  /** "Tên bệnh viện", "Cơ sở Hội", "Tên tổ chức cơ sở đảng". */
  private static final Pattern NAMES = names();

  private ColumnNames() {}

  private static Pattern names() {
    String levels = Shipped.entries("units").table("levels").keySet().stream()
        .map(level -> Letters.plain(level.value())).distinct()
        .sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
        .collect(Collectors.joining("|"));
    return Pattern.compile("(?:ten )?(?:co so|to chuc)(?: co so)? (?:hoi|doan|dang|cong doan|chi hoi)(?: [a-z]+){0,2}"
        + "|ten (?:cac )?(?:" + levels + ")(?:,? (?:va )?(?:" + levels + "))*");
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new HashMap<>();
    Entries known = Shipped.entries("units").group("columns");
    for (String column : known.keys()) {
      known.texts(column).forEach(name -> columns.put(Letters.plain(name.value()), column));
    }
    return Map.copyOf(columns);
  }

  /** Our name of a column, otherwise the heading itself. */
  public static String of(String written) {
    String ours = known(written);
    return ours != null ? ours : written.strip();
  }

  /** Whether this is one of our column names. */
  public static boolean isOurs(String column) {
    return COLUMNS.containsValue(column);
  }

  /** Whether a heading below another is for a person who does not sign: "Đầu mối" over "Họ và tên". */
  static boolean isOfAnother(String above, String below) {
    return OF_SIGNER.contains(of(below)) && !OF_SIGNER.contains(of(above))
        && CONTACT.matcher(Letters.plain(above)).matches();
  }

  static boolean isKnown(String written) {
    return known(written) != null;
  }

  private static @Nullable String known(String written) {
    String words = Letters.plain(written);
    String ours = COLUMNS.get(words);
    String bare = written;
    for (int i = 0; i < BESIDES.size() && ours == null && !UNITS.matcher(words).matches(); i++) {
      // plain words no longer contain brackets
      bare = i == 0 ? BESIDES.get(0).matcher(bare).replaceAll(" ") : BESIDES.get(i).matcher(words).replaceAll("");
      words = Letters.plain(bare);
      ours = COLUMNS.get(words);
    }
    return ours != null ? ours : UNITS.matcher(words).matches() || NAMES.matcher(words).matches() ? "name"
        : either(written);
  }

  /** "Hiệu trưởng/Giám đốc": alternatives, if both are the same column for us. */
  private static @Nullable String either(String written) {
    String[] names = written.split("[/|]");
    String first = COLUMNS.get(Letters.plain(names[0]));
    return names.length > 1 && first != null
        && Arrays.stream(names).allMatch(name -> first.equals(COLUMNS.get(Letters.plain(name)))) ? first : null;
  }
}
