package vn.kehoach.derive.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.recipe.Shipped;
import vn.kehoach.source.Text;

/**
 * What distinguishes units of the same level (loại hình), as far as the name of a unit tells: the stages of a school,
 * whether an office is a hospital or a station, whether the members of a Party cell work in a school or live in a
 * village.
 *
 * @param family the table of such kinds; {@code null} if units of this level are all of one kind
 * @param kinds  several for a school of several stages; none if the name does not tell
 */
public record UnitKind(@Nullable Family family, List<String> kinds) {

  /** Tables of kinds in the unit data. */
  public enum Family {

    SCHOOLS("schools", "(?:[Tt]rường(?: học)?|[Cc]ơ sở giáo dục|[Cc]ấp(?: học)?|[Bb]ậc(?: học)?|[Kk]hối|[Tt]rung tâm"
        + "|[Hh]ọc sinh|[Hh]ọc viên|[Gg]iáo viên|[Tt]rẻ) ", "(?:trường |cấp |khối |trung tâm )?"),

    CELLS("cells", "[Cc]hi bộ (?:(?:các|thuộc|trong|ở|khối|loại hình|tại) )*", "(?:[Cc]hi bộ )?"),

    OFFICES("offices", "", ""),

    /** Trade unions of enterprises and of offices; that of a commune is above both. */
    UNIONS("unions", "", ""),

    /** Branches of the Youth Union in communes, and those in schools and enterprises. */
    YOUTH("youth", "", ""),

    /** Party committees of communes and those of offices. */
    COMMITTEES("committees", "", "");

    /** "Đối với các ". */
    private static final String EACH = "^\\s*(?:(?:Đối với|Riêng|Với|Tại|Ở|đối với|riêng) )?"
        + "(?:(?:(?:Trên|Ít nhất|Tối thiểu|Từ) )?\\d{1,3} ?% (?:số )?)?(?:(?:[Cc]ác|[Tt]ừng|[Mm]ỗi|[Nn]hững) )?";

    /** The words for each kind in the name of a unit. */
    private final Map<String, Pattern> named = new LinkedHashMap<>();

    /** The words for all units of each kind. */
    private final Map<String, Pattern> called = new LinkedHashMap<>();

    private final Pattern addressed;
    private final Pattern members;

    Family(String table, String noun, String between) {
      Entries entries = Shipped.entries("units").group("unit_kinds").group(table);
      List<String> words = new ArrayList<>();
      for (String kind : entries.keys()) {
        List<String> both = entries.texts(kind).stream().map(Text::value).toList();
        named.put(kind, whole(both.get(0)));
        called.put(kind, whole(both.get(1)));
        words.add(both.get(1));
      }
      String any = "(?iu:" + String.join("|", words) + ")(?!\\p{L})";
      String list = "(?<kinds>" + any + "(?:(?:,? (?:và|hoặc|-)|[,;/&])(?: các)? ?" + between + any + ")*+)";
      this.addressed = Pattern.compile(EACH + noun + list);
      this.members = Pattern.compile("(?<!\\p{L})(?iu:học sinh|học viên|giáo viên|trẻ(?: em)?)"
          + "(?: (?:tiếng \\p{Lu}\\p{L}+|môn \\p{L}+))? (?:cấp )?" + list);
    }

    private static Pattern whole(String words) {
      return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    private static List<String> in(String words, Map<String, Pattern> kinds) {
      return kinds.entrySet().stream().filter(kind -> kind.getValue().matcher(words).find()).map(Map.Entry::getKey)
          .toList();
    }
  }

  /** A column "Loại hình" that does not contain levels. */
  static final String COLUMN = "unit_kind";

  private static final UnitKind ANY = new UnitKind(null, List.of());

  private static final Pattern CELL = Pattern.compile("(?iu)chi bộ");

  /** The kind of a unit, from its name and the column of the roster for it. */
  public static UnitKind of(Unit unit) {
    Family family = family(unit.parsed());
    if (family == null) {
      return ANY;
    }
    String name = CELL.matcher(unit.name().value()).replaceFirst("")
        + unit.field(COLUMN).map(kind -> " " + kind).orElse("");
    return new UnitKind(family, Family.in(name, family.named));
  }

  private static @Nullable Family family(UnitName unit) {
    String level = String.valueOf(unit.level());
    return unit.isSchool() || level.equals("trung tâm giáo dục") ? Family.SCHOOLS
        : level.equals("chi bộ") ? Family.CELLS
        : level.equals("đoàn") ? Family.YOUTH
        : level.equals("đảng ủy") ? Family.COMMITTEES
        : level.equals("công đoàn") && unit.territory() == null ? Family.UNIONS
        : UnitName.isOffice(level) && !INSIDE.contains(level) ? Family.OFFICES : null;
  }

  /** Parts of the agency that issues the parent, which is itself a hospital or centre. */
  private static final List<String> INSIDE = List.of("phòng", "khoa", "đội", "hạt", "chi nhánh");

  /** Whether words begin with units of other kinds only: "Trạm Y tế lập sổ" for a hospital. */
  public boolean isNotIn(Text words) {
    Matcher begins = family == null || kinds.isEmpty() ? null : family.addressed.matcher(words.value());
    return begins != null && begins.find() && areOthers(begins.group("kinds"));
  }

  /** Whether an indicator is about pupils or teachers of other stages. */
  public boolean isNotCounted(Text indicator) {
    Matcher members = family == null || kinds.isEmpty() ? null : family.members.matcher(indicator.value());
    boolean any = false;
    while (members != null && members.find()) {
      if (!areOthers(members.group("kinds"))) {
        return false;
      }
      any = true;
    }
    return any;
  }

  private boolean areOthers(String words) {
    return family != null && Collections.disjoint(Family.in(words, family.called), kinds);
  }
}
