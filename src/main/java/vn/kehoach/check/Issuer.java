package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Text;

/**
 * The agency that issues the plan (cơ quan ban hành), as far as its letterhead tells.
 *
 * @param name  its own name: the lines of {@code header.agency}
 * @param above the name of its parent agency, {@code header.parent}
 * @param units the administrative units it belongs to, its own before those of the parent agency
 * @param own   whether the first unit is part of its own name: UBND XÃ X, not a school of the commune
 */
public record Issuer(AgencyName name, AgencyName above, List<Unit> units, boolean own) {

  /** Levels of local government; wards and special zones are at the level of communes. */
  public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
  }

  /**
   * An administrative unit.
   *
   * @param word {@code xã}, in lower case
   * @param name {@code Nhã Nam}
   */
  public record Unit(String word, String name) {

    /**
     * Cities at the level of provinces; any other city is, or was, below a province. Đồng Nai was a province until
     * 2026.
     */
    private static final Set<String> CITIES = Set.of("hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế",
        "đồng nai");

    public Level level() {
      return switch (word) {
        case "tỉnh" -> Level.PROVINCE;
        case "xã", "phường", "đặc khu", "thị trấn" -> Level.COMMUNE;
        case "thành phố" -> CITIES.contains(plainName()) ? Level.PROVINCE : Level.DISTRICT;
        default -> Level.DISTRICT;
      };
    }

    /** The name for comparison: lower case, with uniform placement of tone marks. */
    public String plainName() {
      return String.join(" ", AgencyName.of(name).words()).replace("oà", "òa").replace("oá", "óa");
    }

    public boolean isNamed(String other) {
      return plainName().equals(new Unit(word, other).plainName());
    }

    @Override
    public String toString() {
      return word + " " + name;
    }
  }

  /** The word for a unit and the proper name after it in running text; groups 1 and 2. */
  public static final Sought UNIT = Sought.at(
      "(?<!\\p{L})([Tt]ỉnh|[Tt]hành phố|[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Tt]hị xã)"
      + "(?: ủy| uỷ|(?<=ỉnh|uyện) đoàn)? ((?:\\p{Lu}[\\p{L}'’]*|[1-9]\\d?(?![\\d.,%]| \\p{Ll}))"
      + "(?:(?: - | |-)(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2}(?!\\d)))*)",
      "tỉnh ", "Tỉnh ", "thành phố ", "Thành phố ", "xã ", "Xã ", "phường ", "Phường ", "đặc khu ", "Đặc khu ",
      "thị trấn ", "Thị trấn ", "huyện ", "Huyện ", "quận ", "Quận ", "thị xã ", "Thị xã ");

  /** The same in a letterhead in capitals; "xã hội" is not a commune. */
  private static final Expression HEADED = Expression.of(
      "(?<!\\p{L})(TỈNH|THÀNH PHỐ|(?<!- |VÀ )XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ)"
      + "(?: ỦY| UỶ|(?<=TỈNH|HUYỆN) ĐOÀN)? ((?:(?!TỈNH |XÃ |PHƯỜNG |ĐẶC KHU |SỐ |BAN (?:THƯỜNG|CHẤP|CHỈ) )"
      + "[\\p{Lu}\\d][\\p{Lu}\\d'’-]*(?: - (?!HỘI |CÔNG AN |ĐOÀN |ỦY BAN |UỶ BAN |BAN |TRƯỜNG |TRẠM |PHÒNG |SỞ "
      + "|LIÊN ĐOÀN |CÔNG ĐOÀN )| |$))+)");

  private static final Expression SPACES = Expression.of("\\s+");
  private static final String MARKS = ".,;:";
  private static final Expression LAST_MARKS = Expression.of("\\s*[.,;:]+$");

  public static Issuer of(Draft draft) {
    return draft.all(Issuer.class, all -> List.of(of(all.plan().header()))).get(0);
  }

  private static Issuer of(Header header) {
    String name = joined(header.agency());
    String above = joined(header.parent());
    List<Unit> units = new ArrayList<>(headed(name));
    boolean own = !units.isEmpty();
    units.addAll(headed(above));
    return new Issuer(AgencyName.of(name), AgencyName.of(above), List.copyOf(units), own);
  }

  private static String joined(List<Text> lines) {
    StringBuilder joined = new StringBuilder();
    for (Text line : lines) {
      joined.append(joined.isEmpty() ? "" : " ").append(line.value());
    }
    String spaced = SPACES.matcher(joined).replaceAll(" ").strip();
    return spaced.isEmpty() || MARKS.indexOf(spaced.charAt(spaced.length() - 1)) < 0 ? spaced
        : LAST_MARKS.matcher(spaced).replaceFirst("");
  }

  /** The units named in a letterhead, in capitals or not. */
  public static List<Unit> headed(String letterhead) {
    if (hasSmallLetter(letterhead)) {
      return units(letterhead);
    }
    List<Unit> units = new ArrayList<>();
    Matcher headed = HEADED.matcher(letterhead);
    while (headed.find()) {
      String name = headed.group(2).strip().toLowerCase(Locale.ROOT);
      units.add(new Unit(headed.group(1).toLowerCase(Locale.ROOT), title(name)));
    }
    return units;
  }

  private static boolean hasSmallLetter(String letterhead) {
    for (int i = 0; i < letterhead.length(); i++) {
      if (Character.isLowerCase(letterhead.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String title(String name) {
    StringBuilder title = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      boolean begins = i == 0 || !Character.isLetter(name.charAt(i - 1)) && name.charAt(i - 1) != '\'';
      title.setCharAt(i, begins ? Character.toUpperCase(name.charAt(i)) : name.charAt(i));
    }
    return title.toString();
  }

  /** The units named in a text. */
  public static List<Unit> units(String words) {
    List<Unit> units = new ArrayList<>();
    UNIT.in(words, named -> units.add(new Unit(named.group(1).toLowerCase(Locale.ROOT), named.group(2))));
    return units;
  }

  /** Its unit at this level, if the letterhead names one. */
  public Optional<Unit> at(Level level) {
    for (Unit unit : units) {
      if (unit.level() == level) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** Its level, if its own name contains the unit: the level of a people's committee, not that of its departments. */
  public Optional<Level> level() {
    return own ? Optional.of(units.get(0).level()) : Optional.empty();
  }

  public boolean isSchool() {
    return name.isSchool();
  }
}
