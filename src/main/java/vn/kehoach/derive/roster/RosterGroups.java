package vn.kehoach.derive.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;

/**
 * The headings between the rows of a roster, "II | XÃ", "A | Mầm non", "b) Cụm số 2", and what they say about the rows
 * below them: the level of bare names, the commune of schools.
 *
 * @param headings the rows that are headings, because the others are numbered and these have a letter or Roman number
 * @param above    by row, the words of the heading above it
 */
record RosterGroups(Set<List<Text>> headings, Map<List<Text>, Text> above) {

  /** The column with the heading of the group in which a unit is listed. */
  static final String GROUP = "group";

  private static final Pattern COUNTED = Pattern.compile("\\d{1,4}[.)]?");

  private static final Pattern LETTERED = Pattern.compile("(?:[IVXLC]+|[A-ZĐ]|[a-zđ])[.)]?");

  /** "II. Khu vực miền núi", "b) Cụm số 2" in one cell. */
  private static final Pattern BEGINS_LETTERED = Pattern.compile("(?s)(?:(?:[IVXLC]+|[A-ZĐ])[.)]|[a-zđ]\\)) .*");

  /** Letters, but not only a tick or a unit of measure. */
  private static final Pattern WORDS = Pattern.compile("(?s).*\\p{L}\\p{L}.*");

  /** Words of a heading besides the level itself: "Các xã (20 đơn vị)", "I. KHỐI PHƯỜNG: 12". */
  private static final Pattern BESIDE = Pattern.compile(
      "(?iu)^(?:(?:[IVXLC]+|[A-ZĐ])[.)]?\\s+|[a-zđ]\\)\\s*)?(?:(?:danh sách|các|khối|nhóm|cấp|đơn vị|ubnd)\\s+)*"
      + "|\\s*[:(–-]\\s*\\D{0,12}\\d+\\D*$|[:.]\\s*$|\\s+\\d+(?:\\s*đơn vị)?$");

  private static final Pattern VILLAGE =
      Pattern.compile("(?iu)(?:thôn|ấp|bản|buôn|làng|xóm|sóc|khóm|khu phố|khối phố|tổ dân phố|tổ|tiểu khu)\\s.+");

  private static final Pattern LOWER = Pattern.compile("\\p{Lu}\\p{Ll}*(?: \\p{Ll}+)+");

  private static final Pattern PROPER = Pattern.compile("(?s)[\\p{Lu}\\d\"“].*(?<![,/&].{0,80})");

  private static final Set<String> COMMUNES = Set.of("xã", "phường", "đặc khu");

  static RosterGroups of(RosterHead head, List<List<Text>> body) {
    int name = head.columns().indexOf("name");
    Set<List<Text>> headings = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<List<Text>, Text> above = new IdentityHashMap<>();
    List<List<Text>> counted = new ArrayList<>();
    List<List<Text>> lettered = new ArrayList<>();
    for (List<Text> row : body) {
      if (begins(row, name, COUNTED)) {
        counted.add(row);
      } else if (begins(row, name, LETTERED) || isAlone(row) && BEGINS_LETTERED.matcher(alone(row)).matches()) {
        lettered.add(row);
      }
    }
    boolean villages = counted.stream().filter(row -> VILLAGE.matcher(cell(row, name)).matches()).count() * 2
        > counted.size();
    if (counted.size() > 1 && !villages) {
      lettered.stream().filter(row -> isAlone(row) || !hasWordsAfter(row, name)).forEach(headings::add);
      body.stream().filter(row -> isAlone(row) && isClass(cell(row, name))).forEach(headings::add);
    }
    Text heading = null;
    for (List<Text> row : body) {
      if (headings.contains(row) || isAlone(row)) {
        heading = headingOf(row, name);
      } else if (heading != null) {
        above.put(row, heading);
      }
    }
    return new RosterGroups(headings, above);
  }

  /** "Mầm non", "THPT, GDTX" without a number among numbered rows: no proper name. */
  private static boolean isClass(String name) {
    UnitName parsed = UnitName.of(name);
    return !name.isEmpty() && !parsed.isTerritory() && (UnitName.isLevel("Trường " + name)
        || parsed.level() == null && LOWER.matcher(name).matches()
        || !PROPER.matcher(parsed.level() == null ? name : parsed.own()).matches());
  }

  boolean isHeading(List<Text> row) {
    return headings.contains(row);
  }

  /** Adds what the heading above a row says about it. */
  void fill(List<Text> row, Map<String, Text> fields) {
    Text heading = above.get(row);
    Text name = fields.get("name");
    if (heading == null || name == null) {
      return;
    }
    fields.putIfAbsent(GROUP, heading);
    String level = level(heading.value());
    if (level != null) {
      fields.putIfAbsent("level", heading.withValue(level));
    }
    UnitName place = UnitName.inCell(heading.value());
    if (place.isCommune() && COMMUNES.contains(Letters.lower(String.valueOf(place.level()))) && !isTerritory(name)) {
      fields.putIfAbsent(RosterHead.SEAT, heading);
    }
  }

  private static boolean isTerritory(Text name) {
    return UnitName.inCell(name.value()).isTerritory();
  }

  /** "PHƯỜNG", "II. Các xã": the level of the units below; {@code null} if the heading says something else. */
  static @Nullable String level(String heading) {
    String bare = BESIDE.matcher(heading.strip()).replaceAll("").strip();
    String level = Letters.lower(bare);
    return COMMUNES.contains(level) ? level : UnitName.isLevel("Trường " + bare) ? bare : null;
  }

  /** Whether a cell before the name is a number of the given form. */
  private static boolean begins(List<Text> row, int name, Pattern number) {
    return row.subList(0, Math.max(0, Math.min(name, row.size()))).stream()
        .anyMatch(cell -> number.matcher(cell.value().strip()).matches());
  }

  private static String cell(List<Text> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column).value().strip() : "";
  }

  private static boolean isAlone(List<Text> row) {
    return row.stream().filter(cell -> !cell.isBlank()).distinct().count() == 1
        && WORDS.matcher(alone(row)).matches();
  }

  private static String alone(List<Text> row) {
    return row.stream().filter(cell -> !cell.isBlank()).findFirst().map(cell -> cell.value().strip()).orElse("");
  }

  /** A signer or a place: then it is a unit, with whatever number. */
  private static boolean hasWordsAfter(List<Text> row, int name) {
    return row.subList(Math.min(name + 1, row.size()), row.size()).stream()
        .anyMatch(cell -> WORDS.matcher(cell.value()).matches());
  }

  private static @Nullable Text headingOf(List<Text> row, int name) {
    Text named = name >= 0 && name < row.size() && !row.get(name).isBlank() ? row.get(name) : null;
    return named != null ? named : row.stream().filter(cell -> WORDS.matcher(cell.value()).matches()).findFirst()
        .orElse(null);
  }
}
