package vn.kehoach.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies and units that ceased to exist, when, and who took over: {@code src/main/resources/law/agencies.yaml}.
 *
 * @param bodies    ministries and departments
 * @param district  the district level
 * @param provinces provinces that were merged, and into which
 * @param live      provinces and cities there are now
 * @param offices   what ministries and departments are called now, without "Bộ", "Sở"
 */
public record Agencies(List<Body> bodies, District district, Map<String, String> provinces, LocalDate provincesUntil,
    List<String> live, List<String> offices) {

  /**
   * A sector whose ministry (bộ), department (sở) and office (phòng) ceased on one day.
   *
   * @param words     the ways to write it: a pattern, whatever the case
   * @param successor who took over, and what where there are several
   * @param english   the same with the fields of work in English
   */
  public record Body(String name, String words, LocalDate until, String successor, String english) {}

  /**
   * The district level (cấp huyện).
   *
   * @param successor who took over
   * @param kinds     who took over from bodies whose names begin with a pattern
   * @param signs     words one of which stands in each of its names
   * @param actors    its bodies, spoken of as acting: a pattern
   * @param units     its units in general: a pattern
   */
  public record District(LocalDate until, String successor, Map<String, String> kinds, List<String> signs,
      String actors, String units) {}

  private static final class Read {
    static final Agencies ALL = read();

    private Read() {}
  }

  public static Agencies all() {
    return Read.ALL;
  }

  /** Provinces and cities there are, and those that were merged. */
  public List<String> everyProvince() {
    List<String> every = new ArrayList<>(live);
    every.addAll(provinces.keySet());
    return every;
  }

  private static Agencies read() {
    Data file = Data.resource("/law/agencies.yaml");
    Data district = file.at("district");
    Data provinces = file.at("provinces");
    return new Agencies(
        file.at("bodies").items().stream().map(Agencies::body).toList(),
        new District(day(district), district.text("successor"), map(district.at("successors")), list(district, "signs"),
            pattern(district, "actors"), pattern(district, "units")),
        map(provinces.at("merged")),
        day(provinces),
        list(provinces, "live"),
        List.of(file.text("offices").split("\\s*;\\s*")));
  }

  private static Body body(Data body) {
    String successor = body.text("successor");
    return new Body(body.text("name"), pattern(body, "words"), day(body), successor,
        body.has("successor-english") ? body.text("successor-english") : successor);
  }

  private static Map<String, String> map(Data data) {
    Map<String, String> map = new LinkedHashMap<>();
    data.keys().forEach(key -> map.put(key, data.text(key)));
    return map;
  }

  private static LocalDate day(Data data) {
    return Notation.day(data.text("until"));
  }

  /** Folded YAML leaves a space before each alternative; it is none of the pattern's. */
  private static String pattern(Data data, String key) {
    return data.text(key).replaceAll("\\s+\\|", "|");
  }

  private static List<String> list(Data data, String key) {
    return List.of(data.text(key).split("\\s*,\\s*"));
  }
}
