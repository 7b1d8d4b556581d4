package vn.kehoach.derive;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.source.Text;

/** Who is meant: does a phrase such as "Ủy ban nhân dân các xã, phường" include the units at hand? */
final class Audience {

  private static final Set<String> TERRITORIES = Set.of("xã", "phường", "đặc khu");

  /** Peers of one kind: a task for one of them is not for the others. */
  private static final Set<String> ORGANISATIONS = Set.of("hội", "đoàn", "công đoàn", "mặt trận");

  private static final String ORGANISATION =
      "Hội|Liên minh|Đoàn|Liên đoàn|Công đoàn|Mặt trận|Ủy ban(?= (?:Mặt trận|MTTQ))|Đoàn Thanh niên";

  /** All words of the kind: "Trường THPT" alone names nobody. */
  private static final String SCHOOL = "[Tt]rường(?: (?:[Mm]ầm non|[Mm]ẫu giáo|[Tt]iểu học|TH(?!\\p{L})"
      + "|[Tt]rung học cơ sở|THCS|[Tt]rung học phổ thông|THPT|và|&))*+";

  /** What may stand before who acts. */
  private static final Pattern ACTOR =
      Pattern.compile("(?:(?:Giao|Đề nghị|Yêu cầu|Chủ tịch|Hiệu trưởng|Thủ trưởng|Người đứng đầu)(?: các)? )*");

  /** "Khi phát hiện ca bệnh, ": when, before who. */
  private static final Pattern WHEN = Pattern.compile("(?:Khi|Sau khi|Trước khi|Nếu|Trường hợp|Hằng năm|Hàng năm"
      + "|Hằng tháng|Hàng tháng|Định kỳ)(?: [^,;.]{1,120})?, ");

  private final Pattern named;
  private final List<RecipePattern> own;
  private final List<RecipePattern> superiors;

  /** {@code level}: of the units, "xã" or "trường". */
  Audience(Recipe recipe, Phrasebook book, @Nullable String level) {
    // a youth union of a province is a peer of other organisations, and but a body above a commune
    String parent = String.valueOf(UnitName.of(book.words("${parent.agency}")).level());
    boolean peers = level != null && ORGANISATIONS.contains(level) && !ORGANISATIONS.contains(parent);
    String union = peers ? "|\\b(?:Tỉnh|Thành) đoàn\\b" : "";
    // a branch of the parent's is no office of the parent's own
    String above = ORGANISATIONS.contains(parent)
        ? "(?![^,;.]*\\b(?iu:" + Pattern.quote(book.words("${parent.level}")) + ")\\b)" : "";
    // "Trạm Y tế xã" is the one there is
    String own = UnitName.isOffice(level)
        ? "|\\b(?iu:" + Pattern.quote(String.valueOf(level)) + ") (?:[\\p{Lu}\\d]|"
        + Pattern.quote(book.words("${parent.level}"))
            + "(?!\\p{L}))" : "";
    // its branches are told apart by where they are
    String where = ORGANISATIONS.contains(parent) ? "(?=[^,;]*\\b(?:xã|phường|đặc khu) [\\p{Lu}\\d])" : "";
    this.named = Pattern.compile(
        "\\b(?:" + names(level) + ") " + where + "[\\p{Lu}\\d]" + above + union + own, Pattern.UNICODE_CHARACTER_CLASS);
    this.own = recipe.audience().stream().map(book::pattern).toList();
    this.superiors = recipe.superiors().stream().map(book::pattern).toList();
  }

  /** What stands before the proper name of a unit. */
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

  /** A class the units belong to. */
  boolean includes(Text words) {
    return own.stream().anyMatch(pattern -> pattern.isIn(words));
  }

  boolean includesAny(List<Text> words) {
    return words.stream().anyMatch(this::includes);
  }

  /** Whether a class the units belong to is who a sentence tells to act. */
  boolean acts(Text words) {
    Matcher start = ACTOR.matcher(words.value());
    Matcher when = WHEN.matcher(words.value());
    int said = when.lookingAt() ? when.end() : 0;
    int from = start.region(said, words.length()).lookingAt() ? start.end() : said;
    Text rest = words.subSequence(from, words.length());
    return own.stream().anyMatch(pattern -> pattern.begins(rest));
  }

  /** The parent's own bodies as a class. */
  boolean isSuperior(Text words) {
    return superiors.stream().anyMatch(pattern -> pattern.isIn(words));
  }

  /** Units by their names, "phường Phố Hiến": each unit must be asked. */
  boolean namesUnits(List<Text> words) {
    return words.stream().anyMatch(text -> named.matcher(text.value()).find());
  }
}
