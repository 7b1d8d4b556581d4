package vn.kehoach.derive;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Phrasebook;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;

/** Determines whether a phrase such as "Ủy ban nhân dân các xã, phường" includes the given units. */
public final class Audience {

  private static final Set<String> TERRITORIES = Set.of("xã", "phường", "đặc khu");

  /** Kinds of organisations whose tasks are not for units of another kind. */
  private static final Set<String> ORGANISATIONS = Set.of("hội", "đoàn", "công đoàn", "mặt trận");

  private static final String ORGANISATION =
      "Hội|Liên minh|Đoàn|Liên đoàn|Công đoàn|Mặt trận|Ủy ban(?= (?:Mặt trận|MTTQ))|Đoàn Thanh niên";

  /** All words for the kind of school: "Trường THPT" alone is not a name. */
  private static final String SCHOOL = "[Tt]rường(?: (?:[Mm]ầm non|[Mm]ẫu giáo|[Tt]iểu học|TH(?!\\p{L})"
      + "|[Tt]rung học cơ sở|THCS|[Tt]rung học phổ thông|THPT|và|&))*+";

  /** What may precede the acting subject of a sentence. */
  private static final Pattern ACTOR =
      Pattern.compile("(?:(?:Giao|Đề nghị|Yêu cầu|Chủ tịch|Hiệu trưởng|Thủ trưởng|Người đứng đầu)(?: các)? )*");

  private static final Pattern SEVERAL = Pattern.compile("(?:Các|Mỗi|Từng) (?=(?:xã|phường|đặc khu)(?!\\p{L}))");

  /** "Khi phát hiện ca bệnh, ": when, before who. */
  private static final Pattern WHEN = Pattern.compile("(?:Khi|Sau khi|Trước khi|Nếu|Trường hợp|Hằng năm|Hàng năm"
      + "|Trong(?: vòng)?(?= \\d+ (?:giờ|ngày))|Hằng tháng|Hàng tháng|Định kỳ)(?: [^,;.]{1,120})?, ");

  /** The board that signs for an organisation. */
  private static final Pattern BOARD = Pattern.compile("^(?:Ban Thường vụ|Ban Chấp hành|Ban Thường trực) ");

  private final Pattern named;
  private final List<RecipePattern> own;
  private final List<RecipePattern> superiors;

  /**
   * @param level the level of the units, "xã" or "trường"
   */
  public Audience(Recipe recipe, Phrasebook book, @Nullable String level) {
    // a provincial youth union is a peer of other organisations, but a higher body for a commune
    String parent = String.valueOf(UnitName.of(BOARD.matcher(book.words("${parent.agency}")).replaceFirst("")).level());
    boolean peers = level != null && ORGANISATIONS.contains(level) && !ORGANISATIONS.contains(parent);
    String union = peers ? "|\\b(?:Tỉnh|Thành) đoàn\\b" : "";
    // a branch of the parent is not an office of the parent itself
    String above = ORGANISATIONS.contains(parent)
        ? "(?![^,;.]*\\b(?iu:" + Pattern.quote(book.words("${parent.level}")) + ")\\b)" : "";
    // "Trạm Y tế xã" is the only one in its commune
    String own = UnitName.isOffice(level)
        ? "|\\b(?iu:" + Pattern.quote(String.valueOf(level)) + ") (?:[\\p{Lu}\\d]|"
        + Pattern.quote(book.words("${parent.level}"))
            + "(?!\\p{L}))" : "";
    // its branches are distinguished by their location
    String where = ORGANISATIONS.contains(parent) ? "(?=[^,;]*\\b(?:xã|phường|đặc khu) [\\p{Lu}\\d])" : "";
    this.named = Pattern.compile(
        "\\b(?:" + names(level) + ") " + where + "[\\p{Lu}\\d]" + above + union + own, Pattern.UNICODE_CHARACTER_CLASS);
    this.own = recipe.audience().stream().map(book::pattern).toList();
    this.superiors = recipe.superiors().stream().map(book::pattern).toList();
  }

  /** What precedes the proper name of a unit. */
  private static String names(@Nullable String level) {
    if (level != null && Set.of("tỉnh", "thành phố").contains(level)) {
      return "[Tt]ỉnh|[Tt]hành phố|TP\\.?";
    }
    if (level == null || TERRITORIES.contains(level)) {
      return "[Xx]ã|[Pp]hường|[Đđ]ặc khu";
    }
    return ORGANISATIONS.contains(level) ? ORGANISATION : level.startsWith("trường") ? SCHOOL
        : Pattern.quote(Letters.firstUpper(level));
  }

  /** Whether a class is named to which the units belong. */
  boolean includes(Text words) {
    return own.stream().anyMatch(pattern -> pattern.isIn(words));
  }

  boolean includesAny(List<Text> words) {
    return words.stream().anyMatch(this::includes);
  }

  /** Whether the acting subject of a sentence is a class to which the units belong. */
  public boolean acts(Text words) {
    Matcher start = ACTOR.matcher(words.value());
    Matcher when = WHEN.matcher(words.value());
    int said = when.lookingAt() ? when.end() : 0;
    int from = start.region(said, words.length()).lookingAt() ? start.end() : said;
    Text rest = words.subSequence(from, words.length());
    Matcher several = SEVERAL.matcher(rest.value());
    Text bare = several.lookingAt() ? rest.subSequence(several.end(), rest.length()) : rest;
    return own.stream().anyMatch(pattern -> pattern.begins(rest) || bare != rest && pattern.begins(bare));
  }

  /** Whether the parent's own agencies are named as a class. */
  boolean isSuperior(Text words) {
    return superiors.stream().anyMatch(pattern -> pattern.isIn(words));
  }

  /** Whether units are named individually, "phường Phố Hiến", so that the answer depends on the unit. */
  boolean namesUnits(List<Text> words) {
    return words.stream().anyMatch(text -> named.matcher(text.value()).find());
  }
}
