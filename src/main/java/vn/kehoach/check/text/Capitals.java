package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.word.BodyNames;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;

/**
 * Checks capital letters as in Decree 30, Appendix II: Điều but khoản, Ủy ban nhân dân, Nhân dân, tỉnh Nghệ An, Kế
 * hoạch này.
 */
public final class Capitals implements Rule {

  /**
   * A pattern of wrong capitals.
   *
   * @param wrong  group 1 is the wrong word
   * @param right  how that word is written
   * @param clause the question of the standard whose clause says so
   */
  private record Case(Sought wrong, UnaryOperator<String> right, Severity severity, String clause) {}

  /** The words before a name in the title of another document, in lower case. */
  private record Quoted(String words) {}

  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  /** In the middle of a sentence or clause. */
  private static final String MID = "(?<=[\\p{L}\\p{N},)”] )";

  private static final String PROVINCES = provinces();
  private static final String[] SMALL = inSmallLetters(PROVINCES).split("\\|");

  private static final String PEOPLES =
      "(?<!(?iu:ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|công an|quân đội|nghệ sĩ|nghệ sỹ|nhà giáo|thầy thuốc"
      + "|nghệ nhân|vũ trang|an ninh|quốc phòng|hội thẩm|thanh tra|cảnh sát|tín dụng|đại biểu|chiến tranh|giáo dục"
      + "|lực lượng|kiểm sát|trật tự|học viện|chính quyền|dân chủ|trường|tổ) )";

  private static final String[] OFFICES = {"sở y tế", "sở nội vụ", "sở tài chính", "sở tư pháp", "sở xây dựng",
      "sở công thương", "sở giáo dục và đào tạo", "sở khoa học và công nghệ", "sở nông nghiệp và môi trường",
      "sở dân tộc và tôn giáo", "sở văn hóa, thể thao", "sở ngoại vụ", "sở ngoại giao", "sở công an", "sở quốc phòng",
      "sở tài nguyên và môi trường", "sở thông tin và truyền thông", "sở kế hoạch và đầu tư", "sở giao thông vận tải",
      "sở lao động"};

  private static final String[] TYPES = {"kế hoạch", "nghị quyết", "nghị định", "quyết định", "chỉ thị", "thông tư",
      "kết luận", "chương trình", "hướng dẫn", "công văn", "quy định", "thông báo"};

  /** Two syllables of which only the first has a capital: titles of persons, types of documents, kinds of bodies. */
  private static final String[] ONE_CAPITAL = {"Chủ Tịch", "Bộ Trưởng", "Thứ Trưởng", "Giám Đốc", "Hiệu Trưởng",
      "Bí Thư", "Thủ Trưởng", "Thủ Tướng", "Ủy Viên", "Uỷ Viên", "Văn Phòng", "Nhà Nước", "Kế Hoạch", "Nghị Định",
      "Nghị Quyết", "Quyết Định", "Thông Tư", "Chỉ Thị", "Công Văn", "Chương Trình", "Đề Án", "Kết Luận", "Hướng Dẫn",
      "Thông Báo", "Báo Cáo", "Phát Triển", "Ban Hành", "Thực Hiện"};

  private static final List<String> COPIED = List.of("nhân dân", "nhà nước");

  /** How many characters before a word are compared to recognise the title of a cited document. */
  private static final int WORDS_BEFORE = 12;

  private static final List<String> HOLIDAYS = List.of("Quốc tế Phụ nữ", "Quốc tế Lao động", "Quốc tế Thiếu nhi",
      "Quốc khánh", "Phụ nữ Việt Nam", "Nhà giáo Việt Nam", "Thầy thuốc Việt Nam", "Gia đình Việt Nam",
      "Thương binh - Liệt sĩ");

  private static final List<Case> CASES = List.of(
      of(BEFORE + "(" + String.join("|", ONE_CAPITAL) + ")" + AFTER, Severity.WARNING, "capitals-other",
          Capitals::firstOnly, ONE_CAPITAL),
      of(MID + "(Thành Phố|Tổ Dân Phố|Tổ Dân phố|Khu Phố)" + AFTER + "(?! Hồ Chí Minh)", Severity.WARNING,
          "capitals-place", Capitals::small, "Thành Phố", "Tổ Dân ", "Khu Phố"),
      of(BEFORE + "(Việt nam|việt Nam|việt nam)" + AFTER, Severity.WARNING, "capitals-place", typed -> "Việt Nam",
          "Việt nam", "việt Nam", "việt nam"),
      of("(?<=(?:[Tt]ỉnh|[Tt]hành phố) )(" + String.join("|", SMALL) + ")" + AFTER, Severity.WARNING, "capitals-place",
          Capitals::name, SMALL),
      of("Trường (mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|cao đẳng|đại học)(?= \\p{Lu}\\p{Ll})",
          Severity.WARNING, "capitals-agency", Capitals::large, "Trường m", "Trường t", "Trường c", "Trường đ"),
      of("Trường (Mầm Non|Mẫu Giáo|Tiểu Học|Cao Đẳng|Đại Học|Trung Học [Cc]ơ [Ss]ở|Trung học Cơ [Ss]ở"
          + "|Trung Học [Pp]hổ [Tt]hông|Trung học Phổ [Tt]hông)" + AFTER, Severity.WARNING, "capitals-agency",
          Capitals::firstOnly, "Trường M", "Trường T", "Trường C", "Trường Đ"),
      of("(?:Luật|Bộ luật) (?!(?:sửa|này|đó|và|có|được|của|nêu|đã|quy|hiện|về|số|ngày|là|hoặc|thì|trên|liên|chuyên"
          + "|riêng|khác|mới|cũ|định|pháp|sư|gia|do|tại|trong|để|không|sẽ|ban|mà|bổ|thay)(?!\\p{L}))(\\p{Ll}+)"
          + "(?=[^.;:“”\\d]{0,80} (?:ngày \\d|số \\d))", Severity.WARNING, "capitals-other", Capitals::large,
          "Luật ~", "Bộ luật ~"),
      of("[Nn]gày (?=[qpntg])((?iu:" + String.join("|", HOLIDAYS) + "))" + AFTER,
          Severity.WARNING, "capitals-other", Capitals::holiday, "ngày q", "ngày p",
          "ngày nhà", "ngày th", "ngày gia", "Ngày q", "Ngày p", "Ngày nhà", "Ngày th", "Ngày gia"),
      of(MID + "(Khoản)(?= \\d)", Severity.WARNING, "capitals-other", Capitals::small, "Khoản"),
      of(MID + "(Điểm)(?= [a-zđ]" + AFTER + ")", Severity.WARNING, "capitals-other", Capitals::small,
          "Điểm "),
      of("(?<=[\\p{L}\\p{N},] )(?<!(?:[Cc]ác|[Nn]hững) )(điều)(?= \\d{1,3}" + AFTER + "(?! (?:khoản|kiện)))",
          Severity.WARNING, "capitals-other", Capitals::large, "điều #"),
      of(MID + "(mục|chương|phần)(?= [IVX]+" + AFTER + ")", Severity.INFO, "capitals-other", Capitals::large,
          "mục I", "mục V", "mục X", "chương I", "chương V", "chương X", "phần I", "phần V", "phần X"),
      of(BEFORE
          + "(?<!(?:các|những|mọi|nhiều) )(" + String.join("|", TYPES) + ")(?= số[:\\s]+\\d)", Severity.WARNING,
          "capitals-other",
              Capitals::large, numbered(TYPES)),
      of(BEFORE + "(?<!(?:phường|xã|thôn|khu) )(Trung Tâm)(?= \\p{Lu})", Severity.WARNING, "capitals-agency",
          Capitals::firstOnly, "Trung Tâm ^"),
      of("(?<=\\p{L} )((?:phó )?chủ tịch)(?= (?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND) "
          + "(?:tỉnh|thành phố|xã|phường|đặc khu)(?![\\p{L},]))", Severity.INFO, "capitals-other", Capitals::large,
          "chủ tịch ", "phó chủ tịch "),
      of(BEFORE + "(ban chấp hành|ban thường vụ)(?= (?:Đảng|Tỉnh|Thành|Hội|Đoàn|Công đoàn))", Severity.INFO,
          "capitals-agency", Capitals::large, "ban chấp hành ", "ban thường vụ "),
      of("(?<=\\()(thứ (?:hai|ba|tư|năm|sáu|bảy))(?=\\))", Severity.WARNING, "capitals-other", Capitals::second,
          "thứ "),
      of(BEFORE + "(kế hoạch)(?= này" + AFTER + ")", Severity.WARNING, "capitals-other", Capitals::large,
          "kế hoạch này"),
      of("(?<=Trên đây là )(kế hoạch)", Severity.INFO, "capitals-other", Capitals::large, "kế hoạch"),
      of(BEFORE + "(Ủy Ban|Uỷ Ban|ủy Ban|uỷ Ban)" + AFTER, Severity.WARNING, "capitals-agency", Capitals::firstOnly,
          "Ủy Ban", "Uỷ Ban", "ủy Ban", "uỷ Ban"),
      of(BEFORE + "((?:ủy|uỷ) ban)(?= nhân dân (?:tỉnh|xã|phường|thành phố|huyện|quận|đặc khu|các|cấp))",
          Severity.WARNING,
          "capitals-agency", Capitals::large, "ủy ban", "uỷ ban"),
      of("(?<=(?:[Ủủ]y|[Uu]ỷ) [Bb]an |[Hh]ội [Đđ]ồng )(Nhân dân|Nhân Dân|nhân Dân)" + AFTER, Severity.WARNING,
          "capitals-agency",
          Capitals::small, "Nhân dân", "Nhân Dân", "nhân Dân"),
      of(BEFORE + "(Hội Đồng)(?= [Nn]hân)", Severity.WARNING, "capitals-agency", Capitals::firstOnly, "Hội Đồng"),
      of(BEFORE + "(hội đồng)(?= nhân dân (?:tỉnh|xã|phường|thành phố|huyện|quận|đặc khu|các|cấp))", Severity.WARNING,
          "capitals-agency", Capitals::large, "hội đồng"),
      of(BEFORE + "(?<!(?:[Cc]ơ|[Tt]rụ|[Hh]ội|[Cc]ông) )(" + String.join("|", OFFICES) + ")" + AFTER,
          Severity.WARNING, "capitals-agency", Capitals::agency, OFFICES),
      of(BEFORE + "(?<!(?:[Cc]ơ|[Cc]ác|[Tt]rụ|[Hh]ội|[Cc]ông) )(sở)(?= (?:\\p{Lu}\\p{Ll}|Y tế))",
          Severity.WARNING, "capitals-agency", Capitals::large, "sở ^"),
      of("(?<=(?:[Tt]rưởng|[Gg]iám đốc) )(công an)(?= (?:các |tỉnh|thành phố|xã|phường|đặc khu))", Severity.WARNING,
          "capitals-agency", Capitals::large, "công an "),
      of(MID + "(Xã)(?= \\p{Lu}\\p{Ll})", Severity.WARNING, "capitals-place", Capitals::small, "Xã ^"),
      of("(?<=(?:[Cc]ông an|Quân sự|[Nn]hân dân|UBND|HĐND|Tổ quốc|Việt Nam|MTTQ|Chủ tịch|Phụ nữ|Nông dân|Y tế|chính"
          + "|ngân sách) )(Tỉnh|Xã|Phường|Huyện)" + AFTER + "(?! (?:\\p{Lu}|\\d|ủy|uỷ|đoàn))", Severity.WARNING,
          "capitals-agency",
          Capitals::small, "Tỉnh", "Xã", "Phường", "Huyện"),
      of("(?<=(?:địa bàn|[Tt]oàn|trong|của) )(Tỉnh|Xã|Phường|Huyện)" + AFTER + "(?! (?:\\p{Lu}|\\d|ủy|uỷ|đoàn))",
          Severity.INFO, "capitals-place", Capitals::small, "Tỉnh", "Xã", "Phường", "Huyện"),
      of("(?<=\\p{Ll},? )(Tháng|Năm)(?= (?:\\d|[IV]+(?![\\p{L}])))", Severity.WARNING, "capitals-other",
          Capitals::small, "Tháng ", "Năm "),
      of("(?<=\\p{Ll},? )(Quý)(?= (?:\\d|[IV]+(?![\\p{L}])))", Severity.INFO, "capitals-other",
          Capitals::small, "Quý "),
      of(MID + "(?<!(?:Vụ|Cục|Phòng|Ban|Công đoàn) )(Đảng viên|Hội viên|Đoàn viên|Công chức|Viên chức)" + AFTER
          + "(?! ?:)",
          Severity.INFO, "capitals-other", Capitals::small,
          "Đảng viên", "Hội viên", "Đoàn viên", "Công chức", "Viên chức"),
      of("(?<=[Qq])uý (i{1,3}|iv)" + AFTER, Severity.WARNING, "capitals-other",
          typed -> typed.toUpperCase(Locale.ROOT), "uý i"),
      of("(?<=(?:của|với|theo|ơn|mừng) )(đảng)(?=[,.;]|(?: ta| và| về| đối| giao| phân|$))", Severity.WARNING,
          "capitals-other", Capitals::large, "đảng,", "đảng.", "đảng;", "đảng ta", "đảng và", "đảng về",
          "đảng đối", "đảng giao", "đảng phân", "đảng$"),
      of(BEFORE + "(đảng)(?= [Cc]ộng sản Việt Nam)", Severity.WARNING, "capitals-other", Capitals::large,
          "đảng Cộng sản", "đảng cộng sản"),
      of("(?<=(?:của|do|được|Đảng,|Đảng -|ta và) )(nhà nước)" + AFTER + "(?! (?:cấp|các|về|có thẩm))", Severity.WARNING,
          "capitals-other", Capitals::large, "nhà nước"),
      of(BEFORE + "(?<!(?:lý|sách|quan|nghiệp|mật|chính|chức|bạc|toán|tra|vốn|sản|máy|hàng|bộ|lực|khu vực|ngoài) )"
          + "(nhà nước)(?= (?:và [Nn]hân dân|ta(?!\\p{L})|hỗ trợ|đầu tư|bảo đảm|giao|ban hành))", Severity.WARNING,
          "capitals-other", Capitals::large, "nhà nước"),
      of(BEFORE + "(Tỉnh|Huyện)(?= (?:" + PROVINCES + ")" + AFTER + ")", Severity.WARNING, "capitals-place",
          Capitals::small, "Tỉnh ^", "Huyện ^"),
      of(BEFORE + "(thành phố)(?= Hồ Chí Minh)", Severity.WARNING, "capitals-place", Capitals::large,
          "thành phố Hồ Chí Minh"),
      of("(?<=Bà mẹ Việt Nam )(Anh hùng|Anh Hùng)" + AFTER, Severity.INFO, "capitals-other", Capitals::small,
          "Anh h", "Anh H"),
      of(BEFORE + "(thủ đô)(?= Hà Nội)", Severity.WARNING, "capitals-place", Capitals::large, "thủ đô Hà Nội"),
      of(MID + "(Thành phố)(?= (?!Hồ Chí Minh)\\p{Lu}\\p{Ll})", Severity.WARNING, "capitals-place",
          Capitals::small, "Thành phố ^"),
      of(BEFORE + PEOPLES + "(nhân dân)" + AFTER, Severity.WARNING, "capitals-other", Capitals::large, "nhân dân"),
      of(BEFORE + PEOPLES + "(?<![Bb]áo )(Nhân Dân)" + AFTER, Severity.WARNING, "capitals-other", Capitals::firstOnly,
          "Nhân Dân"),
      of("(?<=(?:[Nn]hà|nhà) )(Văn Hóa|Văn Hoá)" + AFTER, Severity.WARNING, "capitals-other", Capitals::firstOnly,
          "Văn Hóa", "Văn Hoá"),
      of("(?<=(?:theo|của|định|hành|hiện|dẫn) )(luật)(?= \\p{Lu}\\p{Ll}+ \\p{Ll})"
          + "(?! [^.;:“”\\d]{0,80} (?:ngày \\d|số \\d))",
          Severity.WARNING, "capitals-other", Capitals::large, "luật ^"),
      of(BEFORE + "(?<!(?:các|những|mỗi|hai|nhiều|số) )(bệnh viện|trường|trung tâm)"
          + "(?= (?:Đa khoa|Tiểu học|Mầm non|Trung học (?:cơ sở|phổ thông)|Y tế"
          + "|Văn hóa(?:,| và| -) \\p{L}+ \\p{L}+|Phục vụ hành chính công)"
          + "(?: (?:tỉnh|khu vực|thành phố|xã|phường|đặc khu|dân lập|tư thục|bán trú|nội trú)){0,3}"
          + " (?!Trung học|Tiểu học|Mầm non)\\p{Lu}\\p{Ll})", Severity.WARNING, "capitals-agency", Capitals::large,
          "bệnh viện ^", "trường ^", "trung tâm ^"),
      of(BEFORE + "(bộ luật|luật|pháp lệnh)(?= \\p{Lu}\\p{Ll}+[^.;:“”\\d]{0,80} (?:ngày \\d|số \\d))", Severity.WARNING,
          "capitals-other", Capitals::large, "bộ luật ^", "luật ^", "pháp lệnh ^"),
      of("(?<=(?:sáng|chiều|tối|trưa|đêm) )([Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy))(?! (?:hằng tuần"
          + "|hàng tuần"
          + "|ngày|và thứ|đến thứ))" + AFTER, Severity.WARNING, "capitals-other", typed -> second(small(typed)), "thứ ",
          "Thứ "),
      of("(?<=(?:sáng|chiều|tối|trưa|đêm) )(Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy))(?= (?:hằng tuần|hàng tuần"
          + "|ngày))", Severity.WARNING, "capitals-other", typed -> second(small(typed)), "Thứ "),
      of("(?<=(?i:của đảng|đảng), (?:pháp luật|chính sách) của )(nhà nước)" + AFTER, Severity.WARNING,
          "capitals-other", Capitals::large, "nhà nước"),
      of("(?<=(?:Đảng|Đảng,|Đảng và|pháp luật của|chính sách của) )(nhà nước)" + AFTER, Severity.WARNING,
          "capitals-other",
          Capitals::large, "nhà nước"),
      of("(?<=(?:sáng|chiều|tối|ngày|vào|giờ|cờ|từ|đến) )(thứ (?:hai|ba|tư|năm|sáu|bảy))(?= (?:hằng tuần|hàng tuần"
          + "|ngày(?! \\d{1,2}(?:/| tháng))|và thứ|đến thứ))",
          Severity.WARNING, "capitals-other", Capitals::second, "thứ "),
      of(BEFORE + "(?<!(?:lần|vòng|đợt|khóa|kỳ|họp|phiên|nghị|lượt|lớp|đề) )"
          + "(thứ (?:hai|ba|tư|năm|sáu|bảy))(?=,? ngày \\d{1,2}(?:/| tháng))",
          Severity.WARNING, "capitals-other", Capitals::second, "thứ "),
      of(BEFORE + "(?<![Nn]gày )(quốc khánh)" + AFTER, Severity.WARNING, "capitals-other", Capitals::large,
          "quốc khánh"),
      of(BEFORE + "(tết Nguyên Đán|Tết Nguyên Đán|Tết nguyên đán|tết nguyên đán)" + AFTER, Severity.INFO,
          "capitals-other",
          typed -> "tết Nguyên đán", "tết Nguyên Đán", "Tết Nguyên Đán", "Tết nguyên đán", "tết nguyên đán"));

  /** All provinces, present and former, also with the tone mark on the other vowel: "Khánh Hoà". */
  private static String provinces() {
    List<String> names = Agencies.all().everyProvince();
    for (String name : List.copyOf(names)) {
      String other = name.replace("òa", "oà").replace("óa", "oá");
      if (!other.equals(name)) {
        names.add(other);
      }
    }
    return String.join("|", names);
  }

  /**
   * The names in lower case. These names have only a few capitals; asking {@code Character} about each letter takes ten
   * times as long before the code is compiled at run time.
   */
  private static String inSmallLetters(String names) {
    char[] letters = names.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char letter = letters[i];
      letters[i] = letter == 'Đ' ? 'đ' : letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }
    return new String(letters);
  }

  private static String[] numbered(String... types) {
    String[] numbered = new String[types.length];
    for (int i = 0; i < types.length; i++) {
      numbered[i] = types[i] + " số";
    }
    return numbered;
  }

  /** {@code signs} are how the wrong word begins. */
  private static Case of(String wrong, Severity severity, String clause, UnaryOperator<String> right, String... signs) {
    return new Case(Sought.at(wrong, signs), right, severity, clause);
  }

  private static String small(String typed) {
    return typed.toLowerCase(Locale.ROOT);
  }

  private static String large(String typed) {
    return Character.toUpperCase(typed.charAt(0)) + typed.substring(1);
  }

  private static String firstOnly(String typed) {
    return large(small(typed));
  }

  /** With a capital on the second word: "Ban Thường vụ", "thứ Hai". */
  private static String second(String typed) {
    int gap = typed.indexOf(' ') + 1;
    return typed.substring(0, gap) + large(typed.substring(gap));
  }

  /** With a capital on every syllable: "Đà Nẵng". */
  private static String name(String typed) {
    StringBuilder name = new StringBuilder(typed);
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || name.charAt(i - 1) == ' ') {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return name.toString();
  }

  private static String holiday(String typed) {
    return HOLIDAYS.stream().filter(typed::equalsIgnoreCase).findFirst().orElse(typed);
  }

  /** With capitals on the kind of body and on each function: "Sở Giáo dục và Đào tạo", "Sở Văn hóa, Thể thao". */
  private static String agency(String typed) {
    StringBuilder name = new StringBuilder(large(second(typed)));
    for (String link : List.of(" và ", ", ")) {
      int at = name.indexOf(link);
      if (at >= 0) {
        name.setCharAt(at + link.length(), Character.toUpperCase(name.charAt(at + link.length())));
      }
    }
    return name.toString();
  }

  @Override
  public String id() {
    return "text/capitals";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Case one : CASES) {
      for (Passage passage : draft.passages(one.wrong)) {
        if (isLookedAt(passage)) {
          find(draft, passage, passage.plain(), one, problems);
        }
      }
    }
    for (Words words : Words.of(draft)) {
      Passage passage = words.passage();
      if (isLookedAt(passage)) {
        String plain = passage.plain();
        if (passage.role() == Passage.Role.ASSIGNED_AGENCY && Character.isLowerCase(plain.charAt(0))) {
          int end = plain.indexOf(' ') < 0 ? plain.length() : plain.indexOf(' ');
          problems.add(wrong(draft, passage.text().subSequence(0, end), large(plain.substring(0, end)),
              "capitals-agency"));
        }
        for (BodyNames.Slip slip : BodyNames.of(words)) {
          problems.add(wrong(draft, passage.text().subSequence(slip.from(), slip.to()), slip.right(), "capitals-agency")
              .as(slip.severity()));
        }
      }
    }
  }

  private static boolean isLookedAt(Passage passage) {
    return passage.isProse() || passage.role() == Passage.Role.ASSIGNED_AGENCY
        || passage.role() == Passage.Role.RECIPIENT || passage.role() == Passage.Role.REFERENCE;
  }

  /** What is before "nhân dân" and "nhà nước" in titles of cited documents; titles are copied as they are. */
  private static List<Quoted> beforePeople(Draft draft) {
    List<Quoted> before = new ArrayList<>();
    for (Citation citation : draft.citations()) {
      String subject = Text.valueOf(citation.subject()).replace('\n', ' ');
      for (String words : COPIED) {
        for (int at = subject.indexOf(words); at >= 0; at = subject.indexOf(words, at + 1)) {
          before.add(new Quoted(before(subject, at)));
        }
      }
    }
    return before;
  }

  private static String before(String plain, int at) {
    return plain.substring(Math.max(0, at - WORDS_BEFORE), at).toLowerCase(Locale.ROOT);
  }

  private void find(Draft draft, Passage passage, String plain, Case one, Problems problems) {
    one.wrong.in(passage, found -> {
      if (COPIED.contains(found.group(1))
          && draft.all(Quoted.class, Capitals::beforePeople)
          .contains(new Quoted(before(plain, found.start(1))))) {
        return;
      }
      Text place = passage.text(found, 1);
      String right = one.right.apply(found.group(1));
      boolean sentence = found.start(1) == 0 && Character.isUpperCase(found.group(1).charAt(0))
          && right.equals(small(found.group(1)));
      boolean opens = isAfterStop(plain, found.start(1)) && right.equals(small(found.group(1)));
      if (!sentence && !opens && !right.equals(found.group(1))) {
        problems.add(wrong(draft, place, right, one.clause).as(one.severity));
      }
    });
  }

  private Problem wrong(Draft draft, Text place, String right, String clause) {
    return Problem.warning(id(), draft.place(place),
            "“" + place + "” viết hoa chưa đúng", "“" + place + "” is not capitalised correctly")
        .hint("viết “" + right + "”", "write “" + right + "”")
        .cite(draft.clause(clause))
        .fix(place.span(), right);
  }

  private static boolean isAfterStop(String plain, int at) {
    int before = at - 1;
    while (before >= 0 && " *“\"-".indexOf(plain.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ".:;?!".indexOf(plain.charAt(before)) >= 0;
  }
}
