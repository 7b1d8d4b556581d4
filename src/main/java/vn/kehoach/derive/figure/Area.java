package vn.kehoach.derive.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.recipe.Shipped;

/** Words for kinds of area ("nội thành", "nông thôn", "các phường") and the levels of units they mean. */
public final class Area {

  public static final Map<String, String> LEVELS = levels();

  private static final Set<String> COMMUNES = Set.of("xã", "phường", "đặc khu");

  private static final String LEVEL = "(?:xã(?! hội)|phường|đặc khu)(?!\\p{L})";

  private static final Pattern EACH = Pattern.compile("xã|phường|đặc khu");

  /** "trên địa bàn các phường", "Tỷ lệ xã, đặc khu đạt chuẩn": a class of communes, none by its name. */
  private static final Pattern CLASS = Pattern.compile(
      "(?<!\\p{L})(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Rr]iêng|[Tt]ỷ lệ|[Tt]ỉ lệ|[Ss]ố|[Ss]ố lượng|địa bàn|tại|ở|của) "
      + "(?<levels>" + LEVEL + "(?:(?:,| và|, và|/) ?(?:các )?" + LEVEL + ")*)(?! [\\p{Lu}\\d]| khác)");

  private Area() {}

  /**
   * Whether words such as the name of an indicator are about communes of other levels only. Where communes and wards
   * are both named, special zones are meant as well.
   */
  public static boolean isElsewhere(String words, @Nullable String level) {
    Set<String> named = new HashSet<>();
    for (Matcher some = CLASS.matcher(words); some.find();) {
      Matcher one = EACH.matcher(some.group("levels"));
      while (one.find()) {
        named.add(one.group());
      }
    }
    return level != null && COMMUNES.contains(level) && !named.isEmpty() && !named.contains(level)
        && !(level.equals("đặc khu") && named.size() == 2);
  }

  private static Map<String, String> levels() {
    Map<String, String> levels = new HashMap<>();
    Entries areas = Shipped.entries("units").group("areas");
    for (String level : areas.keys()) {
      areas.texts(level).forEach(word -> levels.put(word.value(), level));
    }
    return Map.copyOf(levels);
  }
}
