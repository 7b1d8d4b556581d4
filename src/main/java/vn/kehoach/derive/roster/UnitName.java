package vn.kehoach.derive.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.recipe.Shipped;
import vn.kehoach.derive.word.KnownAnswers;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;
import vn.kehoach.standard.FullPlaces;

/**
 * The parsed name of a unit: "Phường Trần Hưng Đạo" has the level phường and the name Trần Hưng Đạo.
 *
 * @param full  as written at the beginning of a line: "Phường Ba Đình"
 * @param level the level (cấp) in lower case; {@code null} if the first word does not tell
 * @param own   the name without the word for its level
 */
public record UnitName(String full, @Nullable String level, String own) {

  /** In words: "Trường Trung học cơ sở và Trung học phổ thông". */
  private static final int LONGEST_LEVEL = 10;

  private static final Pattern TERRITORY = Pattern.compile(
      "\\b(?:tỉnh|thành phố|xã|phường|đặc khu|TỈNH|THÀNH PHỐ|XÃ(?! HỘI\\b)|PHƯỜNG|ĐẶC KHU) (?:\\p{Lu}|\\d).*$",
      Pattern.UNICODE_CHARACTER_CLASS);

  /** A school of several stages, "Trường TH, THCS và THPT". */
  private static final Pattern MORE_STAGES = Pattern.compile(
      "(?iu)(?:\\s*(?:[&,–-]|và )\\s*(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|MN|TH|THCS|THPT)"
      + "(?=[\\s,&–-]))+\\s*");

  private static final Pattern COMMUNE_WORD = Pattern.compile("(?iu) (?:xã|phường|đặc khu) (?=(?-i:\\p{Lu}|\\d))");

  /** "Trung tâm Kiểm soát bệnh tật tỉnh" has the abbreviation TTKSBT. */
  private static final Pattern OWNER = Pattern.compile(" (?:tỉnh|thành phố|TỈNH|THÀNH PHỐ)$");

  private static final Set<String> TERRITORIES = Set.of("xã", "phường", "đặc khu", "thị trấn", "tỉnh", "thành phố");

  private static final Set<String> COMMUNES = Set.of("xã", "phường", "đặc khu");

  private static final Set<String> PROVINCES = Set.of("tỉnh", "thành phố");

  private static final Entries DATA = Shipped.entries("units");
  private static final Map<String, String> LEVELS = levels();
  private static final Set<String> OFFICES = DATA.texts("offices").stream().map(Text::value)
      .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> SHORT = table("short");
  private static final Map<String, String> SIGNS = table("signs");
  private static final Map<String, List<String>> KINDS = kinds();

  /** Words for levels that have diacritics, without them. */
  private static final Set<String> MARKED = DATA.table("levels").keySet().stream().map(Text::value)
      .filter(word -> !Letters.lower(word).equals(Letters.plain(word))).map(Letters::plain)
      .collect(Collectors.toUnmodifiableSet());

  private static final KnownAnswers<UnitName> PARSED = new KnownAnswers<>(UnitName::parsed);
  private static final KnownAnswers<UnitName> CELLS =
      new KnownAnswers<>(cell -> of(WrittenName.unit(Text.of(cell), null).value()));

  private static final Set<String> SPELLED = DATA.table("levels").keySet().stream().map(Text::value)
      .map(Letters::marked).collect(Collectors.toUnmodifiableSet());

  private static Map<String, String> levels() {
    Map<String, String> levels = new HashMap<>();
    DATA.table("levels").forEach((word, level) -> levels.put(Letters.plain(word.value()), level.value()));
    return Map.copyOf(levels);
  }

  private static Map<String, String> table(String key) {
    Map<String, String> table = new LinkedHashMap<>();
    DATA.table(key).forEach((words, letters) -> table.put(words.value(), letters.value()));
    return table;
  }

  private static Map<String, List<String>> kinds() {
    Map<String, List<String>> kinds = new HashMap<>();
    Entries groups = DATA.group("kinds");
    groups.keys().forEach(level -> kinds.put(level, groups.texts(level).stream().map(Text::value).toList()));
    return Map.copyOf(kinds);
  }

  public static UnitName of(String written) {
    return PARSED.of(written);
  }

  /** Parses a name in a table cell. */
  public static UnitName inCell(String cell) {
    return CELLS.of(cell);
  }

  private static UnitName parsed(String written) {
    String name = written.strip().replaceAll("\\s+", " ");
    String[] words = name.split(" ");
    if (Letters.lower(name).equals("trạm y tế")) {
      // the only one in a commune
      return new UnitName(Letters.firstUpper(name), "trạm y tế", "");
    }
    for (int count = Math.min(LONGEST_LEVEL, words.length - 1); count > 0; count--) {
      String first = String.join(" ", List.of(words).subList(0, count));
      String level = LEVELS.get(Letters.plain(first));
      if (level != null && isSpelled(first)) {
        String rest = String.join(" ", List.of(words).subList(count, words.length));
        Matcher more = MORE_STAGES.matcher(first.endsWith(",") ? ", " + rest : rest);
        if (level.startsWith("trường") && more.lookingAt()) {
          return new UnitName(Letters.firstUpper(first) + " " + rest, "trường", more.replaceFirst(""));
        }
        return TERRITORIES.contains(level) && Letters.isUpper(rest) ? typedInCapitals(level, rest)
            : new UnitName(Letters.firstUpper(first) + " " + rest, level, rest);
      }
    }
    return new UnitName(Letters.firstUpper(name), null, name);
  }

  /**
   * Whether a word is spelt correctly: "Số hộ" does not begin with "Sở". Accepted are no diacritics at all, or the
   * right ones.
   */
  private static boolean isSpelled(String word) {
    return Letters.lower(word).equals(Letters.plain(word)) || SPELLED.contains(Letters.marked(word));
  }

  static boolean isLevel(String word) {
    return LEVELS.containsKey(Letters.plain(word));
  }

  /** Whether the word for its level was typed without its diacritics. */
  boolean isBare() {
    String first = full.substring(0, full.length() - own.length()).strip();
    return Letters.lower(first).equals(Letters.plain(first)) && MARKED.contains(Letters.plain(first));
  }

  /** "PHƯỜNG NINH KIỀU", as in lists. The name of a school may contain an abbreviation and is left unchanged. */
  private static UnitName typedInCapitals(String level, String own) {
    String titled = Letters.titled(own);
    return new UnitName(Letters.firstUpper(level) + " " + titled, level, titled);
  }

  /** "xã Cờ Đỏ" in running text; a school or association keeps its capital: "Trường Tiểu học Cờ Đỏ". */
  public String scope() {
    // Decree 30, Appendix II, III.1: "Thành phố Hồ Chí Minh" keeps its capital
    return isTerritory() && !own.equals("Hồ Chí Minh") ? level + " " + own : full;
  }

  /** Whether it is an office below a department or commune: a centre, a hospital, a medical station. */
  public static boolean isOffice(@Nullable String level) {
    return level != null && OFFICES.contains(level);
  }

  /** Whether it is an administrative unit, not an office, school or association. */
  public boolean isTerritory() {
    return level != null && TERRITORIES.contains(level);
  }

  /** Whether it is a commune, ward or special zone. */
  public boolean isCommune() {
    return level != null && COMMUNES.contains(level);
  }

  /** Whether it is a province or a city of that rank. */
  public boolean isProvince() {
    return level != null && PROVINCES.contains(level);
  }

  /** The territory itself, or the one at the end of the name of a body: xã Cờ Đỏ for "Hội Nông dân xã Cờ Đỏ". */
  public @Nullable UnitName territory() {
    if (isTerritory()) {
      return this;
    }
    Matcher end = TERRITORY.matcher(full);
    return end.find() ? of(end.group()) : null;
  }

  /** "Hội LHPN tỉnh" with its abbreviation expanded. */
  public static String spelledOut(String body) {
    String whole = body;
    for (Map.Entry<String, String> one : SHORT.entrySet()) {
      whole = whole.replaceFirst("(?<!\\p{L})" + one.getValue() + "(?!\\p{L})", one.getKey());
    }
    return whole;
  }

  /**
   * One key for all the ways to write a unit's name: "TYT xã Kim Bình", "Trạm Y tế Kim Bình"; "Trường THPT Trần Phú",
   * "Trường Trung học phổ thông Trần Phú".
   */
  public String key() {
    return isTerritory() ? Letters.marked(full)
        : Letters.marked(COMMUNE_WORD.matcher(shortened(spelledOut(full))).replaceFirst(" "));
  }

  /** Whether this is the name of a province without the word for its level. */
  public static boolean isBareProvince(String name) {
    return RosterRows.isProvince(name);
  }

  public boolean isSchool() {
    return level != null && level.startsWith("trường");
  }

  /** Other names of a body: without its territory, abbreviated, or by its kind. */
  List<String> otherNames() {
    String bare = isTerritory() ? full : TERRITORY.matcher(full).replaceFirst("").strip();
    List<String> names = new ArrayList<>(List.of(full, scope()));
    UnitName territory = territory();
    if (isOffice(level) && territory != null) {
      // "Trạm Y tế xã" in a plan of that commune
      names.add(bare + " " + territory.level());
    }
    if (!LEVELS.containsKey(Letters.plain(bare))) {
      names.add(bare);
      SHORT.forEach((words, letters) -> names.add(bare.replaceFirst("(?iu)" + Pattern.quote(words), letters)));
    }
    names.addAll(KINDS.getOrDefault(level == null ? "" : level, List.of()));
    return List.copyOf(names);
  }

  /** "Trường Trung học phổ thông Trần Phú" as in lists: "Trường THPT Trần Phú". */
  static String shortened(String words) {
    String shortened = words;
    for (Map.Entry<String, String> kind : SIGNS.entrySet()) {
      shortened = shortened.replaceAll("(?iu)" + Pattern.quote(kind.getKey()), kind.getValue());
    }
    return shortened;
  }

  /**
   * The abbreviation (chữ viết tắt) of a school ("THCS&THPTCVA") or office ("TTKSBT") in symbols of documents; {@code
   * null} for other units.
   */
  public @Nullable String sign() {
    if (level == null || own.isBlank()) {
      return null;
    }
    if (!level.startsWith("trường")) {
      return OFFICES.contains(level)
          ? initials(ownWords(level.equals("phòng") ? own : full))
          : null;
    }
    String kind = full.substring("Trường".length(), full.length() - own.length()).strip();
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      kind = kind.replaceAll("(?iu)" + Pattern.quote(sign.getKey()), sign.getValue());
    }
    return Letters.upper(kind.replaceAll("(?:,| (?:và|&|-)) ", "&").replace(" ", "") + initials(own));
  }

  private static String ownWords(String name) {
    return OWNER.matcher(TERRITORY.matcher(name).replaceFirst("")).replaceFirst("");
  }

  private static String initials(String words) {
    return Letters.upper(Arrays.stream(words.split("[^\\p{L}\\d]+"))
        .filter(word -> !word.isEmpty() && !word.equals("và"))
        // an abbreviation in the name stays whole: TTGDNN-GDTX, BVĐKPHCN
        .map(word -> Letters.isUpper(word) && !Letters.isUpper(words) ? word : word.substring(0, 1))
        .collect(Collectors.joining()));
  }

  /**
   * The place (địa danh): only the name, or the full name for units named after a person, a number or an event (Decree
   * 30, Appendix I, II.4); {@code null} for bodies whose name contains no place.
   */
  public @Nullable String place() {
    UnitName territory = territory();
    boolean itself = territory == this;
    return territory == null ? null : !itself ? territory.place() : FullPlaces.has(own) ? full : own;
  }
}
