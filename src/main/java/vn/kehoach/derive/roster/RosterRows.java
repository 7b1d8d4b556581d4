package vn.kehoach.derive.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Shipped;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Agencies;

/**
 * The rows of a roster that are or were meant to be units; without group headings, totals, and what is below the list
 * (notes, author, signature).
 */
record RosterRows(RosterHead head, List<List<Text>> units, RosterGroups groups) {

  private static final Set<String> TOTALS = Set.of("tong", "cong", "tong cong", "tong so", "toan tinh",
      "toan thanh pho");
  private static final Pattern TOTAL =
      Pattern.compile("(?:tong|tong cong|tong so|cong|toan tinh|toan thanh pho)(?: \\d.*)?");

  private static final Pattern GROUP =
      Pattern.compile("(?:cac|khu vuc|cum|khoi|nhom|vung) .*|xa|phuong|dac khu|truong");

  /** "A. KHỐI TRUNG HỌC", "II. Khu vực miền núi". */
  private static final Pattern LETTERED = Pattern.compile("^(?:(?:[IVX]+|[A-ZĐ])[.)\\s-]|[a-zđ][.)])\\s*");

  /** "Phường: 31 đơn vị", "Xã (72)", "Xã:", but not "Phường 31". */
  private static final Pattern COUNTED = Pattern.compile(
      "(?iu)(?:xã|phường|đặc khu|thị trấn|tỉnh|thành phố)\\s*(?:[:.]|[:(\\-–—]\\D*\\d.*)");
  /** Units of a kind, none by its name. */
  private static final Pattern CLASS = Pattern.compile("(?: xa,? phuong| phuong,? xa| dac khu| truc thuoc| cap xa)$");

  private static final Pattern ROMAN = Pattern.compile("[IVX]+[.)]?|[A-ZĐ][.)]?");

  private static final Pattern FOOT = Pattern.compile(
      "(?:ghi chu|nguoi lap|lap bieu|nguoi ky|ky |tm |kt |tl |tuq |xac nhan|thu truong|noi nhan|nguon|luu y|chu tich"
      + "|pho chu tich|giam doc|pho giam doc|hieu truong|truong phong).*|(?:.*[^a-z])?ngay[^a-z].*[^a-z]thang[^a-z].*"
      + "[^a-z]nam(?:[^a-z].*)?");

  private static final Set<String> CITIES = Shipped.entries("units").texts("cities").stream().map(Text::value)
      .map(Letters::marked).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PROVINCES =
      Agencies.all().everyProvince().stream().map(Letters::marked).collect(Collectors.toUnmodifiableSet());

  /** "Vĩnh Long (hợp nhất Bến Tre, ...)". */
  private static final Pattern MERGED = Pattern.compile("\\s*\\([^()]*\\)$");

  private static final Pattern DIGITS = Pattern.compile("[\\d.,\\s]+");

  static RosterRows of(RosterHead head, List<List<Text>> rows) {
    List<List<Text>> body = rows.subList(head.below(), rows.size());
    RosterRows all = new RosterRows(head, List.of(), RosterGroups.of(head, body));
    int end = all.foot(body);
    List<List<Text>> units = new ArrayList<>();
    for (List<Text> row : body.subList(0, end)) {
      if (!all.isTotal(row) && !all.isGroup(row)) {
        units.add(row);
      }
    }
    return new RosterRows(ofProvinces(head, units, all.groups), List.copyOf(units), all.groups);
  }

  /** A list in which every name is a province's needs no word before any of them. */
  private static RosterHead ofProvinces(RosterHead head, List<List<Text>> units, RosterGroups groups) {
    RosterRows all = new RosterRows(head, units, groups);
    boolean provinces = units.size() > 1 && units.stream().map(all::name).allMatch(name ->
        isProvince(bare(name)) || WrittenName.unit(Text.of(name), null).value().matches("(?s)(?:Tỉnh|Thành phố) .*"));
    return !provinces ? head : new RosterHead(head.cells(), head.columns(), head.below(), true);
  }

  private static String bare(String name) {
    return MERGED.matcher(name).replaceFirst("").strip();
  }

  /** Whether this is the name of a province, by itself. */
  static boolean isProvince(String name) {
    return PROVINCES.contains(Letters.marked(name));
  }

  /** The cells of a row in columns that have a name. */
  Map<String, Text> fields(List<Text> row) {
    Map<String, Text> fields = new LinkedHashMap<>();
    List<String> columns = head.columns();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      if (!columns.get(i).isEmpty() && !row.get(i).isBlank()) {
        fields.putIfAbsent(columns.get(i), row.get(i));
      }
    }
    Text name = fields.get("name");
    if (head.provinces() && name != null && isProvince(bare(name.value()))) {
      boolean city = CITIES.contains(Letters.marked(bare(name.value())));
      fields.putIfAbsent("level", name.withValue(city ? "thành phố" : "tỉnh"));
    }
    columns.stream().filter(column -> UnitName.isLevel(column) && fields.containsKey(column))
        .filter(column -> Ticks.isYes(fields.get(column).value())).findFirst()
        .ifPresent(level -> fields.putIfAbsent("level", fields.get(level).withValue(level)));
    groups.fill(row, fields);
    return fields;
  }

  private String name(List<Text> row) {
    int column = head.columns().indexOf("name");
    return column < row.size() ? row.get(column).value() : "";
  }

  private @Nullable String level(List<Text> row) {
    Text name = fields(row).get("name");
    return name == null ? null : UnitName.of(WrittenName.unit(name, fields(row).get("level")).value()).level();
  }

  /** Whether a row is the total of the list or of a group. */
  private boolean isTotal(List<Text> row) {
    String name = Letters.plain(name(row));
    return TOTAL.matcher(name).matches()
        || UnitName.of(name(row)).level() == null
        && row.stream().anyMatch(cell -> TOTALS.contains(Letters.plain(cell.value())));
  }

  private boolean isGroup(List<Text> row) {
    if (groups.isHeading(row)) {
      return true;
    }
    String name = name(row);
    if (name.isBlank()) {
      return isSentence(row);
    }
    boolean alone = row.stream().filter(cell -> !cell.isBlank()).count() == 1;
    if (alone && GROUP.matcher(Letters.plain(LETTERED.matcher(name).replaceFirst(""))).matches()) {
      return true;
    }
    UnitName parsed = UnitName.of(name);
    // "II | CÔNG ĐOÀN CƠ SỞ TRỰC THUỘC": only a number and the title of a group in capitals
    boolean title = Letters.isUpper(name) && row.stream().filter(cell -> !cell.isBlank()).count() == 2
        && row.stream().anyMatch(cell -> ROMAN.matcher(cell.value()).matches());
    if (title && CLASS.matcher(Letters.plain(name)).find()) {
      return true;
    }
    if (parsed.level() != null) {
      return parsed.isTerritory() && COUNTED.matcher(name.strip()).matches();
    }
    boolean numbered = level(row) == null && row.stream().takeWhile(cell -> !cell.value().equals(name))
        .anyMatch(cell -> ROMAN.matcher(cell.value()).matches());
    return !fields(row).containsKey("code") && (numbered || GROUP.matcher(Letters.plain(name)).matches());
  }

  /** Whether a row is text in a single cell, like a heading across the row or a note. */
  private static boolean isSentence(List<Text> row) {
    List<Text> words = row.stream().filter(cell -> !cell.isBlank()).toList();
    return words.size() == 1 && words.get(0).value().strip().contains(" ") && !DIGITS.matcher(words.get(0)).matches();
  }

  /** The end of the list: after the last row of a known level, the first row that does not belong to the list. */
  private int foot(List<List<Text>> body) {
    int last = body.size() - 1;
    while (last >= 0 && level(body.get(last)) == null) {
      last--;
    }
    for (int i = last + 1; last >= 0 && i < body.size(); i++) {
      String name = Letters.plain(name(body.get(i)));
      boolean counts = body.get(i).stream().anyMatch(cell -> !cell.isBlank() && DIGITS.matcher(cell).matches());
      if (!isTotal(body.get(i)) && !counts && (name(body.get(i)).isBlank() || FOOT.matcher(name).matches())) {
        return i;
      }
    }
    return body.size();
  }
}
